import { showDialog } from '../screen.ts'
import { createStore } from '../store.ts'

/** What models are compared about: a bullet, or the whole summary (null). */
export const compared = createStore<{ readonly bulletId: string | null }>({ bulletId: null })

export function compareModels(bulletId: string | null): void {
  compared.set(() => ({ bulletId }))
  showDialog('compare-models')
}
