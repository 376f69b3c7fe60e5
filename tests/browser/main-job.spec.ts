import { mainJob } from '../doors/main-job.ts'
import { test } from './fixture.ts'
import { browserDoor } from './open-door.ts'

test.use({ locale: 'id-ID' })

test('an editor reviews a submission from import to proven export', async ({
  context,
  dataFolder,
}) => {
  test.setTimeout(120_000)
  const door = browserDoor(context, dataFolder)
  try {
    await mainJob(door)
  } finally {
    await door.close()
  }
})
