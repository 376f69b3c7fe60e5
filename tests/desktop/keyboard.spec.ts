import { keyboardReview } from '../doors/keyboard-review.ts'
import { test } from './fixture.ts'
import { desktopDoor } from './open-application.ts'

test('two drafts are reviewed to their approval without a pointer, one of them after its writer changed it', async ({
  dataFolder,
}) => {
  test.setTimeout(120_000)
  const door = desktopDoor(dataFolder)
  try {
    await keyboardReview(door)
  } finally {
    await door.close()
  }
})
