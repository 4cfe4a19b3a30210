import { createHmac } from "node:crypto"
import { createServer } from "node:net"
import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { ConfigurationError } from "paysmith"
import { deliver, deliverAll, deliverySlots, virtualClock } from "paysmith/testing"
import { events as checkout } from "../../generated/paysera-checkout/webhooks.js"
import { events as recurring } from "../../generated/paysera-recurring/webhooks.js"
import { events as paysafer } from "../../generated/paysafer/webhooks.js"
import { events as vaiipay } from "../../generated/vaiipay/webhooks.js"
import { verifyWebhook } from "../../src/webhooks/verify.js"
import type { Fault, FaultServer } from "../fault-server.js"
import { startFaultServer } from "../fault-server.js"

const paid = { id: "evt_1", object: "event", type: "payment.completed", created: 1709472000, data: { id: "pay_1" } }
const order = { event: { type: "order", name: "amount_paid_updated" }, order: { paysera_order_id: "a6f2b8e3" } }
const underpaid = { type: "payment.underpaid", payment: { id: "550e8400", status: "UNDERPAID" } }
const hour = 3_600_000

const status =
  (code: number, headers: Record<string, string> = {}): Fault =>
  ({ response }) =>
    response.writeHead(code, headers).end("answer")
const silence: Fault = () => undefined

let shop: FaultServer
beforeEach(async () => void (shop = await startFaultServer()))
afterEach(() => shop.close())

