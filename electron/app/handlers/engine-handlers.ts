/** Answers of the engine area. */
import { toContractError } from '../contract-errors.ts';
import { implementer } from './implementer.ts';

const never = new AbortController().signal;

/** Awaits the first event, so that what fails before the stream fails as a plain answer. */
async function streamed<Event>(events: AsyncGenerator<Event, void>): Promise<AsyncGenerator<Event, void>> {
  const first = await events.next();
  return (async function* () {
    try {
      if (first.done) return;
      yield first.value;
      yield* events;
    } catch (thrown) {
      throw toContractError(thrown);
    } finally {
      await events.return();
    }
  })();
}

export const engineHandlers = {
  state: implementer.engines.state.handler(({ context }) => context.app.models.state()),
  saveKey: implementer.engines.saveKey.handler(({ context, input }) =>
    context.app.models.saveKey(input.key, input.inFile),
  ),
  forgetKey: implementer.engines.forgetKey.handler(({ context }) => context.app.models.forgetKey()),
  models: implementer.engines.models.handler(({ context, input }) => context.app.models.models(input.engine)),
  preview: implementer.engines.preview.handler(({ context, input }) => context.app.models.preview(input)),
  goOn: implementer.engines.goOn.handler(({ context, input, signal }) =>
    streamed(context.app.models.goOn(input.request, input.texts, signal ?? never)),
  ),
  variants: implementer.engines.variants.handler(({ context, input, signal }) =>
    streamed(context.app.models.variants(input, signal ?? never)),
  ),
  revise: implementer.engines.revise.handler(({ context, input, signal }) =>
    streamed(context.app.models.revise(input.request, input.texts, input.wish, signal ?? never)),
  ),
};
