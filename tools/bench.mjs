// npm run bench: names the Chromium of this machine and runs the bench.
import { presentChromium } from './chromium.mjs'

const chromium = await presentChromium()
if (chromium !== null) process.env.SUNTING_CHROMIUM = chromium
await import('../tests/bench/run.ts')
