import { sql } from 'kysely'
import { type EditorProfile, editorProfileSchema } from '#shared/editors/profile.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Reader, Writer } from './connection.ts'
import type { EditorTable } from './people-tables.ts'
import { query } from './query.ts'

const readProfile = (row: EditorTable): EditorProfile =>
  editorProfileSchema.parse({ ...row, active: row.active === 1 })

const everyone = compiledOnce(() => query.selectFrom('editor').selectAll().orderBy(sql`rowid`))

/** Everyone, in the order in which they came. */
export const editorsOf = (from: Reader): readonly EditorProfile[] =>
  from.all(everyone()).map(readProfile)

export const insertEditor = (to: Writer, { active, ...profile }: EditorProfile): void =>
  to.run(query.insertInto('editor').values({ ...profile, active: active ? 1 : 0 }))

export const updateEditor = (to: Writer, { id, active, ...profile }: EditorProfile): void =>
  to.run(
    query
      .updateTable('editor')
      .set({ ...profile, active: active ? 1 : 0 })
      .where('id', '=', id),
  )

/** Id of whoever has exactly this name; null for the machine and for people from before there were profiles. */
export const editorIdOf = (from: Reader, name: string): string | null =>
  from.first(query.selectFrom('editor').select('id').where('name', '=', name))?.id ?? null
