import { useStore } from '../store.ts'
import { saidPhrase } from './use-phrase-commands.ts'

/** Says the phrase that a key has come to: its two marks are for the eye. */
export function SaidPhrase() {
  const said = useStore(saidPhrase, (now) => now)
  return (
    <p aria-live="polite" className="sr-only">
      {said}
    </p>
  )
}
