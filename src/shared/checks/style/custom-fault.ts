import type { z } from 'zod'

/** What a house style can have wrong that no type or bound says. */
export type CustomFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'spaces' }
  | { readonly kind: 'one-line' }
  | { readonly kind: 'one-word' }
  | { readonly kind: 'small-letters' }
  | { readonly kind: 'pattern' }
  | { readonly kind: 'stars' }
  /** The same `value` stands earlier in the list. */
  | { readonly kind: 'repeated'; readonly value: string }

/**
 * Reports one within a zod refinement, as data: the sentence is made where the languages are known.
 *
 * @param path from the refined value to the part that is wrong
 */
export function fault(context: z.RefinementCtx, what: CustomFault, path: PropertyKey[] = []): void {
  context.addIssue({ code: 'custom', path, params: what })
}

/** Reads what `fault` reported; null for a refinement of somebody else. */
export const customFault = (
  params: Readonly<Record<string, unknown>> | undefined,
): CustomFault | null => (params !== undefined && 'kind' in params ? (params as CustomFault) : null)
