import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { isAbsolute, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Contract } from "../contract.js"
import { ConfigurationError } from "../errors.js"

/** The parts of a contract's OpenAPI document that a mock reads itself. */
export interface ContractDocument {
  readonly components?: { readonly securitySchemes?: Readonly<Record<string, { readonly name?: string }>> }
}

/**
 * Reads the OpenAPI document of a contract. URLs that must be https may be http on this machine.
 * @throws ConfigurationError when the document is not found
 */
export async function contractDocument({ title, document }: Contract): Promise<ContractDocument> {
  const text = await readFile(pathOf(document), "utf8").catch((cause: unknown) => {
    throw new ConfigurationError(
      `The document of ${title} was not found: ${document}. Give a package path, an absolute path or a file URL.`,
      { option: "document", cause },
    )
  })
  return JSON.parse(text, (_, value: unknown) =>
    isHttpsOnly(value) ? { ...value, pattern: waived(value.pattern) } : value,
  ) as ContractDocument
}

/** Package paths are looked up from this package, then from the working directory. */
function pathOf(document: string): string {
  if (document.startsWith("file:")) return fileURLToPath(document)
  if (isAbsolute(document)) return document
  for (const from of [import.meta.url, join(process.cwd(), "package.json")])
    try {
      return createRequire(from).resolve(document)
    } catch {
      // The next place may have it.
    }
  return document
}

interface HttpsOnly {
  readonly pattern?: string
}

function isHttpsOnly(value: unknown): value is HttpsOnly {
  return typeof value === "object" && value !== null && (value as { "x-https-only"?: unknown })["x-https-only"] === true
}

/** The pattern of a URL that must be https, unless it leads to this machine. */
function waived(pattern = "^https://"): string {
  return `^http://(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1\\])(:\\d+)?([/?#]|$)|(?:${pattern})`
}
