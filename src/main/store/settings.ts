import { type Preferences, preferencesSchema } from '#shared/contract/settings.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

const DEFAULTS: Preferences = {
  language: null,
  theme: 'system',
  singleKeys: true,
  queueOrder: null,
  editor: null,
}

const chosenSchema = preferencesSchema.partial()

const settings = compiledOnce(() => query.selectFrom('setting').selectAll())

/** What was chosen, and the default for what was not or no longer reads. */
export function preferences(from: Reader): Preferences {
  const rows = from.all(settings())
  const chosen = rows.flatMap(({ key, value_json }) => {
    const value: unknown = JSON.parse(value_json)
    const one = chosenSchema.safeParse({ [key]: value })
    return one.success ? [one.data] : []
  })
  return Object.assign({}, DEFAULTS, ...chosen)
}

/** Some of the preferences; what is undefined stays as it is. */
export type Chosen = { readonly [Key in keyof Preferences]?: Preferences[Key] | undefined }

/** Keeps each preference by itself, so that two doors do not overwrite each other's. */
export function writePreferences(to: Writer, chosen: Chosen): void {
  for (const [key, value] of Object.entries(chosen)) {
    if (value === undefined) continue
    const value_json = JSON.stringify(value)
    to.run(
      query
        .insertInto('setting')
        .values({ key, value_json })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value_json })),
    )
  }
}

/** No preference: with which house style, by which version, the queue's counts were last brought up to date. */
const CHECKED_WITH = 'checkedWith'

/** What `setCheckedWith` kept; null where it never did. */
export function checkedWith(from: Reader): string | null {
  const row = from.first(
    query.selectFrom('setting').select('value_json').where('key', '=', CHECKED_WITH),
  )
  return row === undefined ? null : String(JSON.parse(row.value_json))
}

export function setCheckedWith(to: Writer, mark: string): void {
  const value_json = JSON.stringify(mark)
  to.run(
    query
      .insertInto('setting')
      .values({ key: CHECKED_WITH, value_json })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value_json })),
  )
}
