/** Answers of the follow-up area. */
import { implementer } from './implementer.ts';

const area = implementer.followUps;

export const followUpHandlers = {
  list: area.list.handler(({ context }) => context.app.cases.log.openFollowUps()),
  settled: area.settled.handler(({ context }) => context.app.cases.log.settledFollowUps()),
  counts: area.counts.handler(({ context }) => context.app.cases.log.followUpCounts()),
  settle: area.settle.handler(({ context, input }) =>
    context.app.cases.log.settle(input.id, input.as === 'open' ? null : input.as),
  ),
  snooze: area.snooze.handler(({ context, input }) => context.app.cases.log.snooze(input.id, input.until)),
};
