import { TokenError } from "../errors.js"
import type { HttpResponse } from "../pipeline.js"

export interface AccessToken {
  readonly token: string
  /** ms since epoch; from here on it is renewed in the background. */
  readonly renewAt: number
  /** ms since epoch; from here on calls wait for a new one. */
  readonly expiresAt: number
}

/** Ask for a new token when less than this share of its life is left, at most `earliest` ms before it ends. */
const renewal = { share: 0.2, earliest: 300_000, latest: 10_000 }

/** s: the life of a token whose answer does not tell it; a 401 ends it earlier. */
const assumedLifetime = 60

/** ms: a longer life is of no use and more than some stores take. */
const longestLifetime = 30 * 24 * 3_600_000

/**
 * The token of an answer (RFC 6749 section 5.1).
 * @param asked ms since epoch: when it was asked for, which is before its life began
 * @throws TokenError when there is none, or one that cannot be used
 */
export function accessToken({ status, data }: HttpResponse, asked: number): AccessToken {
  const { access_token: token, token_type: type, expires_in: seconds } = (data ?? {}) as Record<string, unknown>
  const lifetime = Math.min(longestLifetime, Number(seconds ?? assumedLifetime) * 1000)
  if (!isToken(token)) throw unusable(status, "without an access_token that fits into a header")
  if (!(lifetime >= 0)) throw unusable(status, "with an expires_in that is no number of seconds")
  if (type !== undefined && !/^bearer/i.test(String(type)))
    throw unusable(status, "with a token that is not of the type Bearer")
  const early = Math.min(renewal.earliest, lifetime * renewal.share)
  return {
    token,
    renewAt: asked + lifetime - early,
    expiresAt: asked + lifetime - Math.min(renewal.latest, early / 2),
  }
}

/** Reads a token that was written with JSON.stringify; undefined when the text is anything else. */
export function parseAccessToken(text: string | undefined): AccessToken | undefined {
  if (!text) return undefined
  try {
    const { token, renewAt, expiresAt } = JSON.parse(text) as Partial<AccessToken>
    return isToken(token) && Number.isFinite(renewAt) && Number.isFinite(expiresAt)
      ? ({ token, renewAt, expiresAt } as AccessToken)
      : undefined
  } catch {
    return undefined
  }
}

function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value)
}

function unusable(status: number, why: string): TokenError {
  return new TokenError(`The token endpoint answered ${status} ${why}. Is it the token endpoint of this API?`, {
    reason: "token-endpoint",
    attempts: 1,
  })
}
