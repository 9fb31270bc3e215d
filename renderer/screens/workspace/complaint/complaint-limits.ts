/** Keeps the complaint within what is read, and says so: drops control characters, cuts what is too long. */
import { type ChangeSpec, EditorState, type Extension, type Text, Transaction } from '@codemirror/state';
import { cutAt } from '../../../../shared/domain/complaint.ts';
import { withoutControls } from './clean-paste.ts';

/** What was left out of a paste. */
export interface LeftAway {
  /** UTF-16 code units beyond the greatest length. */
  readonly cut: number;
  readonly controls: number;
}

function lengthWithin(doc: Text): number {
  return cutAt({ length: doc.length, slice: (from, to) => doc.sliceString(from, to) });
}

/** The same changes without the control characters in them; null when there are none. */
function cleaned(transaction: Transaction): { changes: ChangeSpec[]; removed: number; end: number } | null {
  const changes: ChangeSpec[] = [];
  let removed = 0;
  let end = 0;
  transaction.changes.iterChanges((from, to, fromB, _toB, inserted) => {
    const clean = withoutControls(inserted.toString());
    changes.push({ from, to, insert: clean.text });
    end = fromB - removed + clean.text.length;
    removed += clean.removed;
  });
  return removed === 0 ? null : { changes, removed, end };
}

/** @param tell is told what was left out, once for each change that had something to leave out */
export function complaintLimits(tell: (left: LeftAway) => void): Extension {
  const withoutControlCharacters = EditorState.transactionFilter.of((transaction) => {
    const clean = transaction.docChanged ? cleaned(transaction) : null;
    if (clean === null) return transaction;
    queueMicrotask(() => tell({ cut: 0, controls: clean.removed }));
    const userEvent = transaction.annotation(Transaction.userEvent);
    return {
      changes: clean.changes,
      selection: { anchor: clean.end },
      scrollIntoView: true,
      ...(userEvent === undefined ? {} : { userEvent }),
    };
  });
  const withinLength = EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged) return transaction;
    const { newDoc } = transaction;
    const kept = lengthWithin(newDoc);
    if (kept === newDoc.length) return transaction;
    queueMicrotask(() => tell({ cut: newDoc.length - kept, controls: 0 }));
    return [
      transaction,
      {
        changes: { from: kept, to: newDoc.length },
        selection: { anchor: Math.min(kept, transaction.newSelection.main.head) },
        sequential: true,
      },
    ];
  });
  // The filter added last sees the change first.
  return [withinLength, withoutControlCharacters];
}
