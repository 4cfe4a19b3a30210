/** A node of an OpenAPI document. */
export type Node = Record<string, unknown>

/** What a node is. */
export type Kind =
  | "document"
  | "components"
  | "path"
  | "webhooks"
  | "operation"
  | "webhook"
  | "parameter"
  | "header"
  | "body"
  | "response"
  | "media"
  | "schema"

const verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]
const each = (names: readonly string[], kind: Kind) => Object.fromEntries(names.map((name) => [name, kind]))
const operation: Readonly<Record<string, Kind | [Kind]>> = {
  parameters: ["parameter"],
  requestBody: "body",
  responses: ["response"],
}

/** Where nodes stand: a kind alone is one node, in brackets it is a list or a map of them. */
const places: Readonly<Record<Kind, Readonly<Record<string, Kind | [Kind]>>>> = {
  document: { paths: ["path"], webhooks: ["webhooks"], components: "components" },
  components: {
    schemas: ["schema"],
    parameters: ["parameter"],
    headers: ["header"],
    requestBodies: ["body"],
    responses: ["response"],
    pathItems: ["path"],
  },
  path: { parameters: ["parameter"], ...each(verbs, "operation") },
  webhooks: { parameters: ["parameter"], ...each(verbs, "webhook") },
  operation,
  webhook: operation,
  parameter: { schema: "schema", content: ["media"] },
  header: { schema: "schema", content: ["media"] },
  body: { content: ["media"] },
  response: { headers: ["header"], content: ["media"] },
  media: { schema: "schema" },
  schema: {
    ...each(["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"], "schema"),
    properties: ["schema"],
    patternProperties: ["schema"],
    prefixItems: ["schema"],
    $defs: ["schema"],
    allOf: ["schema"],
    anyOf: ["schema"],
    oneOf: ["schema"],
  },
}

/** Calls a function with every node of a document; examples and extensions hold none. */
export function visit(node: unknown, found: (kind: Kind, node: Node) => void, kind: Kind = "document"): void {
  if (typeof node !== "object" || node === null) return
  found(kind, node as Node)
  for (const [key, place] of Object.entries(places[kind])) {
    const child = (node as Node)[key]
    if (typeof place === "string") visit(child, found, place)
    else for (const entry of Object.values(child ?? {})) visit(entry, found, place[0])
  }
}
