import { never } from '#shared/contract/outcome.ts'
import { fileName } from '#shared/file-name.ts'
import { htmlForPaste, htmlLetter } from '#shared/letter/html-letter.ts'
import type { Letter } from '#shared/letter/letter.ts'
import { markdownLetter } from '#shared/letter/markdown-letter.ts'
import { plainLetter } from '#shared/letter/plain-letter.ts'
import { saveFile } from '../decision/save-file.ts'

export const letterFormats = ['docx', 'html', 'md'] as const
export type LetterFormat = (typeof letterFormats)[number]

async function made(letter: Letter, format: LetterFormat) {
  switch (format) {
    case 'docx': {
      // What few letters need is not read at every start.
      const { docxLetter } = await import('#shared/letter/docx-letter.ts')
      return {
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        text: await docxLetter(letter),
      }
    }
    case 'html':
      return { mediaType: 'text/html', text: htmlLetter(letter) }
    case 'md':
      return { mediaType: 'text/markdown', text: markdownLetter(letter) }
    default:
      return never(format)
  }
}

/** Writes a letter to a file, named by the day and the title. */
export const saveLetter = async (letter: Letter, format: LetterFormat, at: string): Promise<void> =>
  saveFile({
    fileName: fileName(`surat ${letter.title}`, at, format),
    ...(await made(letter, format)),
  })

/** With its list where that can be pasted, as plain text elsewhere; false when the system says no. */
export async function copyLetter(letter: Letter): Promise<boolean> {
  const flavours = { 'text/plain': plainLetter(letter), 'text/html': htmlForPaste(letter) }
  const blobs = Object.entries(flavours).map(([type, text]) => [type, new Blob([text], { type })])
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    return false
  }
}

/** Hands an address to the system's mail program; the application asks first. */
export function followAddress(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.click()
}
