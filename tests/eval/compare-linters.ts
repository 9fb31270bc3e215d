/** What alex (with retext-equality), write-good and Harper find on the labelled replies, beside what the checks find. Asserts nothing. */
import { text as alexText } from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import writeGood from 'write-good';
import type { CheckResult } from '../../shared/domain/check.ts';

export interface JudgedReply {
  readonly text: string;
  /** Whether the labels name a fault: a gate or a warning. */
  readonly faulty: boolean;
  readonly result: CheckResult;
}

interface Row {
  inFaulty: number;
  inGood: number;
  alsoOurs: number;
  readonly words: Map<string, number>;
}

const rows = new Map<string, Row>();

function count(name: string, reply: JudgedReply, found: readonly { start: number; end: number }[]): void {
  const row = rows.get(name) ?? { inFaulty: 0, inGood: 0, alsoOurs: 0, words: new Map() };
  rows.set(name, row);
  for (const { start, end } of found) {
    reply.faulty ? row.inFaulty++ : row.inGood++;
    if (reply.result.findings.some(({ span }) => span.start < end && start < span.end)) row.alsoOurs++;
    const words = reply.text.slice(start, end).toLowerCase();
    row.words.set(words, (row.words.get(words) ?? 0) + 1);
  }
}

/** Prints one line for each kind of thing the others find, and one for ours. */
export async function compareLinters(replies: readonly JudgedReply[], show: boolean): Promise<void> {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  for (const reply of replies) {
    const { text } = reply;
    for (const message of alexText(text).messages) {
      const { position } = message;
      if (position === null || position === undefined) continue;
      const span = { start: position.start.offset ?? 0, end: position.end.offset ?? 0 };
      count(`${message.source ?? 'alex'} (alex)`, reply, [span]);
    }
    for (const { reason, index, offset } of writeGood(text)) {
      const kind = /passive/.test(reason)
        ? 'passive voice'
        : /weasel/.test(reason)
          ? 'weasel words'
          : /wordy|unneeded/.test(reason)
            ? 'wordy'
            : /clich/.test(reason)
              ? 'clichés'
              : /repeated/.test(reason)
                ? 'repeated words'
                : /adverb|weaken/.test(reason)
                  ? 'adverbs'
                  : 'sentence openings';
      count(`${kind} (write-good)`, reply, [{ start: index, end: index + offset }]);
    }
    for (const lint of await linter.lint(text)) {
      const { start, end } = lint.span();
      count(`${lint.lint_kind().toLowerCase()} (Harper)`, reply, [{ start, end }]);
    }
    count(
      'all rules (ours)',
      reply,
      reply.result.findings.filter(({ severity }) => severity !== 'hint').map(({ span }) => span),
    );
  }
  console.log(
    `\nOther linters on the same ${replies.length} replies: findings in faulty and in good ones, and how many overlap one of ours`,
  );
  for (const [name, { inFaulty, inGood, alsoOurs, words }] of [...rows].sort()) {
    const most = [...words].sort((a, b) => b[1] - a[1]).slice(0, show ? 12 : 4);
    console.log(
      `  ${name.padEnd(34)} faulty ${String(inFaulty).padStart(5)}  good ${String(inGood).padStart(5)}  also ours ${String(alsoOurs).padStart(5)}   ${most.map(([word, times]) => `${JSON.stringify(word.slice(0, 28))}${times > 1 ? ` ×${times}` : ''}`).join(', ')}`,
    );
  }
}
