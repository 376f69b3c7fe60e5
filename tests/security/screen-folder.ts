import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A small built screen, with a secret beside it and two ways that would lead there. */
export function makeScreenFolder(): { readonly folder: string; readonly remove: () => void } {
  const place = mkdtempSync(join(tmpdir(), 'sunting-screen-'))
  const folder = join(place, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta property="csp-nonce" content="" /><div id="root"></div>',
  )
  writeFileSync(join(folder, 'assets', 'index-Ab1.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'notes.md'), 'not a part of any screen')
  writeFileSync(join(place, 'secret.js'), 'the secret')
  symlinkSync(join(place, 'secret.js'), join(folder, 'assets', 'link.js'))
  symlinkSync(place, join(folder, 'assets', 'up'))
  return { folder, remove: () => rmSync(place, { recursive: true, force: true }) }
}
