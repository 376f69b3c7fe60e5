// npm run bench: what the budgets of the README rest on. Every number stands beside a baseline of the
// same run, because machines and their moods differ.
//
//   npm run bench [-- checks compare intake live near search store statistics typing]
import { benchChecks } from './checks.ts'
import { benchCompare } from './compare.ts'
import { benchIntake } from './intake.ts'
import { benchLive } from './live.ts'
import { benchNear } from './near.ts'
import { benchSearch } from './search.ts'
import { benchStatistics } from './statistics.ts'
import { benchStore } from './store.ts'
import { benchTyping } from './typing.ts'

const parts = {
  checks: async () => benchChecks(),
  compare: async () => benchCompare(),
  intake: benchIntake,
  live: async () => benchLive(),
  near: benchNear,
  store: benchStore,
  search: benchSearch,
  statistics: benchStatistics,
  typing: async () => {
    const chromium = process.env.SUNTING_CHROMIUM
    if (chromium) return benchTyping(chromium)
    console.log('\nKey to paint: skipped, no Chromium on this machine')
  },
}
type Part = keyof typeof parts

const isPart = (name: string): name is Part => name in parts
const asked = process.argv.slice(2)
const unknown = asked.find((name) => !isPart(name))
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}"; there are: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}
for (const part of asked.length > 0 ? asked.filter(isPart) : (Object.keys(parts) as Part[])) {
  await parts[part]()
}
