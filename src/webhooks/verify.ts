import { hmacSha256Text } from "#crypto"
import type { Webhooks } from "../contract.js"
import { ConfigurationError } from "../errors.js"
import type { WebhookEvent } from "./event.js"
import { eventOf } from "./event.js"
import type { WebhookHeaders } from "./headers.js"
import { headerOf, listed, malformedHeader, optional } from "./headers.js"
import type { RawBody } from "./raw-body.js"
import { bodyText, noEvent, rawBodyAdvice } from "./raw-body.js"
import { refusal } from "./refusal.js"
import { equalInConstantTime, valuesOf } from "./signature.js"
import type { VerifiedSignature, WebhookRule } from "./webhook-rule.js"
import { defaultTolerance, webhookRule } from "./webhook-rule.js"

export { signatureOf } from "./webhook-rule.js"

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
 * @throws ConfigurationError when the secret is missing
 */
export async function verifySigned(
  rule: WebhookRule,
  body: RawBody,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  { tolerance = (rule.signature.tolerance ?? defaultTolerance) * 1000, now = Date.now() }: VerifyOptions = {},
): Promise<WebhookEvent> {
  const { signature } = rule
  const secrets = checkSecrets(signature, secret)
  const text = bodyText(body)
  const [signatures, message, sentAt = now] = readSigned(signature, headers, text)
  let matches = false
  for (const one of secrets) {
    const expected = await hmacSha256Text(one, message, signature.encoding)
    for (const given of signatures) if (equalInConstantTime(expected, given)) matches = true
  }
  if (!matches) throw refusal("signature", `The signature does not fit. ${rawBodyAdvice}${doubt(signature)}`)
  if (!(Math.abs(now - sentAt) <= tolerance))
    throw refusal("timestamp", `The timestamp is ${(now - sentAt) / 1000} s off.`)
  return eventOf(rule, parse(text), headers)
}

/**
 * Verifies a webhook of a contract, as verifySigned does.
 * @throws ConfigurationError when the secret is missing, or this API signs nothing
 */
export async function verifyWebhook(
  webhooks: Webhooks,
  body: RawBody,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options?: VerifyOptions,
): Promise<WebhookEvent> {
  return verifySigned(webhookRule(webhooks), body, headers, secret, options)
}

/** @throws ConfigurationError when there is no usable secret */
export function checkSecrets(
  { secret: { pattern = /./ } = {} }: Pick<VerifiedSignature, "secret">,
  secret: WebhookSecret,
): readonly string[] {
  const secrets: readonly string[] = Array.isArray(secret) ? secret : [secret]
  if (secrets[0] && secrets.every((one) => typeof one === "string" && one.match(pattern))) return secrets
  throw new ConfigurationError(`The webhook secret does not match ${pattern}.`, { option: "secret" })
}

/** What a delivery says is signed, by which signatures, and when: in ms since epoch, undefined where that is not signed. */
function readSigned(
  signature: VerifiedSignature,
  headers: WebhookHeaders,
  body: string,
): [signatures: string[], message: string, sentAt: number | undefined] {
  const { header, algorithm = "", algorithmHeader, scheme } = signature
  const values = headerOf(headers, header, scheme && listed).split(/\s*,\s*/)
  const signatures = scheme ? valuesOf(scheme.signature, values) : values
  if (algorithmHeader && (headerOf(headers, algorithmHeader, optional) || algorithm).toUpperCase() !== algorithm)
    throw malformedHeader(algorithmHeader)
  let sentAt: number | undefined
  const parts = signature.signed.map((part, at) => {
    if (at % 2 === 0) return part
    if (part === "body") return body
    const [, own] = part.split("header.")
    const timestamp = own ? headerOf(headers, own) : valuesOf(part, values).join()
    if (!/^\d{1,12}$/.test(timestamp)) throw malformedHeader(own ?? header, doubt(signature))
    sentAt = Number(timestamp) * 1000
    return timestamp
  })
  return [signatures, parts.join(""), sentAt]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw noEvent()
  }
}

function doubt({ grade }: VerifiedSignature): string {
  return grade === "inferred" ? " The scheme is inferred: check one real delivery." : ""
}
