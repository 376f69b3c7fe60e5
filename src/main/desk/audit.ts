import { listEvents, listPeople } from '../store/audit.ts'
import { verifyTrail } from '../store/verify.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { answer } from './problems.ts'

export const auditCalls = ({ store }: Desk) => ({
  list: calls.audit.list.handler(({ input }) => [
    ...answer(store.read((from) => listEvents(from, input))),
  ]),
  people: calls.audit.people.handler(() => [...answer(store.read(listPeople))]),
  verify: calls.audit.verify.handler(() => answer(store.read(verifyTrail))),
})
