import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

// Of this run alone, and the same for its workers, which inherit the environment.
process.env.SUNTING_RESULTS ??= mkdtempSync(join(tmpdir(), 'sunting-results-'))

/**
 * The product in a real Electron (SUNTING_ELECTRON). Whoever runs this may only be able to read the
 * project, so results go elsewhere.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: process.env.SUNTING_RESULTS,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
})
