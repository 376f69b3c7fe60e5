import { z } from 'zod'
import { call } from './problem.ts'

export const changes = {
  /**
   * A mark that is another one after every act on record, every saved working copy and every proposal, through
   * whatever door or window. That somebody sits before a draft is none of it, nor what checks in the background find.
   */
  read: call.output(z.object({ mark: z.string() })),
}
