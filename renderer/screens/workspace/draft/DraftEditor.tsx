/** The editor of one text of the reply. Typing goes out as parts; newly written text comes in by revision. */
import { isolateHistory, redoDepth, undoDepth } from '@codemirror/commands';
import { Annotation, Compartment, Prec, Transaction } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { Finding } from '../../../../shared/domain/finding.ts';
import { textSurface } from '../../../editor/text-surface.ts';
import { restartTyping, typedHistory } from '../../../editor/typed-history.ts';
import { useEditor } from '../../../editor/use-editor.ts';
import type { ReplyText } from '../session/part.ts';
import { findingMarks, setCurrentFinding, setFindings } from './finding-marks.ts';
import { type NameClicked, partMarks, partTexts, setParts, startsOf } from './part-marks.ts';

/** Marks a change that comes from the session and must not go back to it. */
const fromSession = Annotation.define<true>();

export interface DraftEditorProps {
  text: ReplyText;
  /** Its name for those who do not see it. */
  label: string;
  /** The findings of this text and the words they were found in; shown only while those are the words. */
  findings: readonly Finding[];
  findingsOf: string;
  currentFinding: string | null;
  /** While the draft streams in, nobody else types. */
  writing: boolean;
  onEdit: (whole: string, parts: ReadonlyMap<string, string>) => void;
  /** Asks how a part is to be rewritten, at that place of the screen. */
  onName: NameClicked;
  /** Undo and redo beyond what was typed since the text was last written. */
  onUndo: () => void;
  onRedo: () => void;
  onReady: (view: EditorView | null) => void;
}

/** The one stretch in which two texts differ, as a change of the first. */
function difference(from: string, to: string): { from: number; to: number; insert: string } {
  let start = 0;
  const shorter = Math.min(from.length, to.length);
  while (start < shorter && from.charCodeAt(start) === to.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && from.charCodeAt(from.length - 1 - end) === to.charCodeAt(to.length - 1 - end)) {
    end += 1;
  }
  return { from: start, to: from.length - end, insert: to.slice(start, to.length - end) };
}

export function DraftEditor(props: DraftEditorProps) {
  const latest = useRef(props);
  const applied = useRef(-1);
  const locks = useRef(new Compartment());
  const surface = useRef(new Compartment());
  latest.current = props;
  const { label } = props;

  const editor = useRef<EditorView | null>(null);
  const place = useEditor(
    editor,
    (parent) => {
      const beyond = (depth: number, go: () => void) => {
        if (depth > 0 || latest.current.writing) return false;
        go();
        return true;
      };
      applied.current = -1;
      return new EditorView({
        parent,
        extensions: [
          typedHistory(),
          Prec.high(
            keymap.of([
              { key: 'Mod-z', run: ({ state }) => beyond(undoDepth(state), () => latest.current.onUndo()) },
              {
                key: 'Mod-y',
                mac: 'Mod-Shift-z',
                run: ({ state }) => beyond(redoDepth(state), () => latest.current.onRedo()),
              },
            ]),
          ),
          surface.current.of(textSurface(latest.current.label)),
          locks.current.of([]),
          placeholder('Write here.'),
          partMarks((key, at) => latest.current.onName(key, at)),
          findingMarks,
          EditorView.updateListener.of((update) => {
            const own = update.transactions.some((one) => one.docChanged && one.annotation(fromSession) !== true);
            if (own) latest.current.onEdit(update.state.doc.toString(), partTexts(update.state));
          }),
        ],
      });
    },
    props.onReady,
  );

  // Another channel gives the text another name; what stands in the editor is the same.
  useEffect(() => {
    editor.current?.dispatch({ effects: surface.current.reconfigure(textSurface(label)) });
  }, [label]);

  useEffect(() => {
    const view = editor.current;
    // Only a new revision is taken over: between revisions the editor itself is ahead of the session.
    if (view === null || applied.current === props.text.revision) return;
    applied.current = props.text.revision;
    view.dispatch({
      changes: difference(view.state.doc.toString(), props.text.text),
      effects: setParts.of(startsOf(props.text.parts)),
      annotations: [fromSession.of(true), Transaction.addToHistory.of(false), isolateHistory.of('full')],
    });
    // What was typed before belongs to an earlier text, which the session itself can bring back. Nobody types meanwhile.
    if (!latest.current.writing) restartTyping(view, props.text.typed);
  }, [props.text]);

  useEffect(() => {
    editor.current?.dispatch({
      effects: locks.current.reconfigure(props.writing ? EditorView.editable.of(false) : []),
    });
  }, [props.writing]);

  useEffect(() => {
    const view = editor.current;
    if (view === null || view.state.doc.toString() !== props.findingsOf) return;
    view.dispatch({ effects: setFindings.of(props.findings) });
  }, [props.findings, props.findingsOf]);

  useEffect(() => {
    editor.current?.dispatch({ effects: setCurrentFinding.of(props.currentFinding) });
  }, [props.currentFinding]);

  return <div className="draft-editor" ref={place} />;
}
