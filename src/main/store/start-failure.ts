import type { StyleError } from '#shared/checks/style/style-error.ts'
import { storeFailure } from './refusal.ts'

/**
 * Why a desk cannot start. Every door shows it before anything else; none of them offers to delete
 * the file. `backup` is the name of the newest checked backup in the folder "backups".
 */
export type StartFailure =
  | { readonly kind: 'folder-not-writable'; readonly folder: string }
  | { readonly kind: 'disk-full'; readonly folder: string }
  /** Another process holds the store for longer than a migration takes. */
  | { readonly kind: 'store-locked'; readonly file: string }
  /** A newer Sunting wrote it: schema `found`, where this one knows `known`. */
  | {
      readonly kind: 'store-from-future'
      readonly file: string
      readonly found: number
      readonly known: number
    }
  /** A database of another program. */
  | { readonly kind: 'store-foreign'; readonly file: string }
  | { readonly kind: 'store-damaged'; readonly file: string; readonly backup: string | null }
  /** There are backups, but no store. */
  | { readonly kind: 'store-missing'; readonly file: string; readonly backup: string }
  | { readonly kind: 'store-unreadable'; readonly file: string }
  /** What is wrong with the newsroom's own house-style.json: at least one thing, in its order. */
  | {
      readonly kind: 'house-style-invalid'
      readonly file: string
      readonly errors: readonly StyleError[]
    }

/** Names what the system or SQLite threw while a store was opened; a bug is thrown again. */
export function cannotStart(error: unknown, dataFolder: string): StartFailure {
  const file = `${dataFolder}/store.sqlite`
  switch (storeFailure(error)) {
    case 'store-full':
      return { kind: 'disk-full', folder: dataFolder }
    case 'store-read-only':
      return { kind: 'folder-not-writable', folder: dataFolder }
    case 'store-locked':
      return { kind: 'store-locked', file }
    case 'store-io':
      return { kind: 'store-unreadable', file }
    case null:
      return systemFailure(error, dataFolder, file)
  }
}

function systemFailure(error: unknown, folder: string, file: string): StartFailure {
  if (!(error instanceof Error && 'code' in error)) throw error
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOENT':
      return { kind: 'folder-not-writable', folder }
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'disk-full', folder }
    case 'EISDIR':
    case 'EIO':
      return { kind: 'store-unreadable', file }
    default:
      throw error
  }
}
