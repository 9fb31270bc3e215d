/** The marks that say which words of a draft belong to which part. */
import { history, redo, undo } from '@codemirror/commands';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  partAt,
  partMarks,
  partTexts,
  setParts,
  startsOf,
} from '../../../renderer/screens/workspace/draft/part-marks.ts';
import { joinParts, partsOf } from '../../../renderer/screens/workspace/session/part.ts';

const parts = partsOf([
  { role: 'greeting', text: 'Dear Ann,' },
  { role: 'fix', text: 'I will send a new one.' },
  { role: 'sign-off', text: 'Ben' },
]);

function open() {
  let state = EditorState.create({ doc: joinParts(parts), extensions: [history(), partMarks(() => undefined)] });
  state = state.update({ effects: setParts.of(startsOf(parts)) }).state;
  return {
    get state() {
      return state;
    },
    change(spec: TransactionSpec) {
      state = state.update(spec).state;
    },
    run(command: typeof undo) {
      command({
        state,
        dispatch: (transaction) => {
          state = transaction.state;
        },
      });
    },
    texts: () => Object.fromEntries(partTexts(state)),
  };
}

describe('part marks', () => {
  it('give back the parts that were put in', () => {
    expect(open().texts()).toEqual({
      'greeting-0': 'Dear Ann,',
      'fix-0': 'I will send a new one.',
      'sign-off-0': 'Ben',
    });
  });

  it('let typing at either end of a part belong to it', () => {
    const editor = open();
    const start = joinParts(parts).indexOf('I will');
    editor.change({ changes: { from: start, insert: 'Today ' } });
    const end = editor.state.doc.toString().indexOf('one.') + 4;
    editor.change({ changes: { from: end, insert: ' Promise.' } });
    expect(editor.texts()).toMatchObject({
      'greeting-0': 'Dear Ann,',
      'fix-0': 'Today I will send a new one. Promise.',
    });
  });

  it('leave a part empty when its words are deleted, and bring it back with undo', () => {
    const editor = open();
    const from = joinParts(parts).indexOf('I will');
    editor.change({ changes: { from, to: joinParts(parts).indexOf('Ben') } });
    expect(editor.texts()).toMatchObject({ 'fix-0': '', 'sign-off-0': 'Ben' });
    editor.run(undo);
    expect(editor.texts()).toMatchObject({ 'fix-0': 'I will send a new one.', 'sign-off-0': 'Ben' });
    editor.run(redo);
    expect(editor.texts()).toMatchObject({ 'fix-0': '', 'sign-off-0': 'Ben' });
  });

  it('keep all words in some part, whatever is typed or deleted', () => {
    const edit = fc.record({ at: fc.nat(200), length: fc.nat(12), insert: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const editor = open();
        for (const { at, length, insert } of edits) {
          const from = Math.min(at, editor.state.doc.length);
          editor.change({ changes: { from, to: Math.min(from + length, editor.state.doc.length), insert } });
        }
        const inParts = [...partTexts(editor.state).values()].join('').replaceAll(/\s/g, '');
        expect(inParts).toBe(editor.state.doc.toString().replaceAll(/\s/g, ''));
      }),
    );
  });

  it('name the part at any place', () => {
    const editor = open();
    const { length } = editor.state.doc;
    expect(partAt(editor.state, 0)?.role).toBe('greeting');
    expect(partAt(editor.state, length)?.role).toBe('sign-off');
  });
});
