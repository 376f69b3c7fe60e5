import { describe, expect, test } from 'vitest'
import { claimsOf } from '#main/export/claims.ts'
import { renderExport } from '#main/export/render.ts'
import type { BulletOrigin } from '#shared/summary/summary.ts'
import type { Decision } from '#shared/workflow/decision.ts'
import type { DecisionAction } from '#shared/workflow/status.ts'
import { approvalOf, draftOf, inputOf } from '../../fixtures/export-input.ts'
import { readPage, style } from '../../fixtures/intake.ts'

const { content, bullets } = readPage('reader.txt').recognised
const approval = approvalOf(content, bullets)
const then = (action: DecisionAction): Decision => ({ ...approval, id: action, action, by: 'Bayu' })

const withOrigins = (...origins: BulletOrigin[]) =>
  bullets
    .slice(0, origins.length)
    .map((bullet, at) => ({ ...bullet, origin: origins[at] ?? 'hand' }))

describe('the AI note stands if and only if a bullet comes from AI', () => {
  test.each<[BulletOrigin[], boolean]>([
    [[], false],
    [['hand'], false],
    [['extractive', 'hand'], false],
    [['imported-ai'], true],
    [['model'], true],
    [['hand', 'extractive', 'imported-ai'], true],
  ])('%j: %j', (origins, carried) => {
    const draft = draftOf(content, withOrigins(...origins))
    expect(claimsOf(draft).aiNote).toBe(carried)
    expect(renderExport(inputOf(draft), 'html').text.includes(style.aiNote)).toBe(carried)
  })

  test('an edit by hand leaves a bullet AI-made', () => {
    const edited = withOrigins('imported-ai').map((bullet) => ({ ...bullet, editedBy: 'Rani' }))
    expect(claimsOf(draftOf(content, edited)).aiNote).toBe(true)
  })

  test('only the bullets that are printed count', () => {
    const draft = draftOf(content, bullets, { currentVersion: null })
    expect(claimsOf(draft).aiNote).toBe(false)
  })
})

describe('the review claim stands if and only if an approval of this very content holds', () => {
  const reviewed = (more: Parameters<typeof draftOf>[2], changed = content, points = bullets) =>
    claimsOf(draftOf(changed, points, more)).reviewed

  test('approved, and approved and published', () => {
    const carried = { carried: true, by: 'Rani Editor', contentHash: approval.contentHash }
    expect(reviewed({ decisions: [approval] })).toMatchObject(carried)
    expect(reviewed({ decisions: [approval, then('publish')] })).toMatchObject(carried)
  })

  test('approved over findings: the page says over which, and why', () => {
    const finding: Decision['overridden'][number] = {
      ...{ check: 'glued-heading', severity: 'blocker', variant: 'glued', params: {} },
      ...{ place: { kind: 'article' }, words: null, article: null, evidence: [], fix: null },
    }
    const decision = { ...approval, override: 'Judul memang begitu.', overridden: [finding] }
    const draft = draftOf(content, bullets, { decisions: [decision] })
    const said = { override: 'Judul memang begitu.', overridden: ['glued-heading'] }
    expect(claimsOf(draft).reviewed).toMatchObject({ carried: true, ...said })
    const page = renderExport(inputOf(draft), 'html').text
    expect(page).toContain('data-override="Judul memang begitu." data-overridden="glued-heading"')
    expect(reviewed({ decisions: [approval] })).toMatchObject({ override: '', overridden: [] })
  })

  test('never approved, whatever the status says', () => {
    const why = { carried: false, why: 'no-approval' }
    expect(reviewed({})).toEqual(why)
    expect(reviewed({ status: 'approved' })).toEqual(why)
    expect(reviewed({ decisions: [then('request-changes')] })).toEqual(why)
  })

  test('approved, then the title, the body or a bullet changed', () => {
    const why = { carried: false, why: 'content-changed' }
    const decisions = [approval]
    expect(reviewed({ decisions }, { ...content, title: 'Judul Lain' })).toEqual(why)
    expect(reviewed({ decisions }, readPage('web.txt').recognised.content)).toEqual(why)
    const [first, ...others] = bullets
    if (first === undefined) throw new Error('no bullet')
    expect(reviewed({ decisions }, content, [{ ...first, text: 'Lain.' }, ...others])).toEqual(why)
    expect(reviewed({ decisions }, content, [{ ...first, origin: 'hand' }, ...others])).toEqual(why)
    expect(reviewed({ decisions }, content, others)).toEqual(why)
  })

  test('approved and taken back', () => {
    for (const action of ['reopen', 'request-changes', 'reject'] as const) {
      expect(reviewed({ decisions: [approval, then(action)] })).toEqual({
        carried: false,
        why: 'withdrawn',
      })
    }
  })

  test('the page prints the claim or the reason, never both', () => {
    const page = (decisions: Decision[]) =>
      renderExport(inputOf(draftOf(content, bullets, { decisions })), 'html').text
    expect(page([approval])).toContain('carefully reviewed by our editorial team')
    expect(page([approval])).not.toContain('Not reviewed')
    expect(page([])).not.toContain('carefully reviewed')
    expect(page([])).toContain('<!-- not reviewed: no-approval -->')
    expect(page([])).toContain('Belum ditinjau: belum ada persetujuan editor.')
  })
})
