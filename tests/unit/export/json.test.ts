import { expect, test } from 'vitest'
import { renderExport } from '#main/export/render.ts'
import { contentSchema } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import { approvalOf, draftOf, inputOf } from '../../fixtures/export-input.ts'
import { readPage } from '../../fixtures/intake.ts'

const { content, bullets } = readPage('reader.txt').recognised
const approval = approvalOf(content, bullets)

test('is as recorded', async () => {
  const input = inputOf(draftOf(content, bullets, { decisions: [approval] }))
  const { text, mediaType } = renderExport({ ...input, verdicts: [], findings: [] }, 'json')
  expect(mediaType).toBe('application/json')
  await expect(text).toMatchFileSnapshot('./golden/approved.json')
})

test('holds everything that a proof needs, and nothing is lost on the way', () => {
  const input = inputOf(draftOf(content, bullets, { decisions: [approval], ticks: ['facts'] }))
  const data = JSON.parse(renderExport(input, 'json').text)
  expect(contentSchema.parse(data.content)).toEqual(content)
  expect(data.hashes).toEqual({
    article: articleHash(content),
    content: contentHash(content, bullets),
    submitted: articleHash(content),
  })
  expect(data.summary).toEqual({ current: 'ringkasan-1', versions: input.draft.versions })
  expect(data.checks).toEqual(
    JSON.parse(JSON.stringify({ verdicts: input.verdicts, findings: input.findings })),
  )
  expect(data.review).toEqual({
    acceptances: [],
    baselines: [],
    ticks: ['facts'],
    decisions: [approval],
  })
  expect(data.audit).toEqual({ seq: 7, hash: 'ab'.repeat(32) })
  expect(data.claims.reviewed.carried).toBe(true)
})
