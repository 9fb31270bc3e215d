/** Reads whose doing a failure was, from the complaint alone, and says why in a plain sentence. */
import type { Reading } from '../../domain/reading.ts';
import type { KnownSoFar } from './known-so-far.ts';
import type { FaultCue } from './lexicon/fault-en.ts';
import type { StoryBooks } from './lexicons.ts';
import { findPhrases } from './phrases.ts';
import { asConfidence } from './quote.ts';
import { evidence, scoreLabels } from './scores.ts';
import type { StoryText } from './words.ts';

/** The verdict, its reason and the words it rests on. */
export function readFault(text: StoryText, books: StoryBooks, known: KnownSoFar): Reading['fault'] {
  const none = { spans: [], confidence: 0.8 };
  if (known.kind === 'not-a-complaint') {
    return { verdict: 'not-ours', why: 'Nothing went wrong: this is not a complaint.', ...none };
  }
  const scores = scoreLabels(findPhrases(text, books.fault), 0.7, (hit) => hit.weight);
  const of = (label: FaultCue) => scores.find((score) => score.label === label)?.score ?? 0;
  const spans = (label: FaultCue) => evidence(text.readable, scores.find((score) => score.label === label)?.hits ?? []);
  const owned = of('owned');
  const own = of('own-mistake');
  const contested = of('contested');
  if (own >= 3 && owned < 3) {
    return {
      verdict: 'not-ours',
      why: 'They say that the mistake was their own, and name no failure of the business.',
      spans: spans('own-mistake'),
      confidence: asConfidence(0.4 + own / 12),
    };
  }
  if (own >= 3) {
    return {
      verdict: 'shared',
      why: 'They say that something was their own doing, and also name a failure of the business.',
      spans: spans('own-mistake'),
      confidence: 0.5,
    };
  }
  if (contested >= 3 && owned < 3) {
    return {
      verdict: 'unclear',
      why: 'They report what happened, but the cause is open or disputed.',
      spans: spans('contested'),
      confidence: 0.5,
    };
  }
  return {
    verdict: 'ours',
    why: 'What they describe was for the business to get right, and nothing in the text speaks against it.',
    spans: spans('owned'),
    confidence: asConfidence(0.5 + owned / 20),
  };
}
