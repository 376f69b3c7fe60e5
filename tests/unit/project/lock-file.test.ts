import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>
}

const lock: LockFile = JSON.parse(readFileSync('package-lock.json', 'utf8'))

const installed = (name: RegExp) =>
  Object.entries(lock.packages).filter(([path]) =>
    name.test(path.split('node_modules/').at(-1) ?? ''),
  )

test('there is one lexical, and its whole family has its version', () => {
  // Two copies mean two "active editor" globals and nodes that fail instanceof: npm resolves exactly
  // that when a version is left open (lexical is published ahead of its packages).
  expect(installed(/^lexical$/).map(([path]) => path)).toEqual(['node_modules/lexical'])
  const family = installed(/^(lexical|@lexical\/.+)$/)
  expect(family.length).toBeGreaterThan(10)
  expect(new Set(family.map(([, { version }]) => version))).toEqual(new Set(['0.52.0']))
})

test('every @orpc package has one version', () => {
  expect(new Set(installed(/^@orpc\//).map(([, { version }]) => version))).toEqual(
    new Set(['1.16.1']),
  )
})

test('only the native store stays outside the bundle of main', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(Object.keys(dependencies)).toEqual(['better-sqlite3'])
})

test('every version in package.json is exact', () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  )
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).filter(
    ([, version]) => !/^(\d+\.\d+\.\d+|file:\.\/.+)$/.test(String(version)),
  )
  expect(loose).toEqual([])
})
