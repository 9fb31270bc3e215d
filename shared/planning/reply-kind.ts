/** Decides what sort of reply the text calls for. What the reply does is decided elsewhere. */
import type { Choices, ReplyKind } from '../domain/plan.ts';
import { needsCare, type Situation } from './situation.ts';
import { wordsIn } from './text-length.ts';

/** Fewer words than this, with nothing recognised in them, tell too little to act on. */
const TOO_LITTLE = 12;

function saysTooLittle(situation: Situation): boolean {
  const { reading, complaint } = situation;
  if (reading.issues.some((issue) => issue.type !== 'other') || reading.asks.length > 0) return false;
  return wordsIn(complaint.text) < TOO_LITTLE;
}

export function replyKind(situation: Situation, choices: Choices): ReplyKind {
  if (choices.holding === true) return 'hold';
  if (needsCare(situation)) return 'care';
  const { reading } = situation;
  if (reading.kind === 'not-a-complaint') {
    switch (reading.occasion) {
      case 'praise':
      case 'thanks':
        return reading.questions.length > 0 ? 'answer' : 'thank';
      case 'question':
        return 'answer';
      case 'spam':
        return 'decline';
      case 'complaint':
      case 'unknown':
        return reading.questions.length > 0 || situation.asks.length > 0
          ? 'answer'
          : saysTooLittle(situation)
            ? 'hold'
            : 'thank';
    }
  }
  if (saysTooLittle(situation) && reading.temper.level === 0) return 'hold';
  return 'resolve';
}
