import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

// Of this run alone, and the same for its workers, which inherit the environment.
process.env.SUNTING_RESULTS ??= mkdtempSync(join(tmpdir(), 'sunting-results-'))

// Chromium heeds the last list alone, so what Playwright switches off here is named once more.
const UNUSED = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

// The list under the address bar is a page of its own, which each new context loads for nobody while
// either of these is on; a desk opens in three quarters of the time without.
const NEVER_SEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** The screen in a Chromium of this machine, through the browser door (tools/test.mjs finds one). */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: process.env.SUNTING_RESULTS,
  // Two browsers on two cores hinder each other: with one the tier is through sooner.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: {
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: process.env.SUNTING_CHROMIUM ?? '/usr/bin/chromium',
      // An error that react-dom makes while it loads needs a position when an inspector listens, for which
      // V8 reads the whole script a second time (--enable-lazy-source-positions): with the positions kept
      // from the first reading a desk opens in three quarters of the time.
      args: [
        '--js-flags=--no-enable-lazy-source-positions',
        `--disable-features=${[...UNUSED, ...NEVER_SEEN].join(',')}`,
      ],
    },
    // A picture is taken at the end of every test, of those that pass as well, and a trace photographs
    // every step, which costs more than most steps. For a look: --trace on.
    screenshot: 'off',
    trace: 'off',
  },
})
