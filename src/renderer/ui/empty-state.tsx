import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly title: string
  readonly children?: ReactNode
  /** Buttons: the ways on from here. */
  readonly actions?: ReactNode
}

/** Nothing here, and that is fine: says why and what one can do. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="grid h-full place-content-center justify-items-center gap-2 px-6 py-10 text-center">
      <p className="text-balance font-heavy font-reading text-title">{title}</p>
      {children !== undefined && <div className="max-w-[44ch] text-ink-2">{children}</div>}
      {actions !== undefined && (
        <div className="mt-3 flex flex-wrap justify-center gap-2">{actions}</div>
      )}
    </div>
  )
}
