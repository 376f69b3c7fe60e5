import type { Recognised, Submission } from '#shared/contract/intake.ts'
import type { Returning } from '#shared/returning/returning.ts'
import { type Answer, ask, type Failure } from '../draft/ask.ts'
import { desk } from '../queries.ts'
import { createStore } from '../store.ts'
import { readFile } from './read-file.ts'

/** What was found, and what the editor said of it. */
export interface Returns {
  /** As the writer was called when it was looked for: another name finds other drafts. */
  readonly writer: string
  readonly matches: readonly Returning[]
  readonly isNew: boolean
}

/** What has become of a submission between arriving in the window and lying on the desk. */
export type TrayState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'recognised'
      readonly submission: Submission
      readonly recognised: Recognised
      /** As the editor corrected it. */
      readonly writer: string
      readonly returns: Returns
    }
  | { readonly kind: 'importing'; readonly recognised: Recognised; readonly writer: string }
  | { readonly kind: 'imported'; readonly draftId: string; readonly recognised: Recognised }

export interface TrayItem {
  readonly id: number
  /** File name, or '' for a paste. */
  readonly name: string
  readonly state: TrayState
}

/** The drafts that a submission may be a new version of. */
export const matchesOf = ({
  state,
}: Pick<TrayItem, 'state'>): Pick<Returns, 'matches' | 'isNew'> =>
  state.kind === 'recognised' ? state.returns : { matches: [], isNew: false }

/** Whether a submission waits for the editor's say. */
export function isUndecided(item: Pick<TrayItem, 'state'>): boolean {
  const { matches, isNew } = matchesOf(item)
  return matches.length > 0 && !isNew
}

/** Submissions that wait in the import dialog; nothing of them is stored yet. */
export const tray = createStore<readonly TrayItem[]>([])

let lastId = 0
/** One after the other: a hundred dropped files must not all be in memory at once. */
let reading: Promise<void> = Promise.resolve()

export const putState = (id: number, state: TrayState): void =>
  tray.set((items) => items.map((item) => (item.id === id ? { ...item, state } : item)))

const holds = (id: number): boolean => tray.get().some((item) => item.id === id)

function add(name: string): number {
  lastId += 1
  const item: TrayItem = { id: lastId, name, state: { kind: 'reading' } }
  tray.set((items) => [...items, item])
  return item.id
}

async function recognise(id: number, submission: Submission): Promise<void> {
  const answer = await ask(() => desk.intake.recognise(submission))
  if (!answer.ok) return putState(id, { kind: 'failed', failure: answer.failure })
  await lookForReturns(id, submission, answer.value, answer.value.writer)
}

/** Which drafts it may be a new version of: the same text is another piece under another name. */
async function lookForReturns(
  id: number,
  submission: Submission,
  recognised: Recognised,
  writer: string,
): Promise<void> {
  const { content, duplicateOf } = recognised
  // What lies on the desk byte for byte is a doublet, and said to be one.
  const answer: Answer<readonly Returning[]> =
    duplicateOf === null
      ? await ask(() => desk.resubmissions.matches({ content, writer: writer.trim() }))
      : { ok: true, value: [] }
  if (!answer.ok) return putState(id, { kind: 'failed', failure: answer.failure })
  const returns = { writer, matches: answer.value, isNew: false }
  putState(id, { kind: 'recognised', submission, recognised, writer, returns })
}

async function readAndRecognise(id: number, file: File): Promise<void> {
  if (!holds(id)) return
  const read = await readFile(file)
  if (read.ok) await recognise(id, read.submission)
  else putState(id, { kind: 'failed', failure: read.problem })
}

export function addFiles(files: readonly File[]): void {
  for (const file of files) {
    const id = add(file.name)
    reading = reading.then(() => readAndRecognise(id, file))
  }
}

export function addPaste(text: string, html: string): void {
  const id = add('')
  reading = reading.then(() => recognise(id, { name: '', body: { kind: 'paste', text, html } }))
}

export const removeItem = (id: number): void =>
  tray.set((items) => items.filter((item) => item.id !== id))

export const emptyTray = (): void => tray.set(() => [])

export const nameWriter = (id: number, writer: string): void =>
  tray.set((items) =>
    items.map((item) =>
      item.id === id && item.state.kind === 'recognised'
        ? { ...item, state: { ...item.state, writer } }
        : item,
    ),
  )

/** Stores one submission; the draft's id, or null when it stays in the tray with its failure. */
export async function importItem({ id, state }: TrayItem): Promise<string | null> {
  if (state.kind !== 'recognised') return null
  const { submission, recognised, writer, returns } = state
  if (writer.trim() !== returns.writer.trim()) {
    await lookForReturns(id, submission, recognised, writer)
    const item = tray.get().find((one) => one.id === id)
    return item === undefined || isUndecided(item) ? null : importItem(item)
  }
  putState(id, { kind: 'importing', recognised, writer })
  const answer = await ask(() => desk.intake.import({ ...submission, writer: writer.trim() }))
  if (!answer.ok) {
    putState(id, { kind: 'failed', failure: answer.failure })
    return null
  }
  putState(id, { kind: 'imported', draftId: answer.value.id, recognised })
  return answer.value.id
}

/** What "Import all" takes: everything recognised that is not on the desk already, nor may be. */
export const importable = (items: readonly TrayItem[]): readonly TrayItem[] =>
  items.filter(
    (item) =>
      item.state.kind === 'recognised' &&
      item.state.recognised.duplicateOf === null &&
      !isUndecided(item),
  )
