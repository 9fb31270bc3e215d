/** A draft and the result of checks as a person likes to see them in a terminal. */
import { styleText } from 'node:util';
import type { CheckResult } from '../../shared/domain/check.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import type { Usage } from '../../shared/domain/usage.ts';

const SEVERITY_COLOURS = { gate: 'red', warning: 'yellow', hint: 'blue' } as const;

/** Findings, promises and score, one a line; the statement what the score sees stands with it. */
export function printChecks(result: Pick<CheckResult, 'findings' | 'promises' | 'score'>): string {
  const lines: string[] = [];
  for (const finding of result.findings) {
    const severity = styleText(SEVERITY_COLOURS[finding.severity], finding.severity.padEnd(8));
    lines.push(`${severity} ${finding.message} ${styleText('dim', `[${finding.gate ?? finding.rule}]`)}`);
  }
  for (const promise of result.promises) {
    const due = promise.due === undefined ? '' : ` by ${promise.due}`;
    const allowed = promise.source.kind === 'nothing' ? styleText('red', 'nothing allows it') : promise.source.kind;
    lines.push(`${styleText('green', 'promise'.padEnd(8))} ${promise.text.replace(/\s+/g, ' ')}${due} (${allowed})`);
  }
  lines.push(
    `${styleText('bold', 'score'.padEnd(8))} ${Math.round(result.score.total)} of 100 (it sees what is present, not whether it is meant)`,
  );
  return lines.join('\n');
}

function usageWords({ model, input, output, cacheRead, cacheWrite, cost }: Usage): string {
  const price = cost === null ? '' : `, about $${cost.toFixed(4)}`;
  return `${model}: ${input + cacheRead + cacheWrite} tokens read (${cacheRead} from the cache), ${output} written${price}`;
}

/** A draft as lines for a terminal, without colours. */
export function printDraft(draft: Draft): string {
  const rule = (title: string): string =>
    styleText('bold', `── ${title} ${'─'.repeat(Math.max(0, 60 - title.length))}`);
  const { plan } = draft;
  const blocks = [
    rule('Plan'),
    [plan.why, plan.levelWhy, plan.plusOneWithheld, plan.escalation && `${plan.escalation.to}: ${plan.escalation.why}`]
      .filter(Boolean)
      .join('\n'),
    ...draft.notices.map((notice) => styleText('yellow', notice.message)),
    ...(draft.usage === undefined ? [] : [styleText('dim', usageWords(draft.usage))]),
  ];
  for (const text of draft.texts) {
    blocks.push(rule(draft.texts.length > 1 ? `Reply, ${text.audience}` : 'Reply'), text.text);
  }
  blocks.push(rule('Checks'), printChecks(draft), rule('For the team'), plan.teamNote);
  return blocks.join('\n\n');
}
