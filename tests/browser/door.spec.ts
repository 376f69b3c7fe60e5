import { expect, test } from './fixture.ts'

test('the printed address opens the desk once, and the cookie keeps it open', async ({
  desk,
  door,
  browser,
}) => {
  await expect(desk).toHaveURL(`http://127.0.0.1:${door.port}/`)
  await expect(desk.locator('#root')).not.toBeEmpty()
  await desk.reload()
  await expect(desk.locator('#root')).not.toBeEmpty()

  const stranger = await browser.newPage()
  const answer = await stranger.goto(door.address)
  expect(answer?.status()).toBe(401)
  await expect(stranger.locator('body')).toContainText('each address works once')
  await stranger.close()
})

test('the cookie is out of reach of scripts', async ({ desk, context }) => {
  const [cookie] = await context.cookies()
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' })
  expect(await desk.evaluate(() => document.cookie)).toBe('')
})

test('markup and script that reach the page do not run', async ({ door, page }) => {
  await page.goto(door.address)
  const answers = await page.evaluate(async () => {
    const attempt = async (act: () => unknown) => {
      try {
        await act()
        return 'done'
      } catch {
        return 'refused'
      }
    }
    return {
      markup: await attempt(() => document.body.insertAdjacentHTML('beforeend', '<img src=x>')),
      script: await attempt(() => {
        document.createElement('script').textContent = 'window.name = 1'
      }),
      network: await attempt(() => fetch('https://example.org/', { mode: 'no-cors' })),
      worker: await attempt(() => new Worker('blob:x')),
    }
  })
  expect(answers).toEqual({
    markup: 'refused',
    script: 'refused',
    network: 'refused',
    worker: 'refused',
  })
})
