import { resolve } from 'node:path'
import envPaths from 'env-paths'

/**
 * Where drafts are kept: `--data DIR`, or the platform's own place for an application's data. The
 * same for every door.
 */
export const dataFolder = (option: string | undefined): string =>
  resolve(option ?? envPaths('Sunting', { suffix: '' }).data)
