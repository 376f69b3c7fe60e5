import { afterAll, expect, test } from 'vitest'
import { screenFiles } from '#main/web/screen-files.ts'
import { HOSTILE_PATHS } from './hostile-paths.ts'
import { makeScreenFolder } from './screen-folder.ts'

const { folder, remove } = makeScreenFolder()
afterAll(remove)
const files = screenFiles(folder)

test('what was built is served with its type, and nothing may guess another', () => {
  const { status, headers, body } = files('/assets/index-Ab1.js')
  expect([status, String(body)]).toEqual([200, 'export {}'])
  expect(headers).toMatchObject({
    'Content-Type': 'text/javascript; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  })
})

test.each(HOSTILE_PATHS)('%s is not found', (path) => {
  expect(files(path)).toMatchObject({ status: 404, body: 'Not found' })
})

test('each response of the page has its own nonce, the same in policy and page', () => {
  const [first, second] = [files('/'), files('/')].map(({ headers, body }) => ({
    policy: headers['Content-Security-Policy']?.match(/'nonce-([^']+)'/)?.[1],
    page: String(body).match(/csp-nonce" content="([^"]+)"/)?.[1],
  }))
  expect(first?.policy).toMatch(/^[\w+/]{22}==$/)
  expect(first?.policy).toBe(first?.page)
  expect(second?.policy).toBe(second?.page)
  expect(second?.policy).not.toBe(first?.policy)
})

test('the policy allows our own files and nothing inline', () => {
  const policy = files('/assets/index-Ab1.js').headers['Content-Security-Policy']
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' desk: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types desk',
  ])
})
