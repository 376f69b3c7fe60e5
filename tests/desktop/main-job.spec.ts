import { mainJob } from '../doors/main-job.ts'
import { test } from './fixture.ts'
import { desktopDoor } from './open-application.ts'

test('an editor reviews a submission from import to proven export', async ({ dataFolder }) => {
  test.setTimeout(120_000)
  const door = desktopDoor(dataFolder)
  try {
    await mainJob(door)
  } finally {
    await door.close()
  }
})
