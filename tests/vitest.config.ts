import { defineConfig } from 'vitest/config'

/** Everything that runs in plain Node. Browser and desktop tests are Playwright's. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/{unit,store,crash,intake,security}/**/*.test.ts'],
    testTimeout: 20_000,
  },
})
