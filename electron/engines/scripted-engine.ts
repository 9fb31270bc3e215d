/** An engine that says what a test wrote down, and fails loudly when it is asked more than that. */
import type { EngineId } from '../../shared/domain/draft.ts';
import type { Engine, EngineEvent, EngineRequest } from './engine.ts';

/** Plays one list of events for each call, in order; `asked` keeps the requests. */
export function createScriptedEngine(
  scripts: readonly (readonly EngineEvent[])[],
  id: EngineId = 'scripted',
): Engine & { readonly asked: readonly EngineRequest[] } {
  const asked: EngineRequest[] = [];
  return {
    id,
    asked,
    async *write(request: EngineRequest, signal: AbortSignal): AsyncIterable<EngineEvent> {
      const script = scripts[asked.length];
      if (script === undefined) throw new Error(`the scripted engine has no answer number ${asked.length + 1}`);
      asked.push(request);
      for (const event of script) {
        await Promise.resolve();
        if (signal.aborted) return;
        yield event;
      }
    },
  };
}
