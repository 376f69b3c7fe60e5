import { failureMessage } from '../models/failure-message.ts'
import type { ProblemWords } from './problem-message.ts'
import { sizeText } from './size-text.ts'

const WHAT = {
  draft: 'draft',
  version: 'summary version',
  bullet: 'point',
  source: 'original',
  comment: 'comment',
  candidate: 'proposal',
  batch: 'batch',
  'intake-run': 'intake',
  editor: 'editor',
}

const FINDING_GONE = {
  what: 'What you answered is no longer found in the saved draft.',
  now: 'Nothing was recorded. Look at the findings as they are now.',
}

const PROVIDER_GONE = {
  what: 'This provider is no longer set up.',
  now: 'Nothing was changed. Choose another one, or add it again in the settings.',
}

/** A paste has no name. */
const named = (name: string): string => (name === '' ? 'The pasted text' : `“${name}”`)

export const english: ProblemWords = {
  'not-found': ({ what }) => {
    if (what === 'finding') return FINDING_GONE
    if (what === 'provider') return PROVIDER_GONE
    return {
      what: `This ${WHAT[what]} is not on the desk.`,
      now: 'Nothing was changed. Go back to the queue and open it from there.',
    }
  },
  'bad-request': ({ where }) => ({
    what: `The desk was asked for something it does not allow (${where}).`,
    now: 'Nothing was changed. If this happens again, please report it with what you did just before.',
  }),
  conflict: () => ({
    what: 'This draft was saved somewhere else in the meantime.',
    now: 'Nothing was overwritten. Copy the words you want to keep, open the draft again and put them in.',
  }),
  'held-elsewhere': ({ by }) => ({
    what: `${by === '' ? 'Somebody' : by} is editing this draft in another window.`,
    now: 'Nothing was changed. Wait until that window leaves the draft, or take it over.',
  }),
  'held-by-another': ({ by }) => ({
    what: `${by} has taken this draft on.`,
    now: 'Nothing was changed. Talk to them first, or go on all the same.',
  }),
  'changed-since': () => ({
    what: 'This draft was changed after that.',
    now: 'It was left as it is. Open it if you still want to take back what was done.',
  }),
  'too-many-tags': ({ most }) => ({
    what: `A draft has at most ${most} tags.`,
    now: 'Nothing was changed. Take one away first.',
  }),
  'empty-input': ({ name }) => ({
    what: `${named(name)} is empty.`,
    now: 'Nothing was imported. Choose a file that holds the article.',
  }),
  'too-large': ({ name, size, limit }) => ({
    what: `${named(name)} is ${sizeText(size, 'en')}; at most ${sizeText(limit, 'en')} can be read.`,
    now: 'Nothing was imported. Save the article alone, as text, HTML or Markdown, and import that.',
  }),
  'binary-input': ({ name }) => ({
    what: `${named(name)} is not a text: it holds binary data.`,
    now: 'Nothing was imported. Save the article as text, HTML or Markdown, or paste it.',
  }),
  'wrong-encoding': ({ name, offset }) => ({
    what: `${named(name)} is not in UTF-8: byte ${offset + 1} does not belong to any letter.`,
    now: 'Nothing was imported. Save the file again with the encoding UTF-8, or paste the text.',
  }),
  'no-text': ({ name }) => ({
    what: `${named(name)} holds no readable text.`,
    now: 'Nothing was imported. Check that it is the article itself, or paste its text.',
  }),
  'too-complex': ({ name }) => ({
    what: `${named(name)} is nested more deeply, or has more parts, than any article: reading it could stop the desk.`,
    now: 'Nothing was imported. Copy the text of the article alone and paste it.',
  }),
  'unknown-format': ({ name }) => ({
    what: `${named(name)} is of a kind that cannot be read.`,
    now: 'Nothing was imported. Text, HTML and Markdown files can be read; anything can be pasted.',
  }),
  'too-slow': ({ name, seconds }) => ({
    what: `${named(name)} was still being read after ${seconds} seconds; reading it was stopped.`,
    now: 'Nothing was imported. Copy the text of the article alone and paste it.',
  }),
  'reading-died': ({ name }) => ({
    what: `Reading ${named(name)} broke off: it takes more memory than a file may have.`,
    now: 'Nothing was imported. Copy the text of the article alone and paste it.',
  }),
  'unreadable-file': ({ name }) => ({
    what: `${named(name)} cannot be read from the disk: it is gone, is no file, or may not be opened.`,
    now: 'Nothing was imported. See that the file is there and may be read, then import it again.',
  }),
  'own-folder': () => ({
    what: 'This folder holds the data of the desk itself, or lies within it.',
    now: 'It is not watched. Choose a folder of its own for what arrives.',
  }),
  'not-allowed': ({ blockers }) => ({
    what:
      blockers.length === 1
        ? 'This decision cannot be taken yet: one thing stands in the way.'
        : `This decision cannot be taken yet: ${blockers.length} things stand in the way.`,
    now: 'Nothing was decided. The decision bar names what is missing and leads to each place.',
  }),
  'cannot-return': () => ({
    what: 'This draft has been decided and takes no new version from its writer.',
    now: 'Nothing was changed. Reopen the draft first, or import this as a new piece.',
  }),
  'content-changed': () => ({
    what: 'Article or summary is no longer what you were looking at.',
    now: 'Nothing was recorded. Read the present words and decide again.',
  }),
  'note-required': () => ({
    what: 'This point rests on no sentence of the article.',
    now: 'It was not accepted. Write why you stand for it, or mend the point.',
  }),
  'words-required': () => ({
    what: 'This comment says nothing yet.',
    now: 'Nothing was kept. Write the comment first.',
  }),
  'not-yours': () => ({
    what: 'Another editor wrote this comment.',
    now: 'Nothing was changed. You can answer it, or resolve it.',
  }),
  'reason-required': () => ({
    what: 'A finding is set aside only with a reason.',
    now: 'It still stands. Write in a few words why it does not apply here.',
  }),
  locked: () => ({
    what: 'This point is locked.',
    now: 'Nothing was replaced. Unlock it first if you want another in its place.',
  }),
  'hand-written': () => ({
    what: 'This point was written by an editor.',
    now: 'Nothing was replaced. Add the proposal as a new point, or remove yours first.',
  }),
  'candidate-outdated': () => ({
    what: 'The article changed after the model had read it.',
    now: 'Nothing was taken. Hold the proposal against the article as it is now, then take it knowingly or ask again.',
  }),
  'name-taken': ({ name }) => ({
    what: `“${name}” is the name of somebody else in this desk's record.`,
    now: 'Use a name that tells you apart, with a surname or a middle initial.',
  }),
  'no-editor': () => ({
    what: 'The desk does not know whose name this carries.',
    now: 'Enter your name in the settings, then do it again. Nothing was recorded.',
  }),
  'too-short': () => ({
    what: 'The article is too short to take sentences from.',
    now: 'The summary is as it was. Add text to the article, or write the points by hand.',
  }),
  'house-style-invalid': ({ errors: [first, ...more] }) => ({
    what: `The house style has ${more.length === 0 ? 'a mistake' : `${more.length + 1} mistakes`}${first === undefined ? '' : `, the first on line ${first.line}: ${first.message.en}`}`,
    now: 'Nothing was changed. Mend it, then save again.',
  }),
  'house-style-changed': () => ({
    what: 'The house style was changed somewhere else in the meantime.',
    now: 'Nothing was overwritten. Look at what changed, then save yours or take theirs.',
  }),
  'model-failed': ({ failure }) => failureMessage(failure, 'en'),
  'store-full': () => ({
    what: 'The disk is full; the last change was not saved.',
    now: 'Everything saved before is safe, and your words are still on screen. Free some space, then save again.',
  }),
  'store-read-only': () => ({
    what: 'The data folder cannot be written to; the last change was not saved.',
    now: 'Everything saved before is safe. Allow writing in the data folder, then save again.',
  }),
  'store-locked': () => ({
    what: 'Another Sunting has this data folder open.',
    now: 'Nothing was changed. Close the other one, or choose another folder with --data.',
  }),
  'store-io': () => ({
    what: 'The disk did not do what it was asked to; the last change may not be saved.',
    now: 'Copy unsaved words somewhere else, check the disk, then start Sunting again.',
  }),
  'revision-damaged': ({ hash }) => ({
    what: `A stored revision (${hash.slice(0, 12)}) is not what was saved: its bytes have changed.`,
    now: 'It is not shown as if it were whole. Restore the data folder from a copy, or import the original again.',
  }),
}