describe("what is sent", () => {
  beforeEach(() => shop.always(status(200)))

  test("is signed as the contract says, so that verify takes it", async () => {
    const delivery = await deliver(shop.url, paid, { events: paysafer, secret: "whsec_a" }).done
    const { body, headers } = shop.requests[0]!
    expect(await verifyWebhook(paysafer, body, headers, "whsec_a")).toEqual(paid)
    expect(headers).toMatchObject({
      "content-type": "application/json",
      "user-agent": expect.stringMatching(/^paysmith\//),
    })
    expect(delivery).toMatchObject({ delivered: true, attempts: [{ status: 200, attempt: 1, copy: 0 }] })
    expect(delivery.attempts[0]!.ms).toBeGreaterThan(0)
  })

  test("carries what stands in headers: the event's name, an id that is made up once", async () => {
    shop.script(status(500))
    const clock = virtualClock()
    const delivery = deliver(
      shop.url,
      { ...order, type: "order.amount_paid_updated" },
      { events: checkout, secret: "s", clock },
    )
    await clock.advance(hour)
    await delivery.done
    const [first, second] = shop.requests.map(({ headers }) => headers)
    expect(first!["x-paysera-callback-id"]).toMatch(/^[0-9a-f-]{36}$/)
    expect(second!["x-paysera-callback-id"]).toBe(first!["x-paysera-callback-id"])
    expect(JSON.parse(shop.requests[0]!.body.toString())).toEqual(order)

    await deliver(shop.url, underpaid, { events: vaiipay, secret: "s" }).done
    await deliver(shop.url, { payment: underpaid.payment }, { events: vaiipay, secret: "s", type: "payment.underpaid" })
      .done
    for (const { headers, body } of shop.requests.slice(2)) {
      expect(headers["x-paymentservice-event"]).toBe("payment.underpaid")
      expect(JSON.parse(body.toString())).toEqual({ payment: underpaid.payment })
    }
  })

  test.each([{ notification_id: "xyz789" }, { id: "xyz789", event: "payment_request.captured", payer: "Ada" }])(
    "is only a form with the id where nothing is signed: %o",
    async (event) => {
      await deliver(shop.url, event, { events: recurring }).done
      expect(shop.requests[0]!.headers["content-type"]).toBe("application/x-www-form-urlencoded")
      expect(shop.requests[0]!.body.toString()).toBe("notification_id=xyz789")
    },
  )

  test("is what the event was when it was handed over", async () => {
    const event = structuredClone(paid)
    const delivery = deliver(shop.url, event, { events: paysafer, secret: "whsec_a" })
    event.data.id = "changed"
    await delivery.done
    expect(JSON.parse(shop.requests[0]!.body.toString())).toEqual(paid)
  })
})

describe("repeats", () => {
  test("follow the contract's schedule, each signed anew with the time of its own where the time is signed", async () => {
    shop.always(status(500))
    const clock = virtualClock(Date.UTC(2026, 0, 1))
    const delivery = deliver(shop.url, paid, { events: paysafer, secret: "whsec_a", clock, now: clock.now })
    await clock.advance(59_999)
    expect(delivery.attempts).toHaveLength(1)
    await clock.advance(48 * hour)
    expect((await delivery.done).delivered).toBe(false)
    const passed = delivery.attempts.map(({ at }) => (at - Date.UTC(2026, 0, 1)) / 1000)
    expect(passed).toEqual([0, 60, 360, 2160, 9360, 38_160, 124_560])
    expect(delivery.attempts.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 5, 6, 7])
    for (const [at, { headers, body }] of shop.requests.entries()) {
      const stamp = Date.UTC(2026, 0, 1) / 1000 + passed[at]!
      const expected = createHmac("sha256", "whsec_a").update(`${stamp}.${body.toString()}`).digest("hex")
      expect(headers["paysafer-signature"]).toBe(`t=${stamp},v1=${expected}`)
    }
  })

  test("bear the first stamp where the time is not signed", async () => {
    shop.always(status(503))
    const clock = virtualClock(1_800_000_000_000)
    const delivery = deliver(shop.url, order, { events: checkout, secret: "s", clock, now: clock.now })
    await clock.advance(31 * hour)
    await delivery.done
    expect(delivery.attempts.map(({ at }) => (at - 1_800_000_000_000) / hour)).toEqual([0, 1, 6, 31])
    expect(new Set(shop.requests.map(({ headers }) => headers["x-paysera-created-at"]))).toEqual(
      new Set(["1800000000"]),
    )
  })

  test("end with the first answer that acknowledges", async () => {
    shop.script(status(500), status(302, { location: "/elsewhere" }), status(204))
    const clock = virtualClock()
    const delivery = deliver(shop.url, paid, { events: paysafer, secret: "whsec_a", clock })
    await clock.advance(48 * hour)
    expect(await delivery.done).toMatchObject({
      delivered: true,
      attempts: [{ status: 500 }, { status: 302 }, { status: 204 }],
    })
    expect(shop.requests.map(({ url }) => url)).toEqual(["/", "/", "/"])
  })

  test("end with an answer that the contract calls final", async () => {
    shop.always(status(401))
    const clock = virtualClock()
    const delivery = await deliver(shop.url, order, { events: checkout, secret: "s", clock }).done
    expect(delivery).toMatchObject({ delivered: false, attempts: [{ status: 401 }] })
  })

  test("know which answers acknowledge: where the contract says 200, a 204 does not", async () => {
    shop.script(status(204), status(200))
    const clock = virtualClock()
    const delivery = deliver(shop.url, underpaid, { events: vaiipay, secret: "s", clock, schedule: [5] })
    await clock.advance(5)
    expect((await delivery.done).attempts.map(({ status }) => status)).toEqual([204, 200])
  })

  test("are not invented where the contract knows no schedule", async () => {
    shop.always(status(500))
    expect((await deliver(shop.url, { notification_id: "n" }, { events: recurring }).done).attempts).toHaveLength(1)
  })

  test("stop when the caller wants it, between attempts and within one", async () => {
    shop.script(status(500))
    const waiting = new AbortController()
    const clock = virtualClock()
    const first = deliver(shop.url, paid, { events: paysafer, secret: "whsec_a", clock, signal: waiting.signal })
    await clock.advance(0)
    waiting.abort()
    expect(await first.done).toMatchObject({ delivered: false, attempts: [{ status: 500 }] })

    shop.script(silence)
    const sending = new AbortController()
    const second = deliver(shop.url, paid, { events: paysafer, secret: "whsec_a", signal: sending.signal })
    await shop.next()
    const { disconnected } = await shop.next()
    sending.abort()
    expect(await second.done).toMatchObject({ delivered: false, attempts: [{ error: "aborted" }] })
    await disconnected
  })
})

