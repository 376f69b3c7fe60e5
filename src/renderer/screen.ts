import type { View } from '#shared/search/view.ts'
import { createStore } from './store.ts'

/** The one dialog that is open over the desk. */
export type DialogKind =
  | 'palette'
  | 'keys'
  | 'settings'
  | 'house-style'
  | 'models'
  | 'compare-models'
  | 'batch'
  | 'batch-items'
  | 'assign-many'
  | 'hold-many'
  | 'reject-many'
  | 'tag-many'
  | 'share'
  | 'name'
  | 'import'
  | 'intake-report'
  | 'save-view'
  | 'source'
  | 'history'
  | 'trail'
  | 'statistics'
  | 'recovered'
  | 'save-version'
  | 'approve'
  | 'hold'
  | 'letter'
  | 'give'
  | 'export'

interface Screen {
  readonly view: View
  /** What the queue is searched for. */
  readonly query: string
  readonly dialog: DialogKind | null
  /** The fields of a query as controls, over the rows. */
  readonly filtersShown: boolean
  /** In a narrow window the article needs the room that the queue takes. */
  readonly queueShown: boolean
}

export const screen = createStore<Screen>({
  view: 'review',
  query: '',
  filtersShown: false,
  dialog: null,
  queueShown: true,
})

export const showView = (view: View): void => screen.set((now) => ({ ...now, view }))

/** A place of the queue with what is looked for there, at once. */
export const showFound = (view: View, query: string): void =>
  screen.set((now) => ({ ...now, view, query }))

export const showFilters = (filtersShown: boolean): void =>
  screen.set((now) => ({ ...now, filtersShown }))

export const searchQueue = (query: string): void => screen.set((now) => ({ ...now, query }))

export const showDialog = (dialog: DialogKind): void => screen.set((now) => ({ ...now, dialog }))

export const closeDialog = (): void => screen.set((now) => ({ ...now, dialog: null }))

export const showQueue = (queueShown: boolean): void =>
  screen.set((now) => (now.queueShown === queueShown ? now : { ...now, queueShown }))
