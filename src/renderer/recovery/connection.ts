import { createStore } from '../store.ts'

/** Whether the desk answered last time. While it does not, the screen says so and keeps asking. */
export const connection = createStore<'there' | 'lost'>('there')

/** The query that asks whether the desk is back. */
export const KNOCK = 'knock'

/** True when this is news. */
export function noteAnswer(answered: boolean): boolean {
  const before = connection.get()
  connection.set(() => (answered ? 'there' : 'lost'))
  return connection.get() !== before
}
