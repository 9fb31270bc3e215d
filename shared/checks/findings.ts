/** Turns what rules raised into findings: ordered, without doubles, with ids that survive edits elsewhere. */
import type { Finding } from '../domain/finding.ts';
import type { Flag, Rule } from './rule.ts';
import type { TextView } from './sentence-view.ts';

export interface RaisedFlag {
  readonly rule: Rule;
  readonly text: TextView;
  /** Offsets into the whole text. */
  readonly flag: Flag;
}

/** A short stable name of a text (FNV-1a). */
function nameOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Findings in the order of the texts. Of two flags of one rule that overlap the longer stays. */
export function findingsOf(raised: readonly RaisedFlag[]): Finding[] {
  const order = new Map<TextView, number>();
  for (const { text } of raised) if (!order.has(text)) order.set(text, order.size);
  const sorted = [...raised].sort(
    (a, b) =>
      (order.get(a.text) ?? 0) - (order.get(b.text) ?? 0) ||
      a.flag.start - b.flag.start ||
      b.flag.end - a.flag.end ||
      (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0),
  );
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  const reach = new Map<string, number>();
  for (const { rule, text, flag } of sorted) {
    const lane = `${rule.id}:${text.audience}`;
    if (flag.start < (reach.get(lane) ?? -1)) continue;
    reach.set(lane, flag.end);
    const words = text.text.slice(flag.start, flag.end);
    const stem = `${lane}:${nameOf(words.length > 200 ? rule.id : text.lower.slice(flag.start, flag.end))}`;
    const nth = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, nth);
    const finding: Finding = {
      id: nth === 1 ? stem : `${stem}:${nth}`,
      rule: rule.id,
      severity: rule.severity,
      audience: text.audience,
      span: { start: flag.start, end: flag.end },
      message: flag.message ?? rule.message(words),
      why: flag.more === undefined ? rule.why : `${rule.why}\n${flag.more}`,
      fixes: [...(flag.fixes ?? rule.fixes?.(words) ?? [])],
    };
    if (rule.gate !== undefined) finding.gate = rule.gate;
    findings.push(finding);
  }
  return findings;
}
