import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
const folder = mkdtempSync(join(tmpdir(), 'sunting-layers-'))
for (const name of ['biome.json', 'tools/lint'])
  cpSync(name, join(folder, name), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

/** Lints small files under the project's own rules and names those in which a rule was broken. */
function refused(rule: string, probes: Readonly<Record<string, string>>): readonly string[] {
  for (const [file, text] of Object.entries(probes)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), `${text}\n`)
  }
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', 'src'],
    { cwd: folder, encoding: 'utf8' },
  )
  const report: { diagnostics: { category: string; location: { path: unknown } }[] } =
    JSON.parse(stdout)
  return report.diagnostics
    .filter(({ category }) => category === rule)
    .map(({ location }) => JSON.stringify(location.path).match(/src\/[\w/-]+\.ts/)?.[0] ?? '')
    .sort()
}

test('a wrong import fails the lint, in every layer and every form of import', () => {
  const wrong = {
    'src/shared/node.ts': "import 'node:fs'",
    'src/shared/electron.ts': "import 'electron'",
    'src/shared/main.ts': "export { openStore } from '#main/store/open.ts'",
    'src/shared/up.ts': "export const main = await import('../main/cli.ts')",
    'src/main/desk/electron.ts': "import 'electron'",
    'src/main/store/renderer.ts': "import '../../renderer/desk.ts'",
    'src/main/shell/renderer.ts': "import '../../renderer/desk.ts'",
    'src/preload/shared.ts': "import '#shared/contract/contract.ts'",
    'src/renderer/main.ts': "import '#main/desk/desk.ts'",
    'src/renderer/node.ts': "import 'node:path'",
    'src/renderer/electron.ts': "import 'electron'",
    'src/renderer/sdk.ts': "import 'ai'",
    'src/shared/sdk.ts': "import '@ai-sdk/google'",
    'src/main/desk/sdk.ts': "import { streamText } from 'ai'",
    'src/main/shell/sdk.ts': "import '@ai-sdk/anthropic'",
    'src/main/summarizer/gateway.ts': "import { gateway } from 'ai'",
    'src/main/summarizer/own-gateway.ts': "import '@ai-sdk/gateway'",
    'src/main/summarizer/electron.ts': "import 'electron'",
  }
  const right = {
    'src/shared/zod.ts': "import 'zod'",
    'src/main/shell/electron.ts': "import 'electron'",
    'src/main/index.ts': "import 'electron'",
    'src/main/desk/node.ts': "import 'node:fs'",
    'src/renderer/shared.ts': "import '#shared/article/read.ts'",
    'src/preload/index.ts': "import 'electron'",
    'src/main/summarizer/sdk.ts': "import { streamText } from 'ai'",
  }
  expect(refused('lint/style/noRestrictedImports', { ...wrong, ...right })).toEqual(
    Object.keys(wrong).sort(),
  )
})

test('a model that is given as a string fails the lint: it would go to a gateway', () => {
  const wrong = {
    'src/main/summarizer/literal.ts': "export const a = streamText({ model: 'openai/besar' })",
    'src/main/summarizer/template.ts':
      'export const a = generateText({ prompt, model: `openai/besar` })',
    'src/main/desk/deep.ts': "export const a = { b: () => embed({ model: 'openai/kecil' }) }",
  }
  const right = {
    'src/main/summarizer/object.ts': 'export const a = streamText({ model })',
    'src/main/summarizer/row.ts': "export const row = { model: 'seruni-kecil' }",
  }
  expect(refused('plugin', { ...wrong, ...right })).toEqual(Object.keys(wrong).sort())
})
