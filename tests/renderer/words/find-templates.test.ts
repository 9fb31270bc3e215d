/** Finding templates. */
import { describe, expect, it } from 'vitest';
import { findTemplates } from '../../../renderer/words/find-templates.ts';
import type { Template } from '../../../shared/domain/template.ts';

const template = (over: Partial<Template>): Template => ({
  id: 'sorry/1',
  role: 'apology',
  language: 'en',
  types: [],
  channels: [],
  levels: [],
  replies: [],
  when: [],
  source: 'I am sorry.',
  origin: 'built-in',
  file: 'en/apology/sorry.md',
  line: 5,
  ...over,
});
const ALL = [
  template({}),
  template({ id: 'late/1', types: ['late-or-lost-delivery'], source: 'It came late, and I am sorry.' }),
  template({ id: 'mine/1', role: 'sign-off', origin: 'own', source: 'Yours, {{ signer }}' }),
];
const ids = (wish: Partial<Parameters<typeof findTemplates>[1]>) =>
  findTemplates(ALL, { words: '', role: null, origin: null, ...wish }).map(({ id }) => id);

describe('templates', () => {
  it('are all there without a wish, own ones first', () => {
    expect(ids({})).toEqual(['mine/1', 'sorry/1', 'late/1']);
  });

  it('are found by words in any order, by part and by kind of complaint', () => {
    expect(ids({ words: 'SORRY late' })).toEqual(['late/1']);
    expect(ids({ words: 'lost delivery' })).toEqual(['late/1']);
    expect(ids({ words: 'sign-off' })).toEqual(['mine/1']);
    expect(ids({ words: 'nowhere' })).toEqual([]);
  });

  it('in the person’s language come before the others', () => {
    const both = [template({ id: 'b', language: 'en' }), template({ id: 'a', language: 'de' })];
    const wish = { words: '', role: null, origin: null };
    expect(findTemplates(both, wish, 'de').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('are told apart by part and origin', () => {
    expect(ids({ role: 'apology' })).toEqual(['sorry/1', 'late/1']);
    expect(ids({ origin: 'own' })).toEqual(['mine/1']);
  });
});
