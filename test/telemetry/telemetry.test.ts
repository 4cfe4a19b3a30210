import type { Middleware } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as recurring from "paysmith/paysera-recurring"
import { inspect } from "node:util"
import { afterEach, expect, expectTypeOf, test, vi } from "vitest"
import { log } from "../../src/telemetry/log.js"
import { combine } from "../../src/telemetry/telemetry-listener.js"
import type { TelemetryCall, TelemetryEvent } from "../../src/telemetry/telemetry.js"
import { answers, failure, json } from "../fixtures/answers.js"
import { impatientClock } from "../fixtures/impatient-clock.js"
import { sensitive, sensitiveCalls, situations } from "../fixtures/sensitive-calls.js"

const payment = { id: "pay_1", amount: 1000, currency: "aed" }
const token = () => json({ access_token: "eyJhbGciOi.ACCESS.signature", expires_in: 300 })

function recorder() {
  const events: TelemetryEvent[] = []
  const onTelemetry = (event: TelemetryEvent) => void events.push(event)
  return { events, onTelemetry, types: () => events.map(({ type }) => type) }
}

const apiKey = "sk_test_4eC39HqLyjWDarjtT1zdp7dc"
const shared = { random: () => 0.5 }

afterEach(() => {
  vi.restoreAllMocks()
})

test("a call tells its start, its attempt and its end, all with one frozen description of the call", async () => {
  const { events, onTelemetry } = recorder()
  const clock = impatientClock()
  const client = paysafer.createClient({ apiKey, clock, onTelemetry, fetch: answers(json(payment)) })
  await client.payments.get("pay_1")
  const at = clock.now()
  const { origin } = new URL(paysafer.contract.server!)
  const call = { operation: "payments.get", method: "GET", template: "/v1/payments/{id}", origin }
  expect(events).toEqual([
    { type: "call.start", call, at },
    { type: "attempt.start", call, at, attempt: 1 },
    { type: "attempt.end", call, at, attempt: 1, status: 200, duration: 0 },
    { type: "call.end", call, at, status: 200, attempts: 1, duration: 0 },
  ])
  expect(new Set(events.map((event) => event.call)).size).toBe(1)
  expect(Object.isFrozen(events[0]!.call)).toBe(true)
})

test("a repeat says after what, how long it waits and who chose the wait", async () => {
  const { events, onTelemetry } = recorder()
  const fetch = answers(
    failure("ECONNRESET", "for john.smith@example.com"),
    json({}, 503, { "retry-after": "3" }),
    json(payment),
  )
  const client = paysafer.createClient({ ...shared, apiKey, clock: impatientClock(), onTelemetry, fetch })
  await client.payments.get("pay_1")
  expect(events.filter(({ type }) => type === "retry")).toMatchObject([
    { attempt: 1, error: "ConnectionError", code: "ECONNRESET", wait: 250, asked: false },
    { attempt: 2, status: 503, error: "ServerError", wait: 3000, asked: true },
  ])
  expect(events.filter(({ type }) => type === "attempt.end")).toMatchObject([
    { attempt: 1, error: "ConnectionError" },
    { attempt: 2, status: 503 },
    { attempt: 3, status: 200, error: undefined },
  ])
  expect(events.at(-1)).toMatchObject({ type: "call.end", status: 200, error: undefined, attempts: 3, duration: 3250 })
})

test("a renewed credential makes another attempt, and each token request is told by itself", async () => {
  const { events, onTelemetry, types } = recorder()
  const fetch = answers(
    token(),
    json({ error: "invalid_token" }, 401),
    json({ access_token: "second", expires_in: 300 }),
    json({ order_id: "1" }),
  )
  const client = checkout.createClient({
    clientId: "a",
    clientSecret: "b",
    clock: impatientClock(),
    onTelemetry,
    fetch,
  })
  await client.orders.get("1")
  expect(types()).toEqual([
    "call.start",
    "attempt.start",
    "token",
    "attempt.end",
    "attempt.start",
    "token",
    "attempt.end",
    "call.end",
  ])
  expect(events[3]).toMatchObject({ attempt: 1, status: 401, error: "AuthenticationError" })
  expect(events[4]).toMatchObject({ attempt: 2 })
  expect(events[2]).toMatchObject({ outcome: "issued", status: 200, error: undefined, reason: undefined })
  expect(events[2]!.call).toEqual({
    operation: "token",
    method: "POST",
    template: "/auth/realms/Paysera/protocol/openid-connect/token",
    origin: "https://api.paysera.com",
  })
})

