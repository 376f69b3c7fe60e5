import type { HouseStyle } from '#shared/checks/house-style.ts'
import { houseStyleHash } from '#shared/checks/style/compare-house-styles.ts'
import {
  printHouseStyle,
  printWrittenStyle,
  type WrittenStyle,
  writtenStyle,
} from '#shared/checks/style/print-house-style.ts'
import { createStore } from '../../store.ts'

/** A house style while somebody changes it. It outlives its dialog: naming oneself first loses nothing. */
export interface StyleEdit {
  /** What it began from. */
  readonly base: HouseStyle
  /** Names what would be replaced by saving: another one there is a conflict. */
  readonly baseHash: string
  readonly written: WrittenStyle
  /** Mistakes are shown once somebody tried to save, not while the first letter is typed. */
  readonly isTried: boolean
}

export const styleEdit = createStore<StyleEdit | null>(null)

export const isChanged = ({ base, written }: StyleEdit): boolean =>
  printWrittenStyle(written) !== printHouseStyle(base)

export const editFrom = (base: HouseStyle): StyleEdit => ({
  base,
  baseHash: houseStyleHash(base),
  written: writtenStyle(base),
  isTried: false,
})

/** Whether changes wait for somebody to save them, or to give them up. */
export function isWaiting(): boolean {
  const now = styleEdit.get()
  return now !== null && isChanged(now)
}

/** Begins with what counts, unless something is being changed already. */
export const beginEdit = (houseStyle: HouseStyle): void =>
  styleEdit.set((now) => (now !== null && isChanged(now) ? now : editFrom(houseStyle)))

export const endEdit = (): void => styleEdit.set(() => null)

export const changeWritten = (part: Partial<WrittenStyle>): void =>
  styleEdit.set((now) => now && { ...now, written: { ...now.written, ...part } })

export const putWritten = (written: WrittenStyle): void =>
  styleEdit.set((now) => now && { ...now, written, isTried: false })
