import * as api from "@opentelemetry/api"
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks"
import type { ReadableSpan } from "@opentelemetry/sdk-trace-base"
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import { inspect } from "node:util"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { openTelemetry } from "../../src/telemetry/opentelemetry.js"
import { answers, failure, json } from "../fixtures/answers.js"
import { impatientClock } from "../fixtures/impatient-clock.js"
import { sensitive, sensitiveCalls, situations } from "../fixtures/sensitive-calls.js"

const exporter = new InMemorySpanExporter()
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
const apiKey = "sk_test_4eC39HqLyjWDarjtT1zdp7dc"
const payment = { id: "pay_1", amount: 1000, currency: "aed" }
const server = new URL(paysafer.contract.server!).hostname

beforeAll(() => {
  api.context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  api.trace.setGlobalTracerProvider(provider)
})
beforeEach(() => exporter.reset())
afterAll(async () => {
  await provider.shutdown()
  api.trace.disable()
  api.context.disable()
})

/** Finished spans, those of calls before those of attempts. */
function spans(): { calls: ReadableSpan[]; attempts: ReadableSpan[] } {
  const all = exporter.getFinishedSpans()
  const kind = (wanted: api.SpanKind) =>
    all.filter((span) => span.kind === wanted && span.instrumentationScope.name !== "test")
  return { calls: kind(api.SpanKind.INTERNAL), attempts: kind(api.SpanKind.CLIENT) }
}

const idOf = (span: ReadableSpan | api.Span) => span.spanContext().spanId
const parentOf = (span: ReadableSpan | undefined) => span?.parentSpanContext?.spanId

/** Runs inside an active span, as a request handler does. */
async function inSpan(name: string, run: () => Promise<unknown>): Promise<api.Span> {
  return api.trace.getTracer("test").startActiveSpan(name, async (span) => {
    await run().catch(() => {})
    span.end()
    return span
  })
}

test("a call is a span of the active one, and its attempt a client span below it", async () => {
  const client = paysafer.createClient({ apiKey, onTelemetry: openTelemetry(api), fetch: answers(json(payment)) })
  const handler = await inSpan("handler", () => client.payments.get("pay_1"))
  const { calls, attempts } = spans()
  const common = {
    "http.request.method": "GET",
    "url.template": "/v1/payments/{id}",
    "server.address": server,
    "server.port": 443,
    "paysmith.operation": "payments.get",
    "http.response.status_code": 200,
  }
  expect(calls).toMatchObject([{ name: "payments.get", attributes: { ...common, "paysmith.attempts": 1 } }])
  expect(attempts.map(({ name, attributes }) => ({ name, attributes }))).toEqual([
    { name: "GET /v1/payments/{id}", attributes: common },
  ])
  expect(parentOf(calls[0])).toBe(idOf(handler))
  expect(parentOf(attempts[0])).toBe(idOf(calls[0]!))
  expect([calls[0]!.status.code, attempts[0]!.status.code]).toEqual([
    api.SpanStatusCode.UNSET,
    api.SpanStatusCode.UNSET,
  ])
  expect(calls[0]!.instrumentationScope).toMatchObject({ name: "paysmith", version: "0.1.0" })
})

test("without an active span a call is a root span; the tracer's name can be chosen", async () => {
  const onTelemetry = openTelemetry(api, { tracerName: "billing" })
  await paysafer.createClient({ apiKey, onTelemetry, fetch: answers(json(payment)) }).payments.get("pay_1")
  const [call] = spans().calls
  expect(parentOf(call)).toBeUndefined()
  expect(call!.instrumentationScope.name).toBe("billing")
})

test("repeats of a GET count up http.request.resend_count; what failed has status and error.type", async () => {
  const fetch = answers(failure("ECONNRESET"), json({}, 503), json(payment))
  const onTelemetry = openTelemetry(api)
  const client = paysafer.createClient({ apiKey, clock: impatientClock(), random: () => 0.5, onTelemetry, fetch })
  await client.payments.get("pay_1")
  const { calls, attempts } = spans()
  expect(attempts.map((span) => span.attributes["http.request.resend_count"])).toEqual([undefined, 1, 2])
  expect(attempts.map((span) => span.attributes["error.type"])).toEqual(["ConnectionError", "503", undefined])
  expect(attempts.map((span) => span.attributes["http.response.status_code"])).toEqual([undefined, 503, 200])
  const ERROR = api.SpanStatusCode.ERROR
  expect(attempts.map(({ status }) => status)).toEqual([
    { code: ERROR, message: "ConnectionError" },
    { code: ERROR, message: "ServerError" },
    { code: api.SpanStatusCode.UNSET },
  ])
  expect(attempts.map(parentOf)).toEqual([1, 2, 3].map(() => idOf(calls[0]!)))
  expect(calls).toHaveLength(1)
  expect(calls[0]!.status.code).toBe(api.SpanStatusCode.UNSET)
  expect(calls[0]!.events.map(({ name, attributes }) => [name, attributes!["paysmith.wait"]])).toEqual([
    ["retry", 250],
    ["retry", 500],
  ])
})

