import { strToU8, Zip, ZipDeflate } from 'fflate'

/** Files that are gathered into one archive, one after the other. */
export interface Bundle {
  /** Takes a file in; one whose name is taken gets a number. */
  readonly add: (name: string, text: string) => void
  /** The archive, which takes nothing more. */
  readonly end: () => Uint8Array<ArrayBuffer>
}

/** `panen.html` is `panen-2.html` where there is one already. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  let free = name
  // File systems that ignore case would write one over the other.
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${stem}-${number}${ending}`
  return free
}

/**
 * Begins an archive (ZIP). Each file is packed when it is added, so that nobody waits for all of them at once.
 *
 * @example const bundle = openBundle(); bundle.add('panen.html', '<p>…</p>'); bundle.end()
 */
export function openBundle(): Bundle {
  const chunks: Uint8Array[] = []
  const taken = new Set<string>()
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  return {
    add: (name, text) => {
      const free = freeName(name, taken)
      taken.add(free.toLowerCase())
      const file = new ZipDeflate(free)
      zip.add(file)
      file.push(strToU8(text), true)
    },
    end: () => {
      zip.end()
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.length
      }
      return bytes
    },
  }
}
