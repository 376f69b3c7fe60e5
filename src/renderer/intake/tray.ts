import type { Recognised, Submission } from '#shared/contract/intake.ts'
import { ask, type Failure } from '../draft/ask.ts'
import { desk } from '../queries.ts'
import { createStore } from '../store.ts'
import { readFile } from './read-file.ts'

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
    }
  | { readonly kind: 'importing'; readonly recognised: Recognised; readonly writer: string }
  | { readonly kind: 'imported'; readonly draftId: string; readonly recognised: Recognised }

export interface TrayItem {
  readonly id: number
  /** File name, or '' for a paste. */
  readonly name: string
  readonly state: TrayState
}

/** Submissions that wait in the import dialog; nothing of them is stored yet. */
export const tray = createStore<readonly TrayItem[]>([])

let lastId = 0
/** One after the other: a hundred dropped files must not all be in memory at once. */
let reading: Promise<void> = Promise.resolve()

const put = (id: number, state: TrayState): void =>
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
  put(
    id,
    answer.ok
      ? {
          kind: 'recognised',
          submission,
          recognised: answer.value,
          writer: answer.value.writer,
        }
      : { kind: 'failed', failure: answer.failure },
  )
}

async function readAndRecognise(id: number, file: File): Promise<void> {
  if (!holds(id)) return
  const read = await readFile(file)
  if (read.ok) await recognise(id, read.submission)
  else put(id, { kind: 'failed', failure: read.problem })
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
  const { submission, recognised, writer } = state
  put(id, { kind: 'importing', recognised, writer })
  const answer = await ask(() => desk.intake.import({ ...submission, writer: writer.trim() }))
  if (!answer.ok) {
    put(id, { kind: 'failed', failure: answer.failure })
    return null
  }
  put(id, { kind: 'imported', draftId: answer.value.id, recognised })
  return answer.value.id
}

/** What "Import all" takes: everything recognised that is not on the desk already. */
export const importable = (items: readonly TrayItem[]): readonly TrayItem[] =>
  items.filter(({ state }) => state.kind === 'recognised' && state.recognised.duplicateOf === null)