test("a failed call has status ERROR with the class of its error, never a message", async () => {
  const answer = json({ error: { message: "for john.smith@example.com" } }, 404)
  const client = paysafer.createClient({ apiKey, onTelemetry: openTelemetry(api), fetch: answers(answer) })
  await expect(client.payments.get("pay_1")).rejects.toThrow("john")
  const { calls, attempts } = spans()
  expect(calls[0]!.status).toEqual({ code: api.SpanStatusCode.ERROR, message: "NotFoundError" })
  expect(calls[0]!.attributes["error.type"]).toBe("NotFoundError")
  expect(attempts[0]!.attributes["error.type"]).toBe("404")
})

test("sending again with a renewed credential is an attempt of its own; token requests are spans beside the call", async () => {
  const token = (value: string) => json({ access_token: value, expires_in: 300 })
  const fetch = answers(token("first"), json({ error: "invalid_token" }, 401), token("second"), json({ order_id: "1" }))
  const credentials = { clientId: "a", clientSecret: "b" }
  const client = checkout.createClient({ ...credentials, onTelemetry: openTelemetry(api), fetch })
  const handler = await inSpan("handler", () => client.orders.get("1"))
  const { calls, attempts } = spans()
  const operation = (span: ReadableSpan) => span.attributes["paysmith.operation"]
  const tokens = attempts.filter((span) => operation(span) === "token")
  const requests = attempts.filter((span) => operation(span) === "orders.get")
  expect(requests.map((span) => span.attributes["http.request.resend_count"])).toEqual([undefined, 1])
  expect(requests.map((span) => span.attributes["http.response.status_code"])).toEqual([401, 200])
  expect(tokens.map(({ name }) => name)).toEqual(
    Array(2).fill("POST /auth/realms/Paysera/protocol/openid-connect/token"),
  )
  expect([...tokens, calls[0]].map(parentOf)).toEqual(Array(3).fill(idOf(handler)))
})

test("concurrent calls do not mix: each attempt is below its own call, each call below its own handler", async () => {
  const fetch = async (url: string) => json(payment, url.endsWith("3") ? 404 : 200)
  const client = paysafer.createClient({ apiKey, onTelemetry: openTelemetry(api), fetch })
  const handlers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => inSpan(`handler ${n}`, () => client.payments.get(`pay_${n}`))),
  )
  const { calls, attempts } = spans()
  expect(calls.map(parentOf).toSorted()).toEqual(handlers.map(idOf).toSorted())
  expect(attempts.map(parentOf).toSorted()).toEqual(calls.map(idOf).toSorted())
  const callOf = (attempt: ReadableSpan) => calls.find((call) => idOf(call) === parentOf(attempt))!
  const status = (span: ReadableSpan) => span.attributes["http.response.status_code"]
  for (const attempt of attempts) expect(status(attempt)).toBe(status(callOf(attempt)))
  expect(attempts.filter((attempt) => status(attempt) === 404)).toHaveLength(2)
})

test("a meter measures every request in seconds, without ids", async () => {
  const histograms: unknown[] = []
  const records: unknown[][] = []
  const meter = {
    createHistogram(name: string, options?: { unit?: string }) {
      histograms.push([name, options?.unit])
      return { record: (...given: unknown[]) => void records.push(given) }
    },
  }
  const onTelemetry = openTelemetry(api, { meter })
  const clock = impatientClock()
  const fetch = answers(json({}, 503), json(payment))
  await paysafer.createClient({ apiKey, clock, random: () => 0.5, onTelemetry, fetch }).payments.get("pay_1")
  const common = {
    "http.request.method": "GET",
    "url.template": "/v1/payments/{id}",
    "server.address": server,
    "server.port": 443,
  }
  expect(histograms).toEqual([["http.client.request.duration", "s"]])
  expect(records.map(([value, attributes]) => [value, attributes])).toEqual([
    [0, { ...common, "http.response.status_code": 503, "error.type": "503" }],
    [0, { ...common, "http.response.status_code": 200 }],
  ])
  const contexts = records.map(([, , context]) => idOf(api.trace.getSpan(context as api.Context)!))
  expect(contexts).toEqual(spans().attempts.map(idOf))
})

test("port and address are those of the base URL", async () => {
  const options = {
    apiKey,
    baseUrl: "http://[::1]:8080",
    onTelemetry: openTelemetry(api),
    fetch: answers(json(payment)),
  }
  await paysafer.createClient(options).payments.get("pay_1")
  expect(spans().attempts[0]!.attributes).toMatchObject({ "server.address": "::1", "server.port": 8080 })
})

test.each(situations)("no span shows a credential or a payer: %s", async (situation) => {
  const calls = await sensitiveCalls(situation, openTelemetry(api))
  expect(spans().calls).toHaveLength(calls)
  const shown = exporter.getFinishedSpans().map((span) => {
    const { name, attributes, events, status } = span
    return JSON.stringify({ name, attributes, events, status }) + inspect(span, { depth: 6 })
  })
  for (const value of sensitive) expect(shown.join("\n")).not.toContain(value)
})

test("what is not the API module is refused with the line that installs it", () => {
  expect(() => openTelemetry({} as never)).toThrow("npm install @opentelemetry/api")
  expect(() => openTelemetry(undefined as never)).toThrow("npm install @opentelemetry/api")
})
