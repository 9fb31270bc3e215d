/** Reads whose doing a failure was, from the complaint alone, and says why in a plain sentence. */
import type { Reading } from '../../domain/reading.ts';
import { FaultVerdict } from '../../domain/reading.ts';
import { rankGroup } from './classify.ts';
import type { KnownSoFar } from './known-so-far.ts';
import type { FaultCue } from './lexicon/fault-en.ts';
import { asConfidence } from './quote.ts';
import { evidence } from './scores.ts';
import type { StoryScores } from './story-hits.ts';
import type { StoryText } from './words.ts';

type Verdict = Reading['fault']['verdict'];

const WHY: Readonly<Record<Verdict, string>> = {
  ours: 'What they describe was for the business to get right, and nothing in the text speaks against it.',
  shared: 'They name a failure of the business, and also something that was their own doing or another’s.',
  unclear: 'They report what happened, but who caused it is open or disputed.',
  'not-ours': 'What went wrong was, by their own account, not the doing of the business.',
};

const CUES: Readonly<Record<Verdict, readonly FaultCue[]>> = {
  ours: ['owned'],
  shared: ['own-mistake', 'others', 'excused'],
  unclear: ['contested', 'others'],
  'not-ours': ['own-mistake', 'nobody', 'excused'],
};

/** The verdict, its reason and the words it rests on. */
export function readFault(
  text: StoryText,
  scores: StoryScores,
  measures: ReadonlyMap<string, number>,
  known: KnownSoFar,
): Reading['fault'] {
  if (known.kind === 'not-a-complaint') {
    return {
      verdict: 'not-ours',
      why: 'Nothing went wrong: this is not a complaint.',
      spans: [],
      confidence: 0.8,
    };
  }
  const best = rankGroup('fault', measures)[0];
  const verdict = FaultVerdict.options.find((option) => option === best?.label) ?? 'unclear';
  const hits = CUES[verdict].flatMap((cue) => scores.fault.find((score) => score.label === cue)?.hits ?? []);
  return { verdict, why: WHY[verdict], spans: evidence(text.readable, hits), confidence: asConfidence(best?.p ?? 0.3) };
}
