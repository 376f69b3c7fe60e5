interface TextFile {
  readonly fileName: string
  readonly mediaType: string
  readonly text: string
}

/** Hands a text to the browser as a download; Electron asks where to put it. */
export function saveFile({ fileName, mediaType, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The download has begun by the time the next task runs; without this the text stays in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
