/**
 * Asks for a folder by the system's own dialog and hands over the files in it. The field is made for the
 * occasion: a page shows one file field at a time.
 */
export function askForFolder(take: (files: readonly File[]) => void): void {
  const field = document.createElement('input')
  field.type = 'file'
  field.webkitdirectory = true
  field.addEventListener('change', () => {
    if (field.files !== null && field.files.length > 0) take([...field.files])
  })
  field.click()
}
