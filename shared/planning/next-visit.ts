/** Sees whether an extra only works for somebody who comes back or buys again. English wording; nothing is chosen here. */

/** Words of somebody who will not come again. */
const LEAVING: readonly string[] = [
  'never coming back',
  'never come back',
  'never return',
  'never returning',
  'not coming back',
  'not come back',
  "won't be back",
  'wont be back',
  'will not be back',
  'never going back',
  'never go back',
  'never again',
  'never use',
  'never order',
  'never book',
  'never buy',
  'taking my business',
  'take my business',
  'lost a customer',
  'last time i',
];

/** Whether they say that they will not come again. `stands` tells whether words stand in the complaint. */
export function saysGoodbye(stands: (words: string) => boolean): boolean {
  return LEAVING.some(stands);
}

const COMES_BACK =
  /\b(?:next|come (?:in|by|back|again)|coming weeks|your table|whenever you (?:come|send)|invite you|friend along|bring (?:somebody|someone) along|the quietest hour|on our shelf|new pieces|first choice)\b/u;

/** "Next" is no new purchase where it is about what they already have or what is owed to them anyway. */
const ALREADY_THEIRS =
  /\bnext (?:statement|bill|invoice|premium|date|payment|payment date|step|steps|question|week|month|weeks|months|leg|hotel|landlord|year|letter)\b/u;

/** Whether the words of an offer, which follow "I will", ask them to come again before they have anything of it. */
export function asksThemBack(does: string): boolean {
  return COMES_BACK.test(does.replace(ALREADY_THEIRS, ''));
}
