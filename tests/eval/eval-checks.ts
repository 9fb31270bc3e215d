/** Measures the checks on labelled replies, on planted lies and on untouched good drafts. Exits with 1 when a measure is missed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createChecker } from '../../shared/checks/checker.ts';
import { RULES } from '../../shared/checks/registry.ts';
import type { CheckInput, CheckResult } from '../../shared/domain/check.ts';
import { Playbook } from '../../shared/domain/playbook.ts';
import { readComplaint } from '../../shared/reading/read-complaint.ts';
import type { JudgedReply } from './compare-linters.ts';
import { compareLinters } from './compare-linters.ts';
import { openDrafter } from './draft-offline.ts';
import { LIES, numbersFrom, plantLie } from './plant-lies.ts';

interface LabelledReply {
  id: string;
  half: 'dev' | 'held';
  channel: CheckInput['channel'];
  complaint: string;
  playbook: object;
  confirmed: string[];
  now: string;
  texts: CheckInput['texts'];
  /** Gates that must open, and warnings that must be given. */
  gates: string[];
  warnings: string[];
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** `--all` scores the held-out half too, `--show` lists what went wrong in the half for developing, `--no-others` leaves the other linters out. */
const withHeld = process.argv.includes('--all');
const show = process.argv.includes('--show');
const checker = createChecker();

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

function inputOf(reply: LabelledReply): CheckInput {
  const complaint = { text: reply.complaint, channel: reply.channel };
  return {
    complaint,
    reading: readComplaint(complaint),
    playbook: Playbook.parse(reply.playbook),
    channel: reply.channel,
    texts: reply.texts.map((text) => ({ ...text, sections: text.sections ?? [] })),
    confirmed: reply.confirmed,
    now: reply.now,
  };
}

class Tally {
  right = 0;
  wrong = 0;
  missed = 0;
  add(wanted: ReadonlySet<string>, got: ReadonlySet<string>): void {
    for (const one of got) wanted.has(one) ? this.right++ : this.wrong++;
    for (const one of wanted) if (!got.has(one)) this.missed++;
  }
  get precision(): number {
    return this.right + this.wrong === 0 ? 1 : this.right / (this.right + this.wrong);
  }
  get recall(): number {
    return this.right + this.missed === 0 ? 1 : this.right / (this.right + this.missed);
  }
  toString(): string {
    return `precision ${this.precision.toFixed(3)}  recall ${this.recall.toFixed(3)}  (${this.right} right, ${this.wrong} too many, ${this.missed} missed)`;
  }
}

const gatesOf = ({ findings }: CheckResult): Set<string> => new Set(findings.flatMap(({ gate }) => gate ?? []));
const warningsOf = ({ findings }: CheckResult): Set<string> =>
  new Set(findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule));

const judged: JudgedReply[] = [];
const missedMeasures: string[] = [];
const drafted = openDrafter();
const NOW = '2026-11-23T10:30';

/** Replies of the offline writer: good by construction, so nothing may be flagged. */
function offlineReplies(half: 'dev' | 'held'): { id: string; input: CheckInput }[] {
  const file = join(HERE, 'complaints', half === 'dev' ? 'develop.jsonl' : 'check.jsonl');
  return lines<{ id: string; text: string; label: { language: string } }>(file).flatMap(({ id, text, label }) => {
    return label.language === 'en' ? [{ id, input: drafted({ text }, NOW) }] : [];
  });
}

