/** About half a second: a dialog that closed over another one holds nobody up for longer. */
const MOST_FRAMES = 30

/** All behind an open dialog is inert and takes no focus, the parts of the desk among it. */
const isDialogGone = (): boolean =>
  document.querySelector('[data-exiting], [inert] [data-region]') === null

function onceGone(run: () => void, frames: number): void {
  requestAnimationFrame(() => {
    if (isDialogGone() || frames === 0) requestAnimationFrame(run)
    else onceGone(run, frames - 1)
  })
}

/**
 * Runs once a dialog is gone and has given its focus back, so that what runs can put the focus where
 * it belongs: React Aria returns it in the frame after the dialog left the page.
 */
export const afterDialog = (run: () => void): void => onceGone(run, MOST_FRAMES)
