/** Why a stream of candidates was left before its end. */
export type LeftBy = 'stopped' | 'superseded'

/** The streams of candidates that run: one a draft. */
export interface Asking {
  /** Begins one for a draft, which ends the one before; `caller` is whoever listens. */
  readonly begin: (draftId: string, caller: AbortSignal | undefined) => AskingTurn
  readonly stopAll: () => void
}

export interface AskingTurn {
  readonly signal: AbortSignal
  /** null while it has not been left. */
  readonly leftBy: () => LeftBy | null
  readonly stop: () => void
  readonly end: () => void
}

export function createAsking(): Asking {
  const running = new Map<string, AbortController>()
  return {
    begin: (draftId, caller) => {
      running.get(draftId)?.abort('superseded' satisfies LeftBy)
      const controller = new AbortController()
      const stop = () => controller.abort('stopped' satisfies LeftBy)
      running.set(draftId, controller)
      if (caller?.aborted) stop()
      caller?.addEventListener('abort', stop, { once: true })
      const { signal } = controller
      return {
        signal,
        leftBy: () => {
          if (!signal.aborted) return null
          return signal.reason === 'superseded' ? 'superseded' : 'stopped'
        },
        stop,
        end: () => {
          caller?.removeEventListener('abort', stop)
          if (running.get(draftId) === controller) running.delete(draftId)
        },
      }
    },
    stopAll: () => {
      for (const controller of running.values()) controller.abort('stopped' satisfies LeftBy)
    },
  }
}
