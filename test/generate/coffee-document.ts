import { readFileSync } from "node:fs"
import { parse } from "yaml"
import { clientFile } from "../../src/generate/client-file.js"
import { contractData } from "../../src/generate/contract-data.js"
import type { Document } from "../../src/generate/document.js"

/** The parts of the vocabulary's example, a coffee shop, that tests change. */
export interface CoffeeDocument {
  security: unknown
  paths: {
    "/orders": { post: Changeable; get?: Changeable }
    "/orders/{id}": { get: Changeable }
  }
  components: { securitySchemes: Record<string, unknown>; schemas: Record<string, unknown> }
}

interface Changeable {
  operationId: string
  description?: string
  [key: string]: any
}

/** The coffee shop's document after a change, as a bundle has it. */
export function coffeeDocument(change: (document: CoffeeDocument) => void = () => undefined): Document {
  const document = parse(readFileSync(new URL("../../specs/vocabulary/example.yaml", import.meta.url), "utf8"))
  change(document)
  return document
}

/** The text of the client of a document. */
export function coffeeClient(change?: (document: CoffeeDocument) => void): string {
  const document = coffeeDocument(change)
  return clientFile(contractData("coffee", document, "shop"), document, "paysmith")
}