describe("on demand", () => {
  beforeEach(() => shop.always(status(200)))

  test("duplicates are sent at the same time, each with attempts of its own", async () => {
    shop.script(status(503), status(503))
    const clock = virtualClock()
    const delivery = deliver(shop.url, paid, { events: paysafer, secret: "whsec_a", duplicates: 2, clock })
    await clock.advance(60_000)
    const attempts = (await delivery.done).attempts.map(({ copy, attempt }) => `${copy}:${attempt}`)
    expect(attempts.slice(0, 3).sort()).toEqual(["0:1", "1:1", "2:1"])
    expect(attempts).toHaveLength(5)
    expect(new Set(shop.requests.map(({ body }) => body.toString())).size).toBe(1)
  })

  test("a delayed event arrives after one that was sent later", async () => {
    const clock = virtualClock()
    const late = deliver(
      shop.url,
      { ...paid, id: "evt_1" },
      { events: paysafer, secret: "whsec_a", delay: hour, clock },
    )
    await deliver(shop.url, { ...paid, id: "evt_2" }, { events: paysafer, secret: "whsec_a", clock }).done
    expect(late.attempts).toEqual([])
    await clock.advance(hour)
    await late.done
    expect(shop.requests.map(({ body }) => JSON.parse(body.toString()).id)).toEqual(["evt_2", "evt_1"])
  })

  test("several events arrive in the order that is asked for", async () => {
    const events = ["a", "b", "c", "d"].map((id) => ({ ...paid, id }))
    const arrivals = async (options: object) => {
      const before = shop.requests.length
      const sent = deliverAll(shop.url, events, { events: paysafer, secret: "whsec_a", concurrency: 1, ...options })
      await Promise.all(sent.map(({ done }) => done))
      return shop.requests
        .slice(before)
        .map(({ body }) => JSON.parse(body.toString()).id)
        .join("")
    }
    expect(await arrivals({})).toBe("abcd")
    expect(await arrivals({ order: "reversed" })).toBe("dcba")
    expect(await arrivals({ order: "shuffled", random: () => 0 })).toBe("bcda")
  })

  test("a rotated secret signs from then on, and several secrets sign together", async () => {
    shop.script(status(403))
    const clock = virtualClock()
    const secret = (attempt: number) => (attempt === 1 ? "old" : "new")
    const delivery = deliver(shop.url, order, { events: checkout, secret, clock })
    await clock.advance(hour)
    await delivery.done
    const [first, second] = shop.requests
    await expect(verifyWebhook(checkout, first!.body, first!.headers, "old")).resolves.toBeDefined()
    await expect(verifyWebhook(checkout, second!.body, second!.headers, "new")).resolves.toBeDefined()

    await deliver(shop.url, paid, { events: paysafer, secret: ["whsec_a", "whsec_b"] }).done
    for (const one of ["whsec_a", "whsec_b"])
      await expect(verifyWebhook(paysafer, shop.requests[2]!.body, shop.requests[2]!.headers, one)).resolves.toEqual(
        paid,
      )
  })

  test("stamps go by another clock, such as one that is off", async () => {
    await deliver(shop.url, paid, { events: paysafer, secret: "whsec_a", now: () => Date.now() - hour }).done
    const { body, headers } = shop.requests[0]!
    await expect(verifyWebhook(paysafer, body, headers, "whsec_a")).rejects.toMatchObject({ reason: "timestamp" })
  })
})

describe("time limits", () => {
  afterEach(() => void vi.useRealTimers())

  test("a receiver has as long to answer as the contract says", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
    shop.always(silence)
    const delivery = deliver(shop.url, order, { events: checkout, secret: "s", schedule: [] })
    await shop.next()
    vi.advanceTimersByTime(9_999)
    expect(delivery.attempts).toEqual([])
    vi.advanceTimersByTime(1)
    expect((await delivery.done).attempts).toMatchObject([{ error: "read-timeout" }])
  })

  test("an answer that does not end is none", async () => {
    shop.always(({ response }) => void response.writeHead(200).write("half"))
    const options = { events: checkout, secret: "s", schedule: [], timeout: { read: 30 } }
    expect((await deliver(shop.url, order, options).done).attempts).toMatchObject([{ error: "read-timeout" }])
  })

  test("an answer that is too long counts by its status", async () => {
    shop.always(({ response }) => void response.writeHead(200).write("x".repeat(1_000_000)))
    expect((await deliver(shop.url, order, { events: checkout, secret: "s" }).done).delivered).toBe(true)
  })

  test("a handshake that hangs is a connection that does not come", async () => {
    const mute = createServer().listen(0, "127.0.0.1")
    await new Promise((resolve) => mute.once("listening", resolve))
    const url = `https://127.0.0.1:${(mute.address() as AddressInfo).port}`
    const options = { events: checkout, secret: "s", schedule: [], timeout: { connect: 30 } }
    expect((await deliver(url, order, options).done).attempts).toMatchObject([{ error: "connect-timeout" }])
    mute.close()
  })

  test("a refused and a dropped connection are attempts like others", async () => {
    const gone = await startFaultServer()
    await gone.close()
    const options = { events: checkout, secret: "s", schedule: [] }
    expect((await deliver(gone.url, order, options).done).attempts).toMatchObject([{ error: "ECONNREFUSED" }])
    shop.always(({ socket }) => socket.destroy())
    expect((await deliver(shop.url, order, options).done).attempts).toMatchObject([{ error: "ECONNRESET" }])
    shop.always(({ socket }) =>
      socket.end("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: other\r\n\r\n"),
    )
    expect((await deliver(shop.url, order, options).done).attempts).toMatchObject([{ error: "ECONNRESET" }])
  })
})

