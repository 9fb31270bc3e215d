/** Streams as handlers answer with them: what fails before the first piece fails as a plain answer, and what fails later keeps its code. */
import { toContractError } from '../contract-errors.ts';

/** A signal for hosts that give none: it never aborts. */
export const NEVER: AbortSignal = new AbortController().signal;

/** Awaits the first piece, then passes on all of them; a reader who leaves ends the source. */
export async function streamed<Piece>(source: AsyncGenerator<Piece, void>): Promise<AsyncGenerator<Piece, void>> {
  const first = await source.next();
  return (async function* () {
    try {
      if (first.done) return;
      yield first.value;
      yield* source;
    } catch (thrown) {
      throw toContractError(thrown);
    } finally {
      await source.return();
    }
  })();
}
