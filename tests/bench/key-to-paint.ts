import type { Page } from '@playwright/test'

/** Watches each keydown until the first task after the frame that painted it, until it is told to end. */
function watchKeys() {
  const times: number[] = []
  const onKey = ({ timeStamp }: KeyboardEvent) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        times.push(performance.now() - timeStamp)
        port1.close()
      }
      port2.postMessage(null)
    })
  }
  window.addEventListener('keydown', onKey, true)
  const endKeyToPaint = (): readonly number[] => {
    window.removeEventListener('keydown', onKey, true)
    return times
  }
  Object.assign(window, { endKeyToPaint })
}

/**
 * Types where the caret stands and measures keydown to paint.
 *
 * @param keys how many letters; one every 50 ms, as a quick typist
 * @returns milliseconds, one for each key
 */
export async function typeAndMeasure(page: Page, keys: number): Promise<readonly number[]> {
  await page.evaluate(watchKeys)
  const letters = 'wartawan menulis kalimat baru di tengah naskah '
  for (let i = 0; i < keys; i++) {
    await page.keyboard.press(
      letters[i % letters.length] === ' ' ? 'Space' : (letters[i % letters.length] ?? 'a'),
    )
    await page.waitForTimeout(50)
  }
  return page.evaluate(() =>
    (window as unknown as { endKeyToPaint: () => readonly number[] }).endKeyToPaint(),
  )
}
