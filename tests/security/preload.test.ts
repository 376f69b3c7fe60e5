import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the preload is one CommonJS file that requires electron and nothing else', () => {
  // A sandboxed window cannot load an ES module or a second file (run "npm run build" first).
  expect(readdirSync('out/preload')).toEqual(['index.cjs'])
  const code = readFileSync('out/preload/index.cjs', 'utf8')
  expect(code.match(/require\([^)]*\)/g)).toEqual(['require("electron")'])
  expect(code).not.toMatch(/^\s*(import|export)\b|\bimport\(/m)
})

test('the preload hands the page no function of its own', () => {
  expect(readFileSync('out/preload/index.cjs', 'utf8')).not.toContain('contextBridge')
})

test('the native store stays outside the bundle of main', () => {
  expect(readFileSync('out/main/index.js', 'utf8')).toMatch(
    /^import \w+ from ["']better-sqlite3["']/m,
  )
})

test('index.html has no inline script or style, and one place for the nonce', () => {
  const html = readFileSync('out/renderer/index.html', 'utf8')
  expect(html).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)|\son\w+=/)
  expect(html.match(/<meta property="csp-nonce" content=""/g)).toHaveLength(1)
})
