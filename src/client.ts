import { apiError } from "./api-error.js"
import { callArguments } from "./arguments.js"
import { createAuthenticators } from "./authenticators.js"
import type { Call, CallState } from "./call.js"
import { asCall } from "./call.js"
import type { Contract, Operation } from "./contract.js"
import { fillBody } from "./fill.js"
import type { Exchange, HttpInit, HttpResult } from "./http.js"
import { exchange } from "./http.js"
import { httpClient } from "./http-client.js"
import { authenticate } from "./middleware/authenticate.js"
import { decode } from "./middleware/decode.js"
import { guard } from "./middleware/guard.js"
import { mode } from "./middleware/mode.js"
import { transmit } from "./middleware/transmit.js"
import type { ClientOptions } from "./options.js"
import { baseUrlOf, checkOptions, fillValues } from "./options.js"
import type { Page } from "./pagination.js"
import { asPage, iterable } from "./pagination.js"
import { compose } from "./pipeline.js"
import { sensitiveValues } from "./redact.js"
import { fetchTransport } from "./transport/fetch.js"
import { version } from "./version.js"

/**
 * Makes the client of a contract: every operation becomes a method, `http` takes paths instead.
 * @throws ConfigurationError when an option is unknown, missing or unusable
 */
export function createClient(contract: Contract, options: object = {}): object {
  checkOptions(contract, options)
  const baseUrl = baseUrlOf(contract, options)
  const { allow = [], middleware = [], mode: wanted } = options
  const raw = decode(transmit(options.transport ?? fetchTransport(options.fetch)))
  const policy = { mode: wanted, allow }
  const authenticators = createAuthenticators(contract, { ...options }, policy, { baseUrl, send: raw, now: Date.now })
  const send = compose(
    [
      ...middleware,
      ...(wanted === undefined ? [] : [mode(wanted)]),
      guard(allow),
      authenticate(new URL(baseUrl).origin, authenticators.of),
    ],
    raw,
  )
  const context: Context = {
    contract,
    exchange: exchange(baseUrl, defaultHeaders(), send),
    fill: fillValues(contract, { ...options }),
    check: (operation) => void authenticators.of(operation),
  }
  const client: Record<string, Record<string, unknown>> = {}
  for (const operation of Object.values(contract.operations)) {
    if (operation.hidden) continue
    const [resource, verb] = operation.id.split(".") as [string, string]
    const methods = (client[resource] ??= {})
    methods[verb] = (...given: unknown[]) => invoke(context, operation, given)
  }
  return Object.assign(client, { http: httpClient(contract, context.exchange, context.check) })
}

interface Context {
  readonly contract: Contract
  readonly exchange: Exchange
  readonly fill: ReturnType<typeof fillValues>
  check(operation: Operation): void
}

function invoke(context: Context, operation: Operation, given: readonly unknown[]): Call<unknown> {
  const call: { -readonly [K in keyof CallState]: CallState[K] } = { operation, options: {}, attempts: 0 }
  const start = async () => {
    const { path, body, query, options } = callArguments(operation, given)
    call.options = options
    context.check(operation)
    const filled = operation.fill && body !== undefined ? await fillBody(operation, body, context.fill) : body
    const fetch = (query: Record<string, unknown> | undefined, state: CallState) =>
      body_(context, state, init(options, path, query, filled))
    const data = await fetch(query, call)
    if (!operation.pagination) return data
    const next = (query: Readonly<Record<string, unknown>>) => fetch(query, { ...call, attempts: 0 }) as Promise<object>
    return asPage(data as object, query ?? {}, operation.pagination, next)
  }
  const answer = asCall(start(), call)
  return operation.pagination ? iterable(answer as Call<Page<object>>, operation.pagination) : answer
}

function init(options: CallState["options"], path: Record<string, unknown>, query: Record<string, unknown> | undefined, body: unknown): HttpInit {
  return {
    params: query === undefined ? { path } : { path, query },
    ...(body === undefined ? {} : { body }),
    ...(options.headers === undefined ? {} : { headers: options.headers }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  }
}

async function body_({ contract, exchange }: Context, call: CallState, init: HttpInit): Promise<unknown> {
  const outcome: HttpResult = await exchange(call, init)
  const answer = call.answer!
  if (answer.status >= 200 && answer.status < 300) return outcome.data
  throw apiError(contract, call, answer, sensitiveValues({ ...init.params, body: init.body }, contract.sensitive ?? []))
}

function defaultHeaders(): Record<string, string> {
  const inBrowser = "window" in globalThis
  return { Accept: "application/json", ...(inBrowser ? {} : { "User-Agent": `paysmith/${version}` }) }
}

export type { ClientOptions }
