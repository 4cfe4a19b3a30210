import type { WebhookVerificationReason } from "../errors.js"
import { WebhookVerificationError } from "../errors.js"

/** The error of a delivery that is not to be trusted. */
export function refusal(reason: WebhookVerificationReason, message: string): WebhookVerificationError {
  return new WebhookVerificationError(message, { reason })
}
