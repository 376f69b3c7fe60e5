import type { Writer } from './connection.ts'
import { query } from './query.ts'

/** The id of the writer with this name, who is entered when new. '' is the unnamed writer. */
export function writerNamed(to: Writer, name: string, newId: () => string): string {
  const known = to.first(query.selectFrom('writer').select('id').where('name', '=', name))
  if (known) return known.id
  const id = newId()
  to.run(query.insertInto('writer').values({ id, name }))
  return id
}
