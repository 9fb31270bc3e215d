/**
 * Fits what tells of earlier contact (cues and single words, English) and writes it as a data file; prints how each file
 * is read by weights fitted to the others. Usage: node tests/eval/train-contact.ts OUT.ts FILE.jsonl …, files of whole
 * labelled complaints. Never give it the rows that check it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { contactMeasures, contactWords } from '../../shared/reading/contact/contact-votes.ts';
import { CONTACT_LIKELY, weighCues } from '../../shared/reading/contact/read-prior-contact.ts';
import { makeReadableText } from '../../shared/reading/structure/make-readable-text.ts';
import { type Example, fitLine, sumsOf } from './train-linear.ts';

/** The least number of texts a word must occur in, and what one occurrence measures. */
const FLOOR = 5;
const VOICE = 0.3;
const PULL = 20;
const ROUNDS = 150;
/** The given sets and develop say by the same custom as the check what counts as contact: their rows count more. */
const FIRST_HAND = /(?:letters|real|develop)\.jsonl$/;
const WORTH_OF_FIRST_HAND = 3;

interface Row {
  text: string;
  label: { kind: string; language: string; prior_contact: boolean };
}
interface Seen extends Example {
  file: string;
  told: boolean;
}

const [out, ...files] = process.argv.slice(2);
if (out === undefined || files.length === 0) throw new Error('OUT.ts FILE.jsonl …');

const rows = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter(({ label }) => label.language === 'en' && label.kind !== 'not-a-complaint')
    .map(({ text, label }) => {
      const readable = makeReadableText(text);
      const { score, ids } = weighCues(readable, 'en');
      return {
        file,
        told: label.prior_contact,
        measures: contactMeasures(score, ids),
        words: contactWords(readable.lower),
      };
    }),
);
const counts = new Map<string, number>();
for (const { words } of rows) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
const seen: Seen[] = rows.map(({ file, told, measures, words }) => ({
  file,
  told,
  worth: FIRST_HAND.test(file) ? WORTH_OF_FIRST_HAND : 1,
  x: new Map([
    ...measures,
    ...[...words]
      .filter((word) => (counts.get(word) ?? 0) >= FLOOR)
      .map((word): [string, number] => [`word ${word}`, VOICE]),
  ]),
}));

const fitted = (examples: readonly Seen[]) =>
  fitLine(examples, 'contact', {
    target: (index) => (examples[index]?.told === true ? 1 : 0),
    logistic: true,
    pull: PULL,
    prior: { score: 1 },
    rounds: ROUNDS,
  });

for (const file of files) {
  const held = seen.filter((one) => one.file === file);
  const model = fitted(seen.filter((one) => one.file !== file));
  const right = held.filter(({ x, told }) => {
    const likely = 1 / (1 + Math.exp(-(sumsOf(model, x)[0] ?? 0)));
    return likely >= CONTACT_LIKELY === told;
  }).length;
  console.log(`${file}: ${((100 * right) / held.length).toFixed(1)}% of ${held.length} (fitted to the other files)`);
}

const model = fitted(seen);
const weights = [...(model.weights[0] ?? [])].sort();
const two = (value: number) => Number(value.toFixed(2));
writeFileSync(
  out,
  `/** What tells of earlier contact: weights fitted by tests/eval/train-contact.ts. Data only; not edited by hand. */

/** Where every text starts. */
export const CONTACT_START = ${two(model.bias[0] ?? 0)};

/** What each measure of the cues adds. */
export const CONTACT_WEIGHTS: Readonly<Record<string, number>> = {
${weights
  .filter(([name, value]) => !name.startsWith('word ') && Math.abs(value) >= 0.01)
  .map(([name, value]) => `  '${name}': ${two(value)},`)
  .join('\n')}
};

/** What each word adds, in hundredths: "word number", one a line. */
export const CONTACT_WORDS = \`
${weights
  .filter(([name, value]) => name.startsWith('word ') && Math.abs(value * VOICE) >= 0.02)
  .map(([name, value]) => `${name.slice(5)} ${Math.round(value * VOICE * 100)}`)
  .join('\n')}
\`;
`,
);
