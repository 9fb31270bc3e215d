/** Reads how upset a person is, from what they say and how they write it. Phrases and weights are data elsewhere. */
import type { Temper } from '../../domain/reading.ts';
import type { KnownSoFar } from './known-so-far.ts';
import type { TemperCue } from './lexicon/temper-en.ts';
import { asConfidence } from './quote.ts';
import type { StoryHits, StoryScores } from './story-hits.ts';
import { heatLevel } from './temper-heat.ts';
import type { StoryText } from './words.ts';

const MOST = 4;
/** Words that name anger outright are anger, however calm the rest; lesser ones are annoyance at least. */
const PLAIN_ANGER = 3;
const SOME_ANGER = 2;

/** How upset the person is, with the words that show it. */
export function readTemper(
  text: StoryText,
  hits: StoryHits,
  scores: StoryScores,
  measures: ReadonlyMap<string, number>,
  known: KnownSoFar,
): Temper {
  const of = (cue: TemperCue) => scores.temper.find((score) => score.label === cue)?.score ?? 0;
  const heat = heatLevel(text, measures);
  const abusive = of('abuse') >= 3;
  let level = known.kind === 'not-a-complaint' ? 0 : heat.level;
  const raging = of('swearing') + of('abuse') >= 4 && of('hot') >= 4;
  if (level > 0 && raging) level = 3;
  else if (level > 0 && level < 2 && (abusive || of('swearing') >= 3 || of('hot') >= PLAIN_ANGER)) level = 2;
  else if (level === 0 && known.kind !== 'not-a-complaint' && of('hot') >= SOME_ANGER) level = 1;
  const telling = hits.temper
    .filter((hit) => (hit.label === 'calm' ? level === 0 : level > 0 && (hit.weight >= 2 || hit.label === 'hot')))
    .sort((a, b) => b.weight - a.weight || a.start - b.start);
  return {
    level,
    spans: telling.slice(0, MOST).map((hit) => text.readable.originalSpan(hit.start, hit.stop)),
    confidence: asConfidence(0.45 + heat.margin),
    sarcastic: level > 0 && of('sarcasm') >= 2,
    abusive: level > 0 && abusive,
  };
}
