import type { Bullet } from '#shared/summary/summary.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { compareModels } from '../proposal/compared.ts'
import { acceptanceState, checkedEvidence } from './acceptance-state.ts'
import { acceptBullet, changeSummary, unacceptBullet } from './acts.ts'
import { focusCard, startWork } from './panel.ts'
import type { Report } from './use-report.ts'

/** Everything that can be done to a bullet, for its buttons, its menu, its keys and the palette. */
export interface BulletActs {
  readonly accept: () => void
  readonly regenerate: () => void
  /** Proposals from the article itself, whatever model there is. */
  readonly sentences: () => void
  /** Proposals of two or three models side by side. */
  readonly compareModels: () => void
  readonly edit: () => void
  readonly rewrite: () => void
  readonly lock: () => void
  readonly move: (by: -1 | 1) => void
  readonly remove: () => void
}

export function bulletActs(store: DraftStore, bullet: Bullet, report: Report): BulletActs {
  const { id } = bullet
  const bullets = () => store.read().version?.bullets ?? []
  const indexOf = () => bullets().findIndex((candidate) => candidate.id === id)

  return {
    accept: () => {
      const { checked, acceptances } = store.read()
      const verdict = checked?.verdicts.find(({ bulletId }) => bulletId === id)
      const state = acceptanceState(acceptances, bullet, checkedEvidence(checked, id))
      if (state.kind === 'holds') void report(unacceptBullet(store, id))
      else if (verdict?.evidence.length === 0) startWork({ kind: 'accept-note', bulletId: id })
      else void report(acceptBullet(store, id, ''))
    },
    regenerate: () => {
      if (!bullet.locked) startWork({ kind: 'candidates', bulletId: id })
    },
    sentences: () => {
      if (!bullet.locked) startWork({ kind: 'candidates', bulletId: id, way: 'extractive' })
    },
    compareModels: () => {
      // What an editor wrote is replaced by no model: the panel says so.
      if (bullet.origin === 'hand') startWork({ kind: 'candidates', bulletId: id })
      else if (!bullet.locked) compareModels(id)
    },
    edit: () => startWork({ kind: 'edit', bulletId: id }),
    rewrite: () => startWork({ kind: 'rewrite', bulletId: id }),
    lock: () => {
      void report(changeSummary(store, { kind: 'lock', bulletId: id, locked: !bullet.locked }))
    },
    move: (by) => {
      const to = indexOf() + by
      if (to < 0 || to >= bullets().length) return
      void report(changeSummary(store, { kind: 'move', bulletId: id, to })).then(() =>
        focusCard(id),
      )
    },
    remove: () => {
      const neighbour = bullets()[indexOf() + 1] ?? bullets()[indexOf() - 1]
      void report(changeSummary(store, { kind: 'remove', bulletId: id })).then(() => {
        if (neighbour !== undefined) focusCard(neighbour.id)
      })
    },
  }
}
