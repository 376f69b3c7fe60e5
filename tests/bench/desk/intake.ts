import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { drawFrom } from '../../generated/draw.ts'
import { shapeOf } from '../../generated/shape.ts'
import { fillersOf, retold } from '../../generated/slots.ts'
import { beside, measured } from '../measured.ts'
import type { Line } from '../table.ts'
import type { MeasuredDesk } from './measured-desk.ts'

const TIMES = 100
/** Another seed than the desk's, or every page would be one that is there. */
const SEED = 77

/** Imports one by one, each read, checked, indexed and durable, beside their bytes alone. */
export async function intakeLines(
  { calls }: MeasuredDesk,
  folder: string,
): Promise<readonly Line[]> {
  const draw = drawFrom(SEED)
  const at = new Date('2026-11-01T00:00:00.000Z')
  const pages = Array.from({ length: TIMES + 10 }, () =>
    Buffer.from(retold(shapeOf(draw), fillersOf(draw, at))),
  )
  const page = (i: number): Buffer => pages[i + 10] ?? Buffer.of()
  const taken = await measured('an import of an HTML page', TIMES, (i) =>
    calls.intake.import({
      name: `naskah-${i}.html`,
      body: { kind: 'file', base64: page(i).toString('base64') },
    }),
  )
  const db = new Database(join(folder, 'bare.sqlite'))
  db.pragma('journal_mode = wal')
  db.pragma('synchronous = full')
  db.exec('create table source (sha256 text primary key, bytes blob) strict')
  const insert = db.prepare('insert into source values (?, ?)')
  const bare = await measured('its bytes hashed and put in by SQL, durable', TIMES, (i) =>
    insert.run(createHash('sha256').update(page(i)).digest('hex'), page(i)),
  )
  db.close()
  return [beside(taken, bare)]
}
