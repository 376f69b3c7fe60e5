import type { ReactNode } from 'react'
import { ShapeIcon } from './shapes.tsx'

interface ErrorStateProps {
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

/** What happened, what is safe, what to press. */
export function ErrorState({ title, children, actions }: ErrorStateProps) {
  return (
    <div
      className="grid h-full place-content-center justify-items-center gap-2 px-6 py-10 text-center"
      role="alert"
    >
      <span className="text-bad">
        <ShapeIcon shape="stop" size={26} />
      </span>
      <p className="font-heavy font-reading text-title">{title}</p>
      {children !== undefined && <div className="max-w-[52ch] text-ink-2">{children}</div>}
      {actions !== undefined && (
        <div className="mt-3 flex flex-wrap justify-center gap-2">{actions}</div>
      )}
    </div>
  )
}
