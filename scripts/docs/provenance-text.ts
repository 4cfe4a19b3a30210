import type { Provenance } from "../../src/generate/document.js"
import type { Source } from "../contract-facts.js"
import { enumerate, link, sentence } from "./markdown.js"

/** A paragraph with grade, sources and what they disagree about; it keeps two lists apart, too. */
export function provenanceText(provenance: Provenance | undefined, sources: readonly Source[]): string {
  if (provenance === undefined) return "Provenance: not stated."
  const { grade, note } = provenance
  const from = enumerate(
    [provenance.source ?? []].flat().map((id) => sourceLink(id, sources)),
    "and",
  )
  const words = {
    documented: from && ` in ${from}`,
    observed: from && ` in ${from}`,
    inferred: `: no source says so${from && `; the nearest is ${from}`}`,
  }
  return `Provenance: **${grade}**${words[grade]}.${note ? ` ${sentence(note)}` : ""}`
}

/** The mark of a statement that has a grade of its own, with its note. */
export function gradeMark({ grade, note }: Partial<Provenance>): string {
  return `${grade ? ` (${grade})` : ""}${note ? ` ${sentence(note)}` : ""}`
}

/** The same where documented is the rule and goes without saying. */
export function doubtMark({ grade, note }: Partial<Provenance>): string {
  return `${grade && grade !== "documented" ? `(${grade})` : ""}${note ? ` Note: ${sentence(note)}` : ""}`.trim()
}

function sourceLink(id: string, sources: readonly Source[]): string {
  const source = sources.find((entry) => entry.id === id)
  return link(source?.title ?? id, source?.url)
}
