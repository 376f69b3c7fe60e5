import type { Outcome } from '#shared/contract/outcome.ts'
import type { ExportFormat } from '#shared/contract/publication.ts'
import { type Export, renderExport } from '../export/render.ts'
import { lastEvent } from '../store/audit.ts'
import { assess } from './assessment.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { openedDraft } from './drafts.ts'
import { answer } from './problems.ts'
import { workingCopy } from './working-copy.ts'

/** Only looks: text can be saved elsewhere also when the store is full. */
const render = (
  desk: Desk,
  { draftId, format }: { draftId: string; format: ExportFormat },
): Outcome<Export> =>
  desk.store.read((from) => {
    const copy = workingCopy(from, draftId)
    const draft = openedDraft(from, draftId)
    const { verdicts, open } = assess(copy, desk.houseStyle, draft.dismissals)
    const input = {
      draft,
      houseStyle: desk.houseStyle,
      verdicts,
      findings: open,
      audit: lastEvent(from) ?? null,
      now: desk.now(),
      version: desk.version,
    }
    return renderExport(input, format)
  })

export const publicationCalls = (desk: Desk) => ({
  render: calls.publication.render.handler(({ input }) => answer(render(desk, input))),
})
