/** Puts pieces of text together that arrive in one turn of the event loop, so that a burst of them costs what one costs. Knows no connection. */

/**
 * Yields what `read` hands in, in order, once a turn and without ever holding it back for the next one.
 * @throws whatever `read` throws, after all that it had handed in
 */
export async function* inBursts(read: (take: (piece: string) => void) => Promise<void>): AsyncGenerator<string, void> {
  let held = '';
  let due = Promise.withResolvers<void>();
  let awaited = false;
  let end: { readonly thrown: unknown } | null = null;
  const finish = (thrown: unknown): void => {
    end = { thrown };
    due.resolve();
  };
  read((piece) => {
    held += piece;
    if (awaited) return;
    awaited = true;
    setImmediate(() => due.resolve());
  }).then(() => finish(null), finish);
  const ended = (): { readonly thrown: unknown } | null => end;
  for (;;) {
    await due.promise;
    due = Promise.withResolvers<void>();
    awaited = false;
    const burst = held;
    held = '';
    if (burst !== '') yield burst;
    const over = ended();
    if (over === null || held !== '') continue;
    if (over.thrown !== null) throw over.thrown;
    return;
  }
}
