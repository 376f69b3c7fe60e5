// Compiled by "npm run types" and never run: each line marked as an error must fail to compile.
import type { RouterClient } from '@orpc/server'
import { auditCalls } from '#main/desk/audit.ts'
import { calls } from '#main/desk/calls.ts'
import type { Desk } from '#main/desk/desk.ts'
import type { router } from '#main/desk/router.ts'
import type { Reader, Writer } from '#main/store/connection.ts'
import { query } from '#main/store/query.ts'

declare const client: RouterClient<ReturnType<typeof router>>
declare const desk: Desk
declare const reader: Reader
declare const writer: Writer

export const right = [
  client.drafts.list({ view: 'review' }),
  client.settings.write({ theme: 'dark' }),
  () => writer.run(query.deleteFrom('setting')),
]

export const wrong = [
  // @ts-expect-error: the contract has no such call
  client.drafts.remove({ id: 'a' }),
  // @ts-expect-error: nor such an area
  client.telemetry.send({}),
  // @ts-expect-error: a view that the queue does not have
  client.drafts.list({ view: 'archived' }),
  // @ts-expect-error: a save without the number that it builds on
  client.drafts.save({ id: 'a', content: { title: '', excerpt: '', body: null } }),
  // @ts-expect-error: what an acceptance saw is named by its hashes
  client.summaries.accept({ draftId: 'a', bulletId: 'b' }),
  // @ts-expect-error: a router that leaves areas of the contract out
  calls.router({ audit: auditCalls(desk) }),
  // @ts-expect-error: a reader runs nothing that changes rows
  () => reader.run(query.deleteFrom('setting')),
  // @ts-expect-error: a column that no migration made
  query.selectFrom('draft').select('slug'),
  // @ts-expect-error: a row without all of its columns
  query.insertInto('writer').values({ id: 'w' }),
  // @ts-expect-error: a status that the workflow does not know
  query.updateTable('draft').set({ status: 'archived' }),
]
