/** A file that arrived in the page, or the way to it: its bytes are not read yet. */
export interface Source {
  /** With the folders below the one that was given. */
  readonly name: string
  /** null where it is gone. */
  readonly file: () => Promise<File | null>
}

const ofFile = (file: File): Source => ({
  name: file.webkitRelativePath || file.name,
  file: async () => file,
})

/** The files of a file field, or of a folder that was chosen in one. */
export const sourcesOf = (files: readonly File[]): AsyncIterable<Source> => each(files.map(ofFile))

async function* each(sources: readonly Source[]): AsyncGenerator<Source> {
  yield* sources
}

const opened = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)))

const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** Some entries of a folder; none at its end, or where it is gone. */
const nextEntries = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])))

async function* walk(entry: FileSystemEntry): AsyncGenerator<Source> {
  // Hidden files are the system's.
  if (entry.name.startsWith('.')) return
  if (isFileEntry(entry)) {
    yield { name: entry.fullPath.replace(/^\//, ''), file: () => opened(entry) }
  } else if (isFolder(entry)) {
    const reader = entry.createReader()
    for (;;) {
      const entries = await nextEntries(reader)
      if (entries.length === 0) return
      for (const inner of entries) yield* walk(inner)
    }
  }
}

/** What was dropped; it can be asked for its folders only while the drop is being told. */
export interface Dropped {
  readonly files: readonly File[]
  readonly hasFolder: boolean
  readonly place: string
  readonly sources: () => AsyncIterable<Source>
}

/** What a drop brings, folders with everything below them. */
export function droppedIn({ items, files }: DataTransfer): Dropped {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const folders = entries.filter(isFolder)
  const [only] = folders
  return {
    files: [...files],
    hasFolder: folders.length > 0,
    place: entries.length === 1 && only !== undefined ? only.name : '',
    sources: async function* () {
      for (const entry of entries) yield* walk(entry)
    },
  }
}
