/** Answers of the engine area. */
import { implementer } from './implementer.ts';
import { NEVER, streamed } from './streamed.ts';

export const engineHandlers = {
  state: implementer.engines.state.handler(({ context }) => context.app.models.state()),
  saveKey: implementer.engines.saveKey.handler(({ context, input }) =>
    context.app.models.saveKey(input.key, input.inFile),
  ),
  forgetKey: implementer.engines.forgetKey.handler(({ context }) => context.app.models.forgetKey()),
  models: implementer.engines.models.handler(({ context, input }) => context.app.models.models(input.engine)),
  preview: implementer.engines.preview.handler(({ context, input }) => context.app.models.preview(input)),
  goOn: implementer.engines.goOn.handler(({ context, input, signal }) =>
    streamed(context.app.models.goOn(input.request, input.texts, signal ?? NEVER)),
  ),
  variants: implementer.engines.variants.handler(({ context, input, signal }) =>
    streamed(context.app.models.variants(input, signal ?? NEVER)),
  ),
  revise: implementer.engines.revise.handler(({ context, input, signal }) =>
    streamed(context.app.models.revise(input.request, input.texts, input.wish, signal ?? NEVER)),
  ),
};
