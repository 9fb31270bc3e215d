/** Answers of the case area. */
import { importComplaints } from '../import-complaints.ts';
import { implementer } from './implementer.ts';
import { streamed } from './streamed.ts';

const area = implementer.cases;

export const caseHandlers = {
  save: area.save.handler(({ context, input }) => context.app.cases.today.save(input)),
  import: area.import.handler(({ context, input, signal }) => {
    const { cases, drafts } = context.app;
    return streamed(importComplaints(input.complaints, cases.today, (complaint) => drafts.read(complaint), signal));
  }),
  get: area.get.handler(({ context, input }) => context.app.cases.log.get(input.id)),
  last: area.last.handler(({ context }) => context.app.cases.today.last()),
  versions: area.versions.handler(({ context, input }) => context.app.cases.log.versions(input.id)),
  list: area.list.handler(({ context, input }) => context.app.cases.log.list(input)),
  counts: area.counts.handler(({ context }) => context.app.cases.log.counts()),
  copied: area.copied.handler(({ context, input }) => context.app.cases.log.copied(input)),
  setState: area.setState.handler(({ context, input }) => context.app.cases.log.setState(input.id, input.state)),
  close: area.close.handler(({ context, input }) => context.app.cases.log.closeCase(input)),
  history: area.history.handler(({ context, input }) => context.app.cases.log.history(input)),
  similar: area.similar.handler(({ context, input }) => context.app.cases.log.similar(input)),
  times: area.times.handler(({ context, input }) => context.app.cases.log.times(input.since ?? 0)),
};
