import { z } from 'zod'
import { severitySchema } from '#shared/checks/finding.ts'
import { providerKindSchema } from '#shared/models/provider.ts'
import { candidateTargetSchema } from '#shared/proposal/candidate.ts'
import { likenessSchema } from '#shared/returning/returning.ts'
import { proposalKindSchema } from '#shared/suggestion/mark.ts'
import { summaryChangeSchema } from '#shared/summary/summary.ts'
import { draftStatusSchema } from '#shared/workflow/status.ts'

/** What a bullet was found to rest on; trails from before baselines were kept have none. */
const baselines = z
  .array(z.strictObject({ bullet: z.string(), textHash: z.string(), hash: z.string() }))
  .default([])
const versionMade = { version: z.string(), versionHash: z.string(), baselines }
const bullet = z.strictObject({ bullet: z.string() })
/** Which finding: its words stay in the draft. */
const finding = {
  key: z.string(),
  check: z.string(),
  severity: severitySchema,
  /** Id of its bullet, or null for a finding about the article or the summary as a whole. */
  bullet: z.string().nullable(),
}
const resolved = z.strictObject({
  kinds: z.array(proposalKindSchema),
  /** Whose proposals they were. */
  authors: z.array(z.string()),
})
/** Which comment, with a hash of it: its words stay in the draft. */
const comment = z.strictObject({ thread: z.string(), comment: z.string(), hash: z.string() })
const thread = z.strictObject({ thread: z.string() })
const item = z.strictObject({ item: z.string() })
/** A point of the letter of a decision. */
const point = z.strictObject({ of: z.string(), point: z.string() })
const provider = z.strictObject({ provider: z.string() })
const move = { from: draftStatusSchema, to: draftStatusSchema }
/** Whose task a draft became, and whose it was before ('' for nobody's). */
const held = z.strictObject({
  editor: z.string(),
  name: z.string(),
  from: z.string(),
  until: z.string(),
})
const decided = z.strictObject({
  ...move,
  decision: z.string(),
  /** Over the whole decision, so that its reasons and note are bound too. */
  decisionHash: z.string(),
  contentHash: z.string(),
  revision: z.string(),
  version: z.string().nullable(),
  reasons: z.array(z.string()),
  note: z.string(),
  /** How many things the writer was asked to do. */
  notes: z.number().int().default(0),
  override: z.string(),
  /** Of a hold: when it is to be looked at again. */
  until: z.string().nullable().default(null),
})

/**
 * What the audit trail keeps of each act. It binds by hash what the other tables hold, so that a row
 * changed by hand there shows as well. No text of an article.
 */
