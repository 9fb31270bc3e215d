/** The complaint's editor as it meets texts that are too long or hold what nobody can see. */
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { complaintLimits, type LeftAway } from '../../../renderer/screens/workspace/complaint/complaint-limits.ts';
import { LONGEST_COMPLAINT } from '../../../shared/domain/complaint.ts';

async function insert(text: string, into = ''): Promise<{ doc: string; head: number; told: LeftAway[] }> {
  const told: LeftAway[] = [];
  const start = EditorState.create({ doc: into, extensions: complaintLimits((left) => told.push(left)) });
  const { state } = start.update({ changes: { from: into.length, insert: text }, userEvent: 'input.paste' });
  await Promise.resolve();
  return { doc: state.doc.toString(), head: state.selection.main.head, told };
}

describe('the limits of a complaint', () => {
  it('let an ordinary text through as it is', async () => {
    expect(await insert('The cake was wrong.\n\nAnn')).toMatchObject({ doc: 'The cake was wrong.\n\nAnn', told: [] });
  });

  it('drop control characters, say how many, and leave the caret behind the text', async () => {
    expect(await insert('b\u0000c\u0007d', 'a')).toEqual({ doc: 'abcd', head: 4, told: [{ cut: 0, controls: 2 }] });
  });

  it('cut a megabyte and say by how much', async () => {
    const { doc, told } = await insert('x'.repeat(1_000_000));
    expect(doc).toHaveLength(LONGEST_COMPLAINT);
    expect(told).toEqual([{ cut: 1_000_000 - LONGEST_COMPLAINT, controls: 0 }]);
  });

  it('cut before an emoji that would not fit, and count all of it', async () => {
    const { doc, told } = await insert(`${'x'.repeat(LONGEST_COMPLAINT - 3)}👩‍👩‍👧!`);
    expect(doc).toHaveLength(LONGEST_COMPLAINT - 3);
    expect(told).toEqual([{ cut: '👩‍👩‍👧!'.length, controls: 0 }]);
  });
});
