import { changeMark } from '../store/changes.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { answer } from './problems.ts'

export const changeCalls = (desk: Desk) => ({
  read: calls.changes.read.handler(() =>
    answer(desk.store.read((from) => ({ mark: changeMark(from) }))),
  ),
})
