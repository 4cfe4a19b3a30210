import { hmacSha256Text } from "#crypto"
import type { ValueSource, Webhook, Webhooks } from "../contract.js"
import { ConfigurationError } from "../errors.js"
import { formatSignatureHeader, timestampHeader } from "./signature.js"
import { filled, templateParts } from "./template.js"
import type { WebhookSecret } from "./verify.js"
import { checkSecrets, signatureOf } from "./verify.js"

export interface SignOptions {
  /** ms since epoch. Default: now. */
  now?: number
  /** The event's type, where it does not stand in the event. */
  type?: string
  /** The event's id, where it does not stand in the event. Default: a random one, where it travels in a header. */
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
 * @param secret several sign each, where the header takes more than one signature; else the first
 * @throws ConfigurationError when the secret or the event's type is missing, or this API signs nothing
 */
export async function signWebhook(
  webhooks: Webhooks,
  event: object,
  secret: WebhookSecret,
  options: SignOptions = {},
): Promise<SignedDelivery> {
  const signature = signatureOf(webhooks)
  const secrets = checkSecrets(signature, secret)
  const naming = Object.values(webhooks)[0]?.event
  const seconds = String(Math.floor((options.now ?? Date.now()) / 1000))
  const body = JSON.stringify(bodyOf(event, naming))
  const message = filled(templateParts(signature.signed), (name) => (name === "body" ? body : seconds))
  const signatures = await Promise.all(secrets.map((one) => hmacSha256Text(one, message, signature.encoding)))
  const own = timestampHeader(signature)
  const headers = {
    "Content-Type": "application/json",
    ...namingHeaders(naming, { ...(event as SignOptions), ...options }, seconds),
    ...(own === undefined ? {} : { [own]: seconds }),
    ...(signature.algorithmHeader === undefined ? {} : { [signature.algorithmHeader]: signature.algorithm }),
    [signature.header]: formatSignatureHeader(signature, signatures, seconds),
  }
  return { body, headers }
}

function namingHeaders(naming: Webhook["event"], { type, id }: SignOptions, seconds: string): Record<string, string> {
  const headers: Record<string, string> = {}
  if (naming?.type && "header" in naming.type) {
    if (type === undefined)
      throw new ConfigurationError("The event has no type. Give it in the options.", { option: "type" })
    headers[naming.type.header] = type
  }
  if (naming?.id && "header" in naming.id) headers[naming.id.header] = id ?? crypto.randomUUID()
  if (naming?.time && "header" in naming.time) headers[naming.time.header] = seconds
  return headers
}

/** The event without the `type` and `id` that verify added. */
function bodyOf(event: object, naming: Webhook["event"]): object {
  const added = (["type", "id"] as const).filter((name) => !isMember(naming?.[name], name))
  return Object.fromEntries(Object.entries(event).filter(([name]) => !added.some((one) => one === name)))
}

function isMember(source: ValueSource | undefined, name: string): boolean {
  return source !== undefined && "pointer" in source && source.pointer === `/${name}`
}
