/** Keeps the complaint within what is read, and says so: cuts what is too long, drops control characters. */
import { EditorState, type Extension, type Text, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { cutLength, withoutControls } from './clean-paste.ts';

/** What was left out of a paste. */
export interface LeftAway {
  /** UTF-16 code units beyond the greatest length. */
  readonly cut: number;
  readonly controls: number;
}

function lengthWithin(doc: Text): number {
  return cutLength({ length: doc.length, charCodeAt: (at) => doc.sliceString(at, at + 1).charCodeAt(0) });
}

/** @param tell is told what was left out, once for each change that had something to leave out */
export function complaintLimits(tell: (left: LeftAway) => void): Extension {
  return [
    EditorView.clipboardInputFilter.of((text) => {
      const clean = withoutControls(text);
      if (clean.removed > 0) queueMicrotask(() => tell({ cut: 0, controls: clean.removed }));
      return clean.text;
    }),
    EditorState.transactionFilter.of((transaction) => {
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
          annotations: Transaction.addToHistory.of(true),
        },
      ];
    }),
  ];
}
