import type { Validators } from "./validation/validators.js"

/**
 * What `generated/` promises `src/`: a contract as plain data. Absent fields mean the common case. `Credentials` are the
 * createClient options that carry them.
 */
export interface Contract<Credentials extends Readonly<Record<string, string>> = Readonly<Record<string, string>>> {
  /** Never there: it only carries the type. */
  readonly credentials?: Credentials
  readonly id: string
  readonly title: string
  readonly version: string
  /** Package path of the whole OpenAPI document, resolved only when a mock or a sandbox asks for it. */
  readonly document: string
  /** Origin of the API; absent where every deployment has its own. */
  readonly server?: string
  readonly schemes: Readonly<Record<string, SecurityScheme>>
  /** Names of the security schemes that apply where an operation says nothing: any one of them. */
  readonly security: readonly string[]
  /** Options of createClient that fill request properties. */
  readonly options?: Readonly<Record<string, { readonly env?: string }>>
  readonly errors: ErrorShape
  readonly rateLimit?: RateLimit
  /** Names of request properties whose values are secret or personal. */
  readonly sensitive?: readonly string[]
  readonly operations: Readonly<Record<string, Operation>>
  /** Loads what the option `validate` needs. */
  readonly validators?: () => Promise<Validators>
}

export interface Operation {
  /** `resource.verb`: the method on the client. */
  readonly id: string
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  readonly path: string
  /** Security schemes of which any one will do; `[]` is public. Absent: the contract's. */
  readonly security?: readonly string[]
  readonly body?: "required" | "optional"
  /** Media type of the request body; absent: JSON. */
  readonly content?: string
  readonly query?: "required" | "optional"
  /** Answers without a body when they succeed. */
  readonly empty?: true
  /** Statuses whose JSON body the contract describes. */
  readonly errors: readonly number[]
  /** How its error bodies read, where that is not as in the rest of the contract. */
  readonly errorShape?: ErrorShape
  readonly pagination?: Pagination
  readonly idempotency?: Idempotency
  readonly retry?: Retry
  readonly movesMoney?: true
  readonly reconcile?: Reconcile
  /** Request properties that a createClient option fills. */
  readonly fill?: readonly Fill[]
  /** Names of call options that are fields of this operation's body or query too. */
  readonly fields?: readonly string[]
  /** The property of the answer that tells a test from a live object. */
  readonly mode?: ModeMark
  /** Not a method of the client: a token endpoint. */
  readonly hidden?: true
  /** Token scopes of which any one will do, by security scheme. */
  readonly scopes?: Readonly<Record<string, readonly string[]>>
}

export type SecurityScheme = BearerScheme | OAuth2Scheme | MacScheme | SignedUrlScheme

export interface BearerScheme {
  readonly kind: "bearer"
  readonly credentials: { readonly token: CredentialRule }
}

export interface OAuth2Scheme {
  readonly kind: "oauth2"
  /** Absolute, or a path where it moves with the base URL. */
  readonly tokenUrl: string
  readonly scopes?: readonly string[]
  /** RFC 6749 section 2.3.1. */
  readonly authMethod: "client_secret_post" | "client_secret_basic"
  readonly credentials: { readonly client_id: CredentialRule; readonly client_secret: CredentialRule }
}

export interface MacScheme {
  readonly kind: "mac"
  readonly signing: MacSigning
  readonly credentials: { readonly id: CredentialRule; readonly key: CredentialRule }
}

/** The signature is part of each call's query; the client adds nothing. */
export interface SignedUrlScheme {
  readonly kind: "signed-url"
}

export interface CredentialRule {
  readonly option: string
  readonly env?: string
  readonly optional?: true
  readonly pattern?: string
  readonly hint?: string
  readonly live?: string
  readonly test?: string
  readonly refuse?: readonly { readonly pattern: string; readonly reason: string }[]
  readonly serverOnly?: true
  readonly public?: true
}

export type MacLine = "ts" | "nonce" | "method" | "target" | "host" | "port" | "ext"

export interface MacSigning {
  readonly lines: readonly MacLine[]
  readonly terminator: string
  readonly header: readonly ("id" | "ts" | "nonce" | "mac" | "ext")[]
  readonly nonce: { readonly length: number }
  readonly ext?: {
    readonly bodyHash?: { readonly name: string; readonly algorithm: "SHA-256"; readonly encoding: "base64" }
  }
  readonly clock?: { readonly status: number; readonly code: string }
}

export interface ErrorShape {
  /** JSON Pointers into an error body. */
  readonly code?: string
  readonly message?: string
  readonly fields?: string
  readonly param?: string
  /** Response header that names the request. */
  readonly requestId?: string
}

