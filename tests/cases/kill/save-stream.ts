/** A process that saves cases as fast as it can and says so after each one, until it is killed. */
import { writeSync } from 'node:fs';
import { CaseLog } from '../../../electron/stores/case-log/case-log.ts';
import { caseId } from '../case-id.ts';
import { CASES, isCopy, saveAt } from './stream-words.ts';

const [folder = ''] = process.argv.slice(2);
const log = new CaseLog({ dataFolder: folder, now: () => new Date(), checks: false });
const revisions = new Map<string, number>();
for (let number = 1; number <= CASES; number++) {
  const id = caseId(number);
  try {
    revisions.set(id, log.get(id).revision);
  } catch {
    revisions.set(id, 0);
  }
}
for (let step = 0; ; step++) {
  const id = caseId((step % CASES) + 1);
  const base = revisions.get(id) ?? 0;
  const revision = base + 1;
  if (isCopy(revision)) {
    log.copied({
      id,
      audience: 'private',
      form: 'plain',
      channel: 'email',
      text: `Copied at ${revision}`,
      promises: [
        {
          audience: 'private',
          text: `Promise of ${id} at ${revision}`,
          span: { start: 0, end: 1 },
          kind: 'refund',
          who: 'I',
          due: '2026-03-20',
          source: { kind: 'nothing' },
        },
      ],
    });
  } else {
    log.save(saveAt(id, revision, base));
  }
  revisions.set(id, revision);
  writeSync(1, `${id} ${revision}\n`);
}
