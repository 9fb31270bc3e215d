/** What comes over from another reply, and what stays. */
import { describe, expect, it } from 'vitest';
import { partsOf, replyText } from '../../../renderer/screens/workspace/session/part.ts';
import { takenOver } from '../../../renderer/screens/workspace/session/taken-over.ts';

const mine = [
  replyText(
    'private',
    partsOf([
      { role: 'greeting', text: 'Hello Marion,' },
      { role: 'apology', text: 'I am sorry.' },
      { role: 'fix', text: 'I will send a new shelf.' },
      { role: 'sign-off', text: 'Ruth' },
    ]),
    1,
  ),
];
const edited = mine.map((text) => ({
  ...text,
  parts: text.parts.map((part) => (part.role === 'fix' ? { ...part, text: 'I bring a new shelf myself.' } : part)),
}));
const theirs = [
  { role: 'greeting' as const, text: 'Dear Tom,' },
  { role: 'apology' as const, text: 'That should not have happened.' },
  { role: 'fix' as const, text: 'I will send a new table.' },
  { role: 'plus-one' as const, text: 'Felt pads come with it.' },
  { role: 'sign-off' as const, text: 'Anna' },
];

describe('a whole reply that is taken over', () => {
  it('greets this customer and is signed with the own name', () => {
    const [text] = takenOver(mine, { audience: 'private', sections: theirs, whole: true }, 2);
    expect(text?.text).toBe(
      'Hello Marion,\n\nThat should not have happened.\n\nI will send a new table.\n\nFelt pads come with it.\n\nRuth',
    );
  });
  it('leaves what the person wrote and offers the other words beside it', () => {
    const [text] = takenOver(edited, { audience: 'private', sections: theirs, whole: true }, 2);
    expect(text?.parts.find(({ role }) => role === 'fix')).toMatchObject({
      text: 'I bring a new shelf myself.',
      offered: 'I will send a new table.',
    });
  });
  it('stands alone where there was none', () => {
    const [text] = takenOver([], { audience: 'private', sections: theirs, whole: true }, 2);
    expect(text?.text).toContain('Felt pads');
  });
});

describe('one section that is taken over', () => {
  it('takes the place of the part with its role, and nothing else changes', () => {
    const [text] = takenOver(mine, { audience: 'private', sections: theirs.slice(2, 3), whole: false }, 2);
    expect(text?.text).toBe('Hello Marion,\n\nI am sorry.\n\nI will send a new table.\n\nRuth');
  });
  it('stands before the name where there was no such part', () => {
    const [text] = takenOver(mine, { audience: 'private', sections: theirs.slice(3, 4), whole: false }, 2);
    expect(text?.text.endsWith('Felt pads come with it.\n\nRuth')).toBe(true);
  });
  it('is offered where the person wrote', () => {
    const [text] = takenOver(edited, { audience: 'private', sections: theirs.slice(2, 3), whole: false }, 2);
    expect(text?.parts.find(({ role }) => role === 'fix')?.offered).toBe('I will send a new table.');
  });
});
