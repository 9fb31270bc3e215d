/** Answers of the archive area. */
import { toContractError } from '../contract-errors.ts';
import { implementer } from './implementer.ts';

const area = implementer.archive;

export const archiveHandlers = {
  health: area.health.handler(({ context }) => context.app.cases.health()),
  backUp: area.backUp.handler(({ context }) => context.app.cases.backUp()),
  restore: area.restore.handler(({ context, input }) => context.app.cases.restore(input.name)),
  export: area.export.handler(async ({ context, input }) => {
    const pieces = context.app.cases.log.export(input.format);
    // The first piece is awaited here, so that what fails before the stream fails as a plain answer.
    const first = await pieces.next();
    return (async function* () {
      try {
        if (first.done) return;
        yield first.value;
        yield* pieces;
      } catch (thrown) {
        throw toContractError(thrown);
      } finally {
        await pieces.return();
      }
    })();
  }),
  countErase: area.countErase.handler(({ context, input }) => ({ cases: context.app.cases.log.countErase(input) })),
  erase: area.erase.handler(({ context, input }) => context.app.cases.erase(input.wish, input.backups)),
  eraseAll: area.eraseAll.handler(({ context, input }) => context.app.cases.eraseAll(input.backups)),
};
