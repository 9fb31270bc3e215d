/** Many complaints become cases, one after the other, so that everything else goes on meanwhile. */
import { createHash } from 'node:crypto';
import type { ImportProgress } from '../../shared/contract/case-area.ts';
import type { Complaint } from '../../shared/domain/complaint.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { CaseLog } from '../stores/case-log/case-log.ts';

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Where a digest becomes a UUID of version 8, whose other bits are free (RFC 9562, section 5.8). */
function asUuid(digest: string): string {
  const variant = ((Number.parseInt(digest.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  const hex = `${digest.slice(0, 12)}8${digest.slice(13, 16)}${variant}${digest.slice(18, 32)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The same words of the same day are the same case, so that importing a table twice adds nothing. */
function idOf({ text, writtenAt }: Complaint): string {
  return asUuid(
    createHash('sha256')
      .update(`${writtenAt ?? ''}\n${text}`)
      .digest('hex'),
  );
}

/** Says after each one how far it is; what was added before an abort or a failure stays. @throws AppError for cases */
export async function* importComplaints(
  complaints: readonly Complaint[],
  log: CaseLog,
  read: (complaint: Complaint) => Reading,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportProgress, void> {
  const progress = { done: 0, total: complaints.length, added: 0, known: 0, empty: 0 };
  for (const complaint of complaints) {
    if (signal?.aborted === true) return;
    const id = idOf(complaint);
    if (complaint.text.trim() === '') progress.empty += 1;
    else if (isKept(log, id)) progress.known += 1;
    else {
      log.save({ id, base: 0, complaint, reading: read(complaint), written: false });
      progress.added += 1;
    }
    progress.done += 1;
    yield { ...progress };
    await nextTurn();
  }
}

function isKept(log: CaseLog, id: string): boolean {
  try {
    log.get(id);
    return true;
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'case-gone') return false;
    throw thrown;
  }
}