function scoreHalf(half: 'dev' | 'held'): { good: CheckInput[]; replies: number } {
  const gates = new Tally();
  const warnings = new Tally();
  const byGate = new Map<string, Tally>();
  const byRule = new Map<string, Tally>();
  const good: CheckInput[] = [];
  const files = readdirSync(HERE).filter((file) => /^replies.*\.jsonl$/.test(file));
  const replies = files
    .flatMap((file) => lines<LabelledReply>(join(HERE, file)))
    .filter((reply) => reply.half === half);
  const offline = offlineReplies(half);
  const rows = [
    ...replies.map((reply) => ({ id: reply.id, input: inputOf(reply), gates: reply.gates, warnings: reply.warnings })),
    ...offline.map(({ id, input }) => ({ id: `draft-${id}`, input, gates: [], warnings: [] })),
  ];
  let flaggedGood = 0;
  let goodRows = 0;
  for (const row of rows) {
    const result = checker.check(row.input);
    for (const { text } of row.id.startsWith('draft-') ? [] : row.input.texts)
      judged.push({ text, faulty: row.gates.length + row.warnings.length > 0, result });
    const wantedGates = new Set(row.gates);
    const wantedWarnings = new Set(row.warnings);
    const gotGates = gatesOf(result);
    const gotWarnings = warningsOf(result);
    gates.add(wantedGates, gotGates);
    warnings.add(wantedWarnings, gotWarnings);
    for (const gate of new Set([...wantedGates, ...gotGates])) {
      const tally = byGate.get(gate) ?? new Tally();
      byGate.set(gate, tally);
      tally.add(new Set(wantedGates.has(gate) ? [gate] : []), new Set(gotGates.has(gate) ? [gate] : []));
    }
    for (const rule of new Set([...wantedWarnings, ...gotWarnings])) {
      const tally = byRule.get(rule) ?? new Tally();
      byRule.set(rule, tally);
      tally.add(new Set(wantedWarnings.has(rule) ? [rule] : []), new Set(gotWarnings.has(rule) ? [rule] : []));
    }
    if (!wantedGates.has('G1')) {
      goodRows++;
      if (gotGates.has('G1')) flaggedGood++;
    }
    if (row.gates.length === 0 && row.warnings.length === 0 && row.input.reading.language.code === 'en')
      good.push(row.input);
    if (show && half === 'dev') {
      const differs = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
        a.size !== b.size || [...a].some((one) => !b.has(one));
      if (differs(wantedGates, gotGates) || differs(wantedWarnings, gotWarnings)) {
        console.log(`  ${row.id} wanted [${row.gates} ${row.warnings}] got [${[...gotGates]} ${[...gotWarnings]}]`);
        for (const finding of result.findings) {
          if (finding.severity === 'hint') continue;
          const text = row.input.texts.find(({ audience }) => audience === finding.audience)?.text ?? '';
          console.log(`      ${finding.rule}: ${JSON.stringify(text.slice(finding.span.start, finding.span.end))}`);
        }
      }
    }
  }
  console.log(
    `\n${half === 'dev' ? 'Half for developing' : 'Held-out half'}: ${rows.length} replies (${replies.length} labelled, ${offline.length} drafted offline)`,
  );
  console.log(`  gates     ${gates}`);
  for (const gate of [...byGate.keys()].sort()) console.log(`    ${gate}      ${byGate.get(gate)}`);
  console.log(`  warnings  ${warnings}`);
  for (const [rule, tally] of [...byRule].sort())
    if (tally.wrong + tally.missed > 0) console.log(`    ${rule.padEnd(32)} ${tally}`);
  console.log(
    `  untruths seen in ${flaggedGood} of ${goodRows} replies that hold none (${((100 * flaggedGood) / goodRows).toFixed(1)}%)`,
  );
  if (half === 'held') {
    if (gates.precision < 0.95 || gates.recall < 0.95) missedMeasures.push('gates');
    if (warnings.precision < 0.9 || warnings.recall < 0.9) missedMeasures.push('warnings');
    if (flaggedGood / goodRows > 0.02) missedMeasures.push('false alarms of G1');
  }
  return { good, replies: rows.length };
}

function scoreLies(good: readonly CheckInput[], wanted: number): void {
  const random = numbersFrom(20261122);
  const caught = new Map<string, [number, number]>();
  let planted = 0;
  for (let turn = 0; planted < wanted && turn < wanted * 20; turn++) {
    const base = good[turn % good.length];
    const kind = LIES[(turn + Math.floor(turn / good.length)) % LIES.length] ?? 'deed';
    if (base === undefined) break;
    const lie = plantLie(base, kind, random);
    if (lie === null) continue;
    planted++;
    const { findings } = checker.check(lie.input);
    const seen = findings.some(
      ({ gate, audience, span }) =>
        gate === 'G1' && audience === lie.audience && span.start < lie.end && lie.start < span.end,
    );
    const [hits, all] = caught.get(kind) ?? [0, 0];
    caught.set(kind, [hits + (seen ? 1 : 0), all + 1]);
    if (!seen)
      console.log(
        `  not caught (${kind}): ${JSON.stringify(lie.words)} in ${JSON.stringify((lie.input.texts.find(({ audience }) => audience === lie.audience)?.text ?? '').slice(Math.max(0, lie.start - 80), lie.end + 60))}`,
      );
  }
  const total = [...caught.values()].reduce((sum, [hits]) => sum + hits, 0);
  console.log(
    `\nPlanted lies caught: ${total} of ${planted}   ${[...caught].map(([kind, [hits, all]]) => `${kind} ${hits}/${all}`).join('  ')}`,
  );
  if (total < planted) missedMeasures.push('planted lies');
}

console.log(`${RULES.length} rules`);
const dev = scoreHalf('dev');
const held = withHeld ? scoreHalf('held') : null;
scoreLies([...dev.good, ...(held?.good ?? [])], 200);
if (!process.argv.includes('--no-others')) await compareLinters(judged, show);
console.log(`\n${dev.replies + (held?.replies ?? 0)} replies in all.`);
if (missedMeasures.length > 0) {
  console.log(`Missed: ${missedMeasures.join(', ')}`);
  process.exitCode = 1;
}
