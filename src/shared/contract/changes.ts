import { z } from 'zod'
import { call } from './problem.ts'

export const changes = {
  /**
   * A mark that is another one after anything was stored that the queue shows, through whatever door or
   * window. That somebody sits before a draft is none of it.
   */
  read: call.output(z.object({ mark: z.string() })),
}