export interface RateLimit {
  /** Seconds. */
  readonly window: number
  readonly limits: readonly { readonly limit: number; readonly mode?: "test" | "live"; readonly plan?: string }[]
  readonly headers?: {
    readonly limit?: string
    readonly remaining?: string
    readonly reset?: string
    readonly retryAfter?: string
  }
  readonly reset?: "seconds-left" | "epoch"
}

export interface Pagination {
  readonly style: "single" | "cursor" | "offset" | "page"
  readonly items: string
  readonly limit?: string
  readonly parameter?: string
  readonly next?: { readonly from: "item" | "body"; readonly pointer: string }
  readonly more?: string
  readonly total?: string
}

export interface Idempotency {
  readonly key?: { readonly in: "header" | "body"; readonly name: string; readonly maxLength?: number }
  readonly repeat: "replayed" | "same-state" | "refused" | "repeated" | "unknown"
  readonly grade: Grade
}

export interface Retry {
  readonly idempotent?: boolean
  readonly "429"?: "unprocessed"
}

export interface Condition {
  readonly pointer: string
  readonly equals?: unknown
  readonly in?: readonly unknown[]
  /** An equal value tells this call from all others. */
  readonly identifies?: boolean
}

export interface Reconcile {
  readonly operation: string
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly items?: string
  /** JSON Pointer to a candidate's time of creation: an older one proves nothing. */
  readonly created?: string
  readonly match?: readonly Condition[]
  readonly happened?: readonly Condition[]
  readonly didNot?: readonly Condition[]
  readonly authoritative?: boolean
  /** Seconds. */
  readonly delay?: number
}

export interface Fill {
  /** JSON Pointer into the request body. */
  readonly pointer: string
  readonly option: string
  readonly unless?: readonly string[]
  /** The API wants it: without a value nothing is sent. */
  readonly required?: true
}

export interface ModeMark {
  readonly pointer: string
  /** The value that marks a test object. */
  readonly test: boolean
  /** What a missing mark means. */
  readonly absent?: "test" | "live"
}

/** The webhooks of a contract, by event type. */
export type Webhooks = Readonly<Record<string, Webhook>>

export interface Webhook {
  readonly signature: SignedWebhook | FetchedWebhook
  readonly event?: {
    readonly type: ValueSource
    readonly value?: string
    readonly id?: ValueSource
    readonly time?: ValueSource
    readonly requires?: readonly Condition[]
  }
  /** The property of the body that tells a test from a live event. */
  readonly mode?: ModeMark
  readonly delivery?: {
    /** Seconds after the previous attempt. */
    readonly retries?: readonly number[]
    /** Seconds. */
    readonly timeout?: { readonly connect?: number; readonly read?: number }
    readonly success?: readonly string[]
    readonly stop?: readonly number[]
  }
}

/** Where a value of a delivery stands. */
export type ValueSource = { readonly pointer: string } | { readonly header: string } | { readonly template: string }

export interface SignedWebhook {
  readonly header: string
  readonly algorithm: "HMAC-SHA256"
  readonly encoding: "hex" | "base64"
  /** `{body}`, `{t}.{body}` or `{header.X-Stamp}.{body}`. */
  readonly signed: string
  readonly scheme?: { readonly timestamp: string; readonly signature: string }
  readonly algorithmHeader?: string
  readonly secret: { readonly option?: string; readonly env?: string; readonly pattern?: string }
  /** Seconds. */
  readonly tolerance?: number
  readonly grade: Grade
}

/** Nothing is signed: the body names a resource that is fetched and trusted. */
export interface FetchedWebhook {
  readonly fetch: string
  readonly id: { readonly in: "form"; readonly name: string }
  readonly acknowledge?: string
  readonly grade: Grade
}

/** The states of a resource, by what they mean for the money. */
export interface Lifecycle {
  readonly pending: readonly string[]
  readonly paid: readonly string[]
  readonly final: readonly string[]
  readonly reversed: readonly string[]
}

export type Grade = "documented" | "observed" | "inferred"

/** Reads a JSON Pointer (RFC 6901); undefined where it leads nowhere. */
export function atPointer(value: unknown, pointer: string | undefined): unknown {
  if (pointer === undefined) return undefined
  return pointer.split("/").slice(1).reduce(memberOf, value)
}

function memberOf(value: unknown, token: string): unknown {
  const key = token.replaceAll("~1", "/").replaceAll("~0", "~")
  return typeof value === "object" && value && Object.hasOwn(value, key) ? value[key as keyof typeof value] : undefined
}
