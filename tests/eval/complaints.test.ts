/** What must hold for the labelled complaints of this folder. Lives here: their form. How well they are read is measured elsewhere. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ChannelId } from '../../shared/domain/channel-id.ts';
import { IssueType } from '../../shared/domain/issue-type.ts';
import { AskType, FaultVerdict, ReadingKind, RiskType } from '../../shared/domain/reading.ts';

const Label = z.strictObject({
  kind: ReadingKind,
  language: z.string().regex(/^[a-z]{2}$/),
  issues: z.array(IssueType).min(1),
  customer_name: z.string().min(1).nullable(),
  business_name: z.string().min(1).nullable(),
  asks: z.array(AskType).min(1),
  money: z.array(z.string().min(1)),
  dates: z.array(z.string().min(1)),
  references: z.array(z.string().min(1)),
  prior_contact: z.boolean(),
  temper: z.int().min(0).max(3),
  risks: z.array(RiskType),
  impact: z.string().min(1).nullable(),
  key_facts: z.array(z.string().min(1)).min(1).max(4),
  fault: FaultVerdict,
});
const Row = z.strictObject({
  id: z.string().regex(/^[rw]\d{3}$/),
  channel: ChannelId,
  industry: z.string().min(1),
  source: z.string().min(1).optional(),
  language: z.string(),
  text: z.string().min(5),
  label: Label,
});
type Row = z.infer<typeof Row>;

function readRows(name: string): Row[] {
  const lines = readFileSync(new URL(`complaints/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => Row.parse(JSON.parse(line)));
}

/** Case, spacing and punctuation do not make two texts different. */
function essence(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function duplicates(items: string[]): string[] {
  return items.filter((item, at) => items.indexOf(item) !== at);
}

function quoted(row: Row): string[] {
  const { customer_name, business_name, impact, money, dates, references, key_facts } = row.label;
  const single = [customer_name, business_name, impact].filter((value) => value !== null);
  return [...single, ...money, ...dates, ...references, ...key_facts];
}

const develop = readRows('develop.jsonl');
const check = readRows('check.jsonl');
const all = [...develop, ...check];

describe('the labelled complaints', () => {
  it('are at least eighty in each file', () => {
    expect(develop.length).toBeGreaterThanOrEqual(80);
    expect(check.length).toBeGreaterThanOrEqual(80);
  });

  it('have ids that occur only once in both files together', () => {
    expect(duplicates(all.map((row) => row.id))).toEqual([]);
  });

  it('share no text between the files or within one', () => {
    expect(duplicates(all.map((row) => essence(row.text)))).toEqual([]);
  });

  it('share no trade among those written for the one file and for the other', () => {
    const trades = (rows: Row[]) => new Set(rows.filter((row) => row.id.startsWith('w')).map((row) => row.industry));
    const both = [...trades(develop)].filter((trade) => trades(check).has(trade));
    expect(both).toEqual([]);
  });

  it('quote only words that occur in the text', () => {
    const missing = all.flatMap((row) =>
      quoted(row)
        .filter((words) => !row.text.includes(words))
        .map((words) => [row.id, words]),
    );
    expect(missing).toEqual([]);
  });

  it('repeat nothing within one list of a label', () => {
    const repeated = all.flatMap(({ id, label }) => {
      const lists = [
        label.asks,
        label.dates,
        label.issues,
        label.key_facts,
        label.money,
        label.references,
        label.risks,
      ];
      return lists.flatMap((list) => duplicates([...list])).map((item) => [id, item]);
    });
    expect(repeated).toEqual([]);
  });

  it('agree with themselves: one language, no ask beside none, no temper without a complaint', () => {
    const odd = all.filter(
      ({ language, label }) =>
        language !== label.language ||
        (label.asks.includes('none') && label.asks.length > 1) ||
        (label.kind === 'not-a-complaint' && label.temper !== 0),
    );
    expect(odd.map((row) => row.id)).toEqual([]);
  });

  it('name a source exactly where a complaint is a real one', () => {
    const odd = all.filter((row) => Boolean(row.source) !== row.id.startsWith('r'));
    expect(odd.map((row) => row.id)).toEqual([]);
  });
});
