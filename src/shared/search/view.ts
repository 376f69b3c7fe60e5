import { z } from 'zod'

/** The places of the queue: what is to be reviewed, came back, is put off, is decided on; and all of it. */
export const viewSchema = z.enum(['review', 'returned', 'held', 'decided', 'all'])

export type View = z.infer<typeof viewSchema>

/** UTF-16 units of a query; a panel writes longer ones than anybody types. */
export const MOST_TYPED = 500

/** Views that a newsroom keeps. */
export const MOST_VIEWS = 40
