import type { FetchedWebhook, Webhooks } from "../contract.js"
import { ConfigurationError } from "../errors.js"
import { version } from "../version.js"
import type { SignedDelivery, SignOptions } from "../webhooks/sign.js"
import { signWebhook } from "../webhooks/sign.js"
import { signsTimestamp } from "../webhooks/signature.js"
import { checkSecrets, signatureOf } from "../webhooks/verify.js"

/** What is posted, made anew for each attempt. */
export type DeliveryRequest = (secret: string | readonly string[], now: number) => Promise<SignedDelivery>

const sender = { "User-Agent": `paysmith/${version}` }

/**
 * How the requests of one event are made: signed, or where nothing is signed a form that names what to fetch. A stamp
 * that is signed tells the time of the attempt, one that is not the time of the first. An id that travels in a header is
 * made up once if there is none.
 * @throws ConfigurationError when the event does not name what a form has to name
 */
export function deliveryRequest(events: Webhooks, event: object, { now, ...named }: SignOptions): DeliveryRequest {
  const fetched = fetchedOf(events)
  if (fetched !== undefined) {
    const form = callbackForm(fetched, event)
    return async () => form
  }
  const restamp = signsTimestamp(signatureOf(events))
  const ids = Object.values(events).some(({ event }) => event?.id !== undefined && "header" in event.id)
  const id = named.id ?? (event as { id?: string }).id ?? (ids ? crypto.randomUUID() : undefined)
  const names = { ...named, ...(id === undefined ? {} : { id }) }
  return async (secret, at) => {
    const { body, headers } = await signWebhook(events, event, secret, { ...names, now: restamp ? at : (now ?? at) })
    return { body, headers: { ...sender, ...headers } }
  }
}

/** @throws ConfigurationError when a secret is needed and there is none that could be used */
export function checkDeliverySecret(events: Webhooks, secret: unknown): void {
  if (fetchedOf(events) === undefined && typeof secret !== "function")
    checkSecrets(signatureOf(events), secret as string)
}

function fetchedOf(events: Webhooks): FetchedWebhook | undefined {
  for (const { signature } of Object.values(events)) if ("fetch" in signature) return signature
  return undefined
}

/** The form that names a resource and proves nothing; nothing else of the event is sent. */
function callbackForm({ id: { name } }: FetchedWebhook, event: object): SignedDelivery {
  const { [name]: named, id = named } = event as Record<string, unknown>
  const value = named ?? id
  if (typeof value !== "string" && typeof value !== "number")
    throw new ConfigurationError(`The event names nothing to fetch: give { ${name}: "..." }.`, { option: name })
  return {
    body: new URLSearchParams({ [name]: String(value) }).toString(),
    headers: { ...sender, "Content-Type": "application/x-www-form-urlencoded" },
  }
}
