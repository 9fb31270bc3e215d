/** What was erased, and where it can still be found for how long. */
import type { Erased } from '../../../../shared/contract/archive-area.ts';
import { counted, timeWords } from '../../../words/formatting.ts';

export function ErasedNotice({ erased: { cases, stillIn } }: { erased: Erased }) {
  const last = Math.max(...stillIn.map(({ until }) => until));
  return (
    <p role="status" className="settings-good">
      Erased: {counted(cases, 'case')}.{' '}
      {stillIn.length === 0
        ? 'No backup holds anything of it.'
        : `${counted(stillIn.length, 'backup')} may still hold some of it; the last is gone by ${timeWords(last)}.`}
    </p>
  );
}
