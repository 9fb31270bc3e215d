/** Tells a chosen passage as running text: charges and views as the customer's account, each led in differently. Chooses nothing. */
import type { IssueType } from '../domain/issue-type.ts';
import type { Reading, RiskType } from '../domain/reading.ts';
import { countWords, type Desk } from './desk.ts';
import type { Clause, ToldSentence } from './retell/retelling.ts';
import { toldBy } from './templates/speak-as.ts';

const ALLEGING_RISKS: ReadonlySet<RiskType> = new Set([
  'injury',
  'illness',
  'safety',
  'discrimination',
  'legal-threat',
  'fraud',
  'privacy',
  'child',
]);
const ALLEGING_TYPES: ReadonlySet<IssueType> = new Set([
  'injury-or-illness',
  'discrimination',
  'privacy',
  'account-access-or-fraud',
]);

/** Whether deeds of ours are so far only said of us: then they are told as what the customer writes. */
export function isAlleged(desk: Desk): boolean {
  const { reading, playbook, plan } = desk.input;
  return (
    plan.apology.form !== 'full' ||
    playbook.profile.trade === 'credit-reporting-collection' ||
    mainTypeAlleges(reading) ||
    reading.risks.some((risk) => ALLEGING_RISKS.has(risk.type) && risk.confidence >= 0.5)
  );
}

function mainTypeAlleges(reading: Reading): boolean {
  const main = reading.issues[0];
  return main !== undefined && ALLEGING_TYPES.has(main.type);
}

/** We act, or somebody of ours does: what is done to us is the customer's own deed. */
const DEED_OF_OURS =
  /\b(?:we|we've|we're|we'd|we'll)\b|\bour (?!own\b)[a-z-]+ (?:[a-z-]+ )?(?:has|had|have|did|was|were|is|are|[a-z]+ed|said|told|sent|took|gave|kept|made|left|hung|came|put)\b/i;
/** In turn, so that no two sentences are led in alike. */
const REPORTS: Readonly<Record<Place, readonly string[]>> = {
  opening: ['you write that ', 'by your account, ', 'you say that '],
  further: ['you also write that ', 'as you describe it, ', 'you say, too, that '],
};
/** Clauses that are an account already. */
const REPORTED_ALREADY = /^you (?:think|feel|felt|believe|suspect|find|found|write|say|told us)\b/;
/** In words: two charges of this length together share a sentence. */
const SHARED = 32;

/** Where a passage stands: first in the letter, or after it. */
export type Place = 'opening' | 'further';

/**
 * A passage as running text in this voice. Deeds that are only alleged, and views, are told as the customer's account; `reported` says whether the text begins so. Except as an opening it begins with a small letter.
 */
export function tellPassage(
  desk: Desk,
  passage: readonly ToldSentence[],
  place: Place = 'opening',
): { text: string; reported: boolean } {
  const alleged = desk.language === 'en' && isAlleged(desk);
  const later = place !== 'opening';
  const leads = REPORTS[place];
  let reports = 0;
  let reported = false;
  let quotes = desk.told.filter(
    (clause) => clause.clause.endsWith('”') && !passage.some((one) => one.clause === clause),
  ).length;
  const sentences: string[] = [];
  let before: { words: number; that: boolean } = { words: 0, that: false };
  for (const [at, { clause, view, wish, quoted }] of passage.entries()) {
    const claim = view || (alleged && DEED_OF_OURS.test(clause.clause));
    const report = !wish && claim && !REPORTED_ALREADY.test(clause.clause);
    const words = countWords(clause.clause);
    const last = sentences.at(-1) ?? '';
    if (quoted && at > 0 && passage[at - 1]?.quoted === true && last.endsWith('”')) {
      sentences[sentences.length - 1] = `${last}, and: ${clause.clause.replace(/^you write: /, '')}`;
      continue;
    }
    if (report && before.that && before.words + words <= SHARED && !/[.!?"”]$/.test(sentences.at(-1) ?? '"')) {
      sentences.push(`${sentences.pop() ?? ''}, and that ${clause.clause}`);
      before = { words: SHARED, that: false };
      continue;
    }
    const lead = report ? (leads[Math.min(reports++, leads.length - 1)] ?? '') : '';
    if (at === 0) reported = lead !== '';
    if (quoted) quotes += 1;
    const again = quoted && quotes > 1 ? clause.clause.replace(/^you write:/, 'you also write:') : clause.clause;
    sentences.push(sentence({ ...clause, clause: again }, lead, later && at === 0));
    before = { words, that: lead.endsWith('that ') && report };
  }
  return { text: sentences.map((one) => toldBy(notJustDone(stopped(one)), desk.manner)).join(' '), reported };
}

const ALSO = /\balso /;

function sentence(clause: Clause, lead: string, small: boolean): string {
  const whole = `${lead}${lead === '' ? clause.clause : clause.clause.replace(ALSO, '')}`;
  return `${small ? whole.charAt(0) : whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
}

/** "We have sent four cards", told back, would read as news of something done: it is told as past. */
function notJustDone(sentence: string): string {
  return sentence.replace(
    /\b(we)(?: have|'ve) ((?:already )?)(refunded|sent|shipped|spoken|checked|credited|cancel\w*|arranged|issued|looked)\b/gi,
    (_all, we: string, already: string, deed: string) => `${we} ${already}${deed === 'spoken' ? 'spoke' : deed}`,
  );
}

function stopped(sentence: string): string {
  return /[.!?]["”]?$/.test(sentence)
    ? sentence
    : sentence.endsWith('”')
      ? `${sentence.slice(0, -1)}.”`
      : `${sentence}.`;
}
