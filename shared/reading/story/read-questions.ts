/** Reads the direct questions a customer puts to the business, in their order. */
import type { Reading } from '../../domain/reading.ts';
import { quote } from './quote.ts';
import type { StoryText } from './words.ts';

const MOST = 12;
const LONGEST = 300;
const EMPTY_QUESTIONS = new Set([
  'hello',
  'hi',
  'oi',
  'really',
  'what',
  'seriously',
  'right',
  'pizza',
  'ok',
  'eh',
  'huh',
  'no',
  'yes',
]);

/** The sentences that end in a question mark and ask something. */
export function readQuestions(text: StoryText): Reading['questions'] {
  const questions: Reading['questions'] = [];
  for (const { span, first, end } of text.sentences) {
    if (end <= first || questions.length >= MOST || span.end - span.start > LONGEST) continue;
    if (!text.readable.own.slice(span.start, span.end).trimEnd().endsWith('?')) continue;
    if (end - first === 1 && EMPTY_QUESTIONS.has(text.words[first]?.norm ?? '')) continue;
    questions.push(quote(text.readable, span.start, span.end, 0.9));
  }
  return questions;
}
