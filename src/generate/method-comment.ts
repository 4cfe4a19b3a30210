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
export function methodComment(
  contract: Contract,
  document: Document,
  operation: Operation,
  { operation: object }: PlacedOperation,
): string {
  const provenance = object["x-provenance"] as Provenance | undefined
  return docComment(
    [
      object.summary && sentence(object.summary),
      object.description,
      authentication(contract, operation),
      repeat(object["x-idempotency"]),
      operation.movesMoney && "- Moves money: without a definite answer it ends in UnknownOutcomeError.",
      errors(document, object.responses),
      provenance && `- ${grade(document, provenance)}`,
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
    return `${Object.values(scheme.credentials)
      .map(({ option }) => option)
      .join(" and ")}${scope}`
  })
  return `- Needs ${needs.join(", or ")}.`
}

function repeat(value: unknown): string | undefined {
  if (value === undefined) return undefined
  const { key, repeat, grade, note } = value as { key?: { name: string }; repeat: string; grade: string; note?: string }
  const subject = key ? `A repeat with the same ${key.name}` : "A repeat"
  const trust = key && grade === "inferred" ? ", so the client does not rely on it" : ""
  return `- ${subject} ${repeats[repeat] ?? repeat} (${grade}${trust}).${note ? ` ${sentence(note)}` : ""}`
}

/** What any operation may answer; only their numbers are worth a reader's time. */
const usual = new Set(["401", "406", "429", "500", "502", "503"])

function errors(document: Document, responses: PlacedOperation["operation"]["responses"]): string | undefined {
  const failures = Object.entries(responses).filter(([status]) => !status.startsWith("2"))
  const told = failures.flatMap(([status, response]) => {
    const { description } = resolve(document, response)
    return usual.has(status) || !description ? [] : [`${status} ${sentence(description)}`]
  })
  const others = failures.map(([status]) => status).filter((status) => usual.has(status))
  if (others.length > 0) told.push(`${told.length > 0 ? "Also " : ""}${others.join(", ")}.`)
  return told.length === 0 ? undefined : `- Errors: ${told.join(" ")}`
}

function grade(document: Document, { grade, source, note }: Provenance): string {
  const known = (document.info["x-sources"] ?? []) as readonly { readonly id: string; readonly title: string }[]
  const titles = [source ?? []].flat().map((id) => `“${known.find((entry) => entry.id === id)?.title ?? id}”`)
  const words = {
    documented: `Documented in ${titles.join(", ")}.`,
    observed: `Observed in ${titles.join(", ")}.`,
    inferred: `Inferred: no source says so${titles.length ? `; nearest is ${titles.join(", ")}` : ""}.`,
  }
  return note ? `${words[grade]} ${sentence(note)}` : words[grade]
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
