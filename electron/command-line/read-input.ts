/** Where the command line gets its texts: files and standard input. */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { z } from 'zod';
import { ChannelId } from '../../shared/domain/channel-id.ts';
import { type Complaint, cutToLongest } from '../../shared/domain/complaint.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { openFile } from '../intake/open-file.ts';

const withoutMark = (content: string): string => content.replace(/^\uFEFF/, '');

/** @throws AppError file-unreadable */
function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new AppError('file-unreadable', path, { cause });
  }
}

/** @throws AppError file-unreadable */
export function readFileText(path: string): string {
  return withoutMark(new TextDecoder().decode(readBytes(path)));
}

/**
 * The complaint in a text or e-mail file, or in the text of standard input when `file` is null.
 * @throws AppError file-unreadable, file-not-text, file-empty
 */
export async function readComplaint(file: string | null): Promise<Complaint & { readonly cut: number }> {
  if (file === null) return { text: await readText(null), cut: 0 };
  const { complaint, cut } = await openFile(file, readBytes(file));
  return { ...complaint, cut };
}

/**
 * The whole text of a file, or of standard input when `file` is null.
 * @throws AppError file-unreadable
 */
export async function readText(file: string | null): Promise<string> {
  return file === null ? withoutMark(await readAll(process.stdin)) : readFileText(file);
}

/** A text as a complaint, cut at the greatest length; `cut` says how many code units were left out. */
export function asComplaint(
  text: string,
  rest: { channel?: ChannelId | undefined; writtenAt?: string | undefined; industry?: string | undefined } = {},
): { complaint: Complaint; cut: number } {
  const { text: kept, cut } = cutToLongest(text);
  return {
    complaint: {
      text: kept,
      ...(rest.channel === undefined ? {} : { channel: rest.channel }),
      ...(rest.writtenAt === undefined ? {} : { writtenAt: rest.writtenAt }),
      ...(rest.industry === undefined ? {} : { industry: rest.industry }),
    },
    cut,
  };
}

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  channel: ChannelId.optional(),
  writtenAt: z.string().optional(),
  // Words by the way: too long or no text at all, they are left out and the row still counts.
  industry: z.string().max(200).optional().catch(undefined),
});
export type Row = z.infer<typeof Row>;

/** A row of the input, or what is wrong with the line of that number (from 1). */
export type RowRead =
  | { readonly row: Row }
  | { readonly line: number; readonly id: string | number | null; readonly problem: string };

/**
 * Rows one by one, without holding the file.
 * @throws AppError file-unreadable
 */
export async function* readRows(file: string | null): AsyncGenerator<RowRead> {
  const input = file === null ? process.stdin : createReadStream(file, 'utf8');
  const failed = new Promise<never>((_resolve, reject) => {
    input.once('error', (cause: Error) => reject(new AppError('file-unreadable', file ?? 'standard input', { cause })));
  });
  // The race below sees the failure; without this a late one would count as unhandled.
  failed.catch(() => {});
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  for (let line = 1; ; line++) {
    const next = await Promise.race([lines.next(), failed]);
    if (next.done) return;
    const content = withoutMark(next.value).trim();
    if (content === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(content);
    } catch {
      yield { line, id: null, problem: 'not JSON' };
      continue;
    }
    const parsed = Row.safeParse(value);
    if (parsed.success) yield { row: parsed.data };
    else {
      const id = z.object({ id: Row.shape.id }).safeParse(value);
      const [issue] = parsed.error.issues;
      const problem = `${issue?.path.join('.') || 'row'}: ${issue?.message ?? 'not a row'}`;
      yield { line, id: id.success ? id.data.id : null, problem };
    }
  }
}
