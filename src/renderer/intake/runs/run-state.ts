import type { IntakeRun } from '#shared/contract/intake-runs.ts'
import { never } from '#shared/contract/outcome.ts'

export type RunAct = 'pause' | 'resume' | 'cancel'

/**
 * What can still be done with a run, in the order of its buttons. What a page brings goes on only where the
 * page still has its files.
 *
 * @param isHeld whether this page has the files of a run of origin `page`
 * @example actsOf({ status: 'paused', origin: 'disk' }, false) // ['resume', 'cancel']
 */
export function actsOf(
  { status, origin }: Pick<IntakeRun, 'status' | 'origin'>,
  isHeld: boolean,
): readonly RunAct[] {
  switch (status) {
    case 'listing':
      return ['cancel']
    case 'running':
      return ['pause', 'cancel']
    case 'paused':
    case 'interrupted':
      return origin === 'page' && !isHeld ? ['cancel'] : ['resume', 'cancel']
    case 'cancelled':
    case 'done':
      return []
    default:
      return never(status)
  }
}

/** Whether something of it is still to come. */
export const isOpen = ({ status }: Pick<IntakeRun, 'status'>): boolean =>
  status !== 'done' && status !== 'cancelled'

/** Whether it moves by itself. */
export const isAtWork = ({ status }: Pick<IntakeRun, 'status'>): boolean =>
  status === 'running' || status === 'listing'

/** Files that are done with, whatever became of them. */
export const settledOf = ({
  imported,
  doubled,
  refused,
}: Pick<IntakeRun, 'imported' | 'doubled' | 'refused'>): number => imported + doubled + refused
