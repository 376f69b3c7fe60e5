/**
 * Runs once a dialog is gone and has given its focus back, so that what runs can put the focus where
 * it belongs: React Aria returns it in the frame after the dialog left the page.
 */
export function afterDialog(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run))
}
