import type { FetchedWebhook, SignedWebhook, ValueSource, Webhook } from "../../src/contract.js"
import type { Document, OperationObject, Provenance } from "../../src/generate/document.js"
import { sourcesOf } from "../contract-facts.js"
import { code, duration, enumerate, fieldName, paragraphs } from "./markdown.js"
import { definitions } from "./operation-text.js"
import { gradeMark, provenanceText } from "./provenance-text.js"
import { conditions } from "./reconcile-text.js"

/** The description of a webhook with how to trust it, how it is named and when it comes again. */
export function webhookText(document: Document, operation: OperationObject): string {
  const signature = operation["x-webhook-signature"] as (Webhook["signature"] & Provenance) | undefined
  const event = operation["x-webhook-event"] as (NonNullable<Webhook["event"]> & Partial<Provenance>) | undefined
  const delivery = operation["x-webhook-delivery"] as (NonNullable<Webhook["delivery"]> & Provenance) | undefined
  const lines = {
    Signature:
      signature && ("fetch" in signature ? fetchText(signature) : signatureText(signature)) + gradeMark(signature),
    Event:
      event && eventText(event, signature && "fetch" in signature ? "what was fetched" : "the body") + gradeMark(event),
    Delivery: delivery && deliveryText(delivery) + gradeMark(delivery),
  }
  const provenance = operation["x-provenance"] as Provenance | undefined
  return paragraphs(operation.description, provenanceText(provenance, sourcesOf(document)), definitions(lines))
}

function signatureText(signature: SignedWebhook): string {
  const { header, algorithm, encoding, signed, scheme, algorithmHeader, secret, tolerance } = signature
  const form =
    scheme &&
    [scheme.timestamp, scheme.signature]
      .filter(Boolean)
      .map((name) => `${name}=...`)
      .join(",")
  const key = secret.option
    ? `the client's ${code(secret.option)}`
    : `the webhook secret${secret.env ? ` (${code(secret.env)})` : ""}`
  const told = [
    `${code(header)} holds the ${encoding} ${algorithm} of ${code(signed)}${form ? ` as ${code(form)}` : ""}.`,
    `The key is ${key}${secret.pattern ? `, of the form ${code(secret.pattern)}` : ""}.`,
    algorithmHeader && `${code(algorithmHeader)} names the algorithm.`,
    tolerance && `Refuse a stamp more than ${duration(tolerance)} from now.`,
  ]
  return told.filter(Boolean).join(" ")
}

function fetchText({ fetch, id, acknowledge }: FetchedWebhook): string {
  const after = acknowledge ? ` Then call ${code(acknowledge)}.` : ""
  return `Nothing is signed. Fetch ${code(fetch)} with the ${id.in} field ${code(id.name)} and believe only that.${after}`
}

/** `body` is what the pointers lead into, in words. */
function eventText({ type, value, id, time, requires }: NonNullable<Webhook["event"]>, body: string): string {
  const told = [
    `The name ${value ? `${code(value)} ` : ""}comes from ${place(type, body)}.`,
    id ? `The event's id is in ${place(id, body)}.` : "The event has no id.",
    time && `Its time is in ${place(time, body)}.`,
    requires && `Believe the name only when ${conditions(requires)}.`,
  ]
  return told.filter(Boolean).join(" ")
}

function deliveryText({ retries, timeout = {}, success, stop }: NonNullable<Webhook["delivery"]>): string {
  const limits = Object.entries(timeout).map(([phase, seconds]) => `${duration(seconds)} to ${phase}`)
  const told = [
    retries && `Sent again ${enumerate(retries.map(duration), "and")} after the attempt before.`,
    limits.length > 0 && `An attempt has ${enumerate(limits, "and")}.`,
    success && `${enumerate(success.map(code), "or")} takes it.`,
    stop && `${enumerate(stop.map(code), "or")} ends the retries.`,
  ]
  return told.filter(Boolean).join(" ")
}

function place(source: ValueSource, body: string): string {
  if ("header" in source) return `the header ${code(source.header)}`
  return "pointer" in source ? `${fieldName(source.pointer)} of ${body}` : `${body} as ${code(source.template)}`
}
