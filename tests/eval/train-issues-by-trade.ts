/**
 * Counts how much oftener each main issue stands in complaints to a trade than in all, and writes the data file.
 * Usage: node tests/eval/train-issues-by-trade.ts OUT.ts FILE.jsonl …. Never give it the rows that check it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { tradeOfIndustry } from '../../shared/domain/trade-of-industry.ts';

/** So many complaints of the usual kind are added to those of each trade, so that few rows say little. */
const PULL = 8;

interface Row {
  industry?: string;
  label: { kind: string; issues: string[] };
}

const [out, ...files] = process.argv.slice(2);
if (out === undefined || files.length === 0) throw new Error('OUT.ts FILE.jsonl …');
const rows = files
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row)
  .filter(({ label }) => label.kind !== 'not-a-complaint');

const all = new Map<string, number>();
const byTrade = new Map<string, Map<string, number>>();
for (const { industry, label } of rows) {
  const [main] = label.issues;
  const trade = tradeOfIndustry(industry ?? '');
  if (main === undefined) continue;
  all.set(main, (all.get(main) ?? 0) + 1);
  if (trade === null) continue;
  const counts = byTrade.get(trade) ?? new Map<string, number>();
  counts.set(main, (counts.get(main) ?? 0) + 1);
  byTrade.set(trade, counts);
}

const lines = [...byTrade].sort().map(([trade, counts]) => {
  const size = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const entries = [...all].sort().map(([issue, count]) => {
    const usual = count / rows.length;
    const here = ((counts.get(issue) ?? 0) + PULL * usual) / (size + PULL);
    return `'${issue}': ${Math.round(100 * Math.log(here / usual))}`;
  });
  return `  '${trade}': { ${entries.join(', ')} },`;
});
writeFileSync(
  out,
  `/** How much oftener each main issue stands in complaints to a trade than in all: hundredths of a logarithm, written by tests/eval/train-issues-by-trade.ts. Data. */
import type { IssueType } from '../../../domain/issue-type.ts';
import type { Trade } from '../../../domain/playbook.ts';

export const ISSUES_BY_TRADE: Partial<Readonly<Record<Trade, Partial<Readonly<Record<IssueType, number>>>>>> = {
${lines.join('\n')}
};
`,
);
