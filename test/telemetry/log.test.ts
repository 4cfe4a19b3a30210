import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as recurring from "paysmith/paysera-recurring"
import { afterEach, expect, test, vi } from "vitest"
import { log } from "../../src/telemetry/log.js"
import type { TelemetryEvent } from "../../src/telemetry/telemetry.js"
import { answers, json } from "../fixtures/answers.js"
import { impatientClock } from "../fixtures/impatient-clock.js"

const apiKey = "sk_test_4eC39HqLyjWDarjtT1zdp7dc"
const payment = { id: "pay_1", amount: 1000, currency: "aed" }

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

function lines() {
  const written: string[] = []
  // A logger whose methods need their `this`, as pino's do.
  class Logger {
    readonly prefix = ""
    debug = undefined
    info(line: string) {
      written.push(`${this.prefix}info ${line}`)
    }
    warn(line: string) {
      written.push(`${this.prefix}warn ${line}`)
    }
  }
  return { written, logger: new Logger() as { info(line: string): void; warn(line: string): void } }
}

test("the log has one line per call and per repeat, and details at level debug", async () => {
  const { written, logger } = lines()
  const debug: string[] = []
  const withDebug = Object.assign(logger, { debug: (line: string) => debug.push(line) })
  const fetch = answers(json({}, 503, { "retry-after": "3" }), json(payment), json({}, 404))
  const client = paysafer.createClient({ apiKey, clock: impatientClock(), onTelemetry: log(withDebug), fetch })
  await client.payments.get("pay_1")
  await client.payments.get("pay_2").catch(() => {})
  expect(written).toEqual([
    "warn payments.get attempt 1 ended with 503 ServerError; repeats in 3000 ms, as the API asks",
    "info payments.get 200 in 3000 ms (2 attempts)",
    "warn payments.get 404 NotFoundError in 0 ms",
  ])
  expect(debug.slice(0, 2)).toEqual([
    `payments.get attempt 1: GET ${paysafer.contract.server}/v1/payments/{id}`,
    "payments.get attempt 1: 503 ServerError in 0 ms",
  ])
})

test("the log tells token requests, request ids, calls that were not sent and findings", async () => {
  const { written, logger } = lines()
  const onTelemetry = log(logger)
  const clock = impatientClock()
  const fetch = answers(json({ error: "invalid_client" }, 401))
  await checkout
    .createClient({ clientId: "a", clientSecret: "b", clock, onTelemetry, fetch })
    .orders.get("1")
    .catch(() => {})
  const mac = { macId: "wkVd93h2uS", macKey: "IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU" }
  const found = answers(json({ id: 1 }, 200, { "paysera-correlation-id": "4f1c" }))
  await recurring.createClient({ ...mac, clock, onTelemetry, fetch: found }).paymentRequests.get("1")
  onTelemetry({
    type: "unknown",
    at: 1,
    operation: "orders.get",
    place: "answer",
    problems: [{ pointer: "/a", message: "is unknown" }],
  })
  expect(written).toEqual([
    "warn token refused by https://api.paysera.com in 0 ms (401 TokenError invalid_client)",
    "warn orders.get TokenError in 0 ms (not sent)",
    "info paymentRequests.get 200 in 0 ms (req-id 4f1c)",
    "warn orders.get answer: /a is unknown",
  ])
})

test("PAYSMITH_DEBUG=1 logs to stderr without a change of the code, beside a listener", async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {})
  const call = async (options: object) =>
    paysafer
      .createClient({ apiKey, clock: impatientClock(), fetch: answers(json(payment)), ...options })
      .payments.get("pay_1")
  vi.stubEnv("PAYSMITH_DEBUG", "0")
  await call({})
  expect(error).not.toHaveBeenCalled()
  vi.stubEnv("PAYSMITH_DEBUG", "1")
  const events: TelemetryEvent[] = []
  await call({ onTelemetry: (event: TelemetryEvent) => events.push(event) })
  expect(error.mock.calls.at(-1)).toEqual(["paysmith: payments.get 200 in 0 ms"])
  expect(events.at(-1)!.type).toBe("call.end")
})
