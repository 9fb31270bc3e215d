/** What is put down of a case and taken up again: nothing is lost on the way, and a desk that cannot be read costs only the undo. */
import { describe, expect, it } from 'vitest';
import { putDown, takenUp } from '../../../renderer/screens/workspace/cases/case-desk.ts';
import { type CaseState, EMPTY_CASE } from '../../../renderer/screens/workspace/session/case-state.ts';
import { partsOf, replyText } from '../../../renderer/screens/workspace/session/part.ts';
import { stepOf } from '../../../renderer/screens/workspace/session/reply-history.ts';
import type { Case } from '../../../shared/domain/case.ts';
import { caseId } from '../../cases/open-log.ts';

const ID = caseId(1);

function written(words: string): CaseState {
  const parts = partsOf([
    { role: 'greeting', text: 'Hello,' },
    { role: 'fix', text: words },
  ]);
  return {
    ...EMPTY_CASE,
    caseId: ID,
    complaint: 'The kettle leaks.',
    phase: 'written',
    engine: 'offline',
    texts: [replyText('private', parts, 3)],
    overrides: { 'G1 kettle': 'Seen with my own eyes' },
    choices: { wording: 2, confirmed: ['The lid was loose.'] },
  };
}

function keptAs(state: CaseState, desk: string | null): Case {
  return {
    id: ID,
    revision: 1,
    state: 'open',
    createdAt: 1,
    changedAt: 1,
    repliedAt: null,
    doneAt: null,
    complaint: { text: state.complaint },
    reading: null,
    plan: null,
    choices: state.choices,
    engine: state.engine,
    texts: state.texts.map(({ audience, text, parts }) => ({
      audience,
      text,
      sections: parts.map(({ role, text }) => ({ role, text })),
    })),
    overridden: [],
    desk,
    copies: [],
    followUps: [],
    outcome: null,
  };
}

describe('a desk', () => {
  it('brings texts, choices, reasons and the ways back and forward', () => {
    const state = written('A new lid is on its way.');
    const steps = { past: [stepOf(written('Before.'))], future: [stepOf(written('After.'))] };
    const typed = { private: { done: [], undone: [] }, complaint: { done: [1], undone: [] } };
    const desk = putDown({ state, steps, typed });
    const back = takenUp(keptAs(state, desk));
    expect(back.state.texts[0]).toMatchObject({ text: state.texts[0]?.text, parts: state.texts[0]?.parts });
    expect(back.state.texts[0]?.typed).toEqual(typed.private);
    expect(back.typed.complaint).toEqual(typed.complaint);
    expect(back.state).toMatchObject({ overrides: state.overrides, choices: state.choices, phase: 'written' });
    expect(back.steps.past.map(({ texts }) => texts[0]?.text)).toEqual(['Hello,\n\nBefore.']);
    expect(back.steps.future.map(({ texts }) => texts[0]?.text)).toEqual(['Hello,\n\nAfter.']);
    expect(back.steps.past[0]?.complaint).toBe(state.complaint);
    expect(back.state.begunAt).toBe(1);
  });

  it('keeps the nearest steps when there are too many', () => {
    const state = written('Now.');
    const past = Array.from({ length: 90 }, (_, index) => stepOf(written(`${index} ${'long '.repeat(2_000)}`)));
    const desk = putDown({ state, steps: { past, future: [] }, typed: {} });
    expect(desk.length).toBeLessThan(500_000);
    const back = takenUp(keptAs(state, desk));
    expect(back.steps.past.length).toBeGreaterThan(5);
    expect(back.steps.past.at(-1)?.texts[0]?.text).toContain('89 long');
  });

  it.each([
    ['missing', null],
    ['torn', '{"version":1,"reply":'],
    ['of a later version', '{"version":2}'],
  ])('that is %s costs the undo and nothing else', (_name, desk) => {
    const state = written('A new lid is on its way.');
    const back = takenUp(keptAs(state, desk));
    expect(back.state.texts[0]?.text).toBe(state.texts[0]?.text);
    expect(back.state.choices).toEqual(state.choices);
    expect(back.steps.past).toEqual([]);
  });

  it('does not hold typing against a text that its parts no longer make', () => {
    const state = written('A new lid.');
    const loose = { ...state, texts: state.texts.map((text) => ({ ...text, text: `${text.text}\n\n ` })) };
    const back = takenUp(
      keptAs(loose, putDown({ state: loose, steps: { past: [], future: [] }, typed: { private: {} } })),
    );
    expect(back.state.texts[0]?.typed).toBeUndefined();
  });
});
