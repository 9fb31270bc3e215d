/** Sees that somebody says in so many words that money is not what they want. English; what follows is not decided here. */

const REFUSALS: readonly string[] = [
  'want no money',
  'do not want money',
  "don't want money",
  'dont want money',
  'do not want the money',
  "don't want the money",
  'do not want my money back',
  "don't want my money back",
  'dont want my money back',
  'do not want your money',
  "don't want your money",
  'do not need money back',
  "don't need money back",
  "don't need the money back",
  "don't need my money back",
  'do not need my money back',
  "don't need a refund",
  'do not need a refund',
  'do not want a refund',
  "don't want a refund",
  'dont want a refund',
  'do not want compensation',
  "don't want compensation",
  'not asking for money',
  'not asking for a refund',
  'not asking for compensation',
  'not after money',
  'not after a refund',
];

/** Whether they refuse money. `stands` tells whether words stand in what the customer wrote. */
export function refusesMoney(stands: (words: string) => boolean): boolean {
  return REFUSALS.some(stands);
}
