/** Underlines findings in the draft and offers their quick fixes on hover. What was found comes from outside. */
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, hoverTooltip } from '@codemirror/view';
import type { Finding, QuickFix } from '../../../../shared/domain/finding.ts';
import { SEVERITY_WORDS } from '../../../words/draft-words.ts';

/** Shows these findings from here on; their spans point into the text as it is now. */
export const setFindings = StateEffect.define<readonly Finding[]>();

/** Emphasises one finding by id, or none. */
export const setCurrentFinding = StateEffect.define<string | null>();

interface Shown {
  readonly findings: readonly Finding[];
  readonly current: string | null;
  readonly marks: DecorationSet;
}

function marksOf(findings: readonly Finding[], current: string | null): DecorationSet {
  const ranges = findings
    .filter(({ span }) => span.end > span.start)
    .map(({ id, severity, span }) =>
      Decoration.mark({
        class: `found found-${severity}${id === current ? ' found-current' : ''}`,
        attributes: { 'data-finding': id },
      }).range(span.start, span.end),
    );
  return Decoration.set(ranges, true);
}

const shown = StateField.define<Shown>({
  create: () => ({ findings: [], current: null, marks: Decoration.none }),
  update(value, transaction) {
    let { findings, current } = value;
    if (transaction.docChanged) {
      findings = findings.map((finding) => ({
        ...finding,
        span: {
          start: transaction.changes.mapPos(finding.span.start, 1),
          end: Math.max(
            transaction.changes.mapPos(finding.span.start, 1),
            transaction.changes.mapPos(finding.span.end, -1),
          ),
        },
      }));
    }
    for (const effect of transaction.effects) {
      if (effect.is(setFindings)) {
        findings = effect.value.filter(({ span }) => span.end <= transaction.state.doc.length);
      }
      if (effect.is(setCurrentFinding)) current = effect.value;
    }
    if (findings === value.findings && current === value.current) return value;
    return { findings, current, marks: marksOf(findings, current) };
  },
  provide: (field) => EditorView.decorations.from(field, (value) => value.marks),
});

/** A finding as it lies in the text now; undefined when it is not shown here. */
export function shownFinding(view: EditorView, id: string): Finding | undefined {
  return view.state.field(shown).findings.find((finding) => finding.id === id);
}

/** Puts a quick fix's words where the finding lies. Nothing happens when the finding has gone or the fix needs the person. */
export function applyQuickFix(view: EditorView, findingId: string, fix: QuickFix): void {
  const finding = shownFinding(view, findingId);
  if (finding === undefined || fix.replacement === null) return;
  const { start, end } = finding.span;
  view.dispatch({
    changes: { from: start, to: end, insert: fix.replacement },
    selection: { anchor: start + fix.replacement.length },
    userEvent: 'input.fix',
    scrollIntoView: true,
  });
  view.focus();
}

const explanation = hoverTooltip(
  (view, position) => {
    const here = view.state.field(shown).findings.filter(({ span }) => span.start <= position && position <= span.end);
    const first = here[0];
    if (first === undefined) return null;
    return {
      pos: first.span.start,
      end: first.span.end,
      above: true,
      create() {
        const dom = document.createElement('div');
        dom.className = 'finding-note';
        for (const finding of here.slice(0, 3)) {
          const entry = dom.appendChild(document.createElement('div'));
          const severity = entry.appendChild(document.createElement('strong'));
          severity.className = `severity severity-${finding.severity}`;
          severity.textContent = SEVERITY_WORDS[finding.severity];
          entry.appendChild(document.createElement('span')).textContent = finding.message;
          for (const fix of finding.fixes) {
            if (fix.replacement === null) continue;
            const button = entry.appendChild(document.createElement('button'));
            button.type = 'button';
            button.textContent = fix.label;
            button.addEventListener('click', () => applyQuickFix(view, finding.id, fix));
          }
        }
        return { dom };
      },
    };
  },
  { hoverTime: 250 },
);

export const findingMarks: Extension = [shown, explanation];
