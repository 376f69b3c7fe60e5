import { keyboardReview } from '../doors/keyboard-review.ts'
import { test } from './fixture.ts'
import { browserDoor } from './open-door.ts'

test.use({ locale: 'id-ID' })

test('two drafts are reviewed to their approval without a pointer, one of them after its writer changed it', async ({
  context,
  dataFolder,
}) => {
  test.slow()
  const door = browserDoor(context, dataFolder)
  try {
    await keyboardReview(door)
  } finally {
    await door.close()
  }
})
