import { callCredential } from "../options/credentials.js"
import type { UnknownEvent } from "./event.js"
import { eventKey } from "./event-key.js"
import type { SignedReceiverOptions } from "./receiver-options.js"
import type { ReceiverSettings } from "./receiver-settings.js"
import type { Delivery, Outcome } from "./run-once.js"
import { handle, isOtherMode, runOnce } from "./run-once.js"
import type { WebhookSecret } from "./verify.js"
import { checkSecrets, verifySigned } from "./verify.js"
import { webhookRule } from "./webhook-rule.js"

/**
 * How deliveries of signed webhooks are dealt with: verified, claimed, handled.
 * @throws ConfigurationError when the secret cannot be used
 */
export function signedDelivery(
  settings: ReceiverSettings,
  { secret, tolerance }: SignedReceiverOptions<any>,
): (delivery: Delivery) => Promise<Outcome> {
  const { clock } = settings
  const rule = webhookRule(settings.events)
  if (typeof secret !== "function") checkSecrets(rule.signature, secret)
  const read = async () =>
    typeof secret === "function" ? ((await callCredential("secret", secret, clock)) as WebhookSecret) : secret
  return async (delivery) => {
    const options = { now: clock.now(), ...(tolerance === undefined ? {} : { tolerance }) }
    const event = (await verifySigned(rule, delivery.body, delivery.headers, await read(), options)) as UnknownEvent
    delivery.event = event
    if (isOtherMode(settings, event) || settings.handlerOf(event.type) === undefined) return "ignored"
    const key = await eventKey(settings, event, delivery.body)
    return runOnce(settings, delivery, key, (claim) => handle(settings, event, key, claim))
  }
}
