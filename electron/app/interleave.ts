/** Several streams as one, each value as soon as it is there. */

/**
 * Ends when all have ended. The first failure ends the others and is thrown.
 * @param stop called when the reader leaves or a source fails: it has to make sources that still wait come to an end
 */
export async function* interleave<Value>(
  sources: readonly AsyncGenerator<Value, void>[],
  stop: () => void,
): AsyncGenerator<{ source: number; value: Value }, void> {
  const next = async (source: number) => ({
    source,
    result: await (sources[source] as AsyncGenerator<Value, void>).next(),
  });
  const pending = new Map(sources.map((_, source) => [source, next(source)]));
  try {
    while (pending.size > 0) {
      const { source, result } = await Promise.race(pending.values());
      if (result.done) pending.delete(source);
      else {
        pending.set(source, next(source));
        yield { source, value: result.value };
      }
    }
  } finally {
    stop();
    for (const waiting of pending.values()) waiting.catch(() => {});
    await Promise.allSettled(sources.map((source) => source.return()));
  }
}
