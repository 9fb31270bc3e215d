/** Runs a command over rows, writing each answer as soon as it is there. */
import { once } from 'node:events';
import { toAppError } from '../../shared/errors/app-error.ts';
import type { Row, RowRead } from './read-input.ts';

/**
 * Writes one line a row: the answer, or `{id, error: {code, message}}`.
 * @returns how many rows failed
 */
export async function runRows(
  rows: AsyncIterable<RowRead>,
  answer: (row: Row) => Promise<object>,
  out: NodeJS.WritableStream,
): Promise<number> {
  let failed = 0;
  const write = async (value: object): Promise<void> => {
    if (!out.write(`${JSON.stringify(value)}\n`)) await once(out, 'drain');
  };
  for await (const read of rows) {
    if ('problem' in read) {
      failed += 1;
      await write({ id: read.id, error: { code: 'wrong-use', message: `line ${read.line}: ${read.problem}` } });
      continue;
    }
    try {
      await write({ id: read.row.id, ...(await answer(read.row)) });
    } catch (thrown) {
      failed += 1;
      const error = toAppError(thrown);
      await write({ id: read.row.id, error: { code: error.code, message: error.message } });
    }
  }
  return failed;
}
