import type { z } from 'zod'
import { fault } from './custom-fault.ts'

/**
 * A refinement of a list: no entry twice. Capitals do not make a difference.
 *
 * @param field compares this field of the entries instead of the entries themselves
 * @example z.array(z.string()).superRefine(distinct()) // refuses ['izin', 'Izin']
 */
export const distinct =
  (field?: string) =>
  (entries: readonly unknown[], context: z.RefinementCtx): void => {
    const seen = new Set<string>()
    entries.forEach((entry, at) => {
      const value = String(field === undefined ? entry : (entry as Record<string, unknown>)[field])
      const same = value.toLowerCase()
      if (seen.has(same)) fault(context, { kind: 'repeated', value }, field ? [at, field] : [at])
      seen.add(same)
    })
  }
