import { z } from 'zod'

/** The parts of a draft that are searched, in the order in which the index holds them. */
export const searchPartSchema = z.enum([
  'title',
  'excerpt',
  'body',
  'captions',
  'writer',
  'bullets',
])

export type SearchPart = z.infer<typeof searchPartSchema>

/** The texts of a draft as they are searched; each may be ''. */
export type SearchTexts = Readonly<Record<SearchPart, string>>
