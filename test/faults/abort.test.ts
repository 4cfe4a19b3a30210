import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { json, unavailable } from "../fault-answers.js"
import type { FaultServer } from "../fault-server.js"
import { startFaultServer } from "../fault-server.js"
import { nodeTransport } from "paysmith/node"
import { transports } from "../transport/transports.js"
import type { VirtualClock } from "../virtual-clock.js"
import { virtualClock } from "../virtual-clock.js"
import { charge, clientsOf, payment, rejection } from "./clients.js"

let server: FaultServer
let clock: VirtualClock
let controller: AbortController
beforeEach(async () => {
  server = await startFaultServer()
  clock = virtualClock()
  controller = new AbortController()
})
afterEach(() => server.close())

describe.each(transports)("A call over %s", (_, transport) => {
  const clients = () => clientsOf(server.url, { transport, clock, random: () => 0.5 })

  test("that is aborted before it starts rejects with the reason and sends nothing, not even for a token", async () => {
    const reason = { code: "the shop's own" }
    controller.abort(reason)
    const { signal } = controller
    const { paysafer, checkout } = clients()
    expect(await rejection(paysafer.payments.create(charge, { signal }))).toBe(reason)
    expect(await rejection(checkout.refunds.create("pay-1", { amount: 1, currency: "EUR" }, { signal }))).toBe(reason)
    expect(clock.pending).toBe(0)
    await fetch(`${server.url}/later`)
    expect(server.requests.map(({ url }) => url)).toEqual(["/later"])
    expect(server.tokenRequests).toHaveLength(0)
  })

  test("that is aborted while it waits to repeat rejects at once, before the timer would have fired", async () => {
    server.script(unavailable(), json(payment))
    const failed = rejection(clients().paysafer.payments.get(payment.id, { signal: controller.signal }))
    await server.next()
    await clock.waiting(250)
    controller.abort()
    expect(await failed).toBe(controller.signal.reason)
    expect(clock.pending).toBe(0)
    await clock.advance(90_000)
    expect(server.requests).toHaveLength(1)
  })

  test("that ends leaves neither a timer nor a listener on the caller's signal", async () => {
    const listening = countListeners(controller.signal)
    server.script(unavailable(), json(payment))
    const call = clients().paysafer.payments.get(payment.id, { signal: controller.signal })
    await server.next()
    expect(listening()).toBe(1)
    await clock.waiting(250)
    await clock.advance(250)
    await call
    expect(listening()).toBe(0)
    expect(clock.pending).toBe(0)
  })
})

test("an abort while it waits to repeat leaves no active handle", async () => {
  const transport = nodeTransport()
  const before = process.getActiveResourcesInfo()
  server.script(unavailable())
  const { paysafer } = clientsOf(server.url, { transport, clock, random: () => 0.5 })
  const failed = rejection(paysafer.payments.get(payment.id, { signal: controller.signal }))
  const request = await server.next()
  await clock.waiting(250)
  controller.abort()
  await failed
  transport.close()
  await request.disconnected
  const left = [...before]
  const added = process.getActiveResourcesInfo().filter((name) => left.splice(left.indexOf(name) >>> 0, 1).length === 0)
  expect(added).toEqual([])
})

/** How many abort listeners a signal has. */
function countListeners(signal: AbortSignal): () => number {
  const listeners = new Set<unknown>()
  const add = signal.addEventListener.bind(signal)
  const remove = signal.removeEventListener.bind(signal)
  signal.addEventListener = (...given: Parameters<typeof add>) => (listeners.add(given[1]), add(...given))
  signal.removeEventListener = (...given: Parameters<typeof remove>) => (listeners.delete(given[1]), remove(...given))
  return () => listeners.size
}
