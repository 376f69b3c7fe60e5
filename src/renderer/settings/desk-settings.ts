import type { InferContractRouterOutputs } from '@orpc/contract'
import { createContext, use } from 'react'
import type { contract } from '#shared/contract/contract.ts'
import type { Preferences } from '#shared/contract/settings.ts'
import { sitDown, sitting } from '../caller.ts'
import { desk, deskQuery, queryClient } from '../queries.ts'

export type DeskSettings = InferContractRouterOutputs<typeof contract>['settings']['read']

export const settingsQuery = deskQuery.settings.read.queryOptions({
  staleTime: Number.POSITIVE_INFINITY,
})

/**
 * Whoever was chosen last sits at a window that nobody was chosen for, and stays there, whomever another
 * window chooses.
 */
export function seat({ editors, preferences }: DeskSettings): void {
  const last = editors.find(({ name }) => name === preferences.editor)
  if (sitting() === null && last !== undefined) sitDown(last.id)
}

export const DeskSettingsContext = createContext<DeskSettings | null>(null)

/** Preferences, house style, door and version; they are there before anything else is shown. */
export function useDeskSettings(): DeskSettings {
  const settings = use(DeskSettingsContext)
  if (settings === null) throw new Error('the settings are not read yet')
  return settings
}

const show = (change: (settings: DeskSettings) => DeskSettings): void => {
  queryClient.setQueryData(settingsQuery.queryKey, (settings) => settings && change(settings))
}

/** Shows the choice at once and stores it; when it cannot be stored the old one comes back. */
export async function changePreferences(part: Partial<Preferences>): Promise<void> {
  const before = queryClient.getQueryData(settingsQuery.queryKey)
  show((settings) => ({ ...settings, preferences: { ...settings.preferences, ...part } }))
  try {
    const preferences = await desk.settings.write(part)
    show((settings) => ({ ...settings, preferences }))
  } catch (error) {
    if (before !== undefined) show(() => before)
    throw error
  }
}

/** Shows what the desk has just answered. */
export const showSettings = (settings: DeskSettings): void => show(() => settings)

/** Shows the house style that counts from now on, before the desk is asked again. */
export const showHouseStyle = (houseStyle: DeskSettings['houseStyle']): void =>
  show((settings) => ({ ...settings, houseStyle, houseStyleFaults: [] }))

/** Asks the desk again: another door may have changed what is shown here. */
export const readSettingsAgain = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: settingsQuery.queryKey })
