import { z } from 'zod'

/**
 * In which order the queue lists: by submission, by the day until which a draft is put off, the most blocked
 * first, or first those of writers whose drafts are mostly approved. What is equal goes by submission.
 */
export const queueOrderSchema = z.enum(['oldest', 'newest', 'deadline', 'blockers', 'record'])

export type QueueOrder = z.infer<typeof queueOrderSchema>
