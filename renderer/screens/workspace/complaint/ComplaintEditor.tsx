/** The editor that holds the complaint. It owns the text; everybody else hears of it. */
import type { EditorState } from '@codemirror/state';
import { EditorView, placeholder, type ViewUpdate } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { Span } from '../../../../shared/domain/span.ts';
import { textSurface } from '../../../editor/text-surface.ts';
import { typedHistory } from '../../../editor/typed-history.ts';
import { useEditor } from '../../../editor/use-editor.ts';
import type { ShownFact } from '../../../words/fact-kinds.ts';
import type { HowItCame } from '../session/case-session.ts';
import { complaintLimits, type LeftAway } from './complaint-limits.ts';
import { factMarks, factsAt, setFacts } from './fact-marks.ts';

/** From this many code units on, text that comes at once counts as pasted, however it came. */
const PASTED_FROM = 40;

/** How the newest text came in. */
function howItCame(update: ViewUpdate): HowItCame {
  const before = update.startState.doc.length;
  let how: HowItCame = 'typed';
  update.changes.iterChanges((fromA, toA, fromB, toB) => {
    if (toB - fromB < PASTED_FROM) return;
    how = before > 0 && fromA === 0 && toA === before ? 'replaced' : 'pasted';
  });
  return how;
}

/** What is at the caret: the facts there, nearest first, and the selected words without the blanks around them. */
export interface CaretFacts {
  readonly facts: readonly ShownFact[];
  readonly selected: Span | null;
}

export const NOWHERE: CaretFacts = { facts: [], selected: null };

/** The shortest selection that is taken for words, in UTF-16 code units. */
const SHORTEST_WORDS = 2;

function atCaret(state: EditorState): CaretFacts {
  const { main } = state.selection;
  const words = state.sliceDoc(main.from, main.to);
  const start = main.from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  const selected = end - start >= SHORTEST_WORDS ? { start, end } : null;
  return { facts: main.empty ? factsAt(state, main.head) : [], selected };
}

export interface ComplaintEditorProps {
  /** The facts to highlight, and the text they belong to; others are not shown. */
  facts: readonly ShownFact[];
  factsOf: string;
  onText: (text: string, how: HowItCame) => void;
  onLeftAway: (left: LeftAway) => void;
  onFacts: (here: CaretFacts) => void;
  onReady: (view: EditorView | null) => void;
}

export function ComplaintEditor(props: ComplaintEditorProps) {
  const latest = useRef(props);
  latest.current = props;

  const editor = useRef<EditorView | null>(null);
  const place = useEditor(
    editor,
    (parent) => {
      return new EditorView({
        parent,
        extensions: [
          typedHistory(),
          textSurface('Complaint'),
          placeholder(
            'Paste what the customer wrote. An e-mail, a review, a post, a chat: as it came. Or drop an e-mail (.eml) or a text file here.',
          ),
          complaintLimits((left) => latest.current.onLeftAway(left)),
          factMarks,
          EditorView.updateListener.of((update) => {
            if (update.docChanged) {
              latest.current.onText(update.state.doc.toString(), howItCame(update));
            }
            if (update.selectionSet || update.transactions.some((one) => one.effects.some((e) => e.is(setFacts)))) {
              latest.current.onFacts(atCaret(update.state));
            }
          }),
        ],
      });
    },
    props.onReady,
  );

  useEffect(() => {
    const view = editor.current;
    if (view === null) return;
    // A reading of an older text would point at the wrong words.
    if (props.factsOf.length === view.state.doc.length && props.factsOf === view.state.doc.toString()) {
      view.dispatch({ effects: setFacts.of(props.facts) });
    } else if (view.state.doc.length === 0) {
      view.dispatch({ effects: setFacts.of([]) });
    }
  }, [props.facts, props.factsOf]);

  return <div className="complaint-editor" ref={place} />;
}
