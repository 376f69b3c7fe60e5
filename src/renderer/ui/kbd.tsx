import { keyLabels } from '../keys/keys.ts'

/** A key or combination as it is printed on this machine's keyboard. */
export function Kbd({ keys, plain = false }: Readonly<{ keys: string; plain?: boolean }>) {
  const look = plain ? 'border-current' : 'border-line-strong bg-raised text-ink-3'
  return (
    <kbd
      className={`inline-block rounded-[4px] border px-[5px] font-medium font-ui text-[11px]/4 ${look}`}
    >
      {keyLabels(keys).join(' ')}
    </kbd>
  )
}
