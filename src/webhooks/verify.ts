import type { SignedWebhook, Webhooks } from "../contract.js"
import { ConfigurationError, WebhookVerificationError } from "../errors.js"
import type { WebhookEvent } from "./event.js"
import { eventOf } from "./event.js"
import type { WebhookHeaders } from "./headers.js"
import { headerOf } from "./headers.js"
import type { RawBody } from "./raw-body.js"
import { rawBytes } from "./raw-body.js"
import { computeSignature, equalInConstantTime, parseSignatureHeader, signsTimestamp, timestampHeader } from "./signature.js"

export interface VerifyOptions {
  /** How far a signed timestamp may be off, either way, in ms. Default: the contract's. */
  tolerance?: number
  /** ms since epoch. Default: now. */
  now?: number
}

/** Longer than any signature header; nothing longer is looked at. */
const maxHeaderLength = 4096

/**
 * Verifies a webhook and gives its event. Several secrets may be valid at a time, as while one is replaced.
 * @throws WebhookVerificationError whose `reason` says what is wrong
 * @throws ConfigurationError when the secret is missing, or this API signs nothing
 */
export async function verifyWebhook(
  webhooks: Webhooks,
  body: RawBody,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  { tolerance, now = Date.now() }: VerifyOptions = {},
): Promise<WebhookEvent> {
  const signature = signatureOf(webhooks)
  const secrets = checkSecrets(signature, secret)
  const bytes = rawBytes(body)
  const { signatures, timestamp } = readSignature(signature, headers)
  if (!(await anyMatches(signature, secrets, timestamp, bytes, signatures))) throw refusal(signature)
  if (timestamp !== undefined) checkTimestamp(Number(timestamp) * 1000, tolerance ?? (signature.tolerance ?? 300) * 1000, now)
  return eventOf(webhooks, parse(bytes), headers)
}

/** How this API signs. @throws ConfigurationError when it does not */
export function signatureOf(webhooks: Webhooks): SignedWebhook {
  const signed = Object.values(webhooks).find(({ signature }) => "header" in signature)?.signature
  if (signed !== undefined && "header" in signed) return signed
  throw new ConfigurationError("This API signs no webhooks: what a callback names is fetched. Use receiver({ client }).")
}

/** @throws ConfigurationError when there is no usable secret */
export function checkSecrets({ secret: rule }: SignedWebhook, secret: string | readonly string[]): readonly string[] {
  const secrets = typeof secret === "string" ? [secret] : secret
  const usable = Array.isArray(secrets) && secrets.length > 0 && secrets.every((one) => typeof one === "string" && one !== "")
  if (!usable) throw new ConfigurationError("The webhook secret is missing or empty. Check where it is read from.", { option: "secret" })
  const pattern = rule.pattern === undefined ? undefined : new RegExp(rule.pattern)
  if (pattern && !secrets.every((one) => pattern.test(one)))
    throw new ConfigurationError(`The webhook secret does not look right: it must match ${rule.pattern}.`, { option: "secret" })
  return secrets
}

function readSignature(signature: SignedWebhook, headers: WebhookHeaders): { signatures: readonly string[]; timestamp: string | undefined } {
  const value = required(headers, signature.header)
  const algorithm = signature.algorithmHeader && headerOf(headers, signature.algorithmHeader)
  if (algorithm && algorithm.toUpperCase() !== signature.algorithm) throw malformed(`The header ${signature.algorithmHeader} names another algorithm than ${signature.algorithm}.`)
  const own = timestampHeader(signature)
  const parsed = parseSignatureHeader(signature, value)
  const timestamp = own === undefined ? parsed.timestamp : required(headers, own)
  if (parsed.signatures.length === 0) throw malformed(`The header ${signature.header} holds no signature.`)
  if (signsTimestamp(signature) && !/^\d{1,12}$/.test(timestamp ?? "")) throw malformed("The timestamp is missing or no number of seconds.")
  return { signatures: parsed.signatures, timestamp }
}

function required(headers: WebhookHeaders, name: string): string {
  const value = headerOf(headers, name)
  if (!value) throw new WebhookVerificationError(`The header ${name} is missing.`, { reason: "missing-header" })
  if (value.length > maxHeaderLength) throw malformed(`The header ${name} is too long.`)
  return value
}

function malformed(message: string): WebhookVerificationError {
  return new WebhookVerificationError(message, { reason: "malformed" })
}

async function anyMatches(signature: SignedWebhook, secrets: readonly string[], timestamp: string | undefined, body: Uint8Array, given: readonly string[]): Promise<boolean> {
  let matches = false
  for (const secret of secrets) {
    const expected = await computeSignature(signature, secret, timestamp, body)
    for (const one of given) if (equalInConstantTime(expected, one)) matches = true
  }
  return matches
}

function refusal({ grade }: SignedWebhook): WebhookVerificationError {
  const doubt = grade === "inferred" ? " How this API signs is inferred: check it against one real delivery." : ""
  return new WebhookVerificationError(
    `The signature does not fit body and secret. Is it the right secret, and is the body exactly as it arrived?${doubt}`,
    { reason: "signature" },
  )
}

function checkTimestamp(stamp: number, tolerance: number, now: number): void {
  const off = Math.round((now - stamp) / 1000)
  if (Math.abs(now - stamp) <= tolerance) return
  throw new WebhookVerificationError(
    `The timestamp is ${Math.abs(off)} s ${off > 0 ? "old" : "ahead"}; ${tolerance / 1000} s are allowed. A replay, or a clock that is off.`,
    { reason: "timestamp" },
  )
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
  } catch {
    throw malformed("The body is signed, but it is no JSON.")
  }
}
