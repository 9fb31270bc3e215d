/** Which stretch of a draft belongs to which part: starts that move with edits, come back with undo, and colour the margin. */
import { invertedEffects } from '@codemirror/commands';
import {
  type ChangeDesc,
  type EditorState,
  type Extension,
  RangeSetBuilder,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutter } from '@codemirror/view';
import { SECTION_BREAK, type SectionRole } from '../../../../shared/domain/draft.ts';
import { ROLE_WORDS } from '../../../words/draft-words.ts';
import { filledParts, type Part } from '../session/part.ts';

/** A part reaches from its start to the next one's; the last to the end. */
export interface PartStart {
  readonly key: string;
  readonly role: SectionRole;
  readonly start: number;
}

const moved = (starts: readonly PartStart[], changes: ChangeDesc): readonly PartStart[] =>
  starts.map((part) => ({ ...part, start: changes.mapPos(part.start, -1) }));

/** Sets all parts anew. */
export const setParts = StateEffect.define<readonly PartStart[]>({ map: moved });

const partStarts = StateField.define<readonly PartStart[]>({
  create: () => [],
  update(starts, transaction) {
    const next = transaction.docChanged ? moved(starts, transaction.changes) : starts;
    return transaction.effects.reduce((value, effect) => (effect.is(setParts) ? effect.value : value), next);
  },
});

/** Where the parts begin in the text that they make. */
export function startsOf(parts: readonly Part[]): PartStart[] {
  let start = 0;
  return filledParts(parts).map(({ key, role, text }) => {
    const part = { key, role, start };
    start += text.trim().length + SECTION_BREAK.length;
    return part;
  });
}

/** The words of each part as they stand now, by key; a part whose words are gone is empty. */
export function partTexts(state: EditorState): Map<string, string> {
  const starts = state.field(partStarts);
  return new Map(
    starts.map(({ key, start }, index) => {
      const from = index === 0 ? 0 : start;
      const end = starts[index + 1]?.start ?? state.doc.length;
      return [key, state.doc.sliceString(from, Math.max(from, end)).trim()];
    }),
  );
}

/** The part at a position. */
export function partAt(state: EditorState, position: number): PartStart | null {
  const starts = state.field(partStarts);
  return starts.findLast((part) => part.start <= position) ?? starts[0] ?? null;
}

/** Where a part begins; null when it is not in this text. */
export function startOfPart(state: EditorState, key: string): number | null {
  return state.field(partStarts).find((part) => part.key === key)?.start ?? null;
}

class PartName extends GutterMarker {
  readonly role: SectionRole;
  constructor(role: SectionRole) {
    super();
    this.role = role;
  }
  override eq(other: PartName): boolean {
    return other.role === this.role;
  }
  override toDOM(): Node {
    const name = document.createElement('span');
    name.className = `part-name part-${this.role}`;
    name.textContent = ROLE_WORDS[this.role];
    name.title = 'Rewrite this part';
    return name;
  }
}

/** Hears that the name of a part in the margin was clicked, and where on the screen that name is. */
export type NameClicked = (key: string, at: DOMRect) => void;

/** Calls for each line that has words: the part it belongs to, and whether it is the part's first. */
function eachPartLine(
  state: EditorState,
  range: { from: number; to: number },
  call: (at: number, role: SectionRole, first: boolean) => void,
): void {
  const starts = state.field(partStarts);
  if (starts.length === 0) return;
  let last: string | null = null;
  for (let at = state.doc.lineAt(range.from).from; at <= range.to; ) {
    const line = state.doc.lineAt(at);
    const part = starts.findLast((candidate) => candidate.start <= line.to) ?? starts[0];
    if (part !== undefined && line.text.trim() !== '') {
      const begins = part.key !== last && part.start >= line.from && part.start <= line.to;
      call(line.from, part.role, begins || (part === starts[0] && last === null));
      last = part.key;
    }
    at = line.to + 1;
  }
}

function bars(view: EditorView): DecorationSet {
  const lines = new RangeSetBuilder<Decoration>();
  for (const range of view.visibleRanges) {
    eachPartLine(view.state, range, (at, role) => {
      lines.add(at, at, Decoration.line({ class: `part-line part-${role}` }));
    });
  }
  return lines.finish();
}

const names = (onName: NameClicked): Extension =>
  gutter({
    class: 'part-gutter',
    markers(view) {
      const markers = new RangeSetBuilder<GutterMarker>();
      eachPartLine(view.state, { from: 0, to: view.state.doc.length }, (at, role, first) => {
        if (first) markers.add(at, at, new PartName(role));
      });
      return markers.finish();
    },
    domEventHandlers: {
      click(view, line, event) {
        if (!(event.target instanceof HTMLElement) || !event.target.classList.contains('part-name')) return false;
        const part = partAt(view.state, view.state.doc.lineAt(line.from).to);
        if (part !== null) onName(part.key, event.target.getBoundingClientRect());
        return true;
      },
    },
  });

export const partMarks = (onName: NameClicked): Extension => [
  partStarts,
  // What is undone gets its parts back where they were, and not squeezed together where the deletion left them.
  invertedEffects.of((transaction) =>
    transaction.docChanged ? [setParts.of(transaction.startState.field(partStarts))] : [],
  ),
  EditorView.decorations.of(bars),
  names(onName),
];
