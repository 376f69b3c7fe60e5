import { canonicalJson, type Json } from '#shared/article/canonical.ts'
import type { SerializedNode } from '#shared/article/content.ts'
import { type ItemStart, inlineNodes, inlineRuns, type Run } from './runs.ts'
import { blockOf, partsOf, recordOf, shapeOf } from './shape.ts'

const isSame = (a: Json | undefined, b: Json | undefined): boolean =>
  a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b)

/**
 * Reads the items of a canonical list in a row. Each starts with a marker that says in which nested
 * lists it stands; two nested lists that follow each other are told apart by a turn.
 *
 * @example listRuns(canonicalList)[0]?.kind // 'item'
 */
export function listRuns(list: Json | undefined): readonly Run[] {
  const runs: Run[] = []
  let last: readonly Json[] = []
  const walk = (of: Json | undefined, path: readonly Json[]) => {
    for (const item of partsOf(of)) {
      const [first] = partsOf(item)
      if (recordOf(first).type === 'list') {
        const list = shapeOf(first)
        const turned = isSame(last[path.length], { list, turn: false })
        const within = isSame([...last.slice(0, path.length)], [...path])
        walk(first, [...path, { list, turn: within && turned }])
        continue
      }
      last = path
      runs.push({ kind: 'item', path, fields: shapeOf(item) }, ...inlineRuns(partsOf(item)))
    }
  }
  walk(list, [])
  return runs
}

interface Level {
  readonly step: Json | null
  readonly items: SerializedNode[]
}

const itemOf = (fields: Json, at: number, children: readonly SerializedNode[]): SerializedNode => ({
  direction: null,
  format: '',
  indent: 0,
  version: 1,
  ...recordOf(fields),
  type: 'listitem',
  value: at,
  children: [...children],
})

/**
 * Writes runs as the items of a list, nested lists in items of their own as Lexical has them.
 *
 * @example listItems(listRuns(canonicalList)).length
 */
export function listItems(runs: readonly Run[]): readonly SerializedNode[] {
  const root: Level = { step: null, items: [] }
  const levels: Level[] = [root]
  const top = (): Level => levels.at(-1) ?? root
  const closeTo = (depth: number) => {
    while (levels.length > depth) {
      const level = levels.pop()
      if (!level) break
      const shape = shapeOf(recordOf(level.step ?? undefined).list)
      const above = top().items
      above.push(itemOf({}, above.length + 1, [blockOf(shape, level.items)]))
    }
  }
  const open = ({ path }: ItemStart) => {
    let common = 0
    while (common < path.length && isSame(levels[common + 1]?.step ?? undefined, path[common]))
      common++
    closeTo(common + 1)
    for (const step of path.slice(common)) levels.push({ step, items: [] })
  }
  let start: ItemStart = { kind: 'item', path: [], fields: {} }
  let words: Run[] | null = null
  const close = () => {
    if (words === null) return
    open(start)
    const { items } = top()
    items.push(itemOf(start.fields, items.length + 1, inlineNodes(words)))
    words = null
  }
  for (const run of runs) {
    if (run.kind === 'item') {
      close()
      start = run
      words = []
    } else {
      words ??= []
      words.push(run)
    }
  }
  close()
  closeTo(1)
  return root.items
}
