/** The editor of one template file. It shows what is wrong where it is wrong; the text is its owner's. */
import { history } from '@codemirror/commands';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { TemplateProblem } from '../../../shared/domain/template.ts';
import { textSurface } from '../../editor/text-surface.ts';
import { useEditor } from '../../editor/use-editor.ts';
import { templateLanguage } from './template-language.ts';

const look = Prec.high(
  EditorView.theme({
    '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 'var(--text-md)' },
    '.cm-content': { padding: 'var(--space-2) 0' },
    '.cm-line': { padding: '0 var(--space-3)' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': {
      maxHeight: 'none',
      maxWidth: 'min(34rem, 80vw)',
      overflow: 'hidden',
      fontFamily: 'var(--mantine-font-family)',
      fontSize: 'var(--text-sm)',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '2px var(--space-2)' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      backgroundColor: 'var(--accent)',
      color: 'var(--on-accent)',
    },
    '.cm-tooltip-autocomplete .cm-completionDetail': { color: 'var(--quiet)', fontStyle: 'normal' },
    '.cm-tooltip-autocomplete li[aria-selected] .cm-completionDetail': { color: 'inherit' },
    '.cm-gutters': { backgroundColor: 'transparent', border: 'none', color: 'var(--quiet)' },
  }),
);

interface TemplateEditorProps {
  text: string;
  problems: readonly TemplateProblem[];
  readOnly: boolean;
  onText: (text: string) => void;
  onSave: () => void;
  onReady: (view: EditorView | null) => void;
}

/** The problems as the editor marks them: the words of their line. */
function diagnosticsOf(state: EditorState, problems: readonly TemplateProblem[]): Diagnostic[] {
  return problems.map(({ line, message }) => {
    const { from, to } = state.doc.line(Math.min(Math.max(1, line), state.doc.lines));
    return { from, to, message, severity: 'error' };
  });
}

/** Puts the caret at the beginning of a line. */
export function showLine(view: EditorView | null, line: number): void {
  if (view === null) return;
  const { from } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
  view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
  view.focus();
}

export function TemplateEditor(props: TemplateEditorProps) {
  const lock = useRef(new Compartment());
  const latest = useRef(props);
  latest.current = props;

  const editor = useRef<EditorView | null>(null);
  const place = useEditor(
    editor,
    (parent) => {
      return new EditorView({
        parent,
        doc: latest.current.text,
        extensions: [
          history(),
          Prec.high(
            keymap.of([
              {
                key: 'Mod-s',
                preventDefault: true,
                run: () => {
                  latest.current.onSave();
                  return true;
                },
              },
            ]),
          ),
          templateLanguage,
          textSurface('Text of the template'),
          // Escape closes the list of words; the dialog around the editor stays.
          EditorView.contentAttributes.of({ 'data-mantine-stop-propagation': 'true' }),
          lineNumbers(),
          lintGutter(),
          lock.current.of([]),
          look,
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onText(update.state.doc.toString());
          }),
        ],
      });
    },
    props.onReady,
  );

  useEffect(() => {
    const view = editor.current;
    if (view === null || view.state.doc.toString() === props.text) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: props.text } });
  }, [props.text]);

  useEffect(() => {
    editor.current?.dispatch({
      effects: lock.current.reconfigure(
        props.readOnly
          ? [EditorState.readOnly.of(true), EditorView.contentAttributes.of({ 'aria-readonly': 'true' })]
          : [],
      ),
    });
  }, [props.readOnly]);

  useEffect(() => {
    const view = editor.current;
    if (view !== null) view.dispatch(setDiagnostics(view.state, diagnosticsOf(view.state, props.problems)));
  }, [props.problems]);

  return <div className="template-editor" ref={place} />;
}
