import type { Recognised, Submission } from '#shared/contract/intake.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import { decode } from '../intake/encoding.ts'
import { samples } from '../intake/samples.ts'
import { storedDraft } from '../store/drafts.ts'
import { granted } from '../store/refusal.ts'
import { newestSource } from '../store/resubmissions.ts'
import { draftOfBytes, sourceBytes, sourceFacts } from '../store/sources.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { editorOf } from './editor.ts'
import { keepSubmission } from './keep-submission.ts'
import { answer } from './problems.ts'
import { readSubmission } from './read-submission.ts'

async function recogniseSubmission(desk: Desk, submission: Submission): Promise<Recognised> {
  const { bytes, recognised } = await readSubmission(desk, submission)
  const duplicateOf = answer(desk.store.read((from) => draftOfBytes(from, bytes)))
  return { ...recognised, duplicateOf }
}

async function importSubmission(
  desk: Desk,
  submission: Submission,
  writer: string,
): Promise<string> {
  const prepared = await readSubmission(desk, submission)
  const { name } = submission
  return answer(
    desk.store.write((to) =>
      keepSubmission(desk, to, { name, prepared, writer, by: editorOf(to) }),
    ),
  )
}

/** Imports the samples whose very bytes are not there yet, all of them or, on a failure, none. */
async function importSamples(desk: Desk): Promise<Outcome<string[]>> {
  const read = await Promise.all(
    samples().map(async (sample) => ({
      name: sample.name,
      prepared: await readSubmission(desk, sample),
    })),
  )
  return desk.store.write((to) =>
    read
      .filter(({ prepared }) => draftOfBytes(to, prepared.bytes) === null)
      .map((one) => keepSubmission(desk, to, { ...one, writer: '', by: editorOf(to) })),
  )
}

const readSource = (desk: Desk, draftId: string) =>
  desk.store.read((from) => {
    const source_id = newestSource(from, storedDraft(from, draftId))
    const { name, mediaType } = sourceFacts(from, source_id)
    const bytes = sourceBytes(from, source_id)
    const base64 = Buffer.from(bytes).toString('base64')
    return { name, mediaType, base64, text: granted(decode(bytes, name)) }
  })

export const intakeCalls = (desk: Desk) => ({
  recognise: calls.intake.recognise.handler(({ input }) => recogniseSubmission(desk, input)),
  import: calls.intake.import.handler(async ({ input: { writer, ...submission } }) => ({
    id: await importSubmission(desk, submission, writer),
  })),
  samples: calls.intake.samples.handler(async () => ({ ids: answer(await importSamples(desk)) })),
  source: calls.intake.source.handler(({ input }) => answer(readSource(desk, input.id))),
})