test.each([
  [
    json({ error: "invalid_client", error_description: "for john.smith@example.com" }, 401),
    { outcome: "refused", status: 401, error: "TokenError", reason: "invalid_client" },
  ],
  [json({ error: "john.smith@example.com" }, 400), { outcome: "refused", status: 400, reason: undefined }],
  [json({}, 200), { outcome: "failed", status: 200, error: "TokenError" }],
  [json({}, 500), { outcome: "failed", status: 500 }],
  [failure("ECONNREFUSED"), { outcome: "failed", status: undefined, error: "ConnectionError", code: "ECONNREFUSED" }],
])("a token request that gives no token says why (%#)", async (answer, expected) => {
  const { events, onTelemetry } = recorder()
  const client = checkout.createClient({
    clientId: "a",
    clientSecret: "b",
    retry: false,
    onTelemetry,
    fetch: answers(answer),
  })
  await expect(client.orders.get("1")).rejects.toThrow()
  expect(events.find(({ type }) => type === "token")).toMatchObject(expected)
  expect(events.at(-1)).toMatchObject({ type: "call.end", error: "TokenError", attempts: 0 })
})

test("an error answer, an unreadable one and an unknown outcome end a call with the class that is thrown", async () => {
  const { events, onTelemetry } = recorder()
  const fetch = answers(
    json({}, 404),
    new Response("{", { headers: { "content-type": "application/json" } }),
    json({}, 500),
  )
  const client = paysafer.createClient({ apiKey, retry: false, onTelemetry, fetch })
  await expect(client.payments.get("pay_1")).rejects.toThrow()
  await expect(client.payments.get("pay_1")).rejects.toThrow()
  await expect(client.payments.capture("pay_1", {})).rejects.toThrow()
  expect(events.filter(({ type }) => type === "call.end")).toMatchObject([
    { status: 404, error: "NotFoundError" },
    { status: 200, error: "ContractError" },
    { status: 500, error: "UnknownOutcomeError" },
  ])
})

test("the provider's request id is told, unless it could break a log line", async () => {
  const { events, onTelemetry } = recorder()
  const header = "paysera-correlation-id"
  const fetch = answers(json({}, 404, { [header]: "4f1c-77" }), json({}, 404, { [header]: "a b" }))
  const client = recurring.createClient({
    macId: "wkVd93h2uS",
    macKey: "IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU",
    onTelemetry,
    fetch,
  })
  await expect(client.paymentRequests.get("1")).rejects.toThrow()
  await expect(client.paymentRequests.get("1")).rejects.toThrow()
  expect(events.filter(({ type }) => type === "call.end")).toMatchObject([
    { requestId: "4f1c-77" },
    { requestId: undefined },
  ])
})

test("an abort ends the attempt before the call, and nothing follows the end", async () => {
  const { events, onTelemetry, types } = recorder()
  const abort = new AbortController()
  let answer!: (late: Response) => void
  let sent!: () => void
  const sending = new Promise<void>((resolve) => (sent = resolve))
  const fetch = (url: string) => {
    if (url.endsWith("/token")) return Promise.resolve(token())
    sent()
    return new Promise<Response>((resolve) => (answer = resolve))
  }
  const client = checkout.createClient({ clientId: "a", clientSecret: "b", onTelemetry, fetch })
  const call = client.orders.get("1", { signal: abort.signal })
  await sending
  abort.abort()
  await expect(call).rejects.toBe(abort.signal.reason)
  expect(types().slice(-2)).toEqual(["attempt.end", "call.end"])
  expect(events.slice(-2)).toMatchObject([{ error: "AbortError" }, { error: "AbortError", attempts: 1 }])
  answer(json({ error: "invalid_token" }, 401))
  await new Promise(setImmediate)
  expect(
    types()
      .filter((type) => type !== "token")
      .at(-1),
  ).toBe("call.end")
  expect(types().filter((type) => type === "attempt.start")).toHaveLength(1)
})

