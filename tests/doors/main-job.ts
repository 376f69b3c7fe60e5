import { expect, type Page, test } from '@playwright/test'
import { findEverything } from './main-job/after-restart.ts'
import { editArticle, TITLE } from './main-job/article.ts'
import {
  approveDraft,
  breakApproval,
  openDecided,
  readBlockers,
  reject,
  requestChanges,
  tickChecklist,
  undoBreak,
} from './main-job/decision.ts'
import { exportApproved, exportUnreviewed } from './main-job/export.ts'
import { nameYourself } from './main-job/first-start.ts'
import { importDrop, importFile, importPaste } from './main-job/import.ts'
import {
  acceptBullets,
  addLead,
  followEvidence,
  mendByHand,
  readSummary,
  regenerateAll,
  regenerateOne,
  takeFixes,
} from './main-job/summary.ts'
import { readTrail } from './main-job/trail.ts'
import type { TestDoor } from './test-door.ts'

const notApproved = 'Naskah ini belum disetujui.'
const changed = 'Isi berubah sejak disetujui.'

/** The main job of the product as an editor does it, on an Indonesian screen, through any door. */
export async function mainJob(door: TestDoor): Promise<void> {
  let page = await door.open()
  const step = (name: string, run: (page: Page) => Promise<void>) =>
    test.step(name, () => run(page))

  await step('give a name at the first start', nameYourself)
  await step('import a page file', importFile)
  await step('edit title, excerpt and body', editArticle)
  await step('read the summary with its evidence and findings', readSummary)
  await step('go from evidence to sentence', followEvidence)
  await step('take the certain repairs', takeFixes)
  await step('mend a bullet by hand', mendByHand)
  await step('regenerate one bullet', regenerateOne)
  await step('add the lead', addLead)
  await step('regenerate all and go back', regenerateAll)
  await step('export before any approval', () =>
    exportUnreviewed(page, door, 'no-approval', notApproved),
  )
  await step('read what blocks the approval', readBlockers)
  await step('accept every bullet', acceptBullets)
  await step('work off the checklist', tickChecklist)
  await step('approve', approveDraft)
  await step('export with proof', () => exportApproved(page, door))
  await step('edit after the approval', breakApproval)
  await step('export what is no longer approved', () =>
    exportUnreviewed(page, door, 'content-changed', changed),
  )
  await step('undo the edit', undoBreak)
  await step('export with proof again', () => exportApproved(page, door))
  await step('paste a second submission', importPaste)
  await step('request changes', requestChanges)
  await step('drop a third submission', importDrop)
  await step('reject', reject)
  await step('open the approved draft', () => openDecided(page, TITLE))
  await step('read the audit trail', readTrail)
  page = await door.open()
  await step('find everything after a restart', findEverything)
  expect(door.complaints()).toEqual([])
}
