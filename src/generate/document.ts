import type { Grade } from "../contract.js"

/** The parts of a bundled OpenAPI 3.1 document that the generator reads. */
export interface Document {
  readonly info: { readonly title: string; readonly version: string; readonly [extension: `x-${string}`]: unknown }
  readonly servers?: readonly { readonly url: string; readonly variables?: object }[]
  readonly security?: readonly SecurityRequirement[]
  readonly paths: Readonly<Record<string, PathItem>>
  readonly webhooks?: Readonly<Record<string, PathItem>>
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>
    readonly securitySchemes?: Readonly<Record<string, SecuritySchemeObject>>
    readonly [kind: string]: unknown
  }
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>

export type PathItem = Readonly<Partial<Record<"get" | "post" | "put" | "patch" | "delete", OperationObject>>> & {
  readonly parameters?: readonly Parameter[]
}

export interface OperationObject {
  readonly operationId: string
  readonly summary?: string
  readonly description?: string
  readonly security?: readonly SecurityRequirement[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly required?: boolean; readonly content: Content }
  readonly responses: Readonly<Record<string, ResponseObject>>
  readonly [extension: `x-${string}`]: unknown
}

export interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: "path" | "query" | "header" | "cookie"
  readonly required?: boolean
  readonly description?: string
  readonly style?: string
  readonly explode?: boolean
  readonly schema?: Schema
  readonly [extension: `x-${string}`]: unknown
}

export interface ResponseObject {
  readonly $ref?: string
  readonly description?: string
  readonly content?: Content
  readonly headers?: Readonly<Record<string, unknown>>
}

export type Content = Readonly<Record<string, { readonly schema?: Schema }>>

export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly additionalProperties?: boolean | Schema
  readonly description?: string
  readonly [extension: `x-${string}`]: unknown
}

export interface SecuritySchemeObject {
  readonly type: string
  readonly scheme?: string
  readonly in?: string
  readonly name?: string
  readonly flows?: {
    readonly clientCredentials?: { readonly tokenUrl: string; readonly scopes?: Record<string, string> }
  }
  readonly [extension: `x-${string}`]: unknown
}

export interface Provenance {
  readonly grade: Grade
  readonly source?: string | readonly string[]
  readonly note?: string
}

/** An operation with the place where it stands. */
export interface PlacedOperation {
  readonly path: string
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  readonly operation: OperationObject
  /** Those of the path item and of the operation, resolved. */
  readonly parameters: readonly Parameter[]
}

const verbs = ["get", "post", "put", "patch", "delete"] as const

/** All operations under `paths`, in the order of the contract. */
export function operationsOf(document: Document): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    verbs.flatMap((verb) => {
      const operation = item[verb]
      if (operation === undefined) return []
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((p) => resolve(document, p))
      return [{ path, method: verb.toUpperCase() as PlacedOperation["method"], operation, parameters }]
    }),
  )
}

/** Follows a local `$ref`. */
export function resolve<T extends { readonly $ref?: string }>(document: Document, node: T): T {
  if (node.$ref === undefined) return node
  const found = node.$ref
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (at, key) => (at as Record<string, unknown>)?.[key.replaceAll("~1", "/").replaceAll("~0", "~")],
      document,
    )
  return resolve(document, found as T)
}

/** application/json and the +json types (RFC 6839 section 3.1). */
export function isJsonMedia(type: string): boolean {
  return /^application\/([\w.-]+\+)?json$/.test(type)
}

/** The last segment of a `$ref` to a named schema. */
export function schemaName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.startsWith("#/components/schemas/")
    ? schema.$ref.slice("#/components/schemas/".length)
    : undefined
}

/** The properties of a schema, those of its `allOf`, `anyOf` and `oneOf` branches included. */
export function propertiesOf(document: Document, schema: Schema | undefined): [name: string, Schema][] {
  if (schema === undefined) return []
  const { properties = {}, allOf = [], anyOf = [], oneOf = [] } = resolve(document, schema)
  const own = Object.entries(properties)
  return [...own, ...[...allOf, ...anyOf, ...oneOf].flatMap((branch) => propertiesOf(document, branch))]
}

/** Whether a property is required, be it in one branch only. */
export function isDemanded(document: Document, schema: Schema | undefined, name: string): boolean {
  if (schema === undefined) return false
  const { required = [], allOf = [], anyOf = [], oneOf = [] } = resolve(document, schema)
  return required.includes(name) || [...allOf, ...anyOf, ...oneOf].some((branch) => isDemanded(document, branch, name))
}
