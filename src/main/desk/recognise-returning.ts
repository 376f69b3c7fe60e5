import type { Content } from '#shared/article/content.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import { textLikeness, titleLikeness } from '#shared/returning/likeness.ts'
import { byLikeness, isAlike, type Returning, writerOf } from '#shared/returning/returning.ts'
import { advance } from '#shared/workflow/advance.ts'
import { draftStatusSchema } from '#shared/workflow/status.ts'
import type { Reader } from '../store/connection.ts'
import { draftsOfWriters, type ReturnableDraft, writers } from '../store/resubmissions.ts'
import { revision } from '../store/revisions.ts'
import type { Desk } from './desk.ts'

/** Statuses from which a draft can return. */
const RETURNABLE = draftStatusSchema.options.filter(
  (status) => advance(status, 'resubmit') !== null,
)

/** Texts that are read for one submission: the titles say which. */
const MOST_READ = 40
/** More is no help to who must choose. */
const MOST_SHOWN = 3
/** Without a name on either side, the text is read only where title or first sentence are this alike. */
const WORTH_READING = 0.5

interface Arrived {
  readonly content: Content
  readonly writer: string
  readonly except: string | null
}

function candidates(
  from: Reader,
  { content, writer, except }: Arrived,
): readonly ReturnableDraft[] {
  const can = writers(from).filter(({ name }) => writerOf(writer, name) !== null)
  const { title } = content
  const near = (draft: ReturnableDraft) => titleLikeness(title, draft.title)
  return draftsOfWriters(
    from,
    can.map(({ id }) => id),
    RETURNABLE,
  )
    .filter(
      (draft) =>
        draft.id !== except &&
        (writerOf(writer, draft.writer) === 'same' || near(draft) >= WORTH_READING),
    )
    .map((draft) => ({ draft, near: near(draft) }))
    .toSorted((a, b) => b.near - a.near || (a.draft.submittedAt < b.draft.submittedAt ? 1 : -1))
    .slice(0, MOST_READ)
    .map(({ draft }) => draft)
}

/** The drafts that a submission may be the new version of, held against what their writers sent. */
export const recogniseReturning = (desk: Desk, arrived: Arrived): Outcome<readonly Returning[]> =>
  desk.store.read((from) => {
    const textOf = textLikeness(arrived.content)
    return candidates(from, arrived)
      .flatMap(({ id: draftId, title, writer, status, submittedAt, submittedHash }) => {
        const submitted = revision(from, draftId, submittedHash)
        const who = writerOf(arrived.writer, writer)
        if (who === null) return []
        const likeness = {
          writer: who,
          title: Math.max(
            titleLikeness(arrived.content.title, title),
            titleLikeness(arrived.content.title, submitted.title),
          ),
          text: textOf(submitted),
        }
        return [{ draftId, title, writer, status, submittedAt, likeness }]
      })
      .filter(({ likeness }) => isAlike(likeness))
      .toSorted(byLikeness)
      .slice(0, MOST_SHOWN)
  })
