import type { Compared } from './compare-messages.ts'
import { bulletsOn, partnerOf } from './lit.ts'
import { focusBulletOf, focusFirst, focusSentence } from './places.ts'
import { otherSide, type Side } from './side.ts'
import type { Comparing } from './use-compared.ts'

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const
type Arrow = (typeof arrows)[number]

const isArrow = (key: string): key is Arrow => arrows.some((arrow) => arrow === key)

const stepOf = (arrow: Arrow): -1 | 1 => (arrow === 'ArrowUp' || arrow === 'ArrowLeft' ? -1 : 1)

const sideTowards = (arrow: Arrow): Side | null =>
  arrow === 'ArrowLeft' ? 'left' : arrow === 'ArrowRight' ? 'right' : null

/** From a bullet: up and down along its version, across to the one that answers it. */
function fromBullet(comparing: Comparing, side: Side, id: string, arrow: Arrow): void {
  const bullets = comparing[side]?.bullets ?? []
  const at = bullets.findIndex((bullet) => bullet.id === id)
  const towards = sideTowards(arrow)
  if (towards === null) {
    const next = bullets[at + stepOf(arrow)]
    if (next !== undefined) focusBulletOf(side, next.id)
  } else if (towards !== side) {
    const others = comparing[otherSide(side)]?.bullets ?? []
    const across =
      partnerOf(comparing.compared, side, id) ?? others[Math.min(at, others.length - 1)]?.id
    if (across !== undefined) focusBulletOf(towards, across)
  }
}

/** From a sentence: to the next that some bullet rests on, or to its bullet on that side. */
function fromSentence(compared: Compared, id: string, arrow: Arrow): void {
  const towards = sideTowards(arrow)
  if (towards !== null) {
    const [bullet] = bulletsOn(compared, towards, id)
    if (bullet !== undefined) focusBulletOf(towards, bullet)
    return
  }
  const told = compared.article.sentences.filter(
    (sentence) => compared.comparison.cover[sentence.id] !== undefined,
  )
  const next = told[told.findIndex((sentence) => sentence.id === id) + stepOf(arrow)]
  if (next !== undefined) focusSentence(next.id)
}

/** Walks by arrow keys; true when the key was one of them and the focus stood where they lead on. */
export function walk(comparing: Comparing, from: Element, key: string): boolean {
  if (!isArrow(key)) return false
  const side = from.closest<HTMLElement>('[data-compare-side]')?.dataset.compareSide
  const bullet = from.closest<HTMLElement>('[data-compare-bullet]')?.dataset.compareBullet
  const sentence = from.closest<HTMLElement>('[data-sentence]')?.dataset.sentence
  if (bullet !== undefined && (side === 'left' || side === 'right'))
    fromBullet(comparing, side, bullet, key)
  else if (sentence !== undefined) fromSentence(comparing.compared, sentence, key)
  else if (from.matches('[data-compare]')) focusFirst(key === 'ArrowRight' ? 'right' : 'left')
  else return false
  return true
}
