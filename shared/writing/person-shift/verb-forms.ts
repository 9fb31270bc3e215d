/** Which verb a word is a form of, and how to make one form from another. Knows words, not sentences. */
import { IRREGULAR_VERBS } from './lexicon/irregular-verbs.ts';
import { REGULAR_VERBS } from './lexicon/regular-verbs.ts';

/** What a written form can be; "walked" is past and participle at once. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

type Entry = { base: string; forms: Set<VerbForm> };

const VOWELS = new Set('aeiou');
/** Verbs of more than one syllable, stressed on the last, that double their last letter. */
const DOUBLING = new Set([
  'admit',
  'commit',
  'omit',
  'permit',
  'refer',
  'prefer',
  'defer',
  'occur',
  'recur',
  'incur',
  'regret',
  'rebut',
  'transfer',
  'submit',
  'begin',
  'forget',
  'reset',
  'upset',
  'compel',
  'control',
  'cancel',
  'travel',
  'equip',
  'unplug',
  'patrol',
  'fulfil',
  'enrol',
  'label',
  'model',
  'level',
  'signal',
  'handicap',
  'worship',
  'kidnap',
  'program',
  'unzip',
  'outbid',
  'undercut',
  'sublet',
]);
const table = new Map<string, Entry>();
const irregularPast = new Map<string, string>();
const irregularParticiple = new Map<string, string>();

function isConsonant(letter: string | undefined): boolean {
  return letter !== undefined && !VOWELS.has(letter);
}

function doubles(base: string): boolean {
  if (DOUBLING.has(base)) return true;
  const last = base.at(-1);
  if (base.length > 5 || last === undefined || 'wxy'.includes(last)) return false;
  const vowels = [...base].filter((letter) => VOWELS.has(letter)).length;
  return vowels === 1 && isConsonant(last) && VOWELS.has(base.at(-2) ?? '') && base.length >= 3;
}

/** "carry" → "carries", "go" → "goes". */
export function thirdPersonOf(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  if (base.endsWith('y') && isConsonant(base.at(-2))) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && isConsonant(base.at(-2))) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function ingOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

function add(form: string, base: string, kind: VerbForm): void {
  const entry = table.get(form);
  if (entry === undefined) table.set(form, { base, forms: new Set([kind]) });
  else if (entry.base === base) entry.forms.add(kind);
  // "lay", "found", "wound": the commoner verb was entered first, only the form is added.
  else if (kind === 'past' || kind === 'participle') entry.forms.add(kind);
}

function addRegular(base: string): void {
  add(base, base, 'base');
  add(thirdPersonOf(base), base, 's');
  add(ingOf(base), base, 'ing');
  if (irregularPast.has(base)) return;
  const past = regularPast(base);
  add(past, base, 'past');
  add(past, base, 'participle');
  // Both spellings of "cancelled" and "canceled" are alive.
  if (doubles(base)) {
    add(`${base}ed`, base, 'past');
    add(`${base}ed`, base, 'participle');
    add(`${base}ing`, base, 'ing');
  }
}

for (const line of IRREGULAR_VERBS.trim().split('\n')) {
  const [base, past, participle] = line.trim().split(' ');
  if (base === undefined || past === undefined || participle === undefined) continue;
  irregularPast.set(base, past.split('/')[0] ?? past);
  irregularParticiple.set(base, participle.split('/')[0] ?? participle);
  for (const form of past.split('/')) add(form, base, 'past');
  for (const form of participle.split('/')) add(form, base, 'participle');
  addRegular(base);
}
for (const base of REGULAR_VERBS.trim().split(/\s+/)) addRegular(base);
for (const [form, kind] of [
  ['am', 'base'],
  ['is', 's'],
  ['are', 'base'],
  ['was', 'past'],
  ['were', 'past'],
  ['be', 'base'],
  ['been', 'participle'],
  ['being', 'ing'],
] as const)
  table.set(form, { base: 'be', forms: new Set([kind]) });
for (const [base, forms] of [
  ['have', { have: 'base', has: 's', had: 'past', having: 'ing' }],
  ['do', { do: 'base', does: 's', did: 'past', done: 'participle', doing: 'ing' }],
] as const)
  for (const [form, kind] of Object.entries(forms)) table.set(form, { base, forms: new Set<VerbForm>([kind]) });
irregularPast.set('have', 'had');
irregularParticiple.set('have', 'had');
irregularPast.set('do', 'did');
irregularParticiple.set('do', 'done');
table.get('had')?.forms.add('participle');

/** The verb behind a lower-case word, or null when it is not known as one. */
export function verbOf(word: string): { base: string; forms: ReadonlySet<VerbForm> } | null {
  return table.get(word) ?? null;
}

/** Whether a lower-case word can be the given form of a verb. */
export function isVerbForm(word: string, ...kinds: VerbForm[]): boolean {
  const entry = table.get(word);
  return entry !== undefined && kinds.some((kind) => entry.forms.has(kind));
}

/** "refuses" → "refuse": the form that follows "we"; a word that is no third person comes back unchanged. */
export function plainOf(word: string): string {
  const entry = table.get(word);
  if (entry?.forms.has('s')) return entry.base;
  return word;
}

/** "send" → "sent". */
export function pastOf(base: string): string {
  return irregularPast.get(base) ?? regularPast(base);
}

/** "send" → "sent", "take" → "taken". */
export function participleOf(base: string): string {
  return irregularParticiple.get(base) ?? regularPast(base);
}
