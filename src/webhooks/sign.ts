import type { ValueSource, Webhooks } from "../contract.js"
import { ConfigurationError } from "../errors.js"
import { computeSignature, formatSignatureHeader, signsTimestamp, timestampHeader } from "./signature.js"
import { checkSecrets, signatureOf } from "./verify.js"

export interface SignOptions {
  /** ms since epoch. Default: now. */
  now?: number
  /** The event's type, where it does not stand in the event. */
  type?: string
  /** The event's id, where it does not stand in the event. */
  id?: string
}

/** A webhook as the provider would send it. */
export interface SignedDelivery {
  readonly body: string
  /** Names in the contract's case. */
  readonly headers: Record<string, string>
}

/**
 * Signs an event as the provider does: the inverse of verify, for tests and the sandbox.
 * @param event the body, or what verify made of it
 * @throws ConfigurationError when the secret or the event's type is missing, or this API signs nothing
 */
export async function signWebhook(
  webhooks: Webhooks,
  event: object,
  secret: string | readonly string[],
  { now = Date.now(), ...named }: SignOptions = {},
): Promise<SignedDelivery> {
  const signature = signatureOf(webhooks)
  const secrets = checkSecrets(signature, secret)
  const { type, id } = { ...(event as { type?: string; id?: string }), ...named }
  const naming = Object.values(webhooks).find(({ event }) => event !== undefined)?.event
  const headers: Record<string, string> = { "Content-Type": "application/json" }
  const put = (source: ValueSource | undefined, what: string, value: string | undefined) => {
    if (source === undefined || !("header" in source)) return
    if (value === undefined) throw new ConfigurationError(`The event has no ${what}. Give it in the options.`, { option: what })
    headers[source.header] = value
  }
  const seconds = String(Math.floor(now / 1000))
  put(naming?.type, "type", type)
  put(naming?.id, "id", id)
  put(naming?.time, "time", seconds)
  const body = JSON.stringify(bodyOf(event, naming))
  const stamp = signsTimestamp(signature) ? seconds : undefined
  const own = timestampHeader(signature)
  if (own !== undefined) headers[own] = seconds
  if (signature.algorithmHeader !== undefined) headers[signature.algorithmHeader] = signature.algorithm
  const bytes = new TextEncoder().encode(body)
  const signatures = await Promise.all(secrets.map((one) => computeSignature(signature, one, stamp, bytes)))
  headers[signature.header] = formatSignatureHeader(signature, { signatures, timestamp: stamp })
  return { body, headers }
}

/** The event without the `type` and `id` that verify added. */
function bodyOf(event: object, naming: { type: ValueSource; id?: ValueSource } | undefined): object {
  const { type, id, ...rest } = event as { type?: unknown; id?: unknown }
  const inBody = (source: ValueSource | undefined, name: string) => source !== undefined && "pointer" in source && source.pointer === `/${name}`
  return {
    ...(inBody(naming?.id, "id") && id !== undefined ? { id } : {}),
    ...(inBody(naming?.type, "type") && type !== undefined ? { type } : {}),
    ...rest,
  }
}
