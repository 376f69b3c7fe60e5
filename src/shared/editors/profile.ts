import { z } from 'zod'

/** Each colour stands beside a shape of its own on screen, so that nobody is told by colour alone. */
export const editorColourSchema = z.enum([
  'blue',
  'green',
  'amber',
  'red',
  'violet',
  'teal',
  'pink',
  'grey',
])

export const initialsSchema = z.string().trim().min(1).max(3)

/** Somebody who works at this desk. Acts carry the name as it was, and the id for good. */
export const editorProfileSchema = z.object({
  id: z.string(),
  name: z.string().min(1).max(100),
  initials: initialsSchema,
  colour: editorColourSchema,
  /** Who has left can no longer be chosen; what they did keeps their name. */
  active: z.boolean(),
})

export type EditorColour = z.infer<typeof editorColourSchema>
export type EditorProfile = Readonly<z.infer<typeof editorProfileSchema>>

/** How somebody is shown, beside the name. */
export type EditorLook = Pick<EditorProfile, 'initials' | 'colour'>
