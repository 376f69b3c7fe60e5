import { never } from '#shared/contract/outcome.ts'
import type { LetterWords } from './letter-words.ts'
import type { Where } from './where.ts'

const FIELD = {
  caption: 'caption',
  credit: 'credit',
  alt: 'alternative text',
  licence: 'licence',
} as const

function where(at: Where): string {
  switch (at.kind) {
    case 'title':
      return 'title'
    case 'excerpt':
      return 'excerpt'
    case 'lead':
      return `lead, paragraph ${at.paragraph}`
    case 'heading':
      return `heading of section ${at.number}`
    case 'section':
      return `section ${at.number} (${at.heading}), paragraph ${at.paragraph}`
    case 'figure':
      return `picture ${at.number}, ${FIELD[at.field]}`
    default:
      return never(at)
  }
}

export const english: LetterWords = {
  action: {
    'request-changes': {
      subject: (title) => `Changes to your article: ${title}`,
      opening: (title) =>
        `Thank you for sending us “${title}”. We cannot publish it yet: a few things need to be changed first.`,
      points: 'What needs to be changed',
      closing: 'When everything is done, send the article again, and we will review it again.',
    },
    'reject-may-return': {
      subject: (title) => `Not accepted, may be sent again: ${title}`,
      opening: (title) =>
        `Thank you for sending us “${title}”. We cannot accept the article in its present form, but you may send it again once it is changed.`,
      points: 'What needs to be changed before you send it again',
      closing: 'If you want to send it again, please make sure that everything is done.',
    },
    reject: {
      subject: (title) => `Not accepted: ${title}`,
      opening: (title) =>
        `Thank you for sending us “${title}”. Having reviewed it, we cannot accept the article. This decision is final; the article will not be reviewed again.`,
      points: 'Our notes',
      closing: 'We look forward to other articles of yours.',
    },
  },
  untitled: 'untitled',
  greeting: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
  reasons: 'Reasons',
  signOff: 'Kind regards,',
  where,
}
