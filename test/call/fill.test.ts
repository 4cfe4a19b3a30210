import { TimeoutError } from "paysmith"
import * as vaiipay from "paysmith/vaiipay"
import { expect, test, vi } from "vitest"
import { answeringFetch, rejection } from "../answering-fetch.js"
import { virtualClock } from "../virtual-clock.js"

const never = () => new Promise<string>(() => {})

function open(clientId: () => string | Promise<string>, options: object = {}) {
  const clock = virtualClock()
  const fetch = answeringFetch({ data: {} })
  const given = { baseUrl: "https://pay.example", clientToken: "t", clientId, clock, fetch, ...options }
  const client: any = vaiipay.createClient(given)
  const viaPath = (body: object, call: object) => client.http.POST("/api/payment/checkout", { body, ...call })
  return { clock, fetch, calls: { method: client.payments.checkout, path: viaPath } }
}

const ways = ["method", "path"] as const

test.each(ways)("a function that fills a property is given up at the deadline, by %s", async (way) => {
  const { clock, fetch, calls } = open(never)
  const error = rejection(calls[way]({}, { deadline: 700 }))
  await clock.waiting(700)
  await clock.advance(700)
  expect(await error).toBeInstanceOf(TimeoutError)
  expect(await error).toMatchObject({ limit: "deadline", attempts: 0, operation: "payments.checkout" })
  expect(fetch).not.toHaveBeenCalled()
})

test.each(ways)("a function that fills a property is given up with the caller's signal, by %s", async (way) => {
  const { fetch, calls } = open(never)
  const controller = new AbortController()
  const call = calls[way]({}, { signal: controller.signal })
  const reason = new Error("closed")
  controller.abort(reason)
  expect(await rejection(call)).toBe(reason)
  expect(fetch).not.toHaveBeenCalled()
})

test("a function that never settles is given up after 10 s", async () => {
  const { clock, calls } = open(never)
  const error = rejection(calls.method({}))
  await clock.waiting(10_000)
  await clock.advance(10_000)
  expect(await error).toMatchObject({ name: "ConfigurationError", option: "clientId" })
})

test("the time that a function takes counts against the client's deadline", async () => {
  let give!: (id: string) => void
  const { clock, calls } = open(() => new Promise<string>((resolve) => (give = resolve)), {
    deadline: 3000,
    fetch: never,
  })
  const error = rejection(calls.method({}))
  await clock.advance(2000)
  give("client-1")
  await clock.advance(0)
  expect(clock.waits).toEqual([1000])
  await clock.advance(1000)
  expect(await error).toMatchObject({ name: "TimeoutError", limit: "deadline", attempts: 1 })
})

test("a function is not asked for a body that cannot be sent", async () => {
  const clientId = vi.fn(async () => Promise.reject(new Error("sealed")))
  const { calls } = open(clientId)
  expect(await rejection(calls.method({ amount: Number.NaN }))).toMatchObject({ option: "/amount" })
  expect(clientId).not.toHaveBeenCalled()
})
