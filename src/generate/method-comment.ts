import type { Contract, Operation } from "../contract.js"
import type { Document, PlacedOperation, Provenance } from "./document.js"
import { resolve } from "./document.js"
import { docComment } from "./source-text.js"

const repeats: Record<string, string> = {
  replayed: "gets the first answer again, done once",
  "same-state": "does no harm",
  refused: "is refused, nothing is done again",
  repeated: "is done again",
  unknown: "has an unknown effect",
}

/** The doc comment of a method, in the contract's words. */
export function methodComment(contract: Contract, document: Document, operation: Operation, { operation: object }: PlacedOperation): string {
  const provenance = object["x-provenance"] as Provenance | undefined
  return docComment(
    [
      object.summary && sentence(object.summary),
      object.description,
      authentication(contract, operation),
      repeat(object["x-idempotency"]),
      operation.movesMoney && "- Moves money.",
      errors(document, object.responses),
      provenance && `- ${grade(provenance)}`,
    ].map((text) => text || undefined),
    "    ",
  )
}

function authentication(contract: Contract, { security = contract.security, scopes = {} }: Operation): string {
  if (security.length === 0) return "- Public: no credentials are sent."
  const needs = security.map((name) => {
    const scheme = contract.schemes[name]
    const scope = scopes[name]?.length ? ` with scope ${scopes[name].join(" or ")}` : ""
    if (scheme === undefined || scheme.kind === "signed-url") return "the signed URL's query"
    return `${Object.values(scheme.credentials).map(({ option }) => option).join(" and ")}${scope}`
  })
  return `- Needs ${needs.join(", or ")}.`
}

function repeat(value: unknown): string | undefined {
  if (value === undefined) return undefined
  const { key, repeat, grade, note } = value as { key?: { name: string }; repeat: string; grade: string; note?: string }
  const subject = key ? `A repeat with the same ${key.name}` : "A repeat"
  return `- ${subject} ${repeats[repeat] ?? repeat} (${grade}).${note ? ` ${sentence(note)}` : ""}`
}

function errors(document: Document, responses: PlacedOperation["operation"]["responses"]): string | undefined {
  const told = Object.entries(responses).flatMap(([status, response]) => {
    const description = resolve(document, response).description
    return status.startsWith("2") || !description ? [] : [`${status} ${sentence(description)}`]
  })
  return told.length === 0 ? undefined : `- Errors: ${told.join(" ")}`
}

function grade({ grade, source, note }: Provenance): string {
  const sources = [source ?? []].flat()
  const from = sources.length ? ` in ${sources.join(", ")}` : ""
  const words = { documented: `Documented${from}.`, observed: `Observed${from}.`, inferred: `Inferred: no source says so${sources.length ? `; nearest is ${sources.join(", ")}` : ""}.` }
  return note ? `${words[grade]} ${sentence(note)}` : words[grade]
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
