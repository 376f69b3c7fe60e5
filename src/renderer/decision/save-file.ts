interface MadeFile {
  readonly fileName: string
  readonly mediaType: string
  /** Or the bytes of what is no text. */
  readonly text: string | Uint8Array<ArrayBuffer>
}

/** Hands a file to the browser as a download; Electron asks where to put it. */
export function saveFile({ fileName, mediaType, text }: MadeFile): void {
  const type = typeof text === 'string' ? `${mediaType};charset=utf-8` : mediaType
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The download has begun by the time the next task runs; without this it stays in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
