/** What Redocly hands to a rule, and the parts of OpenAPI that the rules read. Redocly publishes no types of its own. */

export interface Location {
  pointer: string
  absolutePointer: string
  source: { absoluteRef: string }
  child(path: string | number | (string | number)[]): Location
  /** The same place, shown at the key in place of the value. */
  key(): Location
}

export interface Resolved<T> {
  node: T
  location: Location
}

export interface Reference {
  $ref: string
}

export type Resolve = (reference: Reference, from?: string) => { node?: unknown; location?: Location }

export interface Context {
  report(problem: { message: string; location?: Location }): void
  resolve: Resolve
  location: Location
  rawNode: unknown
  type: { name: string; extensionsPrefix?: string }
  key: string | number
}

type Visit<Node> = (node: Node, context: Context) => void

export interface Visitor {
  any?: { enter: Visit<unknown> }
  ref?: { enter(node: Reference & Schema, context: Context, target: { node?: unknown; location?: Location }): void }
  Root?: Visit<Root>
  NamedSchemas?: Visit<Record<string, Schema>>
  Operation?: Visit<Operation>
  Parameter?: Visit<Parameter>
  RequestBody?: Visit<Body>
  Response?: Visit<Body>
  Schema?: Visit<Schema | boolean>
  SecurityScheme?: Visit<SecurityScheme>
  Server?: Visit<Server>
  WebhooksMap?: { enter(): void; leave(): void }
}

export type Rule = () => Visitor

export interface Extensible {
  [extension: `x-${string}`]: unknown
  "x-provenance"?: Provenance
}

export interface Provenance {
  grade: "documented" | "observed" | "inferred"
  source?: string | string[]
}

export interface Root {
  info?: Extensible & { "x-sources"?: { id: string }[] }
  security?: object[]
  paths?: Record<string, PathItem | Reference>
  webhooks?: Record<string, PathItem | Reference>
}

export type PathItem = Record<string, unknown>

export interface Operation extends Extensible {
  operationId?: string
  parameters?: (Parameter | Reference)[]
  requestBody?: Body | Reference
  responses?: Record<string, Body | Reference>
  security?: object[]
  "x-client-method"?: false
  "x-idempotency"?: object
  "x-moves-money"?: true
  "x-pagination"?: object
  "x-reconcile"?: { operation?: string; path?: Record<string, unknown> }
  "x-webhook-signature"?: { fetch?: string; acknowledge?: string }
}

export interface Examples {
  example?: unknown
  examples?: Record<string, unknown>
}

/** A request body or a response. */
export interface Body extends Extensible {
  content?: Record<string, Examples & { schema?: Schema | Reference }>
}

export interface Parameter extends Extensible, Examples {
  name?: string
  in?: string
  required?: boolean
}

export interface Schema extends Extensible {
  type?: string | string[]
  const?: unknown
  default?: unknown
  required?: string[]
  properties?: Record<string, Schema | Reference>
  allOf?: (Schema | Reference)[]
  anyOf?: (Schema | Reference)[]
  oneOf?: (Schema | Reference)[]
  discriminator?: unknown
  readOnly?: unknown
  writeOnly?: unknown
}

export interface SecurityScheme extends Extensible {
  type?: string
  scheme?: string
  in?: string
  "x-credentials"?: Record<string, unknown>
}

export interface Server {
  url?: string
  variables?: Record<string, { default?: string }>
}
