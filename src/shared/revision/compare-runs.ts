import { diffArrays } from 'diff'
import { oncePer } from '#shared/once-per.ts'
import type { Stretch } from '#shared/pieces.ts'
import type { Both, Change } from './change.ts'
import { cutRuns, isSameLink, isSameLook, isWords, lengthOf, markerKey, type Run } from './runs.ts'
import { wordPieces } from './word-pieces.ts'

/** Two texts further apart than this are one change: weaving them would show nothing. */
const MOST_EDITS = 1_200

/** The words and markers of a block, regardless of look: half a bold word is still one word. */
function tokensOf(runs: readonly Run[]): string[] {
  const tokens: string[] = []
  let text = ''
  const close = () => {
    for (const piece of wordPieces(text)) tokens.push(piece)
    text = ''
  }
  for (const run of runs) {
    if (run.kind === 'text') text += run.text
    else {
      close()
      tokens.push(markerKey(run))
    }
  }
  close()
  return tokens
}

const isMarker = (token: string): boolean => token.startsWith('\u0000')
const widthOf = (tokens: readonly string[]): number =>
  tokens.reduce((sum, token) => sum + (isMarker(token) ? 1 : token.length), 0)
const isBlank = (tokens: readonly string[]): boolean =>
  tokens.every((token) => !isMarker(token) && token.trim() === '')

/** A stretch that both have, or that was replaced. */
type Part = { readonly isSame: boolean } & Both<Stretch>

function partsOf(before: readonly string[], after: readonly string[]): readonly Part[] {
  const found = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS })
  const parts = found ?? [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ]
  const out: Part[] = []
  const at = { before: 0, after: 0 }
  for (const [index, { value, added, removed }] of parts.entries()) {
    const width = widthOf(value)
    const last = out.at(-1)
    // A space between two replaced words belongs to the change: "a b" for "c d" is one.
    const joins = !added && !removed && isBlank(value) && index < parts.length - 1
    const isSame = !added && !removed && !(joins && last?.isSame === false)
    const next = {
      before: at.before + (added ? 0 : width),
      after: at.after + (removed ? 0 : width),
    }
    if (last && !last.isSame && !isSame) {
      out[out.length - 1] = {
        isSame,
        before: { start: last.before.start, end: next.before },
        after: { start: last.after.start, end: next.after },
      }
    } else {
      out.push({
        isSame,
        before: { start: at.before, end: next.before },
        after: { start: at.after, end: next.after },
      })
    }
    at.before = next.before
    at.after = next.after
  }
  return out
}

/** Stretches of equal text, cut where the look of either side changes. */
function* pairs(
  before: readonly Run[],
  after: readonly Run[],
): Generator<Both<Run> & { at: number }> {
  let [i, j, at] = [0, 0, 0]
  let [left, right] = [before[0], after[0]]
  while (left && right) {
    const width = Math.min(lengthOf(left), lengthOf(right))
    const head = (run: Run): Run => cutRuns([run], { start: 0, end: width })[0] ?? run
    yield { before: head(left), after: head(right), at }
    at += width
    const rest = (run: Run): Run | undefined =>
      cutRuns([run], { start: width, end: lengthOf(run) })[0]
    left = rest(left) ?? before[++i]
    right = rest(right) ?? after[++j]
  }
}

type Look = Extract<Change, { kind: 'format' | 'link' }>
type RunChange = Look | Extract<Change, { kind: 'text' }>

/** Joins a stretch to the one before it when the same happened to both. */
function pushLook(to: Look[], next: Look): void {
  const last = to.at(-1)
  const touches = last?.span.before.end === next.span.before.start
  const isSame =
    touches &&
    (last.kind === 'format' && next.kind === 'format'
      ? isSameLook(last.before, next.before) && isSameLook(last.after, next.after)
      : last.kind === 'link' &&
        next.kind === 'link' &&
        isSameLink(last.before, next.before) &&
        isSameLink(last.after, next.after))
  if (!last || !isSame) to.push(next)
  else {
    const span = {
      before: { start: last.span.before.start, end: next.span.before.end },
      after: { start: last.span.after.start, end: next.span.after.end },
    }
    to[to.length - 1] = { ...last, span }
  }
}

function compareLooks(at: Both<number>, part: Both<Stretch>, runs: Both<readonly Run[]>): Look[] {
  const formats: Look[] = []
  const links: Look[] = []
  const cut = { before: cutRuns(runs.before, part.before), after: cutRuns(runs.after, part.after) }
  for (const pair of pairs(cut.before, cut.after)) {
    const { before, after } = pair
    if (!isWords(before) || !isWords(after)) continue
    const width = lengthOf(before)
    const stretch = (from: number): Stretch => ({
      start: from + pair.at,
      end: from + pair.at + width,
    })
    const span = { before: stretch(part.before.start), after: stretch(part.after.start) }
    if (!isSameLink(before.link, after.link))
      pushLook(links, { kind: 'link', at, span, before: before.link, after: after.link })
    if (before.kind !== 'text' || after.kind !== 'text' || isSameLook(before, after)) continue
    const look = ({ format, style }: typeof before) => ({ format, style })
    pushLook(formats, { kind: 'format', at, span, before: look(before), after: look(after) })
  }
  return [...formats, ...links]
}

const NOWHERE: Both<number> = { before: 0, after: 0 }

/** Worked out once for two blocks: of a text that is being typed in, one block is new. */
const changesOf = oncePer((before: readonly Run[], after: readonly Run[]): readonly RunChange[] =>
  partsOf(tokensOf(before), tokensOf(after)).flatMap((part): readonly RunChange[] =>
    part.isSame
      ? compareLooks(NOWHERE, part, { before, after })
      : [
          {
            kind: 'text',
            at: NOWHERE,
            span: { before: part.before, after: part.after },
            before: cutRuns(before, part.before),
            after: cutRuns(after, part.after),
          },
        ],
  ),
)

/**
 * The changes between the words of two blocks: replaced words first of all, and of the words that
 * stayed what happened to their look and links.
 *
 * @param at the two blocks, by index
 * @example compareRuns({ before: 0, after: 0 }, { before: runs, after: runs }) // []
 */
export const compareRuns = (
  at: Both<number>,
  { before, after }: Both<readonly Run[]>,
): readonly Change[] => changesOf(before, after).map((change) => ({ ...change, at }))
