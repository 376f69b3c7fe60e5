import type { FindingAnswer } from '#shared/contract/findings.ts'
import type { Candidate, SummaryChange, SummaryVersion } from '#shared/summary/summary.ts'
import { bulletTextHash } from '#shared/workflow/acceptance.ts'
import { type Answer, ask } from '../draft/ask.ts'
import type { DraftState } from '../draft/draft-state.ts'
import type { DraftStore } from '../draft/draft-store.ts'

/** The newest version of each line, with this one in its place. */
const withVersion = (
  versions: readonly SummaryVersion[],
  version: SummaryVersion,
): SummaryVersion[] => [...versions.filter(({ id }) => id !== version.id), version]

/** The act that each draft's next one waits for. */
const under = new WeakMap<DraftStore, Promise<unknown>>()

/** Runs one act after the other: a change is made from the version that the one before it made. */
export function act<T>(
  store: DraftStore,
  call: () => Promise<T>,
  onDone: (value: T) => Partial<DraftState>,
): Promise<Answer<T>> {
  const run = async () => {
    store.patch({ busy: true })
    const answer = await ask(call)
    store.patch({
      busy: false,
      ...(answer.ok ? onDone(answer.value) : {}),
    })
    if (answer.ok) store.recheck()
    return answer
  }
  const before = under.get(store) ?? Promise.resolve()
  const mine = before.then(run, run)
  under.set(store, mine)
  return mine
}

/** The state in which a version that the desk has answered is the one on screen. */
export const shown = (store: DraftStore, version: SummaryVersion): Partial<DraftState> => ({
  version,
  currentVersion: version.id,
  versions: withVersion(store.read().versions, version),
  trial: null,
})

/**
 * Runs an act after which bullets rest on the article as it is stored: what the desk then keeps comes
 * with it. Should it not come, the act is done all the same.
 */
export const actAnew = <T>(
  store: DraftStore,
  call: () => Promise<T>,
  onDone: (value: T) => Partial<DraftState>,
): Promise<Answer<T>> => {
  let kept: Pick<DraftState, 'baselines'> | null = null
  return act(
    store,
    async () => {
      const value = await call()
      const baselines = await ask(() => store.desk.summaries.baselines({ draftId: store.id }))
      if (baselines.ok) kept = { baselines: baselines.value }
      return value
    },
    (value) => ({ ...onDone(value), ...kept }),
  )
}

/** Makes a new version by one change, which may be the answer to a finding in what is stored. */
export async function changeSummary(
  store: DraftStore,
  change: SummaryChange,
  answers: FindingAnswer | null = null,
): Promise<Answer<SummaryVersion>> {
  const flushed = answers === null ? null : await store.flush()
  if (flushed?.ok === false) return flushed
  return actAnew(
    store,
    () =>
      store.desk.summaries.change({
        draftId: store.id,
        base: store.read().version?.id ?? null,
        change,
        answers,
      }),
    (version) => ({ ...shown(store, version), undone: [] }),
  )
}

const makeCurrent = (store: DraftStore, versionId: string, undone: readonly string[]) =>
  actAnew(
    store,
    () => store.desk.summaries.use({ draftId: store.id, versionId }),
    (version) => ({ ...shown(store, version), undone }),
  )

/** Makes another line's newest version the current one. */
export const chooseVersion = (store: DraftStore, versionId: string) =>
  makeCurrent(store, versionId, [])

/** Goes back to the version before the last change; null when there is none. */
export function undoChange(store: DraftStore): Promise<Answer<SummaryVersion>> | null {
  const { version, undone } = store.read()
  if (version === null || version.parent === null) return null
  return makeCurrent(store, version.parent, [version.id, ...undone])
}

/** Takes the last undo back; null when there is none. */
export function redoChange(store: DraftStore): Promise<Answer<SummaryVersion>> | null {
  const [last, ...rest] = store.read().undone
  return last === undefined ? null : makeCurrent(store, last, rest)
}

/** A new line of extractive bullets, from the article as it is now. */
export async function regenerateAll(store: DraftStore): Promise<Answer<SummaryVersion>> {
  const flushed = await store.flush()
  if (!flushed.ok) return flushed
  return actAnew(
    store,
    () => store.desk.summaries.regenerate({ draftId: store.id }),
    (version) => ({ ...shown(store, version), undone: [] }),
  )
}

/** Up to three proposals for one bullet, or for a new one. */
export async function proposeCandidates(
  store: DraftStore,
  bulletId: string | null,
): Promise<Answer<readonly Candidate[]>> {
  const flushed = await store.flush()
  if (!flushed.ok) return flushed
  return act(
    store,
    () => store.desk.summaries.candidates({ draftId: store.id, bulletId }),
    () => ({}),
  )
}

/** Records that the editor has seen this bullet with the evidence that is on screen now. */
export async function acceptBullet(store: DraftStore, bulletId: string, note: string) {
  const flushed = await store.flush()
  if (!flushed.ok) return flushed
  const { checked, version } = store.read()
  const bullet = version?.bullets.find(({ id }) => id === bulletId)
  const evidenceHash = checked?.evidenceHashes[bulletId]
  if (bullet === undefined || evidenceHash === undefined) return null
  return actAnew(
    store,
    () =>
      store.desk.summaries.accept({
        draftId: store.id,
        bulletId,
        textHash: bulletTextHash(bullet),
        evidenceHash,
        note,
      }),
    (acceptances) => ({ acceptances }),
  )
}

export const unacceptBullet = (store: DraftStore, bulletId: string) =>
  act(
    store,
    () => store.desk.summaries.unaccept({ draftId: store.id, bulletId }),
    (acceptances) => ({ acceptances }),
  )
