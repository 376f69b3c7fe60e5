import type { ReactNode } from 'react'
import { DraftStoreContext, useOpenDraft } from './open-draft.ts'

/** Gives everything inside the open draft; shows `fallback` while none is open. */
export function DraftScope({
  fallback = null,
  children,
}: Readonly<{ fallback?: ReactNode; children: ReactNode }>) {
  const open = useOpenDraft()
  if (open.kind !== 'open') return fallback
  return (
    <DraftStoreContext key={open.id} value={open.store}>
      {children}
    </DraftStoreContext>
  )
}
