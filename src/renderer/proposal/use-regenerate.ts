import { useDraftStore } from '../draft/open-draft.ts'
import { useDefaultProvider } from '../settings/models/providers.ts'
import { regenerateAll } from '../summary/acts.ts'
import { startWork } from '../summary/panel.ts'
import { useReport } from '../summary/use-report.ts'

/** Ways to a whole summary anew. */
export interface Regenerate {
  /** Asks the model that is asked first, or takes sentences of the article where there is none. */
  readonly byDefault: () => void
  readonly bySentences: () => void
}

export function useRegenerate(): Regenerate {
  const store = useDraftStore()
  const report = useReport()
  const providerId = useDefaultProvider()?.provider.id ?? null
  const bySentences = () => void report(regenerateAll(store))
  return {
    bySentences,
    byDefault: () => {
      if (providerId === null) bySentences()
      else startWork({ kind: 'proposal', providerId })
    },
  }
}
