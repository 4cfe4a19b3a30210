import type { SignedWebhook, Webhooks } from "../contract.js"
import { ConfigurationError, WebhookVerificationError } from "../errors.js"
import type { WebhookEvent } from "./event.js"
import { eventOf } from "./event.js"
import type { WebhookHeaders } from "./headers.js"
import { headerOf, malformed } from "./headers.js"
import type { RawBody } from "./raw-body.js"
import { rawBody, rawBodyAdvice } from "./raw-body.js"
import type { SignatureHeader } from "./signature.js"
import { computeSignature, equalInConstantTime, parseSignatureHeader, signedMessage, signsTimestamp, timestampHeader } from "./signature.js"

/** One secret, or all that are valid at a time, as while one is replaced. */
export type WebhookSecret = string | readonly string[]

export interface VerifyOptions {
  /** How far a signed timestamp may be off, either way, in ms. Default: the contract's. */
  tolerance?: number
  /** ms since epoch. Default: now. */
  now?: number
}

/**
 * Verifies a webhook and gives its event.
 * @param body exactly as it arrived
 * @throws WebhookVerificationError whose `reason` says what is wrong
 * @throws ConfigurationError when the secret is missing, or this API signs nothing
 */
export async function verifyWebhook(
  webhooks: Webhooks,
  body: RawBody,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  { tolerance, now = Date.now() }: VerifyOptions = {},
): Promise<WebhookEvent> {
  const signature = signatureOf(webhooks)
  const secrets = checkSecrets(signature, secret)
  const raw = rawBody(body)
  const { signatures, timestamp } = readSignature(signature, headers)
  const message = signedMessage(signature, timestamp, raw)
  if (!(await anyMatches(signature, secrets, message, signatures))) throw refusal(signature)
  if (timestamp !== undefined) checkTimestamp(Number(timestamp) * 1000, tolerance ?? (signature.tolerance ?? 300) * 1000, now)
  return eventOf(webhooks, parse(raw), headers)
}

/** How this API signs. @throws ConfigurationError when it does not */
export function signatureOf(webhooks: Webhooks): SignedWebhook {
  for (const { signature } of Object.values(webhooks)) if ("header" in signature) return signature
  throw new ConfigurationError("This API signs no webhooks: what a callback names is fetched. Use receiver({ client }).")
}

/** @throws ConfigurationError when there is no usable secret */
export function checkSecrets({ secret: { pattern } }: SignedWebhook, secret: WebhookSecret): readonly string[] {
  const secrets = typeof secret === "string" ? [secret] : secret
  if (!Array.isArray(secrets) || secrets.length === 0 || !secrets.every((one) => typeof one === "string" && one !== ""))
    throw new ConfigurationError("The webhook secret is missing or empty. Check where it is read from.", { option: "secret" })
  if (pattern !== undefined && !secrets.every((one) => new RegExp(pattern).test(one)))
    throw new ConfigurationError(`The webhook secret does not look right: it must match ${pattern}.`, { option: "secret" })
  return secrets
}

function readSignature(signature: SignedWebhook, headers: WebhookHeaders): SignatureHeader {
  const { header, algorithm, algorithmHeader } = signature
  const named = algorithmHeader && headerOf(headers, algorithmHeader)
  if (named && named.toUpperCase() !== algorithm) throw malformed(`The header ${algorithmHeader} names another algorithm than ${algorithm}.`)
  const own = timestampHeader(signature)
  const parsed = parseSignatureHeader(signature, required(headers, header))
  const timestamp = own === undefined ? parsed.timestamp : required(headers, own)
  if (parsed.signatures.length === 0) throw malformed(`The header ${header} holds no signature.${doubt(signature)}`)
  if (signsTimestamp(signature) && !/^\d{1,12}$/.test(timestamp ?? ""))
    throw malformed(`The timestamp is missing, doubled or no number of seconds.${doubt(signature)}`)
  return { signatures: parsed.signatures, timestamp }
}

function required(headers: WebhookHeaders, name: string): string {
  const value = headerOf(headers, name)
  if (value) return value
  throw new WebhookVerificationError(`The header ${name} is missing.`, { reason: "missing-header" })
}

async function anyMatches(signature: SignedWebhook, secrets: readonly string[], message: string | Uint8Array, given: readonly string[]): Promise<boolean> {
  let matches = false
  for (const secret of secrets) {
    const expected = await computeSignature(signature, secret, message)
    for (const one of given) if (equalInConstantTime(expected, one)) matches = true
  }
  return matches
}

function refusal(signature: SignedWebhook): WebhookVerificationError {
  return new WebhookVerificationError(
    `The signature does not fit body and secret. Is it the right secret, and was the body not parsed and written again? ${rawBodyAdvice}${doubt(signature)}`,
    { reason: "signature" },
  )
}

function doubt({ grade }: SignedWebhook): string {
  return grade === "inferred" ? " How this API signs is inferred: check it against one real delivery." : ""
}

function checkTimestamp(stamp: number, tolerance: number, now: number): void {
  const off = now - stamp
  if (Math.abs(off) <= tolerance) return
  throw new WebhookVerificationError(
    `The timestamp is ${Math.round(Math.abs(off) / 1000)} s ${off > 0 ? "old" : "ahead"}; ${tolerance / 1000} s are allowed. A replay, or a clock that is off.`,
    { reason: "timestamp" },
  )
}

function parse(body: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof body === "string" ? body : new TextDecoder("utf-8", { fatal: true }).decode(body))
  } catch {
    throw malformed("The body is signed, but it is no JSON.")
  }
}
