import fc from 'fast-check'
import type { Content, SerializedNode } from '#shared/article/content.ts'
import { headingNode, paragraphNode, textNode } from '#shared/article/nodes.ts'
import type { CheckedBullet } from '#shared/checks/check.ts'

/** Article and bullets as they stand on screen; what an edit leaves alone stays the same object. */
export interface Desk {
  readonly content: Content
  readonly bullets: readonly CheckedBullet[]
}

export type Edit = (desk: Desk) => Desk

/** Pieces that mean something to a check, and what a hand types between two pauses. */
const words = fc.oneof(
  fc.constantFrom(
    ' ',
    's',
    'Sulastri',
    ' Hasan Wiratama',
    ' Lerai ',
    'Sulastri tidak ',
    ' tidak',
    ' 25 ',
    '17 tewas',
    ' Rp48 miliar',
    ' Senin (4/3/2025)',
    ' menurut Dinas Perhubungan Nusa Lerai',
    '. Namun',
    '! ',
    '\n',
    '"',
    '“Kami takut,”',
    ' (BSN)',
    'di- ',
    'perbaikan',
    ' sekitar ',
    '2. ',
    'É👩‍🌾',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)

const spliced = (text: string, at: number, gone: number, put: string): string => {
  const start = at % (text.length + 1)
  return text.slice(0, start) + put + text.slice(start + gone)
}

const place = fc.nat(2_000)
const gone = fc.oneof(fc.constantFrom(0, 0, 1, 1, 8), fc.nat(60))

const withBlocks = (
  desk: Desk,
  change: (blocks: readonly SerializedNode[]) => readonly SerializedNode[],
): Desk => {
  const { body } = desk.content
  const { root } = body.state
  const children = [...change(root.children)]
  return {
    ...desk,
    content: {
      ...desk.content,
      body: { ...body, state: { ...body.state, root: { ...root, children } } },
    },
  }
}

let made = 0
/** Ids are the editor's business; here they only have to differ. */
const named = (node: SerializedNode): SerializedNode => ({
  ...node,
  $: { blockId: `neu${made++}` },
})

/** Replaces the words of the text node that is the deepest first child. */
function rewritten(node: SerializedNode, change: (text: string) => string): SerializedNode {
  if (typeof node.text === 'string') return { ...node, text: change(node.text) }
  if (node.type === 'figure') return { ...node, caption: change(String(node.caption)) }
  const [first, ...rest] = Array.isArray(node.children) ? node.children : []
  return first === undefined
    ? { ...node, children: [textNode(change(''))] }
    : { ...node, children: [rewritten(first, change), ...rest] }
}

const textOf = (node: SerializedNode): string =>
  typeof node.text === 'string'
    ? node.text
    : Array.isArray(node.children)
      ? node.children.map(textOf).join('')
      : ''

const atBlock = (
  desk: Desk,
  at: number,
  change: (block: SerializedNode) => readonly SerializedNode[],
): Desk =>
  withBlocks(desk, (blocks) =>
    blocks.flatMap((block, i) => (i === at % blocks.length ? change(block) : [block])),
  )

const atBullet = (
  desk: Desk,
  at: number,
  change: (bullet: CheckedBullet) => readonly CheckedBullet[],
): Desk => ({
  ...desk,
  bullets: desk.bullets.flatMap((bullet, i) =>
    i === at % desk.bullets.length ? change(bullet) : [bullet],
  ),
})

const textEdit = fc.record({ block: place, at: place, gone, put: words })

/** Any single act of an editor on article or summary. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: textEdit.map(
      ({ block, at, gone: less, put }): Edit =>
        (desk) =>
          atBlock(desk, block, (node) => [rewritten(node, (text) => spliced(text, at, less, put))]),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.record({ bullet: place, heading: fc.boolean(), at: place, gone, put: words }).map(
      ({ bullet, heading, at, gone: less, put }): Edit =>
        (desk) =>
          atBullet(desk, bullet, (one) => {
            const half = heading ? 'heading' : 'text'
            return [{ ...one, [half]: spliced(one[half], at, less, put) }]
          }),
    ),
  },
  fc.record({ at: place, gone, put: words, field: fc.constantFrom('title', 'excerpt') }).map(
    ({ at, gone: less, put, field }): Edit =>
      (desk) => {
        const half = field === 'title' ? 'title' : 'excerpt'
        const text = spliced(desk.content[half], at, less, put)
        return { ...desk, content: { ...desk.content, [half]: text } }
      },
  ),
  // Splits a block in two paragraphs.
  fc.tuple(place, place).map(
    ([block, at]): Edit =>
      (desk) =>
        atBlock(desk, block, (node) => {
          const text = textOf(node)
          const cut = at % (text.length + 1)
          return [
            { ...paragraphNode([textNode(text.slice(0, cut))]), $: node.$ },
            named(paragraphNode([textNode(text.slice(cut))])),
          ]
        }),
  ),
  // Moves a block, puts in a heading, takes a block away, makes another kind of it.
  fc.tuple(place, place).map(
    ([from, to]): Edit =>
      (desk) =>
        withBlocks(desk, (blocks) => {
          const [moved, ...rest] = [
            blocks[from % blocks.length],
            ...blocks.toSpliced(from % blocks.length, 1),
          ]
          return moved === undefined
            ? []
            : rest.flatMap((one) => (one ? [one] : [])).toSpliced(to % blocks.length, 0, moved)
        }),
  ),
  fc.tuple(place, words).map(
    ([block, text]): Edit =>
      (desk) =>
        atBlock(desk, block, (node) => [named(headingNode(2, [textNode(text)])), node]),
  ),
  place.map(
    (block): Edit =>
      (desk) =>
        atBlock(desk, block, (node) => [
          { ...headingNode(2, [textNode(textOf(node))]), $: node.$ },
        ]),
  ),
  place.map(
    (block): Edit =>
      (desk) =>
        withBlocks(desk, (blocks) =>
          blocks.length < 2 ? blocks : blocks.toSpliced(block % blocks.length, 1),
        ),
  ),
  // Bullets come, go, change places and are parted.
  fc.tuple(place, words).map(
    ([at, text]): Edit =>
      (desk) => ({
        ...desk,
        bullets: desk.bullets.toSpliced(at % (desk.bullets.length + 1), 0, {
          id: `p${made++}`,
          heading: '',
          text: `Sulastri ${text} meminta gudang es`,
          glued: false,
        }),
      }),
  ),
  place.map(
    (at): Edit =>
      (desk) =>
        atBullet(desk, at, (bullet) => [{ ...bullet, glued: !bullet.glued }]),
  ),
  place.map(
    (at): Edit =>
      (desk) =>
        desk.bullets.length < 2 ? desk : atBullet(desk, at, () => []),
  ),
  fc.constant<Edit>((desk) => ({ ...desk, bullets: desk.bullets.toReversed() })),
)

/** Edits and undos (null), as an editor's hand mixes them. */
export const anySession: fc.Arbitrary<readonly (Edit | null)[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: anyEdit }, fc.constant(null)),
  { minLength: 1, maxLength: 7 },
)

/** Every state that a session passes through, the first included. */
export function statesOf(first: Desk, session: readonly (Edit | null)[]): readonly Desk[] {
  const states = [first]
  const done = [first]
  for (const edit of session) {
    if (edit === null && done.length > 1) done.pop()
    else if (edit !== null) done.push(edit(done.at(-1) ?? first))
    states.push(done.at(-1) ?? first)
  }
  return states
}
