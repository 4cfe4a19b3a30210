import type { Document, OperationObject, Provenance, Schema } from "../../src/generate/document.js"
import { resolve } from "../../src/generate/document.js"
import { infoText } from "./info-text.js"
import { operationText } from "./operation-text.js"
import { doubtMark } from "./provenance-text.js"
import { schemaText, typeOf } from "./schema-text.js"
import type { Kind, Node } from "./visit.js"
import { visit } from "./visit.js"
import { webhookText } from "./webhook-text.js"

/** A copy of a contract whose descriptions say what its extensions say: Redoc shows descriptions only. */
export function decorate(document: Document): Document {
  const copy = structuredClone(document)
  visit(copy, (kind, node) => {
    const description = descriptionOf(document, kind, node)
    if (description) node["description"] = description
    if (kind === "schema" && "const" in node) node["type"] ??= typeOf(node["const"])
  })
  Object.assign(copy.info, { description: infoText(document) })
  return copy
}

/** The new description of a node; undefined where the old one stays. */
function descriptionOf(document: Document, kind: Kind, node: Node): string | undefined {
  if (kind === "operation") return operationText(document, node as unknown as OperationObject)
  if (kind === "webhook") return webhookText(document, node as unknown as OperationObject)
  if (kind === "schema") return schemaDescription(document, node as Schema)
  if (kind !== "parameter" && kind !== "header" && kind !== "response") return undefined
  const mark = "$ref" in node ? "" : doubtMark((node["x-provenance"] ?? {}) as Partial<Provenance>)
  return mark && [node["description"], mark].filter(Boolean).join(" ")
}

/** What stands beside a `$ref` goes before what it refers to. */
function schemaDescription(document: Document, schema: Schema): string | undefined {
  if (schema.$ref === undefined) return schemaText(schema)
  return Object.keys(schema).length === 1 ? undefined : schemaText({ ...resolve(document, schema), ...schema })
}
