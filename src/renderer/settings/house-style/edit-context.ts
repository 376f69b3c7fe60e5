import { createContext, use } from 'react'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { WrittenStyle } from '#shared/checks/style/print-house-style.ts'

/** What every field of the screen works with. */
export interface EditContext {
  readonly base: HouseStyle
  readonly written: WrittenStyle
  readonly change: (part: Partial<WrittenStyle>) => void
  /** What is wrong at a path such as "bullets.count", as a sentence; undefined while nothing is. */
  readonly problemAt: (path: string) => string | undefined
}

export const HouseStyleEdit = createContext<EditContext | null>(null)

export function useHouseStyleEdit(): EditContext {
  const edit = use(HouseStyleEdit)
  if (edit === null) throw new Error('no house style is edited around this component')
  return edit
}
