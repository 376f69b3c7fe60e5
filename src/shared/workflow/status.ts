import { z } from 'zod'

/** Where a draft stands. `resubmitted` is a returned one; the two rejections differ in what the writer may do. */
export const draftStatusSchema = z.enum([
  'submitted',
  'in-review',
  'on-hold',
  'changes-requested',
  'resubmitted',
  'approved',
  'published',
  'rejected',
  'rejected-may-return',
])

/** What an editor can do to a draft's status; each is a recorded decision. */
export const decisionActionSchema = z.enum([
  'approve',
  'request-changes',
  'reject',
  'reject-may-return',
  'hold',
  'resume',
  'reopen',
  'publish',
])

export type DraftStatus = z.infer<typeof draftStatusSchema>
export type DecisionAction = z.infer<typeof decisionActionSchema>
