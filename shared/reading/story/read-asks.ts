/** Reads what a person asks for, and whether it is money. Phrases are data elsewhere. */
import type { Ask, AskType, Reading } from '../../domain/reading.ts';
import type { StoryBooks } from './lexicons.ts';
import { findPhrases } from './phrases.ts';
import { quote } from './quote.ts';
import { scoreLabels } from './scores.ts';
import type { StoryText } from './words.ts';

const ENOUGH = 3;
const MOST = 4;
const REQUEST = new Set(
  `please want need would can could kindly expect demand request requesting asking ask like should must wish hope help
  deserve may`.split(/\s+/),
);

/** Which sentences are questions and which carry a word of request. */
function sentenceManner(text: StoryText): { question: boolean; request: boolean }[] {
  return text.sentences.map(({ span, first, end }) => {
    const question = text.readable.own.slice(span.start, span.end).trimEnd().endsWith('?');
    let request = question;
    for (let i = first; i < end && !request; i++) request = REQUEST.has(text.words[i]?.norm ?? '');
    return { question, request };
  });
}

/** The asks in the order in which they first come. */
export function readAsks(text: StoryText, books: StoryBooks): Ask[] {
  const manner = sentenceManner(text);
  const late = text.sentences.length * 0.6;
  const hits = findPhrases(text, books.asks).filter(
    (hit) => hit.label !== 'information' || !hit.phrase.startsWith('^') || manner[hit.sentence]?.question === true,
  );
  const scores = scoreLabels(hits, 0.6, (hit) => {
    const at = manner[hit.sentence];
    return hit.weight * (at?.request === true ? 1 : 0.7) * (hit.sentence >= late ? 1.15 : 1);
  });
  const asks: Ask[] = [];
  for (const { label, score, hits: found } of scores) {
    const best = found[0];
    if (score < ENOUGH || best === undefined || asks.length >= MOST) continue;
    const sentence = text.sentences[best.sentence];
    const start = sentence?.span.start ?? best.start;
    const stop = sentence !== undefined && sentence.span.end - start <= 240 ? sentence.span.end : best.stop;
    asks.push({
      type: label,
      ...quote(text.readable, stop === best.stop ? best.start : start, stop, 0.3 + score / 12),
    });
  }
  return asks.sort((a, b) => a.span.start - b.span.start);
}

const MONEY_ASKS: ReadonlySet<AskType> = new Set(['refund', 'compensation']);

/** Whether the person wants money: what is said outright counts before what the asks imply. */
export function readWantsMoney(text: StoryText, books: StoryBooks, asks: readonly Ask[]): Reading['wantsMoney'] {
  const said = findPhrases(text, books.moneyWish);
  const asked = asks.some((ask) => MONEY_ASKS.has(ask.type));
  if (said.some((hit) => hit.label === 'refused') && !asked) return 'refused';
  if (asked) return 'yes';
  if (said.length > 0) return 'no';
  return asks.some((ask) => ask.type !== 'none') ? 'no' : 'unknown';
}
