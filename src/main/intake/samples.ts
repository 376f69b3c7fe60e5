import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Submission } from '#shared/contract/intake.ts'

const NAMES = [
  'pasar-apung-lontar.txt',
  'lima-cara-merawat-payung-rotan.md',
  'malam-di-mercusuar-tanjung-seroja.html',
  'bus-air-kota-arum.html',
] as const

/** The package's own name for a resource is the same from the sources and from the built program. */
const locate = createRequire(import.meta.url).resolve

/**
 * Reads the articles that come with Sunting, as the files that a writer would send: own texts about
 * invented people, places and events, one of them with the faults that summaries have.
 */
export const samples = (): readonly Submission[] =>
  NAMES.map((name) => ({
    name,
    body: {
      kind: 'file',
      base64: readFileSync(locate(`#resources/samples/${name}`)).toString('base64'),
    },
  }))
