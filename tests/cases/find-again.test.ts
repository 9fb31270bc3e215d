/** Cases as they are found again: filters, order, search as one types. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { excerptOf, searchTerms } from '../../electron/stores/case-log/search-words.ts';
import type { CaseRow } from '../../shared/domain/case-query.ts';
import { readComplaint } from '../../shared/reading/read-complaint.ts';
import {
  COFFEE,
  caseId,
  KETTLE,
  KETTLE_AGAIN,
  MINUTE,
  type OpenedLog,
  openLog,
  query,
  reply,
  saveOf,
} from './open-log.ts';

let opened: OpenedLog;
beforeEach(() => {
  opened = openLog();
  opened.log.save(saveOf(caseId(1), KETTLE, { texts: reply('I am sending you a new lid, Marta.') }));
  opened.pass(MINUTE);
  opened.log.save(saveOf(caseId(2), COFFEE));
  opened.pass(MINUTE);
  opened.log.save(saveOf(caseId(3), KETTLE_AGAIN));
});
afterEach(() => opened.close());

const ids = (rows: readonly CaseRow[]): number[] => rows.map(({ id }) => Number(id.slice(-12)));
const found = (words: string) => ids(opened.log.list(query({ words })).rows);

describe('the list', () => {
  it('has the latest change first', () => {
    expect(ids(opened.log.list(query()).rows)).toEqual([3, 2, 1]);
    opened.pass(MINUTE);
    opened.log.save(saveOf(caseId(1), KETTLE, { base: 1, texts: reply('Changed.') }));
    expect(ids(opened.log.list(query()).rows)).toEqual([1, 3, 2]);
    expect(ids(opened.log.list(query({ order: 'created' })).rows)).toEqual([3, 2, 1]);
  });
  it('shows of a case what is needed to know it again', () => {
    expect(opened.log.list(query()).rows[2]).toMatchObject({
      state: 'open',
      customer: 'Marta Ferreira',
      channel: 'email',
      issue: readComplaint(KETTLE).issues[0]?.type,
      hasDraft: true,
      opening: expect.stringContaining('the copper kettle I ordered'),
    });
  });
  it('is filtered by state, type, channel and customer, and by several at once', () => {
    opened.pass(MINUTE);
    opened.log.setState(caseId(1), 'done');
    expect(ids(opened.log.list(query({ state: 'open' })).rows)).toEqual([3, 2]);
    expect(ids(opened.log.list(query({ channel: 'google-review' })).rows)).toEqual([2]);
    expect(ids(opened.log.list(query({ customer: 'Marta Ferreira' })).rows)).toEqual([1, 3]);
    expect(ids(opened.log.list(query({ channel: 'email', state: 'open' })).rows)).toEqual([3]);
    expect(ids(opened.log.list(query({ issue: 'billing' })).rows)).toEqual([]);
    expect(opened.log.counts()).toEqual({ open: 2, waiting: 0, done: 1 });
  });
  it('is filtered by risk', () => {
    const burnt = {
      text: 'The handle broke and I burnt my hand, I had to go to hospital. My solicitor will write to you.',
    };
    opened.log.save(saveOf(caseId(4), burnt));
    const risks = opened.log.list(query()).rows.find(({ id }) => id === caseId(4))?.risks ?? [];
    expect(risks.length).toBeGreaterThan(0);
    const [risk] = risks;
    expect(ids(opened.log.list(query(risk === undefined ? {} : { risk })).rows)).toEqual([4]);
  });
  it('comes in pages that leave out nothing and repeat nothing, in every order', () => {
    for (let number = 10; number < 47; number++) {
      opened.pass(number % 3 === 0 ? 0 : 1_000);
      opened.log.save(saveOf(caseId(number), number % 2 === 0 ? KETTLE : COFFEE));
    }
    for (const order of ['changed', 'created', 'temper', 'best'] as const) {
      for (const words of ['', 'the']) {
        const seen: number[] = [];
        let after: string | undefined;
        do {
          const page = opened.log.list(query({ order, words, limit: 7, ...(after === undefined ? {} : { after }) }));
          seen.push(...ids(page.rows));
          after = page.next ?? undefined;
        } while (after !== undefined && seen.length < 500);
        const expected = words === '' ? 40 : ids(opened.log.list(query({ words, limit: 500 })).rows).length;
        expect(seen.length).toBe(expected);
        expect(new Set(seen).size).toBe(expected);
      }
    }
  });
});

describe('the search', () => {
  it('finds while the last word is still being typed', () => {
    expect(found('k')).toEqual([3, 2, 1]);
    for (const typed of ['ke', 'ket', 'kettle k', 'kettl', 'kettle']) expect(found(typed)).toEqual([3, 1]);
    expect(found('kettle ')).toEqual([3, 1]);
    expect(found('kettl ')).toEqual([]);
  });
  it('looks into complaint, reply, customer and note, whatever the accents and capitals', () => {
    expect(found('STONE cold')).toEqual([2]);
    expect(found('sending you')).toEqual([1]);
    expect(found('márta')).toEqual([3, 1]);
    opened.log.closeCase({ id: caseId(2), result: 'lost', note: 'Went to the Café Zürich.' });
    expect(found('zurich')).toEqual([2]);
  });
  it('keeps together what stands in quotes, and addresses', () => {
    expect(found('"cracked lid"')).toEqual([3, 1]);
    expect(found('"lid cracked"')).toEqual([]);
    expect(found('lid cracked')).toEqual([3, 1]);
    expect(found('marta.ferreira@posteo.example')).toEqual([3, 1]);
    expect(found('64.50')).toEqual([1]);
  });
  it('marks what was searched for', () => {
    const excerpt = opened.log.list(query({ words: 'cracked lid' })).rows[1]?.excerpt;
    const { text = '', marks = [], from } = excerpt ?? {};
    expect(from).toBe('complaint');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['cracked', 'lid']);
  });
  it('marks whole words and the half one at the end, whatever the accents, and no word inside another', () => {
    const marked = (text: string, words: string): string[] => {
      const excerpt = excerptOf([{ from: 'complaint', text }], searchTerms(words));
      return excerpt?.marks.map(({ start, end }) => excerpt.text.slice(start, end)) ?? [];
    };
    expect(marked('The café’s CAFÉ and cafeteria', 'cafe ')).toEqual(['café', 'CAFÉ']);
    expect(marked('The café’s CAFÉ and cafeteria', 'caf')).toEqual(['café', 'CAFÉ', 'cafeteria']);
    expect(marked('decaf', 'caf')).toEqual([]);
    expect(marked('Paid £12.50, twice 12.50!', '12.50')).toEqual(['12.50', '12.50']);
    expect(marked(`${'long ago '.repeat(100)}a cold  soup 🍲 came`, '"cold soup" came')).toEqual([
      'cold  soup',
      'came',
    ]);
  });
  it('takes nothing that is typed for an order to the index', () => {
    const typed = [
      '"',
      '""',
      '*',
      'a*b',
      'NOT',
      'NEAR(',
      'OR OR',
      'facets:stopen',
      '^x',
      '{',
      "'; DROP TABLE cases;--",
      '-',
      '\u0000',
    ];
    for (const words of typed) expect(() => opened.log.list(query({ words }))).not.toThrow();
    expect(found('stopen')).toEqual([]);
    expect(opened.log.counts().open).toBe(3);
  });
  it('follows every change: old words are no longer found', () => {
    opened.log.save(
      saveOf(caseId(1), { text: 'The teapot is chipped.' }, { base: 1, texts: reply('Sorry about the teapot.') }),
    );
    expect(found('cracked')).toEqual([3]);
    expect(found('sending')).toEqual([]);
    expect(found('teapot')).toEqual([1]);
  });
  it('goes together with filters', () => {
    opened.log.setState(caseId(3), 'done');
    expect(ids(opened.log.list(query({ words: 'kettle', state: 'done' })).rows)).toEqual([3]);
    expect(ids(opened.log.list(query({ words: 'kettle', channel: 'google-review' })).rows)).toEqual([]);
    expect(ids(opened.log.list(query({ words: 'kettle', customer: 'Marta Ferreira' })).rows)).toEqual([3, 1]);
  });
  it('puts what fits best first when asked to', () => {
    opened.log.save(saveOf(caseId(5), { text: `Kettle? ${'Something else altogether. '.repeat(40)}` }));
    expect(ids(opened.log.list(query({ words: 'kettle', order: 'best' })).rows).at(-1)).toBe(5);
  });
});

describe('what is typed', () => {
  it('is cut into words and phrases', () => {
    expect(searchTerms('Ana "cold soup" fri')).toEqual([
      { words: ['ana'], half: false },
      { words: ['cold', 'soup'], half: false },
      { words: ['fri'], half: true },
    ]);
    expect(searchTerms('  ')).toEqual([]);
  });
});
