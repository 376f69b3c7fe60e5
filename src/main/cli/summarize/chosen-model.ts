import { existsSync } from 'node:fs'
import type { Provider } from '#shared/models/provider.ts'
import { dataFolder } from '../../data-folder.ts'
import { environmentKeys } from '../../keys/environment-keys.ts'
import { runKeys } from '../../keys/run-keys.ts'
import { storeFile } from '../../store/open.ts'
import type { BulletModel } from '../../summarizer/bullet-model.ts'
import { isLoopback } from '../../summarizer/provider-address.ts'
import { bulletModel } from '../../summarizer/provider-model.ts'
import { type Terminal, textOf, type Values } from '../command.ts'
import { withDesk } from '../with-desk.ts'
import { summarizeWords } from './words.ts'

/** The model that a command line names; null for none, 2 where it was said what is wrong. */
export type Chosen = BulletModel | null | 2

/** Providers of a store; one that is not there is not made. Null where it was said why it cannot be read. */
async function providersIn(
  values: Values,
  terminal: Terminal,
): Promise<readonly Provider[] | null> {
  if (!existsSync(storeFile(dataFolder(textOf(values.data))))) return []
  let found: readonly Provider[] | null = null
  await withDesk(values, terminal, async (desk) => {
    found = (await desk.models.list()).map(({ provider }) => provider)
    return 0
  })
  return found
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.trim().toLowerCase()

/** An address that somebody writes on a command line is one that they switched on. */
function named(address: string, model: string): Provider {
  const url = URL.parse(address)
  return {
    id: 'command-line',
    name: model,
    kind: 'openai-compatible',
    address,
    model,
    loopback: url !== null && isLoopback(url),
  }
}

/** Finds the model that `--provider`, or `--address` and `--model`, name; its key is the environment's. */
export async function chosenModel(values: Values, terminal: Terminal): Promise<Chosen> {
  const words = summarizeWords(terminal.language)
  const [name, address, model] = [values.provider, values.address, values.model].map(textOf)
  if ((address === undefined) !== (model === undefined) || (name !== undefined && address)) {
    terminal.err(words.addressNeedsModel)
    return 2
  }
  if (name === undefined && address === undefined) return null
  let provider = named(address ?? '', model ?? '')
  if (name !== undefined) {
    const all = await providersIn(values, terminal)
    if (all === null) return 2
    const fitting = all.filter((one) => one.id === name || sameName(one.name, name))
    const [found] = fitting
    if (found === undefined || fitting.length > 1) {
      const known = all.map((one) => one.name)
      terminal.err(found ? words.ambiguous(name) : words.noProvider(name, known))
      return 2
    }
    provider = found
  }
  const key = await environmentKeys(process.env, runKeys('browser-door')).read(provider.id)
  return bulletModel(provider, key.ok ? key.key : null)
}
