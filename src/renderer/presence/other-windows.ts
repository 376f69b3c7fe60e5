/** Other tabs of the same browser hear of a take-over at once; other programs at their next beat. */
const channel = new BroadcastChannel('sunting-presence')

export const tellTaken = (draftId: string): void => channel.postMessage(draftId)

/**
 * Hears that another tab took a draft over.
 *
 * @returns an undo
 */
export function onTaken(hear: (draftId: string) => void): () => void {
  const listen = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') hear(data)
  }
  channel.addEventListener('message', listen)
  return () => channel.removeEventListener('message', listen)
}
