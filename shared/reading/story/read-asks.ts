/** Reads what a person asks for, and whether it is money. Phrases and weights are data elsewhere. */
import { type Ask, AskType, type Reading } from '../../domain/reading.ts';
import { likelihoods } from './classify.ts';
import { booksFor } from './lexicons.ts';
import { quote } from './quote.ts';
import type { RequestAct } from './request-acts.ts';
import type { StoryHits, StoryScores } from './story-hits.ts';
import type { StoryText } from './words.ts';

const LIKELY = 0.25;
/** Where a language has no objects of requests, the phrases that are left say less each. */
const LIKELY_BY_PHRASES = 0.15;
/** A plain request counts as this likely at least. */
const PLAIN = 0.45;
const PLAIN_STRENGTH = 0.9;
const MOST = 3;
const LONGEST = 240;

type Place = Pick<RequestAct, 'sentence' | 'start' | 'stop'>;

/** The asks in the order in which they first come, each with the sentence that carries it. */
export function readAsks(
  text: StoryText,
  hits: StoryHits,
  scores: StoryScores,
  measures: ReadonlyMap<string, number>,
  language: string,
): Ask[] {
  const asks: Ask[] = [];
  const all = likelihoods('ask', measures);
  const plain = askedPlainly(hits);
  const bar = booksFor(language).askObjects === null ? LIKELY_BY_PHRASES : LIKELY;
  const likely = AskType.options
    .filter((label) => label !== 'none')
    .map((label) => ({ label, p: Math.max(all.get(label) ?? 0, plain.has(label) ? PLAIN : 0) }))
    .filter(({ p }) => p >= bar)
    .sort((a, b) => b.p - a.p || a.label.localeCompare(b.label))
    .slice(0, MOST);
  for (const { label, p } of likely) {
    const best = carrierOf(label, hits, scores);
    if (best === undefined) continue;
    const sentence = text.sentences[best.sentence]?.span;
    const whole = sentence !== undefined && sentence.end - sentence.start <= LONGEST ? sentence : undefined;
    asks.push({ type: label, ...quote(text.readable, whole?.start ?? best.start, whole?.end ?? best.stop, p) });
  }
  return asks.sort((a, b) => a.span.start - b.span.start);
}

/** What is asked for in so many words by a sentence that asks for nothing else. */
function askedPlainly({ requests }: StoryHits): ReadonlySet<AskType> {
  const bySentence = new Map<number, Set<AskType>>();
  for (const { label, manner, sentence } of requests) {
    if (manner !== 'asked') continue;
    bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(label));
  }
  const plain = new Set<AskType>();
  for (const { label, manner, strength, sentence } of requests) {
    if (manner === 'asked' && strength >= PLAIN_STRENGTH && bySentence.get(sentence)?.size === 1) plain.add(label);
  }
  return plain;
}

/** Where an ask stands: the plainest request for it, else what hints at it, else what the text is about. */
function carrierOf(label: AskType, hits: StoryHits, scores: StoryScores): Place | undefined {
  const asked = hits.requests.filter((act) => act.label === label).sort((a, b) => b.strength - a.strength)[0];
  const hinted = [...scores.askFrames, ...scores.asks].find((score) => score.label === label)?.hits[0];
  return asked ?? hinted ?? scores.issues[0]?.hits[0];
}

const MONEY_ASKS: ReadonlySet<AskType> = new Set(['refund', 'compensation']);

/** Whether the person wants money. A plain "money won't do" counts before what single asks imply. */
export function readWantsMoney(hits: StoryHits, asks: readonly Ask[]): Reading['wantsMoney'] {
  const asked = asks.some((ask) => MONEY_ASKS.has(ask.type));
  const certain = asks.some((ask) => MONEY_ASKS.has(ask.type) && ask.confidence >= 0.6);
  if (hits.moneyWish.some((hit) => hit.label === 'refused') && !certain) return 'refused';
  if (hits.moneyWish.some((hit) => hit.label === 'not-money') && !certain) return 'no';
  if (asked) return 'yes';
  return asks.some((ask) => ask.type !== 'none') ? 'no' : 'unknown';
}
