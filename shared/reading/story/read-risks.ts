/** Reads the risks a reply has to be careful with. Phrases and weights are data elsewhere. */
import type { Risk } from '../../domain/reading.ts';
import { likelihoods } from './classify.ts';
import { asConfidence } from './quote.ts';
import type { StoryScores } from './story-hits.ts';
import type { StoryText } from './words.ts';

/** Missing a risk costs more than naming one too many. */
const LIKELY = 0.25;
/** Seldom told, and the graver to miss: the weights are shy of them. */
const RARE: ReadonlySet<Risk['type']> = new Set(['self-harm', 'threat-to-staff', 'press-threat', 'injury']);
const LIKELY_OF_RARE = 0.15;
/** Words as plain as this are a risk whatever else the text says. */
const PLAIN: ReadonlySet<Risk['type']> = new Set(['self-harm', 'threat-to-staff']);
const PLAIN_SCORE = 3;

/** The risks, most certain first; each with the words that gave it away. */
export function readRisks(text: StoryText, scores: StoryScores, measures: ReadonlyMap<string, number>): Risk[] {
  const risks: Risk[] = [];
  const all = likelihoods('risk', measures);
  const hinted = scores.risks.filter(({ label }) => !scores.riskFrames.some((frame) => frame.label === label));
  for (const { label, score, hits } of [...scores.riskFrames, ...hinted]) {
    const best = hits[0];
    const plain = PLAIN.has(label) && score >= PLAIN_SCORE;
    const p = Math.max(all.get(label) ?? 0, plain ? 0.7 : 0);
    if (best === undefined || p < (RARE.has(label) ? LIKELY_OF_RARE : LIKELY)) continue;
    risks.push({ type: label, span: text.readable.originalSpan(best.start, best.stop), confidence: asConfidence(p) });
  }
  return risks.sort((a, b) => b.confidence - a.confidence || a.type.localeCompare(b.type));
}