export const actSchema = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('draft-imported'),
    details: z.strictObject({
      source: z.string(),
      revision: z.string(),
      writer: z.string(),
      version: z.string().nullable(),
      versionHash: z.string().nullable(),
      baselines,
    }),
  }),
  z.strictObject({
    action: z.literal('draft-resubmitted'),
    details: z.strictObject({
      ...move,
      source: z.string(),
      revision: z.string(),
      /** The writer of the draft, who made the revision. */
      writer: z.string(),
      /** The decision that it answers. */
      answers: z.string().nullable(),
      /** The revision that it is held against, as it was decided on. */
      against: z.string(),
      /** How alike the two were when the editor said so. */
      likeness: likenessSchema.nullable(),
      /** Of a summary that came with it, kept beside the one that counts. */
      version: z.string().nullable(),
      versionHash: z.string().nullable(),
    }),
  }),
  z.strictObject({ action: z.literal('review-started'), details: z.strictObject(move) }),
  /** `from` is the article hash before the first edit of the run. */
  z.strictObject({
    action: z.literal('article-edited'),
    details: z.strictObject({ from: z.string() }),
  }),
  z.strictObject({ action: z.literal('suggestions-accepted'), details: resolved }),
  z.strictObject({ action: z.literal('suggestions-rejected'), details: resolved }),
  /** `from` edited it in another window since then. */
  z.strictObject({
    action: z.literal('taken-over'),
    details: z.strictObject({ from: z.string(), since: z.string() }),
  }),
  z.strictObject({ action: z.literal('draft-taken'), details: held }),
  z.strictObject({
    action: z.literal('draft-given'),
    details: held.extend({ note: z.string() }),
  }),
  /** `name` held it; a decision that ends the work on it ends that, too. */
  z.strictObject({
    action: z.literal('draft-released'),
    details: z.strictObject({ editor: z.string(), name: z.string(), isDecided: z.boolean() }),
  }),
  z.strictObject({
    action: z.literal('draft-tagged'),
    details: z.strictObject({ added: z.array(z.string()), removed: z.array(z.string()) }),
  }),
  z.strictObject({
    action: z.literal('revision-kept'),
    details: z.strictObject({
      revision: z.string(),
      why: z.enum(['saved', 'left', 'before-restore', 'before-resubmission']),
      note: z.string(),
    }),
  }),
  /** `from` is the number of the older revision in the history of the draft. */
  z.strictObject({
    action: z.literal('revision-restored'),
    details: z.strictObject({ revision: z.string(), from: z.number().int() }),
  }),
  z.strictObject({
    action: z.literal('summary-changed'),
    details: z.strictObject({
      ...versionMade,
      change: z.enum(summaryChangeSchema.options.map((option) => option.shape.kind.value)),
    }),
  }),
  z.strictObject({
    action: z.literal('summary-regenerated'),
    details: z.strictObject(versionMade),
  }),
  /** Which models were given the article of this hash; `target` is candidateTargetSchema's kind. */
  z.strictObject({
    action: z.literal('candidates-asked'),
    details: z.strictObject({
      request: z.string(),
      target: z.enum(candidateTargetSchema.options.map((option) => option.shape.kind.value)),
      providers: z.array(z.string()),
      contentHash: z.string(),
    }),
  }),
  z.strictObject({
    action: z.literal('candidates-taken'),
    details: z.strictObject({
      ...versionMade,
      candidates: z.array(z.string()),
      findings: z.array(z.string()),
    }),
  }),
  z.strictObject({
    action: z.literal('candidate-rejected'),
    details: z.strictObject({ candidate: z.string() }),
  }),
  z.strictObject({
    action: z.literal('version-used'),
    details: z.strictObject({ version: z.string() }),
  }),
  z.strictObject({
    action: z.literal('bullet-accepted'),
    details: z.strictObject({
      bullet: z.string(),
      textHash: z.string(),
      evidenceHash: z.string(),
      note: z.string(),
      baselines,
    }),
  }),
  z.strictObject({ action: z.literal('acceptance-withdrawn'), details: bullet }),
  z.strictObject({ action: z.literal('finding-fixed'), details: z.strictObject(finding) }),
  z.strictObject({ action: z.literal('finding-accepted'), details: z.strictObject(finding) }),
  z.strictObject({
    action: z.literal('finding-dismissed'),
    details: z.strictObject({ ...finding, reason: z.string() }),
  }),
  z.strictObject({
    action: z.literal('dismissal-withdrawn'),
    details: z.strictObject({ key: z.string(), check: z.string() }),
  }),
  z.strictObject({ action: z.literal('comment-added'), details: comment }),
  z.strictObject({ action: z.literal('comment-edited'), details: comment }),
  z.strictObject({ action: z.literal('comment-deleted'), details: comment }),
  z.strictObject({ action: z.literal('comment-restored'), details: comment }),
  z.strictObject({ action: z.literal('thread-resolved'), details: thread }),
  z.strictObject({ action: z.literal('thread-reopened'), details: thread }),
  z.strictObject({ action: z.literal('item-ticked'), details: item }),
  z.strictObject({ action: z.literal('item-unticked'), details: item }),
  z.strictObject({ action: z.literal('point-ticked'), details: point }),
  z.strictObject({ action: z.literal('point-unticked'), details: point }),
  z.strictObject({ action: z.literal('approved'), details: decided }),
  z.strictObject({ action: z.literal('changes-requested'), details: decided }),
  z.strictObject({ action: z.literal('rejected'), details: decided }),
  z.strictObject({ action: z.literal('rejected-may-return'), details: decided }),
  z.strictObject({ action: z.literal('held'), details: decided }),
  z.strictObject({ action: z.literal('resumed'), details: decided }),
  z.strictObject({ action: z.literal('reopened'), details: decided }),
  z.strictObject({ action: z.literal('published'), details: decided }),
  z.strictObject({
    action: z.literal('editor-named'),
    details: z.strictObject({ name: z.string() }),
  }),
  z.strictObject({
    action: z.literal('editor-changed'),
    details: z.strictObject({
      editor: z.string(),
      before: z.string(),
      name: z.string(),
      initials: z.string(),
      colour: z.string(),
      active: z.boolean(),
    }),
  }),
  /** Hashes of the styles (checks/style/compare-house-styles.ts) and the fields in which they differ. */
  z.strictObject({
    action: z.literal('house-style-changed'),
    details: z.strictObject({ before: z.string(), after: z.string(), fields: z.array(z.string()) }),
  }),
  /** Where articles may be sent from here on: `host` as it is connected to. */
  z.strictObject({
    action: z.literal('provider-added'),
    details: z.strictObject({
      provider: z.string(),
      name: z.string(),
      kind: providerKindSchema,
      host: z.string(),
      model: z.string(),
    }),
  }),
  z.strictObject({
    action: z.literal('provider-changed'),
    details: z.strictObject({
      provider: z.string(),
      name: z.string(),
      host: z.string(),
      model: z.string(),
      fields: z.array(z.string()),
    }),
  }),
  z.strictObject({
    action: z.literal('provider-removed'),
    details: z.strictObject({ provider: z.string(), name: z.string() }),
  }),
  /** null: the extractive way. */
  z.strictObject({
    action: z.literal('default-provider-chosen'),
    details: z.strictObject({ provider: z.string().nullable() }),
  }),
  /** That a key was kept, and nothing of it. */
  z.strictObject({ action: z.literal('provider-key-set'), details: provider }),
  z.strictObject({ action: z.literal('provider-key-forgotten'), details: provider }),
])

export type Act = Readonly<z.infer<typeof actSchema>>
