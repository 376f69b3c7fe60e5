import { createStore } from '../store.ts'

/** Whether the desk answered last time. While it does not, the screen says so and keeps asking. */
export const connection = createStore<'there' | 'lost'>('there')

export const noteAnswer = (answered: boolean): void =>
  connection.set(() => (answered ? 'there' : 'lost'))
