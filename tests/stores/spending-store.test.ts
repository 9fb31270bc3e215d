/** What models took, by month, on disk. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSpendingStore } from '../../electron/stores/spending-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plusone-spending-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const usage = (cost: number | null) => ({ model: 'm', input: 10, output: 20, cacheRead: 30, cacheWrite: 40, cost });

describe('the spending', () => {
  it('adds up by month and is there after a restart', () => {
    const store = openSpendingStore(folder);
    store.add('2026-03', usage(0.5));
    store.add('2026-03', usage(0.25));
    store.add('2026-04', usage(null));
    expect(openSpendingStore(folder).get('2026-03')).toEqual({ drafts: 2, tokens: 200, cost: 0.75 });
    expect(openSpendingStore(folder).get('2026-04')).toEqual({ drafts: 1, tokens: 100, cost: 0 });
    expect(openSpendingStore(folder).get('2026-05')).toEqual({ drafts: 0, tokens: 0, cost: 0 });
  });
  it('begins anew over a damaged file', () => {
    writeFileSync(join(folder, 'spending.json'), '{"2026-03": {"drafts": -1');
    const store = openSpendingStore(folder);
    expect(store.get('2026-03').drafts).toBe(0);
    store.add('2026-03', usage(1));
    expect(openSpendingStore(folder).get('2026-03').cost).toBe(1);
  });
  it('keeps two years', () => {
    const store = openSpendingStore(folder);
    for (let month = 0; month < 30; month++)
      store.add(`20${10 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`, usage(1));
    expect(Object.keys(JSON.parse(readFileSync(join(folder, 'spending.json'), 'utf8')))).toHaveLength(24);
  });
  it('goes on counting when the disk cannot be written', () => {
    const store = openSpendingStore(join(folder, 'spending.json', 'below'));
    writeFileSync(join(folder, 'spending.json'), '{}');
    store.add('2026-03', usage(1));
    expect(store.add('2026-03', usage(1)).cost).toBe(2);
  });
});
