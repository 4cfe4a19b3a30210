import type { Condition, SignedWebhook, ValueSource, Webhooks } from "../contract.js"
import { ConfigurationError } from "../errors.js"
import type { Template } from "./template.js"
import { templateParts } from "./template.js"

/** Where a name stands: in a header, or in the body at the pointers of a template such as `{/event/type}.{/event/name}`. */
export type NameSource = { readonly header: string } | { readonly template: Template }

/** How the events of an API are named: all of them the same way. */
export interface EventNaming {
  readonly type: NameSource
  readonly id?: NameSource
  /** What has to hold in the signed body of events whose name is not signed. */
  readonly requires?: readonly (Condition & { readonly events: readonly string[] })[]
}

/** Seconds. */
export const defaultTolerance = 300

/** Of a signature, what is needed to verify it. */
export type VerifiedSignature = Pick<SignedWebhook, "header" | "encoding" | "tolerance" | "algorithmHeader"> & {
  readonly secret?: { readonly pattern?: string | RegExp }
  readonly grade?: SignedWebhook["grade"]
  readonly signed: Template
  readonly algorithm?: string
  readonly scheme?: { readonly signature: string }
}

/** What is needed to verify the webhooks of an API. */
export interface WebhookRule extends EventNaming {
  readonly signature: VerifiedSignature
}

/** @throws ConfigurationError when this API signs no webhooks */
export function webhookRule(webhooks: Webhooks): WebhookRule {
  const signature = signatureOf(webhooks)
  return { signature: { ...signature, signed: templateParts(signature.signed) }, ...eventNaming(webhooks) }
}

/** How this API signs. @throws ConfigurationError when it does not */
export function signatureOf(webhooks: Webhooks): SignedWebhook {
  for (const { signature } of Object.values(webhooks)) if ("header" in signature) return signature
  throw new ConfigurationError(
    "This API signs no webhooks: what a callback names is fetched. Use receiver({ client }).",
  )
}

/** How the events of an API are named. */
export function eventNaming(webhooks: Webhooks): EventNaming {
  const named = Object.entries(webhooks).flatMap(([name, { event }]) => (event ? [{ name, event }] : []))
  const requires = new Map<string, Condition & { events: string[] }>()
  for (const { name, event } of named)
    for (const condition of event.requires ?? []) {
      const same = JSON.stringify(condition)
      const { events } = requires.get(same) ?? { events: [] }
      requires.set(same, { events: [...events, event.value ?? name], ...condition })
    }
  const { type = { pointer: "/type" }, id } = named[0]?.event ?? {}
  return { type: nameSource(type), ...(id && { id: nameSource(id) }), requires: [...requires.values()] }
}

function nameSource(source: ValueSource): NameSource {
  if ("header" in source) return source
  return { template: "pointer" in source ? ["", source.pointer, ""] : templateParts(source.template) }
}
