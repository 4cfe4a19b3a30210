import type { Contract, Operation } from "../../src/contract.js"
import type { PlacedOperation } from "../../src/generate/document.js"
import { serializePath } from "../../src/call/path.js"
import type { ExampleCall } from "./examples.js"
import { methodArguments } from "./examples.js"
import type { Exchange } from "./exchange.js"
import { recorder } from "./exchange.js"
import type { Mutation, SentRequest } from "./invalid-request.js"
import type { Api } from "./registry.js"
import { callOf } from "./registry.js"

/** An operation as the contract's data and as its document has it. */
export interface Tested {
  readonly operation: Operation
  readonly placed: PlacedOperation
}

/** Calls the operations of one API and writes down what passes between client and server. */
export interface Driver {
  readonly exchanges: readonly Exchange[]
  /** Calls the method of an operation, or where it has none sends the request. A mutation changes it before it is signed. */
  invoke(tested: Tested, call: ExampleCall, headers?: Record<string, string>, mutation?: Mutation): Promise<unknown>
  /** Sends a request as it is. */
  replay(request: SentRequest & { readonly method: string }): Promise<Exchange>
}

type Credentials = Readonly<Record<string, string>>

export function driver({ module: { createClient } }: Api, baseUrl: string, credentials: Credentials): Driver {
  const { fetch, exchanges } = recorder()
  let mutation: Mutation | undefined
  const change = <T extends SentRequest>(request: T): T => ({ ...request, ...mutation?.apply(request) })
  const middleware = [(request: SentRequest, next: (request: SentRequest) => unknown) => next(change(request))]
  const client = createClient({ ...credentials, baseUrl, fetch, middleware, retry: false })
  const replay = async (request: SentRequest & { readonly method: string }) => {
    await fetch(request.url, request as RequestInit)
    return exchanges.at(-1)!
  }
  return {
    exchanges,
    replay,
    invoke(tested, call, headers = {}, wanted) {
      mutation = wanted
      if (!tested.operation.hidden)
        return callOf(client, tested.operation.id)(...methodArguments(tested, call, headers))
      return replay(change(hiddenRequest(tested, baseUrl, call, headers))).then(({ body }) => body)
    },
  }
}

function hiddenRequest(
  { operation }: Tested,
  baseUrl: string,
  { path, query, headers, body }: ExampleCall,
  more: Record<string, string>,
) {
  const { method, content = "application/json" } = operation
  const isForm = content === "application/x-www-form-urlencoded"
  const text =
    body === undefined
      ? undefined
      : isForm
        ? String(new URLSearchParams(body as Record<string, string>))
        : JSON.stringify(body)
  const search = String(new URLSearchParams(query as Record<string, string>))
  return {
    method,
    url: `${baseUrl}${serializePath(operation.path, path)}${search && `?${search}`}`,
    headers: { accept: "application/json", "content-type": content, ...headers, ...more },
    body: text,
  }
}

/** The call of a token endpoint with the credentials of the mock in place of the example's. */
export function withClientCredentials(
  { schemes }: Contract,
  { operation }: Tested,
  call: ExampleCall,
  credentials: Credentials,
): ExampleCall {
  for (const scheme of Object.values(schemes))
    if (scheme.kind === "oauth2" && scheme.tokenUrl === operation.path) {
      const client_id = credentials[scheme.credentials.client_id.option]!
      const client_secret = credentials[scheme.credentials.client_secret.option]!
      if (scheme.authMethod === "client_secret_post")
        return { ...call, body: { ...(call.body as object), client_id, client_secret } }
      return { ...call, headers: { ...call.headers, authorization: `Basic ${btoa(`${client_id}:${client_secret}`)}` } }
    }
  return call
}

/** What `Authorization` has to hold for a security scheme; an expression where it differs each time. */
export function credentialHeader(
  { schemes }: Contract,
  name: string | undefined,
  credentials: Credentials,
  exchanges: readonly Exchange[],
): RegExp | string | undefined {
  const scheme = name === undefined ? undefined : schemes[name]
  switch (scheme?.kind) {
    case undefined:
    case "signed-url":
      return undefined
    case "bearer":
      return `Bearer ${credentials[scheme.credentials.token.option]}`
    case "mac":
      return new RegExp(`^MAC id="${credentials[scheme.credentials.id.option]}", ts="\\d{10}", nonce="`)
    case "oauth2": {
      const answers = exchanges.filter(({ request }) => new URL(request.url).pathname === scheme.tokenUrl)
      const issued = answers.map(({ body }) => (body as { access_token?: string }).access_token)
      return new RegExp(`^Bearer (${issued.join("|")})$`)
    }
  }
}
