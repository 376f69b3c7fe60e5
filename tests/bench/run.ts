// npm run bench: what the budgets of the README rest on. Every number stands beside a baseline of the
// same run, because machines and their moods differ.
//
//   npm run bench [-- checks compare desk desk-million intake intake-screen live near opening search statistics typing]
//
// SUNTING_BENCH_DESK names the data folder of a generated desk (npm run desk:generate) for "desk" and
// "opening", which work on a copy of it, and "desk-million", which names an editor there and changes no draft;
// without it each generates its own, and removes it.
import { benchChecks } from './checks.ts'
import { benchCompare } from './compare.ts'
import { benchDesk, benchDeskMillion } from './desk/bench.ts'
import { benchIntake } from './intake.ts'
import { benchIntakeScreen } from './intake-screen.ts'
import { benchLive } from './live.ts'
import { benchNear } from './near.ts'
import { benchOpening } from './opening.ts'
import { benchSearch } from './search.ts'
import { benchStatistics } from './statistics.ts'
import { benchTyping } from './typing.ts'

const inChromium =
  (name: string, run: (executable: string) => Promise<void>) => async (): Promise<void> => {
    const chromium = process.env.SUNTING_CHROMIUM
    if (chromium) await run(chromium)
    else console.log(`\n${name}: skipped, no Chromium on this machine`)
  }

const parts = {
  checks: async () => benchChecks(),
  compare: async () => benchCompare(),
  desk: benchDesk,
  'desk-million': benchDeskMillion,
  intake: benchIntake,
  live: async () => benchLive(),
  near: benchNear,
  search: benchSearch,
  statistics: benchStatistics,
  'intake-screen': inChromium('The screen while files are taken in', benchIntakeScreen),
  opening: inChromium('From the press on a draft to its text', benchOpening),
  typing: inChromium('Key to paint', benchTyping),
}
type Part = keyof typeof parts

const isPart = (name: string): name is Part => name in parts
const asked = process.argv.slice(2)
const unknown = asked.find((name) => !isPart(name))
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}"; there are: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}
/** A million drafts take more room and time than somebody expects who asked for nothing in particular. */
const usual = (Object.keys(parts) as Part[]).filter((part) => part !== 'desk-million')
for (const part of asked.length > 0 ? asked.filter(isPart) : usual) {
  await parts[part]()
}
