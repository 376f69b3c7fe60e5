import { calls } from './calls.ts'
import { answer } from './problems.ts'
import type { Watching } from './watching.ts'

export const watchCalls = (watching: Watching) => ({
  read: calls.watch.read.handler(() => answer(watching.read())),
  choose: calls.watch.choose.handler(async () => answer(await watching.choose())),
  end: calls.watch.end.handler(async () => answer(await watching.watch(null))),
  setAfter: calls.watch.setAfter.handler(({ input: { after } }) =>
    answer(watching.setAfter(after)),
  ),
})
