/** What the person is told when a call fails: a sentence and a next step. Nothing here shows itself. */
import { ORPCError } from '@orpc/client';
import { ErrorData } from '../../shared/contract/errors.ts';
import { ERROR_WORDS } from '../../shared/errors/codes.ts';

export interface Failure {
  /** The code of shared/errors, or `unreachable` when the other half does not answer. */
  readonly code: string;
  readonly sentence: string;
  readonly nextStep: string;
}

const UNREACHABLE: Failure = {
  code: 'unreachable',
  sentence: 'PlusOne’s other half does not answer.',
  nextStep: 'Start PlusOne again and open the address it prints. Your text is still here.',
};

/** Any thrown value in words; an expected failure brings its own. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof ORPCError) {
    const data = ErrorData.safeParse(thrown.data);
    if (data.success) {
      const { code, sentence, nextStep, detail } = data.data;
      return { code, sentence: detail === '' ? sentence : `${sentence} ${detail}`, nextStep };
    }
    if (thrown.code === 'UNAUTHORIZED' || thrown.code === 'FORBIDDEN') {
      return { code: 'not-allowed', ...ERROR_WORDS['not-allowed'] };
    }
    return { code: 'internal', ...ERROR_WORDS.internal };
  }
  return thrown instanceof TypeError ? UNREACHABLE : { code: 'internal', ...ERROR_WORDS.internal };
}
