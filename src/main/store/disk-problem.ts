import type { StoreFailure } from './refusal.ts'

/** What a system call's failure means for a file of the data folder; null for what is a bug. */
export function diskProblem(error: unknown): StoreFailure | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'store-full'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'store-read-only'
    case 'EBUSY':
    case 'EEXIST':
    case 'EIO':
    case 'EISDIR':
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENOTEMPTY':
      return 'store-io'
    default:
      return null
  }
}
