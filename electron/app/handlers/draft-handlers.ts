/** Answers of the draft area. */
import { implementer } from './implementer.ts';
import { NEVER, streamed } from './streamed.ts';

export const draftHandlers = {
  plan: implementer.drafts.plan.handler(({ context, input }) => context.app.drafts.plan(input)),
  write: implementer.drafts.write.handler(({ context, input, signal }) =>
    streamed(context.app.drafts.write(input, signal ?? NEVER)),
  ),
  rewrite: implementer.drafts.rewrite.handler(({ context, input }) => context.app.drafts.rewrite(input)),
  check: implementer.drafts.check.handler(({ context, input }) => context.app.drafts.check(input)),
};
