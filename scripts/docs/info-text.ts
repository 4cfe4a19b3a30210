import type { Document } from "../../src/generate/document.js"
import { contractFacts, percent, sourcesOf } from "../contract-facts.js"
import { link, paragraphs } from "./markdown.js"
import type { RateLimitFact } from "./rate-limit-text.js"
import { rateLimitText } from "./rate-limit-text.js"

/** The description of an API with how sure its facts are and what they were written from. */
export function infoText(document: Document): string {
  const { operations, grades } = contractFacts(document)
  const rateLimit = document.info["x-rate-limit"] as RateLimitFact | undefined
  const shares = Object.entries(grades).map(([grade, { share }]) => `${percent(share)} ${grade}`)
  const sources = sourcesOf(document).map(
    ({ title, url, kind, checked }) => `| ${link(title, url)} | ${kind} | ${checked} |`,
  )
  return paragraphs(
    document.info["description" as `x-${string}`] as string | undefined,
    "## How sure this is",
    `${operations} operations. Of all facts that have a grade: **${shares.join(", ")}**. Documented: a page of the vendor says so. Observed: code of the vendor or a live integration shows it. Inferred: neither.`,
    rateLimit && "## Rate limit",
    rateLimit && rateLimitText(rateLimit),
    sources.length > 0 && "## Sources",
    sources.length > 0 && ["| Title | Kind | Checked |", "| --- | --- | --- |", ...sources].join("\n"),
  )
}
