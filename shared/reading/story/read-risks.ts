/** Reads the risks a reply has to be careful with. Phrases are data elsewhere. */
import type { Risk } from '../../domain/reading.ts';
import type { StoryBooks } from './lexicons.ts';
import { findPhrases } from './phrases.ts';
import { asConfidence } from './quote.ts';
import { scoreLabels } from './scores.ts';
import type { StoryText } from './words.ts';

const ENOUGH = 3;

/** The risks, most certain first; each with the words that gave it away. */
export function readRisks(text: StoryText, books: StoryBooks): Risk[] {
  const risks: Risk[] = [];
  for (const { label, score, hits } of scoreLabels(findPhrases(text, books.risks), 0.7, (hit) => hit.weight)) {
    const best = hits[0];
    if (best === undefined || score < ENOUGH) continue;
    risks.push({
      type: label,
      span: text.readable.originalSpan(best.start, best.stop),
      confidence: asConfidence(0.35 + score / 15),
    });
  }
  return risks;
}
