import { afterEach, expect, test, vi } from 'vitest'
import { focusPane, onFocusTarget } from '../../../src/renderer/draft-focus.ts'
import { closeDialog, showDialog } from '../../../src/renderer/screen.ts'

afterEach(closeDialog)

test('a pane takes no focus from a dialog that opened meanwhile', () => {
  const listener = vi.fn()
  const stop = onFocusTarget(listener)
  showDialog('palette')
  focusPane('article')
  expect(listener).not.toHaveBeenCalled()
  closeDialog()
  focusPane('article')
  expect(listener).toHaveBeenCalledExactlyOnceWith({ kind: 'pane', pane: 'article' })
  stop()
})
