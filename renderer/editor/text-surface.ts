/** What every editor of the app has in common: wrapping, direction by line, keys, the nonce, the look. What is edited, and how far it can be undone, is the editor's own. */
import { defaultKeymap, historyKeymap } from '@codemirror/commands';
import { type Extension, RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  keymap,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { pageNonce } from './page-nonce.ts';

const byItsOwnText = Decoration.line({ attributes: { dir: 'auto' } });

function visibleLines(view: EditorView): DecorationSet {
  const lines = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      lines.add(line.from, line.from, byItsOwnText);
      at = line.to + 1;
    }
  }
  return lines.finish();
}

/** Lets each line run in the direction of its own text. */
const directionByLine: Extension = [
  EditorView.perLineTextDirection.of(true),
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = visibleLines(view);
      }
      update(update: ViewUpdate) {
        if (update.docChanged || update.viewportChanged) this.decorations = visibleLines(update.view);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  ),
];

const look = EditorView.theme({
  '&': { height: '100%', fontSize: 'var(--text-lg)', color: 'var(--text)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family)', lineHeight: '1.55' },
  '.cm-content': { padding: 'var(--space-4) 0', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0 var(--space-4)' },
  '.cm-placeholder': { color: 'var(--quiet)' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--selection)',
  },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: 'var(--corner-m)',
    backgroundColor: 'var(--raised)',
    color: 'var(--text)',
    boxShadow: 'var(--shadow)',
    maxWidth: '22rem',
    overflow: 'hidden',
  },
});

/** @param label the editor's name for those who do not see it */
export function textSurface(label: string): Extension {
  return [
    EditorView.cspNonce.of(pageNonce()),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': label,
      tabindex: '0',
      spellcheck: 'true',
      autocapitalize: 'sentences',
    }),
    drawSelection(),
    directionByLine,
    look,
    keymap.of([...historyKeymap, ...defaultKeymap]),
  ];
}
