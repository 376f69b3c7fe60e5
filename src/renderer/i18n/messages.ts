import type { Language } from '#shared/contract/settings.ts'
import arrivalsEn from './en/arrivals.json' with { type: 'json' }
import batchEn from './en/batch.json' with { type: 'json' }
import commentsEn from './en/comments.json' with { type: 'json' }
import commonEn from './en/common.json' with { type: 'json' }
import compareEn from './en/compare.json' with { type: 'json' }
import decisionEn from './en/decision.json' with { type: 'json' }
import draftEn from './en/draft.json' with { type: 'json' }
import editorsEn from './en/editors.json' with { type: 'json' }
import findEn from './en/find.json' with { type: 'json' }
import historyEn from './en/history.json' with { type: 'json' }
import holderEn from './en/holder.json' with { type: 'json' }
import houseStyleEn from './en/house-style.json' with { type: 'json' }
import intakeEn from './en/intake.json' with { type: 'json' }
import keysEn from './en/keys.json' with { type: 'json' }
import letterEn from './en/letter.json' with { type: 'json' }
import manyEn from './en/many.json' with { type: 'json' }
import modelsEn from './en/models.json' with { type: 'json' }
import nearEn from './en/near.json' with { type: 'json' }
import presenceEn from './en/presence.json' with { type: 'json' }
import proposalEn from './en/proposal.json' with { type: 'json' }
import queueEn from './en/queue.json' with { type: 'json' }
import recoveryEn from './en/recovery.json' with { type: 'json' }
import returningEn from './en/returning.json' with { type: 'json' }
import revisionsEn from './en/revisions.json' with { type: 'json' }
import settingsEn from './en/settings.json' with { type: 'json' }
import statisticsEn from './en/statistics.json' with { type: 'json' }
import suggestionEn from './en/suggestion.json' with { type: 'json' }
import summaryEn from './en/summary.json' with { type: 'json' }
import tagEn from './en/tag.json' with { type: 'json' }
import arrivals from './id/arrivals.json' with { type: 'json' }
import batch from './id/batch.json' with { type: 'json' }
import comments from './id/comments.json' with { type: 'json' }
import common from './id/common.json' with { type: 'json' }
import compare from './id/compare.json' with { type: 'json' }
import decision from './id/decision.json' with { type: 'json' }
import draft from './id/draft.json' with { type: 'json' }
import editors from './id/editors.json' with { type: 'json' }
import find from './id/find.json' with { type: 'json' }
import history from './id/history.json' with { type: 'json' }
import holder from './id/holder.json' with { type: 'json' }
import houseStyle from './id/house-style.json' with { type: 'json' }
import intake from './id/intake.json' with { type: 'json' }
import keys from './id/keys.json' with { type: 'json' }
import letter from './id/letter.json' with { type: 'json' }
import many from './id/many.json' with { type: 'json' }
import models from './id/models.json' with { type: 'json' }
import near from './id/near.json' with { type: 'json' }
import presence from './id/presence.json' with { type: 'json' }
import proposal from './id/proposal.json' with { type: 'json' }
import queue from './id/queue.json' with { type: 'json' }
import recovery from './id/recovery.json' with { type: 'json' }
import returning from './id/returning.json' with { type: 'json' }
import revisions from './id/revisions.json' with { type: 'json' }
import settings from './id/settings.json' with { type: 'json' }
import statistics from './id/statistics.json' with { type: 'json' }
import suggestion from './id/suggestion.json' with { type: 'json' }
import summary from './id/summary.json' with { type: 'json' }
import tag from './id/tag.json' with { type: 'json' }

const id = {
  arrivals,
  batch,
  comments,
  common,
  compare,
  decision,
  draft,
  editors,
  find,
  history,
  holder,
  'house-style': houseStyle,
  intake,
  keys,
  letter,
  many,
  models,
  near,
  presence,
  proposal,
  queue,
  recovery,
  returning,
  revisions,
  settings,
  suggestion,
  tag,
  statistics,
  summary,
}

/** One file per area and language; Indonesian sets the keys, English must have the same. */
export type Messages = typeof id

export const messages: Readonly<Record<Language, Messages>> = {
  id,
  en: {
    arrivals: arrivalsEn,
    batch: batchEn,
    comments: commentsEn,
    common: commonEn,
    compare: compareEn,
    decision: decisionEn,
    draft: draftEn,
    editors: editorsEn,
    find: findEn,
    history: historyEn,
    holder: holderEn,
    'house-style': houseStyleEn,
    intake: intakeEn,
    keys: keysEn,
    letter: letterEn,
    many: manyEn,
    models: modelsEn,
    near: nearEn,
    presence: presenceEn,
    proposal: proposalEn,
    queue: queueEn,
    recovery: recoveryEn,
    returning: returningEn,
    revisions: revisionsEn,
    settings: settingsEn,
    suggestion: suggestionEn,
    tag: tagEn,
    statistics: statisticsEn,
    summary: summaryEn,
  },
}

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language
    Messages: Messages
  }
}
