/** Answers of the draft area. */
import { toContractError } from '../contract-errors.ts';
import { implementer } from './implementer.ts';

const never = new AbortController().signal;

export const draftHandlers = {
  plan: implementer.drafts.plan.handler(({ context, input }) => context.app.drafts.plan(input)),
  write: implementer.drafts.write.handler(async ({ context, input, signal }) => {
    const events = context.app.drafts.write(input, signal ?? never);
    // The first event is awaited here, so that what fails before the stream fails as a plain answer.
    const first = await events.next();
    return (async function* () {
      try {
        if (first.done) return;
        yield first.value;
        yield* events;
      } catch (thrown) {
        throw toContractError(thrown);
      }
    })();
  }),
  rewrite: implementer.drafts.rewrite.handler(({ context, input }) => context.app.drafts.rewrite(input)),
  check: implementer.drafts.check.handler(({ context, input }) => context.app.drafts.check(input)),
};
