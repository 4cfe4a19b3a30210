import type { FetchedWebhook } from "../contract.js"
import { ApiError, ConfigurationError } from "../errors.js"
import type { UnknownEvent } from "./event.js"
import { eventOf } from "./event.js"
import { idKey } from "./event-key.js"
import { refusal } from "./refusal.js"
import type { FetchedReceiverOptions } from "./receiver-options.js"
import type { ReceiverSettings } from "./receiver-settings.js"
import type { Delivery, Outcome } from "./run-once.js"
import { handle, runOnce } from "./run-once.js"
import { slots } from "./slots.js"
import { eventNaming } from "./webhook-rule.js"

type Method = (id: string, options?: object) => Promise<unknown>

/** ms for which an id that the API does not know is refused without asking again. */
const denial = 60_000

/** How many callbacks may wait for their turn to fetch. */
const waiting = 100

/**
 * How deliveries are dealt with that only name something: claimed, fetched with the client, handled, acknowledged.
 * @throws ConfigurationError when the client lacks a method
 */
export function fetchedDelivery(
  settings: ReceiverSettings,
  rule: FetchedWebhook,
  { client }: FetchedReceiverOptions<any, object>,
): (delivery: Delivery) => Promise<Outcome> {
  const fetch = methodOf(client, rule.fetch)
  const acknowledge = rule.acknowledge === undefined ? undefined : methodOf(client, rule.acknowledge)
  const naming = eventNaming(settings.events)
  const turn = slots(settings.limits.fetches, waiting)
  return async (delivery) => {
    const id = namedId(rule, delivery.body)
    const key = await idKey(settings.id, id)
    return runOnce(settings, delivery, key, async (claim) => {
      const resource = await turn(() => fetch(id, { deadline: settings.limits.lease })).catch((error) => {
        if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return undefined
        throw error
      })
      if (resource === undefined) {
        await claim.deny(denial)
        return "refused"
      }
      const event = eventOf(naming, resource, {}) as UnknownEvent
      if (event.id !== undefined && event.id !== id)
        throw refusal("malformed", "What was fetched has another id than what was asked for.")
      delivery.event = event
      const outcome = await handle(settings, event, key, claim)
      await acknowledge?.(id).catch((error) => settings.report(error, event))
      return outcome
    })
  }
}

/** The id that a callback names: one, and of a shape that cannot lead the fetch elsewhere. */
function namedId({ id: { name } }: FetchedWebhook, body: Uint8Array): string {
  const [id, ...more] = new URLSearchParams(new TextDecoder().decode(body)).getAll(name)
  if (id === undefined || more.length > 0) throw refusal("malformed", `The form must have the field ${name} once.`)
  if (!/^(?!\.+$)[\w.~-]{1,128}$/.test(id)) throw refusal("malformed", `The field ${name} holds no id.`)
  return id
}

function methodOf(client: unknown, operation: string): Method {
  const [resource, verb] = operation.split(".") as [string, string]
  const methods = (client as Record<string, Record<string, Method>> | undefined)?.[resource]
  if (typeof methods?.[verb] !== "function")
    throw new ConfigurationError(`client must be a client of this API: it lacks ${operation}.`, { option: "client" })
  return (...given) => methods[verb]!(...given)
}
