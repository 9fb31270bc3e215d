/** Proposals for a reply: what would change is known part by part, and only what was chosen changes. */
import { describe, expect, it } from 'vitest';
import { partsOf, replyText } from '../../../renderer/screens/workspace/session/part.ts';
import { changesOf, placeName, withChanges } from '../../../renderer/screens/workspace/session/proposed-parts.ts';
import { type DraftText, joinSections, type Section } from '../../../shared/domain/draft.ts';

const MINE: Section[] = [
  { role: 'greeting', text: 'Dear Joan,' },
  { role: 'apology', text: 'I am sorry.' },
  { role: 'prevention', text: 'We look at each lid now.' },
  { role: 'sign-off', text: 'Sam' },
];
const THEIRS: Section[] = [
  { role: 'greeting', text: 'Dear Joan,' },
  { role: 'apology', text: 'The lid was cracked. I am sorry.' },
  { role: 'fix', text: 'A new one comes.' },
  { role: 'sign-off', text: 'Sam' },
];
const draft = (sections: Section[]): DraftText[] => [{ audience: 'private', text: joinSections(sections), sections }];
const reply = (edited = '') => [
  replyText(
    'private',
    partsOf(MINE).map((part) => (part.role === 'apology' && edited !== '' ? { ...part, text: edited } : part)),
    1,
  ),
];
const place = (key: string) => placeName({ audience: 'private', key });

describe('a proposal', () => {
  it('names what would change, come and go, and nothing else', () => {
    const changes = changesOf(reply(), draft(THEIRS));
    expect(changes.map(({ key, before, after }) => [key, before, after])).toEqual([
      ['apology-0', 'I am sorry.', 'The lid was cracked. I am sorry.'],
      ['fix-0', '', 'A new one comes.'],
      ['prevention-0', 'We look at each lid now.', ''],
    ]);
    expect(changes.some(({ edited }) => edited)).toBe(false);
    expect(changesOf(reply(), draft(MINE))).toEqual([]);
  });
  it('knows where the person wrote', () => {
    const [apology] = changesOf(reply('My own words.'), draft(THEIRS));
    expect(apology).toMatchObject({ key: 'apology-0', before: 'My own words.', edited: true });
  });
  it('changes nothing that was not chosen', () => {
    const texts = reply('My own words.');
    expect(withChanges(texts, draft(THEIRS), new Set(), 2)).toEqual(texts);
    const [text] = withChanges(texts, draft(THEIRS), new Set([place('fix-0')]), 2);
    expect(text?.text).toBe('Dear Joan,\n\nMy own words.\n\nWe look at each lid now.\n\nA new one comes.\n\nSam');
    expect(text?.parts.find(({ key }) => key === 'apology-0')).toMatchObject({ written: 'I am sorry.' });
  });
  it('becomes the reply when all of it is chosen', () => {
    const all = new Set(changesOf(reply('My own words.'), draft(THEIRS)).map(placeName));
    const [text] = withChanges(reply('My own words.'), draft(THEIRS), all, 2);
    expect(text?.text).toBe(joinSections(THEIRS));
    expect(changesOf(text === undefined ? [] : [text], draft(THEIRS))).toEqual([]);
  });
  it('takes a part away only when that was chosen', () => {
    const [text] = withChanges(reply(), draft(THEIRS), new Set([place('prevention-0')]), 2);
    expect(text?.text).toBe('Dear Joan,\n\nI am sorry.\n\nSam');
  });
  it('leaves a text alone for which there is none', () => {
    const pair = [...reply(), replyText('public', partsOf([{ role: 'apology', text: 'Sorry.' }]), 1)];
    expect(withChanges(pair, draft(THEIRS), new Set([place('fix-0')]), 2)[1]).toBe(pair[1]);
  });
});
