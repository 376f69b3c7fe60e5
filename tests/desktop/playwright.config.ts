import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

/**
 * The product in a real Electron (SUNTING_ELECTRON). Whoever runs this may only be able to read the
 * project, so results go elsewhere.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: join(tmpdir(), 'sunting-desktop-results'),
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
})
