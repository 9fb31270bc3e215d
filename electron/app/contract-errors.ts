/** How a thrown error becomes the one error of the contract. */
import { ORPCError } from '@orpc/server';
import type { ErrorData } from '../../shared/contract/errors.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { ERROR_WORDS } from '../../shared/errors/codes.ts';

/**
 * AppErrors keep their code; what the contract itself refused (bad input, unknown procedure) passes through; anything
 * else becomes `internal`, without its text, which might hold the complaint.
 */
export function toContractError(thrown: unknown): ORPCError<string, unknown> {
  if (thrown instanceof ORPCError) return thrown;
  const code = thrown instanceof AppError ? thrown.code : 'internal';
  const data: ErrorData = {
    code,
    ...ERROR_WORDS[code],
    detail: thrown instanceof AppError ? thrown.detail : '',
  };
  return new ORPCError('APP_ERROR', { status: 422, defined: true, message: data.sentence, data });
}
