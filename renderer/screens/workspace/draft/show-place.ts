/** Places in the reply's editors: brought into view, followed as the text moves, and the sentence around them. */
import type { EditorView } from '@codemirror/view';
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { Span } from '../../../../shared/domain/span.ts';
import { shownFinding } from './finding-marks.ts';

/** Selects a stretch of a text and brings it into view. */
export function showPlace(view: EditorView | undefined, span: Span): void {
  if (view === undefined) return;
  const { length } = view.state.doc;
  const head = Math.min(span.end, length);
  view.dispatch({ selection: { anchor: Math.min(span.start, length), head }, scrollIntoView: true });
  view.focus();
}

/** Where a finding is now: what was typed since the checks has moved it. */
export function placeOf(view: EditorView | undefined, { id, span }: Finding): Span {
  return (view === undefined ? undefined : shownFinding(view, id)?.span) ?? span;
}

/** The sentence that a stretch lies in, as far as stops and line ends tell. */
export function sentenceAround(view: EditorView, span: Span): string {
  const line = view.state.doc.lineAt(Math.min(span.start, view.state.doc.length));
  const before = line.text.slice(0, span.start - line.from);
  const after = line.text.slice(span.start - line.from);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? ')) + 1;
  const stop = after.slice(Math.max(0, span.end - span.start - 1)).search(/[.!?](?:\s|$)/);
  const to = stop === -1 ? after.length : Math.max(0, span.end - span.start - 1) + stop + 1;
  return (before.slice(from) + after.slice(0, to)).trim();
}
