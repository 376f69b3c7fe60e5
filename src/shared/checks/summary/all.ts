import type { BulletCheck, SummaryCheck } from '#shared/checks/check.ts'

/** Every check of one bullet. */
export const bulletChecks: readonly BulletCheck[] = []

/** Every check of all bullets together. */
export const summaryChecks: readonly SummaryCheck[] = []
