/** How failures of SQLite and of the file system become AppErrors. Nothing of a statement or a value goes into them. */
import { AppError } from '../../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../../shared/errors/codes.ts';

/** SQLite's primary result codes, https://sqlite.org/rescode.html. */
const BY_RESULT: Readonly<Record<number, ErrorCode>> = {
  3: 'cases-unwritable',
  5: 'cases-busy',
  6: 'cases-busy',
  8: 'cases-unwritable',
  10: 'cases-unwritable',
  11: 'cases-damaged',
  13: 'disk-full',
  14: 'cases-unwritable',
  26: 'cases-damaged',
};

const BY_SYSTEM: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'cases-unwritable',
  EPERM: 'cases-unwritable',
  EROFS: 'cases-unwritable',
  ENOTDIR: 'cases-unwritable',
  ENOENT: 'cases-unwritable',
  EEXIST: 'cases-unwritable',
  EIO: 'cases-unwritable',
};

const field = (thrown: unknown, name: string): unknown =>
  typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, name) : undefined;

/** The AppError for what was thrown; what is neither SQLite's nor the file system's comes back as it is. */
export function caseFailure(thrown: unknown, detail = ''): unknown {
  if (thrown instanceof AppError) return thrown;
  const result = field(thrown, 'errcode');
  const code = typeof result === 'number' ? BY_RESULT[result & 0xff] : BY_SYSTEM[String(field(thrown, 'code'))];
  return code === undefined ? thrown : new AppError(code, detail, { cause: thrown });
}

/** Whether a failure says that the database's own content is broken. */
export function isDamage(thrown: unknown): boolean {
  const failure = caseFailure(thrown);
  return failure instanceof AppError && failure.code === 'cases-damaged';
}
