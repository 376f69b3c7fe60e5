import { workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import type { Copying } from './copy-aside.ts'
import { copyStore } from './copy-store.ts'

const { store, temporary, final }: Copying = workerData
const db = new Database(store, { readonly: true, fileMustExist: true })
// What this transaction sees is copied, whatever the desk writes meanwhile.
db.exec('begin')
db.prepare('select count(*) from sqlite_schema').get()
await copyStore(db, temporary, final)
db.close()
