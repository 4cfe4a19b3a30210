import type { Document } from "./document.js"
import { GenerationError } from "./generation-error.js"
import { docComment, isIdentifier } from "./source-text.js"

/** The types of the runtime that a client's module may import. */
export const runtimeTypes: readonly string[] = [
  "ApiError",
  "Call",
  "CallOptions",
  "ClientOptions",
  "Credential",
  "Filled",
  "HttpClient",
  "ListCall",
  "Outcome",
]

const taken = new Set([
  ...runtimeTypes,
  "Client",
  "Options",
  "NonNullable",
  "Pick",
  "Promise",
  "components",
  "operations",
  "paths",
  "contract",
  "createClient",
  "webhooks",
])

/** Every named schema as an exported type of its own name. */
export function schemaAliases(document: Document): string {
  const aliases = Object.entries(document.components?.schemas ?? {}).map(([name, { description }]) => {
    if (!isIdentifier(name) || taken.has(name))
      throw new GenerationError(
        `The schema ${name} cannot be a type of that name: ${isIdentifier(name) ? "the client's module has one already" : "it is no identifier"}. Rename it.`,
        name,
      )
    return `${docComment([description])}export type ${name} = components["schemas"]["${name}"]\n`
  })
  return aliases.join("\n")
}
