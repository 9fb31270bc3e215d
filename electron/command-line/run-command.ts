/** What each command does with the app. Writes to the streams it is given and answers with the exit code. */
import { runChecks } from '../../shared/checks/run-checks.ts';
import { channelFacts } from '../../shared/domain/channel-facts.ts';
import type { Complaint } from '../../shared/domain/complaint.ts';
import { LONGEST_COMPLAINT } from '../../shared/domain/complaint.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import { momentOf } from '../../shared/domain/moment.ts';
import { Choices } from '../../shared/domain/plan.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { App } from '../app/create-app.ts';
import type { CommandLine } from './arguments.ts';
import { printChecks, printDraft } from './print-draft.ts';
import { printReading } from './print-reading.ts';
import { promptText } from './prompt-command.ts';
import { asComplaint, type Row, readComplaint, readRows, readText } from './read-input.ts';
import { runRows } from './run-rows.ts';

export interface CommandSurroundings {
  readonly app: App;
  readonly now: () => Date;
  readonly out: NodeJS.WritableStream;
  readonly warn: (line: string) => void;
}

/** Exit code: what was asked for is printed. */
export const DONE = 0;
/** Exit code: something could not be done, or a reply has an open gate. */
export const FAILED = 1;

/** @throws AppError */
export async function runCommand(line: CommandLine, around: CommandSurroundings): Promise<number> {
  const { app, out } = around;
  const print = (text: string): void => void out.write(`${text}\n`);
  const warnOfCut = (what: string): void => around.warn(`${what} was cut after ${LONGEST_COMPLAINT} characters.`);
  const complaintOf = (row: Row): Complaint => {
    const channel = row.channel ?? line.channel;
    const { complaint, cut } = asComplaint(row.text, {
      channel,
      writtenAt: row.writtenAt,
      industry: row.industry ?? line.industry,
    });
    if (cut > 0) warnOfCut(`Row ${row.id}`);
    return complaint;
  };
  const complaintIn = async (file: string | null): Promise<Complaint> => {
    const { cut, ...read } = await readComplaint(file);
    const { complaint, cut: more } = asComplaint(read.text, {
      ...read,
      channel: line.channel ?? read.channel,
      industry: line.industry,
    });
    if (cut + more > 0) warnOfCut('The text');
    return complaint;
  };
  const request = (complaint: Complaint) => ({
    complaint,
    choices: Choices.parse(line.level === undefined ? {} : { level: line.level }),
    ...(line.engine === undefined ? {} : { engine: line.engine }),
  });
  const draft = async (complaint: Complaint): Promise<Draft> => {
    for await (const event of app.drafts.write(request(complaint), new AbortController().signal)) {
      if (event.type === 'finished') return event.draft;
    }
    throw new AppError('engine-unavailable', 'the draft did not end');
  };

  if (line.output === 'jsonl') {
    const answer =
      line.command === 'read'
        ? async (row: Row) => ({ reading: app.drafts.read(complaintOf(row)) })
        : async (row: Row) => ({ draft: await draft(complaintOf(row)) });
    return (await runRows(readRows(line.file), answer, out)) === 0 ? DONE : FAILED;
  }

  if (line.command === 'check') {
    const complaint = await complaintIn(line.complaint ?? '');
    const reply = await readText(line.file);
    if (reply.trim() === '') throw new AppError('wrong-use', 'the reply is empty');
    const reading = app.drafts.read(complaint);
    const channel = line.channel ?? reading.channel;
    const audience = channelFacts(channel).public ? 'public' : 'private';
    const result = runChecks({
      complaint,
      reading,
      playbook: app.playbooks.for(complaint, reading),
      channel,
      texts: [{ audience, text: reply, sections: [] }],
      confirmed: [],
      now: momentOf(around.now()),
    });
    print(line.output === 'json' ? JSON.stringify(result) : printChecks(result));
    return result.findings.some((finding) => finding.severity === 'gate') ? FAILED : DONE;
  }

  const complaint = await complaintIn(line.file);
  if (line.command === 'prompt') {
    print(await promptText(app, request(complaint)));
    return DONE;
  }
  if (line.command === 'read') {
    const reading = app.drafts.read(complaint);
    print(line.output === 'json' ? JSON.stringify(reading) : printReading(reading, complaint.text));
  } else {
    const written = await draft(complaint);
    print(line.output === 'json' ? JSON.stringify(written) : printDraft(written));
  }
  return DONE;
}
