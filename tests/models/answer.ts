/** Why a model says it ended. */
export type Finish = 'stop' | 'length' | 'filter'

/** What the server does with one request for a reply. */
export type Answer =
  /** Streams a text; a few characters a chunk, so that words and JSON are cut anywhere. */
  | {
      readonly kind: 'reply'
      readonly text: string
      readonly finish?: Finish
      readonly tokens?: { readonly input: number; readonly output: number }
    }
  /** Refuses it; `headers` such as Retry-After. */
  | {
      readonly kind: 'refuse'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly message?: string
    }
  /** Goes silent after that much of the text and keeps the connection open. */
  | { readonly kind: 'hang'; readonly after: string }
  /** Cuts the connection after that much of the text. */
  | { readonly kind: 'drop'; readonly after: string }
  /** Streams letters until that many bytes are sent. */
  | { readonly kind: 'flood'; readonly bytes: number }
  /** Answers without the protocol. */
  | {
      readonly kind: 'raw'
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly body: string
    }

/** A bullet in the form that replies have. */
export interface ReplyBullet {
  readonly sources: readonly string[]
  readonly keep_attribution?: string | null
  readonly text: string
}

/** A reply that keeps to the form. */
export const bulletsReply = (
  bullets: readonly ReplyBullet[],
  finish: Finish = 'stop',
): Extract<Answer, { kind: 'reply' }> => ({
  kind: 'reply',
  text: JSON.stringify({
    bullets: bullets.map(({ sources, keep_attribution = null, text }) => ({
      sources,
      keep_attribution,
      text,
    })),
  }),
  finish,
  tokens: { input: 900, output: 120 },
})