test("a name that an abort reason gives itself is not told", async () => {
  const { events, onTelemetry } = recorder()
  const reason = Object.assign(new Error("no"), { name: "john.smith@example.com" })
  const client = paysafer.createClient({ apiKey, onTelemetry, fetch: answers(json(payment)) })
  await expect(client.payments.get("pay_1", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  expect(events.at(-1)).toMatchObject({ type: "call.end", error: "Error", attempts: 0 })
})

test("a reset header that is not what the contract says is told once per client", async () => {
  const { events, onTelemetry } = recorder()
  const reset = { "X-RateLimit-Reset": "30" }
  const client = paysafer.createClient({
    apiKey,
    onTelemetry,
    fetch: answers(json(payment, 200, reset), json(payment, 200, reset)),
  })
  await client.payments.get("pay_1")
  await client.payments.get("pay_1")
  expect(events.filter(({ type }) => type === "rate-limit")).toMatchObject([
    { header: "X-RateLimit-Reset", contract: "epoch", seen: "seconds-left" },
  ])
})

test("a reset header that is what the contract says is not told", async () => {
  const { onTelemetry, types } = recorder()
  const fetch = answers(token(), json({}, 200, { "X-RateLimit-Reset": "30" }))
  await checkout.createClient({ clientId: "a", clientSecret: "b", onTelemetry, fetch }).orders.get("1")
  expect(types()).toContain("call.end")
  expect(types()).not.toContain("rate-limit")
})

test("telemetry is outside of the user's middleware", async () => {
  const { events, onTelemetry, types } = recorder()
  const boom = new Error("boom")
  const fetch = answers(json(payment))
  const client = paysafer.createClient({ apiKey, onTelemetry, fetch, middleware: [() => Promise.reject(boom)] })
  await expect(client.payments.get("pay_1")).rejects.toBe(boom)
  expect(types()).toEqual(["call.start", "call.end"])
  expect(events[1]).toMatchObject({ error: "Error", status: undefined, attempts: 0 })
})

test("a wait for the rate limit is told before the attempt that it holds back", async () => {
  const { events, onTelemetry, types } = recorder()
  const refusals = [{ msBeforeNext: 400 }]
  const limiter = {
    consume: async () => {
      if (refusals.length > 0) throw refusals.pop()
    },
  }
  const client = paysafer.createClient({
    apiKey,
    clock: impatientClock(),
    limiter,
    onTelemetry,
    fetch: answers(json(payment)),
  })
  await client.payments.get("pay_1")
  expect(types()).toEqual(["call.start", "pacing", "attempt.start", "attempt.end", "call.end"])
  expect(events[1]).toMatchObject({ call: events[0]!.call, wait: 400 })
})

test("what does not fit the contract is told within its call", async () => {
  const { events, onTelemetry } = recorder()
  const fetch = answers(json({ ...payment, amount: "john.smith@example.com" }))
  await paysafer.createClient({ apiKey, validate: "warn", onTelemetry, fetch }).payments.get("pay_1")
  const finding = events.find(({ type }) => type === "validation")
  expect(finding).toMatchObject({ call: events[0]!.call, operation: "payments.get", place: "answer" })
  expect(inspect(finding, { depth: Infinity })).toContain("/amount")
  expect(inspect(finding, { depth: Infinity })).not.toContain("john")
  expect(events.at(-1)!.type).toBe("call.end")
})

test("path calls and every page of a list are told as calls", async () => {
  const { events, onTelemetry, types } = recorder()
  const page = (id: string, has_more: boolean) => json({ data: [{ ...payment, id }], has_more })
  const client = paysafer.createClient({
    apiKey,
    onTelemetry,
    fetch: answers(json(payment), page("pay_1", true), page("pay_2", false)),
  })
  await client.http.GET("/v1/payments/{id}", { params: { path: { id: "pay_1" } } })
  for await (const _ of client.payments.list({ customer: "cus_77" }));
  expect(types().filter((type) => type === "call.end")).toHaveLength(3)
  expect(events.filter(({ type }) => type === "call.start").map(({ call }) => call!.operation)).toEqual([
    "payments.get",
    "payments.list",
    "payments.list",
  ])
})

test("concurrent calls keep their events apart", async () => {
  const { events, onTelemetry } = recorder()
  const fetch = async (url: string) => json({ ...payment, id: url.split("/").at(-1) }, url.endsWith("7") ? 404 : 200)
  const client = paysafer.createClient({ apiKey, onTelemetry, fetch })
  await Promise.allSettled(Array.from({ length: 20 }, (_, n) => client.payments.get(`pay_${n}`)))
  const calls = new Map<TelemetryCall, TelemetryEvent[]>()
  for (const event of events) calls.set(event.call!, [...(calls.get(event.call!) ?? []), event])
  expect(calls.size).toBe(20)
  for (const own of calls.values())
    expect(own.map(({ type }) => type)).toEqual(["call.start", "attempt.start", "attempt.end", "call.end"])
  const statuses = events.flatMap((event) => (event.type === "call.end" ? [event.status] : []))
  expect(statuses.sort()).toEqual([...Array<number>(18).fill(200), 404, 404])
})

test("when nobody listens, calls are not observed", async () => {
  const seen: unknown[] = []
  const look: Middleware = (request, next) => {
    seen.push(request.call.observer)
    return next(request)
  }
  const client = paysafer.createClient({ apiKey, fetch: answers(json(payment)), middleware: [look] })
  await client.payments.get("pay_1")
  expect(seen).toEqual([undefined])
})

test.each([
  [
    "throws",
    () => {
      throw new TypeError("for john.smith@example.com")
    },
  ],
  [
    "rejects",
    async () => {
      throw new TypeError("for john.smith@example.com")
    },
  ],
])("a listener that %s breaks no call; one warning says so", async (_, onTelemetry) => {
  const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {})
  const client = paysafer.createClient({ apiKey, onTelemetry, fetch: answers(json(payment), json(payment)) })
  await expect(client.payments.get("pay_1")).resolves.toMatchObject(payment)
  await expect(client.payments.get("pay_1")).resolves.toMatchObject(payment)
  await new Promise(setImmediate)
  expect(warn).toHaveBeenCalledTimes(1)
  expect(inspect(warn.mock.calls)).toContain("TypeError")
  expect(inspect(warn.mock.calls)).not.toContain("john")
})

test("where there is no emitWarning, a failing listener is silent", async () => {
  vi.stubGlobal("process", { env: {} })
  const client = paysafer.createClient({
    apiKey,
    onTelemetry: () => {
      throw new Error()
    },
    fetch: answers(json(payment)),
  })
  await expect(client.payments.get("pay_1"))
    .resolves.toMatchObject(payment)
    .finally(() => vi.unstubAllGlobals())
})

test("one of combined listeners that fails does not stop the others", () => {
  vi.spyOn(process, "emitWarning").mockImplementation(() => {})
  const { events, onTelemetry } = recorder()
  const fail = () => {
    throw new Error()
  }
  combine(fail, onTelemetry, fail)({ type: "unknown", at: 1, operation: "a.b", place: "webhook", problems: [] })
  expect(events).toHaveLength(1)
})

test("onTelemetry must be a function", () => {
  expect(() => paysafer.createClient({ apiKey, onTelemetry: {} as never })).toThrow("onTelemetry must be a function.")
})

test("events are a union that narrows by type", () => {
  expectTypeOf<Extract<TelemetryEvent, { type: "retry" }>["wait"]>().toEqualTypeOf<number>()
  expectTypeOf<TelemetryEvent["type"]>().toEqualTypeOf<
    | "call.start"
    | "call.end"
    | "attempt.start"
    | "attempt.end"
    | "retry"
    | "token"
    | "pacing"
    | "validation"
    | "unknown"
    | "rate-limit"
  >()
})

test.each(situations)("no event and no log line shows a credential or a payer: %s", async (situation) => {
  const { events, onTelemetry } = recorder()
  const lines: string[] = []
  const write = (line: string) => lines.push(line)
  const listener = combine(onTelemetry, log({ debug: write, info: write, warn: write }))
  const calls = await sensitiveCalls(situation, listener)
  const ends = events.filter((event) => event.type === "call.end")
  expect(ends).toHaveLength(calls)
  expect(ends.filter((event) => event.error === undefined)).toHaveLength(situation === "passing" ? calls : 0)
  const shown = [JSON.stringify(events), inspect(events, { depth: Infinity, showHidden: true }), ...lines].join("\n")
  for (const value of sensitive) expect(shown).not.toContain(value)
})
