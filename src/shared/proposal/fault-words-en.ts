import type { FaultWords } from './fault-message.ts'

export const english: FaultWords = {
  missing: () => 'This point is missing from the reply.',
  'wrong-shape': ({ where }) => `"${where}" does not have the form that was asked for.`,
  'unknown-sentence': ({ ids }) => `It cites sentences that do not exist: ${ids.join(', ')}.`,
  'too-long': ({ length, limit }) => `It is too long: ${length} characters, the limit is ${limit}.`,
  'too-short': ({ length, limit }) =>
    `It is too short: ${length} characters, at least ${limit} are wanted.`,
  'several-sentences': () => 'It is not one sentence.',
  'cut-off': () => 'It breaks off: it does not end as a whole sentence does.',
  'wrong-language': () => 'It is not in the language of the article.',
  'repeats-heading': ({ heading }) => `It only repeats the section heading "${heading}".`,
  'near-copy': ({ of }) => `It says nearly the same as another point: "${of}"`,
  'foreign-matter': ({ text }) => `It holds what no point may hold: "${text}".`,
  finding: ({ message }) => message,
}
