/** Reads what a person asks for, and whether it is money. Phrases and weights are data elsewhere. */
import type { Ask, AskType, Reading } from '../../domain/reading.ts';
import { likelihood } from './classify.ts';
import { quote } from './quote.ts';
import type { StoryHits, StoryScores } from './story-hits.ts';
import type { StoryText } from './words.ts';

const LIKELY = 0.22;
const MOST = 4;
const LONGEST = 240;

/** The asks in the order in which they first come, each with the sentence that carries it. */
export function readAsks(text: StoryText, scores: StoryScores, measures: ReadonlyMap<string, number>): Ask[] {
  const hinted = scores.asks.filter(({ label }) => !scores.askFrames.some((frame) => frame.label === label));
  const likely = [...scores.askFrames, ...hinted]
    .map((score) => ({ ...score, p: likelihood(`ask ${score.label}`, measures) }))
    .filter(({ p }) => p >= LIKELY)
    .sort((a, b) => b.p - a.p || a.label.localeCompare(b.label))
    .slice(0, MOST);
  const asks: Ask[] = [];
  for (const { label, hits, p } of likely) {
    const best = hits[0];
    if (best === undefined) continue;
    const sentence = text.sentences[best.sentence]?.span;
    const whole = sentence !== undefined && sentence.end - sentence.start <= LONGEST ? sentence : undefined;
    asks.push({ type: label, ...quote(text.readable, whole?.start ?? best.start, whole?.end ?? best.stop, p) });
  }
  return asks.sort((a, b) => a.span.start - b.span.start);
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