test("as many attempts are under way as there are slots, and no more", async () => {
  const held: (() => void)[] = []
  let most = 0
  shop.always(({ response }) => {
    most = Math.max(
      most,
      held.push(() => response.end()),
    )
    if (held.length === 3) setImmediate(() => held.splice(0).forEach((answer) => answer()))
  })
  const events = Array.from({ length: 39 }, (_, at) => ({ ...paid, id: `evt_${at}` }))
  const sent = deliverAll(shop.url, events, { events: paysafer, secret: "whsec_a", concurrency: 3 })
  const done = await Promise.all(sent.map(({ done }) => done))
  expect(done.filter(({ delivered }) => delivered)).toHaveLength(39)
  expect(most).toBe(3)
})

test("a virtual clock waits for attempts, also for those that wait for a slot", async () => {
  shop.always(status(500))
  const clock = virtualClock()
  const slots = deliverySlots(1)
  const sent = ["a", "b", "c"].map((id) =>
    deliver(shop.url, { ...paid, id }, { events: paysafer, secret: "whsec_a", clock, slots }),
  )
  await clock.advance(60_000)
  expect(sent.map(({ attempts }) => attempts.length)).toEqual([2, 2, 2])
  await Promise.all([clock.advance(100_000), clock.advance(200_000)])
  expect(sent.map(({ attempts }) => attempts.length)).toEqual([3, 3, 3])
  await expect(clock.advance(-1)).rejects.toThrow(ConfigurationError)
})

test("a virtual clock fires what is due in order, also what is set on the way, and nothing that was cleared", async () => {
  const clock = virtualClock(1000)
  const fired: string[] = []
  const note = (name: string) => () => void fired.push(`${name} at ${clock.now()}`)
  clock.setTimeout(note("second"), 20)
  clock.setTimeout(note("first"), 10)
  clock.setTimeout(note("first again"), 10)
  clock.clearTimeout(clock.setTimeout(note("cleared"), 10))
  clock.setTimeout(() => clock.setTimeout(note("nested"), 5), 12)
  clock.setTimeout(note("later"), 31)
  await clock.advance(30)
  expect(fired).toEqual(["first at 1010", "first again at 1010", "nested at 1017", "second at 1020"])
  expect(clock.now()).toBe(1030)
})

describe("it refuses", () => {
  const options = { events: checkout, secret: "s" }

  test.each([
    ["http://shop.example/hooks", "in the clear"],
    ["http://localhost.evil.example/hooks", "in the clear"],
    ["http://10.0.0.1/hooks", "in the clear"],
    ["ftp://127.0.0.1/hooks", "http or https"],
    ["/hooks", "is no URL"],
  ])("%s as a URL", (url, why) => {
    expect(() => deliver(url, order, options)).toThrow(ConfigurationError)
    expect(() => deliver(url, order, options)).toThrow(why)
  })

  test("no URL of this machine, nor https, nor http elsewhere when it is allowed", async () => {
    const ended = { signal: AbortSignal.abort() }
    for (const url of [
      "http://localhost:1/a",
      "http://shop.localhost:1",
      "http://[::1]:1/",
      "https://shop.example/hooks",
    ])
      expect((await deliver(url, order, { ...options, ...ended }).done).attempts).toEqual([])
    expect(
      (await deliver("http://shop.example", order, { ...options, ...ended, allow: ["plain-http"] }).done).attempts,
    ).toEqual([])
  })

  test.each([
    ["an empty secret", { secret: "" }, "secret"],
    ["a list of no secrets", { secret: [] }, "secret"],
    ["a secret of another form", { events: paysafer, secret: "sk_test_1" }, "whsec_"],
    ["a schedule that goes back", { schedule: [-1] }, "schedule"],
    ["a delay that is no number", { delay: Number.NaN }, "delay"],
    ["a timeout that never comes", { timeout: { read: Infinity } }, "timeout"],
    ["half a duplicate", { duplicates: 1.5 }, "duplicates"],
  ])("%s", (_, wrong, why) => {
    expect(() => deliver(shop.url, order, { ...options, ...wrong })).toThrow(ConfigurationError)
    expect(() => deliver(shop.url, order, { ...options, ...wrong })).toThrow(why)
  })

  test("an event that cannot be sent", async () => {
    expect(() => deliver(shop.url, { event: "captured" }, { events: recurring })).toThrow("notification_id")
    await expect(deliver(shop.url, { payment: {} }, { events: vaiipay, secret: "s" }).done).rejects.toThrow(
      "The event has no type",
    )
    expect(() => deliverAll(shop.url, [], { ...options, concurrency: 0 })).toThrow(ConfigurationError)
    expect(() => deliverAll(shop.url, [], { ...options, order: "random" as never })).toThrow("shuffled")
  })
})
