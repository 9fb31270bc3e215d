/** Answers of the archive area. */
import { implementer } from './implementer.ts';
import { streamed } from './streamed.ts';

const area = implementer.archive;

export const archiveHandlers = {
  health: area.health.handler(({ context }) => context.app.cases.health()),
  backUp: area.backUp.handler(({ context }) => context.app.cases.backUp()),
  restore: area.restore.handler(({ context, input }) => context.app.cases.restore(input.name)),
  export: area.export.handler(({ context, input }) => streamed(context.app.cases.log.export(input.format))),
  countErase: area.countErase.handler(({ context, input }) => ({ cases: context.app.cases.log.countErase(input) })),
  erase: area.erase.handler(({ context, input }) => context.app.cases.erase(input.wish, input.backups)),
  eraseAll: area.eraseAll.handler(({ context, input }) => context.app.cases.eraseAll(input.backups)),
};
