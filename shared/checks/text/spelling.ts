/** Pairs of American and British spelling. Words that differ in meaning are left out. */

const PAIRS = `apologize apologise|apologized apologised|apologizing apologising|color colour|colors colours|colored coloured|favor favour|favorite favourite|honor honour|honored honoured
labor labour|neighbor neighbour|neighbors neighbours|neighborhood neighbourhood|behavior behaviour|flavor flavour|flavors flavours|rumor rumour|humor humour|harbor harbour|vapor vapour
center centre|centers centres|theater theatre|liter litre|liters litres|meter metre|fiber fibre|organize organise|organized organised|organization organisation|realize realise|realized realised
recognize recognise|recognized recognised|prioritize prioritise|specialize specialise|customize customise|customized customised|authorize authorise|authorized authorised|summarize summarise
canceled cancelled|canceling cancelling|traveled travelled|traveling travelling|traveler traveller|jewelry jewellery|labeled labelled|labeling labelling|modeled modelled
defense defence|offense offence|license licence|gray grey|tire tyre|tires tyres|catalog catalogue|dialog dialogue|pajamas pyjamas|plow plough|mold mould|moldy mouldy|check-in check-in
analyze analyse|analyzed analysed|paralyzed paralysed|counselor counsellor|enrollment enrolment|fulfill fulfil|installment instalment|installments instalments|skillful skilful|willful wilful
maneuver manoeuvre|aluminum aluminium|mustache moustache|cozy cosy|aging ageing|judgment judgement|program programme|programs programmes`;
const TO_US = new Map<string, string>();
const TO_UK = new Map<string, string>();
for (const pair of PAIRS.split(/[|\n]/)) {
  const [us = '', uk = ''] = pair.trim().split(' ');
  if (us !== uk) {
    TO_US.set(uk, us);
    TO_UK.set(us, uk);
  }
}
/** Words both sides write, though only one of them for this thing. */
const BOTH = new Set([
  'program',
  'license',
  'judgment',
  'meter',
  'tire',
  'dialog',
  'aging',
  'fulfil',
  'licence',
  'programme',
  'grey',
  'gray',
  'judgement',
  'dialogue',
]);

/** How the wanted spelling writes a folded word that stands in the other one; null when there is nothing to change. */
export function spelledElsewhere(word: string, wanted: 'US' | 'UK'): string | null {
  if (BOTH.has(word)) return null;
  return (wanted === 'US' ? TO_US : TO_UK).get(word) ?? null;
}
