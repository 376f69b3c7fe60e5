import type { Batch } from '#shared/contract/batches.ts'
import { never } from '#shared/contract/outcome.ts'

export type BatchAct = 'pause' | 'resume' | 'cancel' | 'retry'

/**
 * What can still be done with a batch, in the order of its buttons.
 *
 * @example actsOf({ status: 'done', failed: 2 }) // ['retry']
 */
export function actsOf({ status, failed }: Pick<Batch, 'status' | 'failed'>): readonly BatchAct[] {
  switch (status) {
    case 'running':
      return ['pause', 'cancel']
    case 'paused':
    case 'interrupted':
      return ['resume', 'cancel']
    case 'cancelled':
    case 'done':
      return failed > 0 ? ['retry'] : []
    default:
      return never(status)
  }
}

/** Whether something of it is still to come. */
export const isOpen = ({ status }: Pick<Batch, 'status'>): boolean =>
  status !== 'done' && status !== 'cancelled'
