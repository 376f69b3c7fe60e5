import { useState } from 'react'
import { initialsOf } from '#shared/editors/initials.ts'
import { freeColour, named } from '#shared/editors/names.ts'
import type { EditorLook } from '#shared/editors/profile.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'

/** A look that follows the name being typed until it is given by hand. */
export function useLook(name: string): readonly [EditorLook, (look: EditorLook) => void] {
  const { editors } = useDeskSettings()
  const [initials, setInitials] = useState<string | null>(null)
  const [colour, setColour] = useState<EditorLook['colour'] | null>(null)
  const known = named(editors, name)
  const look: EditorLook = {
    initials: initials ?? known?.initials ?? initialsOf(name),
    colour: colour ?? known?.colour ?? freeColour(editors),
  }
  const change = (next: EditorLook) => {
    if (next.initials !== look.initials) setInitials(next.initials)
    if (next.colour !== look.colour) setColour(next.colour)
  }
  return [look, change]
}
