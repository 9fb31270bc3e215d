/** Highlights the facts of a reading in the complaint, and explains one on hover and at the caret. */
import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, hoverTooltip } from '@codemirror/view';
import { FACT_KIND_WORDS, type FactKind, type ShownFact } from '../../../words/fact-kinds.ts';

/** Shows these facts from here on. */
export const setFacts = StateEffect.define<readonly ShownFact[]>();

/** From this many code units on, a fact is a clause: underlined only, so that the text stays calm. */
const CLAUSE_FROM = 28;

const markOf = (kind: FactKind, length: number) =>
  Decoration.mark({ class: length < CLAUSE_FROM ? `fact fact-${kind}` : `fact fact-${kind} fact-clause` });

interface Shown {
  readonly facts: readonly ShownFact[];
  readonly marks: DecorationSet;
}

const shown = StateField.define<Shown>({
  create: () => ({ facts: [], marks: Decoration.none }),
  update(value, transaction) {
    let next = value;
    if (transaction.docChanged) {
      const { changes } = transaction;
      const facts = next.facts.map((fact) => ({
        ...fact,
        span: { start: changes.mapPos(fact.span.start, 1), end: changes.mapPos(fact.span.end, -1) },
      }));
      next = { facts: facts.filter(({ span }) => span.end > span.start), marks: next.marks.map(changes) };
    }
    for (const effect of transaction.effects) {
      if (!effect.is(setFacts)) continue;
      const { length } = transaction.state.doc;
      const facts = effect.value.filter(({ span }) => span.end <= length);
      const ranges = facts.map(({ kind, span }) => markOf(kind, span.end - span.start).range(span.start, span.end));
      next = { facts, marks: Decoration.set(ranges, true) };
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field, (value) => value.marks),
});

/** The facts that cover a position, the shortest first. */
export function factsAt(state: EditorState, position: number): ShownFact[] {
  return state
    .field(shown)
    .facts.filter(({ span }) => span.start <= position && position <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

const explanation = hoverTooltip(
  (view, position) => {
    const facts = factsAt(view.state, position);
    const nearest = facts[0];
    if (nearest === undefined) return null;
    return {
      pos: nearest.span.start,
      end: nearest.span.end,
      above: true,
      create() {
        const dom = document.createElement('div');
        dom.className = 'fact-note';
        for (const fact of facts.slice(0, 3)) {
          const line = dom.appendChild(document.createElement('div'));
          const kind = line.appendChild(document.createElement('strong'));
          kind.className = `fact-name fact-name-${fact.kind}`;
          kind.textContent = FACT_KIND_WORDS[fact.kind];
          line.append(fact.note);
        }
        return { dom };
      },
    };
  },
  { hoverTime: 200 },
);

export const factMarks: Extension = [shown, explanation];
