import type { Idempotency, Reconcile, Retry } from "../../src/contract.js"
import type { Document, OperationObject, Provenance } from "../../src/generate/document.js"
import { sourcesOf } from "../contract-facts.js"
import { code, duration, enumerate, paragraphs } from "./markdown.js"
import { gradeMark, provenanceText } from "./provenance-text.js"
import type { RateLimitFact } from "./rate-limit-text.js"
import { requestsText } from "./rate-limit-text.js"
import { reconcileText } from "./reconcile-text.js"

const repeats: Readonly<Record<Idempotency["repeat"], string>> = {
  replayed: "gets the first answer again; it is done once",
  "same-state": "does no harm; it ends in the same state",
  refused: "is refused; nothing is done again",
  repeated: "is done again",
  unknown: "has an unknown effect",
}

/** The description of an operation with what a call does and where all that comes from. */
export function operationText(document: Document, operation: OperationObject): string {
  const idempotency = operation["x-idempotency"] as (Idempotency & Provenance) | undefined
  const reconcile = operation["x-reconcile"] as (Reconcile & Provenance) | undefined
  const retry = operation["x-retry"] as Retry | undefined
  const rateLimit = document.info["x-rate-limit"] as RateLimitFact | undefined
  const hidden = operation["x-client-method"] === false
  const lines = {
    "In the client": hidden ? "no method" : code(`client.${operation.operationId}`),
    Repeating: [
      idempotency && repeatText(idempotency),
      retry?.idempotent === false && "The client does not repeat it by itself, whatever its method.",
    ],
    "Moves money": operation["x-moves-money"] === true && "A call without a definite answer may have gone through.",
    "If the answer is lost": reconcile && reconcileText(reconcile),
    Scopes: scopesText(operation["x-scopes"] as Readonly<Record<string, readonly string[]>> | undefined),
    "Rate limit": [rateLimit && requestsText(rateLimit), retry?.["429"] && "A 429 proves that nothing was processed."],
  }
  const provenance = operation["x-provenance"] as Provenance | undefined
  return paragraphs(operation.description, provenanceText(provenance, sourcesOf(document)), definitions(lines))
}

/** A list of what is known under a name each; names without a value are left out. */
export function definitions(lines: Readonly<Record<string, unknown>>): string {
  return Object.entries(lines)
    .map(([name, value]) => [name, [value].flat().filter(Boolean).join(" ")])
    .filter(([, text]) => text)
    .map(([name, text]) => `- **${name}:** ${text}`)
    .join("\n")
}

function repeatText(idempotency: Idempotency & { lifetime?: number } & Provenance): string {
  const { key, repeat, lifetime } = idempotency
  const subject = key ? `A repeat with the same ${code(key.name)} (${key.in})` : "A repeat"
  const remembered = lifetime ? ` A key is remembered for ${duration(lifetime)}.` : ""
  return `${subject} ${repeats[repeat]}.${remembered}${gradeMark(idempotency)}`
}

function scopesText(scopes: Readonly<Record<string, readonly string[]>> = {}): string {
  return enumerate(
    Object.entries(scopes).map(([scheme, names]) => `${enumerate(names.map(code), "or")} with ${code(scheme)}`),
    "or",
  )
}
