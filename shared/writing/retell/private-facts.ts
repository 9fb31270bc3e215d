/** Whether a clause holds something that strangers must not read: a name, a sum, a reference, a contact, health, an account. */

const FIGURES =
  /[£$€¥]\s?\d|\d[\d.,]*\s?(?:k\b|quid|bucks|dollars?|pounds?|euros?|usd|gbp|eur|p\b)|\b[A-Z]{1,5}-?\d{2,}|#\s?\w*\d|\b\d{5,}\b|@|https?:|\b\d{3}[- ]\d{3,4}\b/i;
const HEALTH =
  /\b(?:allerg|asthma|hospital|a&e|emergency room|ambulance|doctor|nurse|dentist|surgery|surgeon|operation|pregnan|premature|miscarr|cancer|tumou?r|diabet|stroke|seizure|epilep|heart|blood|injur|wound|broken (?:wrist|arm|leg|tooth|nose|ankle)|fracture|stitches|burn(?:t|ed)? my|sick|ill\b|illness|vomit|poison|diarrh|infection|medic|prescription|pills?\b|tablets?\b|therap|mental|depress|anxi|suicid|autis|adhd|disab|wheelchair|dement|deaf|blind\b|patient|diagnos|symptom|treatment|epipen|dehydrat|pain\b|died|death|dying|funeral|widow|passed away|coma|chest\b|bleed)/i;
const ACCOUNT =
  /\b(?:account|accounts|balance|loan|loans|mortgage|credit (?:score|report|card|limit|history)|debit card|card number|ssn|social security|password|passcode|pin\b|overdraft|overdrawn|debt|debts|bankrupt|foreclos|escrow|payroll|salary|wages|benefits|rent\b|arrears|income|tax|medical form|lost my job|divorc|pregnant|statement|deposit|withdraw)/i;
const ADDRESS =
  /\b\d{1,5}[a-z]?\s+(?:[A-Z][a-z']+\s+){1,3}(?:St|Street|Road|Rd|Lane|Ln|Ave|Avenue|Drive|Dr|Close|Row|Court|Way|Place|Terrace|Crescent)\b/;

/** `names` are lower-case words that are names of people or places in this complaint. */
export function isPrivate(sentence: string, names: ReadonlySet<string>): boolean {
  if (FIGURES.test(sentence) || HEALTH.test(sentence) || ACCOUNT.test(sentence) || ADDRESS.test(sentence)) return true;
  const words = sentence.match(/[A-Za-z][A-Za-z'-]*/g) ?? [];
  return words.some((word) => {
    const lower = word.toLowerCase();
    return names.has(lower) || names.has(lower.replace(/'s$/, ''));
  });
}
