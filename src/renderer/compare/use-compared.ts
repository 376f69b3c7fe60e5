import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Content } from '#shared/article/content.ts'
import type { Bullet, SummaryVersion } from '#shared/summary/summary.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { compareInWorker } from '../summary/check-client.ts'
import type { Compared } from './compare-messages.ts'

/** Two versions with what the worker found about these very two. */
export interface Comparing {
  readonly left: SummaryVersion | null
  readonly right: SummaryVersion | null
  readonly compared: Compared
}

const noBullets: readonly Bullet[] = []

/** The saved and unsaved content of the draft; the same object until it changes. */
function useContent(): Content {
  const store = useDraftStore()
  const content = useSyncExternalStore(store.subscribe, () => store.read().content)
  // What the editor under the comparison holds becomes the state's own.
  useEffect(() => {
    store.content()
  }, [store])
  return content
}

/** What is known of two versions; `retry` is there where the comparison was given up. */
export interface ComparingState {
  readonly comparing: Comparing | null
  readonly retry: (() => void) | null
}

/** Holds two versions against each other; until that is done, what was found before stays on screen. */
export function useCompared(
  left: SummaryVersion | null,
  right: SummaryVersion | null,
): ComparingState {
  const content = useContent()
  const current = useDraft(({ version }) => version)
  const style = useDraft(({ houseStyle }) => houseStyle)
  const dismissed = useDraft(({ dismissals }) => dismissals.map(({ key }) => key))
  const [found, setFound] = useState<Comparing | null>(null)
  const [givenUp, setGivenUp] = useState<number | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isGone = false
    const compare = async () => {
      const compared = await compareInWorker({
        content,
        style,
        left: left?.bullets ?? noBullets,
        right: right?.bullets ?? noBullets,
        current: current?.bullets ?? noBullets,
        dismissed,
      })
      if (isGone) return
      setGivenUp(compared === null ? attempt : null)
      if (compared !== null) setFound({ left, right, compared })
    }
    void compare()
    return () => {
      isGone = true
    }
  }, [content, current, style, dismissed, left, right, attempt])
  const retry = () => setAttempt(attempt + 1)
  return { comparing: found, retry: givenUp === attempt ? retry : null }
}
