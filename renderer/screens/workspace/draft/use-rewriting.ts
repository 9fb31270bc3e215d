/** The part of the reply that the person means, at the caret or by its name, and the question how it is to be said again. */
import type { EditorView } from '@codemirror/view';
import { useState } from 'react';
import type { Manner } from '../../../../shared/contract/draft-area.ts';
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import { ROLE_WORDS } from '../../../words/draft-words.ts';
import type { CaseSession } from '../session/case-session.ts';
import type { PartPlace, ReplyText } from '../session/part.ts';
import { partAt } from './part-marks.ts';

/** A part, and where the question about it hangs. */
export interface Meant {
  readonly place: PartPlace;
  /** Where on the screen the question is asked. */
  readonly at: DOMRect;
}

export interface RewritingMenu {
  /** What the question is asked about; null while none is asked. */
  readonly asked: Meant | null;
  readonly ask: (place: PartPlace, at: DOMRect) => void;
  readonly askAtCaret: () => void;
  /** Ends the question and goes back to the reply. */
  readonly leave: () => void;
  /** Says the part at the caret again, or the first one. */
  readonly rewriteAtCaret: (how: Manner) => void;
  /** The part in which the caret stands; null where it stands in no part of the reply. */
  readonly placeAtCaret: () => PartPlace | null;
}

/** The name of a part as it is shown. */
export function nameOfPart(texts: readonly ReplyText[], { audience, key }: PartPlace): string {
  const part = texts.find((text) => text.audience === audience)?.parts.find((one) => one.key === key);
  return part === undefined ? 'This part' : ROLE_WORDS[part.role];
}

/** @param editors of the reply by audience; the same map for as long as the workspace stands */
export function useRewriting(session: CaseSession, editors: ReadonlyMap<Audience, EditorView>): RewritingMenu {
  const [asked, setAsked] = useState<Meant | null>(null);

  /** The part in which the caret stands, or last stood, and the caret's place on the screen. */
  const atCaret = (): Meant | null => {
    const open = [...editors];
    const [audience, view] = open.find(([, candidate]) => candidate.hasFocus) ?? open[0] ?? [];
    if (audience === undefined || view === undefined) return null;
    const { head } = view.state.selection.main;
    const part = partAt(view.state, head);
    if (part === null) return null;
    const caret = view.coordsAtPos(head) ?? view.dom.getBoundingClientRect();
    const at = new DOMRect(caret.left, caret.top, 1, Math.max(0, caret.bottom - caret.top));
    return { place: { audience, key: part.key }, at };
  };

  return {
    asked,
    ask: (place, at) => setAsked({ place, at }),
    askAtCaret: () => setAsked(atCaret()),
    leave: () => {
      setAsked(null);
      if (asked !== null) requestAnimationFrame(() => editors.get(asked.place.audience)?.focus());
    },
    rewriteAtCaret: (how) => {
      const here = atCaret();
      if (here !== null) void session.rewrite(how, here.place);
    },
    placeAtCaret: () => {
      const stands = [...editors.values()].some((view) => view.hasFocus);
      return stands ? (atCaret()?.place ?? null) : null;
    },
  };
}
