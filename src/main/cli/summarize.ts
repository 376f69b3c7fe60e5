import { randomUUID } from 'node:crypto'
import { type HouseStyle, STYLE_BOUNDS } from '#shared/checks/house-style.ts'
import { dataFolder } from '../data-folder.ts'
import { readHouseStyle } from '../desk/house-style.ts'
import { recognise } from '../intake/recognise.ts'
import { startMessage } from '../start-message.ts'
import type { BulletModel } from '../summarizer/bullet-model.ts'
import type { ProposalEvent } from '../summarizer/proposal-event.ts'
import { filesNamed } from './check/files-named.ts'
import {
  type Command,
  dataOption,
  type ExitCode,
  jsonOption,
  type Terminal,
  textOf,
} from './command.ts'
import { readInput } from './read-input.ts'
import { complain, explain } from './sentence.ts'
import { chosenModel } from './summarize/chosen-model.ts'
import { help } from './summarize/help.ts'
import { summaryJson } from './summarize/json.ts'
import { printSummary } from './summarize/print.ts'
import { type Summarized, summarized } from './summarize/summarized.ts'
import { summarizeWords } from './summarize/words.ts'
import { usage } from './usage.ts'

const WISH_LIMIT = 500

/** What all files of one command line share. */
interface Job {
  readonly model: BulletModel | null
  readonly style: HouseStyle
  readonly wish: string
  readonly signal: AbortSignal
}

/** The house style with as many points as were asked for, or null where that is no number of points. */
function withPoints(style: HouseStyle, points: string | undefined): HouseStyle | null {
  if (points === undefined) return style
  const [least, most] = STYLE_BOUNDS.bulletCount
  const count = Number(points)
  if (!/^\d+$/u.test(points) || count < least || count > most) return null
  return { ...style, bullets: { ...style.bullets, count } }
}

/** Shows on one line how far a model is. */
function watching(name: string, { progress, language }: Terminal): (event: ProposalEvent) => void {
  const words = summarizeWords(language)
  const arrived = new Set<number>()
  let doing = ''
  return (event) => {
    if (event.kind === 'asked') doing = words.asking(event.round)
    if (event.kind === 'arrived') arrived.add(event.position)
    progress?.([name, doing, words.arrived(arrived.size)].join(' · '))
  }
}

async function summarizeFile(file: string, name: string, job: Job, terminal: Terminal) {
  const input = await readInput(file, terminal)
  if (input.ok === null) {
    terminal.err(input.sentence)
    return null
  }
  const intake = input.ok ? recognise(input.value, job.style, randomUUID) : input
  if (!intake.ok) {
    complain(intake.problem, terminal)
    return null
  }
  const { content } = intake.value.recognised
  return summarized(content, { ...job, watch: watching(name, terminal) })
}

const isFlagged = ({ examined, made }: Summarized): boolean =>
  [...examined.summaryFindings, ...examined.verdicts.flatMap(({ findings }) => findings)].some(
    ({ severity }) => severity === 'blocker',
  ) || made.some(({ faults }) => faults.length > 0)

function print(file: string, isOne: boolean, one: Summarized, job: Job, terminal: Terminal): void {
  terminal.out(
    `${isOne ? '' : `${file}\n`}${printSummary(one, job.model, terminal)}${isOne ? '' : '\n'}`,
  )
}

export const command: Command = {
  help,
  options: {
    ...dataOption,
    ...jsonOption,
    provider: { type: 'string' },
    address: { type: 'string' },
    model: { type: 'string' },
    points: { type: 'string' },
    wish: { type: 'string' },
  },
  run: async (values, named, terminal): Promise<ExitCode> => {
    const { language, err, progress } = terminal
    if (named.length === 0) {
      err(usage(language).wrongWords('summarize'))
      return 2
    }
    const read = readHouseStyle(dataFolder(textOf(values.data)))
    if (!read.ok) {
      explain(startMessage(read.failure, language), terminal)
      return 2
    }
    const style = withPoints(read.style, textOf(values.points))
    const wish = (textOf(values.wish) ?? '').trim()
    if (style === null || wish.length > WISH_LIMIT) {
      const [least, most] = STYLE_BOUNDS.bulletCount
      err(
        style === null
          ? usage(language).wrongValue('points', `${least} ... ${most}`)
          : usage(language).wrongValue('wish', `≤ ${WISH_LIMIT}`),
      )
      return 2
    }
    const model = await chosenModel(values, terminal)
    if (model === 2) return 2
    if (model === null && wish !== '') {
      err(summarizeWords(language).wishNeedsModel)
      return 2
    }
    const stop = new AbortController()
    terminal.onInterrupt(() => {
      stop.abort()
      progress?.('')
    })
    const job: Job = { model, style, wish, signal: stop.signal }
    return summarizeAll(filesNamed(named), job, values.json === true, terminal)
  },
}

async function summarizeAll(
  files: readonly string[],
  job: Job,
  asJson: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language, out, err, progress } = terminal
  const isOne = files.length === 1
  let [flagged, failed] = [0, 0]
  for (const [at, file] of files.entries()) {
    const name = isOne ? file : `${at + 1}/${files.length} ${file}`
    progress?.(name)
    const one = await summarizeFile(file, name, job, terminal)
    progress?.('')
    if (one === null || one.failure !== null) failed++
    else if (isFlagged(one)) flagged++
    if (!asJson) {
      if (one !== null) print(file, isOne, one, job, terminal)
    } else if (one !== null || !isOne) {
      const said = one === null ? { problem: 'unreadable' } : summaryJson(one, job.model, language)
      out(isOne ? `${JSON.stringify(said, null, 2)}\n` : `${JSON.stringify({ file, ...said })}\n`)
    }
  }
  if (!isOne) (asJson ? err : out)(summarizeWords(language).files(files.length, flagged, failed))
  if (failed > 0) return 2
  return flagged > 0 ? 1 : 0
}
