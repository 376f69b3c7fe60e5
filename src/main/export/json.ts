import { articleHash } from '#shared/article/hash.ts'
import type { Claims } from '#shared/contract/publication.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import { type ExportInput, printedBullets } from './export-input.ts'

/** Version of the form below; a reader of exports tells by it what to expect. */
const FORM = 'sunting-export/1'

/**
 * Renders everything that the desk knows of a draft, with its provenance: content, summary versions,
 * verdicts, findings, acceptances with what the bullets rested on, decisions, hashes, claims, and its place in the audit trail.
 */
export function renderJson(input: ExportInput, claims: Claims): string {
  const { draft, verdicts, findings, audit, now, version } = input
  const { content, versions, currentVersion, acceptances, baselines, decisions, ticks, ...rest } =
    draft
  // What nobody has said to the writer yet is no record, and what editors say to each other is no part of it.
  const { unsentLetter: _letter, comments: _comments, ...about } = rest
  const data = {
    form: FORM,
    exportedAt: now,
    generator: `Sunting ${version}`,
    draft: about,
    content,
    hashes: {
      article: articleHash(content),
      content: contentHash(content, printedBullets(draft)),
      submitted: draft.submittedHash,
    },
    claims,
    summary: { current: currentVersion, versions },
    checks: { verdicts, findings },
    review: { acceptances, baselines, ticks, decisions },
    audit,
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
