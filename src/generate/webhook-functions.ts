import type { Contract, FetchedWebhook } from "../contract.js"
import { defaultTolerance, webhookRule } from "../webhooks/webhook-rule.js"
import type { Document } from "./document.js"
import { docComment, key, literal } from "./source-text.js"
import type { DescribedWebhook } from "./webhook-data.js"
import { lifecyclesOf } from "./webhook-data.js"

const takes = "body: RawBody, headers: WebhookHeaders, secret: WebhookSecret, options?: VerifyOptions"

/** The text of `verify`. It takes part of the data only, so that a bundler can drop the rest. */
export function verify({ title }: Contract, webhooks: readonly DescribedWebhook[]): string {
  const data = Object.fromEntries(webhooks.map(({ name, data }) => [name, data]))
  const {
    signature: { algorithm, algorithmHeader, scheme, secret, grade, tolerance, ...signature },
    type,
    id,
    requires = [],
  } = webhookRule(data)
  const verified = {
    ...signature,
    ...(secret?.pattern && { secret: { pattern: new RegExp(secret.pattern) } }),
    ...(grade === "inferred" && { grade }),
    ...(tolerance !== undefined && tolerance !== defaultTolerance && { tolerance }),
    ...(scheme && { scheme: { signature: scheme.signature } }),
    ...(algorithmHeader && { algorithm, algorithmHeader }),
  }
  const rule = [
    `signature: ${literal(verified)}`,
    `type: ${literal(type)}`,
    ...(id ? [`id: ${literal(id)}`] : []),
    ...(requires.length > 0 ? [`requires: ${literal(requires)}`] : []),
  ]
  const comment = docComment([
    `Verifies a webhook of ${title} and gives its event: the body, with \`type\` and \`id\` added where it lacks them.`,
    "@param body exactly as it arrived, before any JSON parser",
    "@param secret one, or all that are valid while one is replaced",
    "@throws WebhookVerificationError whose `reason` says what is wrong",
  ])
  return `const rule: WebhookRule = { ${rule.join(", ")} }\n\n${comment}export function verify(${takes}): Promise<Event> {\n  return verifySigned(rule, body, headers, secret, options) as Promise<Event>\n}\n`
}

/** The text of `sign`. */
export function sign({ title }: Contract): string {
  const comment = docComment([
    `Signs an event as ${title} does: the inverse of verify, for tests.`,
    "@param event the body, or what verify made of it",
    "@throws ConfigurationError when the secret or the event's type is missing",
  ])
  return `${comment}export function sign(event: Event | EventBody, secret: WebhookSecret, options?: SignOptions): Promise<SignedDelivery> {\n  return signWebhook(events, event, secret, options)\n}\n`
}

/** The text of `receiver`, where webhooks are signed. */
export function signedReceiver({ id, title }: Contract): string {
  const comment = docComment([
    `Makes the endpoint for the webhooks of ${title}: verified, each event handled once at a time, answered in time.`,
    ...receiverRules,
  ])
  return `${comment}export function receiver(options: SignedReceiverOptions<Events>): Receiver {\n  return webhookReceiver({ id: ${JSON.stringify(id)}, events }, options)\n}\n`
}

/** The text of `receiver`, where webhooks only name what has to be fetched. */
export function fetchedReceiver({ id, title }: Contract, { fetch, acknowledge }: FetchedWebhook): string {
  const comment = docComment([
    `Makes the endpoint for the webhooks of ${title}. Nothing is signed: what a callback names is fetched with your client, handled, and then acknowledged.`,
    ...receiverRules,
  ])
  const methods = new Map<string, string[]>()
  for (const [resource, verb] of [fetch, acknowledge].flatMap((operation) =>
    operation ? [operation.split(".") as [string, string]] : [],
  ))
    methods.set(resource, [...(methods.get(resource) ?? []), JSON.stringify(verb)])
  const members = [...methods].map(
    ([resource, verbs]) => `readonly ${key(resource)}: Pick<Client[${JSON.stringify(resource)}], ${verbs.join(" | ")}>`,
  )
  const options = `FetchedReceiverOptions<Events, { ${members.join("; ")} }>`
  return `${comment}export function receiver(options: ${options}): Receiver {\n  return webhookReceiver({ id: ${JSON.stringify(id)}, events }, options)\n}\n`
}

const receiverRules = [
  "Handlers run at least once per event, not exactly once, and events arrive out of order: read the resource again, and make the effect and its mark one transaction.",
  "@throws ConfigurationError when an option is missing or cannot be used",
]

/** The text of `mayFollow`; nothing where the contract knows no states. */
export function mayFollow(document: Document): string {
  const lifecycles = lifecyclesOf(document)
  if (lifecycles.length === 0) return ""
  const comment = docComment([
    "Whether a state may follow another: pending, then paid, then final or reversed. False for a step back, as when events arrive out of order: read the resource again and believe that. True for states that the contract does not know.",
  ])
  return `const lifecycles: readonly Lifecycle[] = ${literal(lifecycles)}\n\n${comment}export function mayFollow(from: string, to: string): boolean {\n  return stateMayFollow(lifecycles, from, to)\n}\n`
}
