import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Who may use the browser door: whoever opened an address that this process printed. */
export interface Session {
  /** A new single-use token for an address. */
  readonly newToken: () => string
  /** Exchanges a token once; the answer is the Set-Cookie header, or null for a token that is not ours. */
  readonly redeem: (token: string) => string | null
  /** Whether a Cookie header carries the session. */
  readonly holds: (cookies: string | undefined) => boolean
}

const secret = (): string => randomBytes(32).toString('base64url')

/** Compares digests, so that neither length nor prefix shows in the time it takes. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}

/**
 * Opens a session that lives as long as the process. Cookies do not know ports, so the name carries
 * it: two desks on one machine keep apart.
 */
export function createSession(port: number): Session {
  const name = `sunting-${port}`
  const value = secret()
  const tokens = new Set<string>()
  return {
    newToken: () => {
      const token = secret()
      tokens.add(token)
      return token
    },
    redeem: (token) => {
      const known = [...tokens].find((candidate) => same(candidate, token))
      if (known === undefined) return null
      tokens.delete(known)
      return `${name}=${value}; HttpOnly; SameSite=Strict; Path=/`
    },
    holds: (cookies) =>
      (cookies ?? '')
        .split(';')
        .map((pair) => pair.trim())
        .some((pair) => pair.startsWith(`${name}=`) && same(pair.slice(name.length + 1), value)),
  }
}
