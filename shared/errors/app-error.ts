/** The one error type that crosses borders: a code, what it is about, and the cause. */
import { ERROR_WORDS, type ErrorCode } from './codes.ts';

/** An expected failure. `detail` never holds complaint text, drafts or keys. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: string;

  constructor(code: ErrorCode, detail = '', options?: { cause?: unknown }) {
    super(detail === '' ? ERROR_WORDS[code].sentence : `${ERROR_WORDS[code].sentence} (${detail})`, options);
    this.name = 'AppError';
    this.code = code;
    this.detail = detail;
  }

  /** What to do now. */
  get nextStep(): string {
    return ERROR_WORDS[this.code].nextStep;
  }
}

/** Any thrown value as an AppError; an unexpected one becomes `internal` with the value as its cause. */
export function toAppError(thrown: unknown): AppError {
  return thrown instanceof AppError ? thrown : new AppError('internal', '', { cause: thrown });
}
