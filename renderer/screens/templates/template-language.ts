/** How a template is written in an editor: its words are completed and told apart. What is right and wrong is the loader's to say. */
import { autocompletion, type Completion, type CompletionContext, startCompletion } from '@codemirror/autocomplete';
import { type EditorState, type Extension, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { ChannelShape } from '../../../shared/domain/channel.ts';
import { Audience } from '../../../shared/domain/channel-id.ts';
import { SectionRole } from '../../../shared/domain/draft.ts';
import { IssueType } from '../../../shared/domain/issue-type.ts';
import { ReplyKind } from '../../../shared/domain/plan.ts';
import { CONDITIONS } from '../../../shared/writing/templates/conditions.ts';
import { VARIABLES } from '../../../shared/writing/templates/variables.ts';
import { LEVELS, REPLY_WORDS, ROLE_WORDS } from '../../words/draft-words.ts';
import { ISSUE_WORDS } from '../../words/reading-words.ts';

interface Word {
  readonly label: string;
  readonly detail?: string;
}

const words = (values: readonly string[]): Word[] => values.map((label) => ({ label }));

/** What may stand after each word of the front matter. */
const VALUES: Readonly<Record<string, readonly Word[]>> = {
  id: [],
  role: SectionRole.options.map((label) => ({ label, detail: ROLE_WORDS[label] })),
  language: words(['en', 'de', 'es', 'fr', 'it', 'nl', 'pt']),
  types: IssueType.options.map((label) => ({ label, detail: ISSUE_WORDS[label] })),
  channels: words(ChannelShape.options),
  levels: LEVELS.map(({ id, name }) => ({ label: id, detail: name })),
  replies: ReplyKind.options.map((label) => ({ label, detail: REPLY_WORDS[label] })),
  audience: words(Audience.options),
  when: [...CONDITIONS].map(([label, detail]) => ({ label, detail })),
};

const KEYS: Readonly<Record<string, string>> = {
  id: 'small letters, figures and hyphens; yours alone',
  role: 'the part of the reply',
  language: 'two letters; en when left out',
  types: 'complaint types; none means any',
  channels: 'shapes of channel; none means any',
  levels: 'levels of service; none means any',
  replies: 'kinds of reply; none means any',
  audience: 'public or private; both when left out',
  when: 'conditions that must all hold',
};

/** The line on which the front matter ends, counted from 1; 0 when it is not closed. */
function lastFrontLine(state: EditorState): number {
  if (state.doc.line(1).text.trim() !== '---') return 0;
  for (let number = 2; number <= state.doc.lines; number += 1) {
    if (state.doc.line(number).text.trim() === '---') return number;
  }
  return 0;
}

function slotWords(context: CompletionContext) {
  const open = context.matchBefore(/\{\{[ \t]*\w*/);
  if (open === null) return null;
  const typed = /\w*$/.exec(open.text)?.[0] ?? '';
  const after = context.state.sliceDoc(context.pos, context.pos + 8);
  const blank = open.text.endsWith('{') || /\{\{\w+$/.test(open.text) ? ' ' : '';
  const close = /^\w*[ \t]*\}\}/.test(after) ? '' : ' }}';
  const options: Completion[] = Object.entries(VARIABLES).map(([label, detail]) => ({
    label,
    detail,
    type: 'variable',
    apply: `${blank}${label}${close}`,
  }));
  return { from: context.pos - typed.length, options, validFor: /^\w*$/ };
}

function frontWords(context: CompletionContext) {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const typed = /[a-z0-9-]*$/.exec(before)?.[0] ?? '';
  const from = context.pos - typed.length;
  const key = /^([a-z]+):/.exec(before)?.[1];
  if (key === undefined) {
    if (before !== typed || (typed === '' && !context.explicit)) return null;
    const options = Object.entries(KEYS).map(([label, detail]) => ({ label, detail, apply: `${label}: ` }));
    return { from, options, validFor: /^[a-z]*$/ };
  }
  const known = VALUES[key] ?? [];
  return known.length === 0 ? null : { from, options: [...known], validFor: /^[a-z0-9-]*$/ };
}

function complete(context: CompletionContext) {
  const { state, pos } = context;
  const front = lastFrontLine(state);
  const line = state.doc.lineAt(pos).number;
  return line > 1 && (front === 0 || line < front) ? frontWords(context) : slotWords(context);
}

/** Offers the words at once where a value or a slot begins, and not only after its first letter. */
const offerAtOnce = EditorView.updateListener.of((update) => {
  if (!update.transactions.some((one) => one.isUserEvent('input.type'))) return;
  const { head } = update.state.selection.main;
  const before = update.state.sliceDoc(Math.max(0, head - 3), head);
  if (before.endsWith('{{') || before.endsWith('{{ ') || /[:[,] ?$/.test(before)) startCompletion(update.view);
});

const SLOT = /\{\{[^{}]*\}\}/g;
const slotMark = Decoration.mark({ class: 'template-slot' });
const frontLine = Decoration.line({ class: 'template-front' });
const breakLine = Decoration.line({ class: 'template-break' });

function marksOf(view: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  const front = lastFrontLine(view.state);
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      if (line.number <= front) marks.add(line.from, line.from, frontLine);
      else if (line.text.trim() === '***') marks.add(line.from, line.from, breakLine);
      else {
        for (const found of line.text.matchAll(SLOT)) {
          marks.add(line.from + found.index, line.from + found.index + found[0].length, slotMark);
        }
      }
      at = line.to + 1;
    }
  }
  return marks.finish();
}

const marks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = marksOf(view);
    }
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.decorations = marksOf(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

export const templateLanguage: Extension = [
  // As many as fit without scrolling: a list that scrolls would have to take the focus from the text.
  autocompletion({ override: [complete], icons: false, activateOnTypingDelay: 60, maxRenderedOptions: 9 }),
  offerAtOnce,
  marks,
];
