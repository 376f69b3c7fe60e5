/**
 * Hands on what several streams tell, each as it comes.
 *
 * @param stop called before streams are left that have not ended: one that waits for something lets go of it only then
 */
export async function* sideBySide<T>(
  streams: readonly AsyncGenerator<T, void, void>[],
  stop: () => void,
): AsyncGenerator<T, void, void> {
  const next = async (stream: AsyncGenerator<T, void, void>) => ({
    stream,
    step: await stream.next(),
  })
  const waiting = new Map(streams.map((stream) => [stream, next(stream)]))
  try {
    while (waiting.size > 0) {
      const { stream, step } = await Promise.race(waiting.values())
      if (step.done) waiting.delete(stream)
      else {
        waiting.set(stream, next(stream))
        yield step.value
      }
    }
  } finally {
    if (waiting.size > 0) stop()
    await Promise.allSettled(streams.map((stream) => stream.return()))
  }
}
