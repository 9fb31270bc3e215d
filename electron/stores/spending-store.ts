/** What models took, month by month. Numbers only: no text, no complaint. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileSync } from 'atomically';
import { z } from 'zod';
import type { Usage } from '../../shared/domain/usage.ts';

const Month = z.object({ drafts: z.int().min(0), tokens: z.int().min(0), cost: z.number().min(0) });
type Month = z.infer<typeof Month>;
const Months = z.record(z.string().regex(/^\d{4}-\d{2}$/), Month);

export interface SpendingStore {
  /** @param month "2026-03" */
  get(month: string): Month;
  /** Adds a piece of work. A disk that cannot be written loses the sum, not the draft. */
  add(month: string, usage: Usage): Month;
}

const FILE = 'spending.json';
/** Older months are dropped. */
const KEPT_MONTHS = 24;
const NOTHING: Month = { drafts: 0, tokens: 0, cost: 0 };

/** Reads the months when they are first asked for; a damaged file counts as none. */
export function openSpendingStore(dataFolder: string): SpendingStore {
  const path = join(dataFolder, FILE);
  let months: Record<string, Month> | null = null;
  const all = (): Record<string, Month> => {
    if (months === null) {
      let content: unknown = null;
      try {
        content = JSON.parse(readFileSync(path, 'utf8'));
      } catch {
        // Not there yet, or damaged: counting begins anew.
      }
      const parsed = Months.safeParse(content);
      months = parsed.success ? parsed.data : {};
    }
    return months;
  };
  return {
    get: (month) => all()[month] ?? NOTHING,
    add(month, usage) {
      const before = all()[month] ?? NOTHING;
      const now = {
        drafts: before.drafts + 1,
        tokens: before.tokens + usage.input + usage.output + usage.cacheRead + usage.cacheWrite,
        cost: before.cost + (usage.cost ?? 0),
      };
      const latest = Object.entries({ ...all(), [month]: now })
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .slice(0, KEPT_MONTHS);
      months = Object.fromEntries(latest);
      try {
        mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
        writeFileSync(path, `${JSON.stringify(months)}\n`, { mode: 0o600 });
      } catch {
        // The sum stays right until the program ends.
      }
      return now;
    },
  };
}
