/** How typing in an editor can be undone: put down as data, taken up again, begun anew. What the text means is not known here. */
import { history, historyField } from '@codemirror/commands';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

const place = new Compartment();

/** More than this is not put down, in UTF-16 code units of JSON: whoever deleted that much has the text in the draft before. */
const LONGEST = 150_000;

/** The undo of an editor, as an extension that the functions below find again. */
export const typedHistory = (): Extension => place.of(history());

/** What can be undone and redone, as plain data that belongs to exactly this text; undefined when there is too much of it. */
export function putDownTyping(state: EditorState): unknown {
  const { typed }: { typed?: unknown } = state.toJSON({ typed: historyField });
  return JSON.stringify(typed ?? null).length > LONGEST ? undefined : typed;
}

function takenUp(state: EditorState, typed: unknown): Extension {
  if (typed === undefined || typed === null) return history();
  try {
    const { doc, selection } = state.toJSON();
    const before = EditorState.fromJSON(
      { doc, selection, typed },
      { extensions: [history()] },
      { typed: historyField },
    );
    const value = before.field(historyField);
    return [history(), historyField.init(() => value)];
  } catch {
    // Put down by another version of the editor: typing can be undone from here on.
    return history();
  }
}

/** Forgets what was typed so far; goes on with what was put down for this text, where there is something. */
export function restartTyping(view: EditorView, typed?: unknown): void {
  view.dispatch({ effects: place.reconfigure([]) });
  view.dispatch({ effects: place.reconfigure(takenUp(view.state, typed)) });
}
