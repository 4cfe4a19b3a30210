import { createHash } from "node:crypto"
import type { EventContext, Store, UnknownEvent } from "paysmith"
import { ConfigurationError, memoryStore, TimeoutError, webhookReceiver, WebhookVerificationError } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import { describe, expect, test, vi } from "vitest"
import { virtualClock } from "../virtual-clock.js"
import type { SignedApi } from "./signed-apis.js"
import { post, signedApis } from "./signed-apis.js"

const quiet = () => undefined
const paysaferApi = signedApis.find(({ id }) => id === "paysafer")!

async function outcomeOf(response: Response): Promise<[status: number, outcome: string]> {
  return [response.status, ((await response.json()) as { outcome: string }).outcome]
}

/** A receiver with one handler, on a clock of its own. */
function shop(api: SignedApi, { handler = vi.fn(), clock = virtualClock(), ...options }: Record<string, any> = {}) {
  const { webhooks, event, secret } = api
  const receive = webhooks.receiver({
    secret,
    on: { [event.type]: handler },
    onError: quiet,
    clock,
    ...options,
  } as never)
  const signed = (given: object = event, signing = {}) => webhooks.sign(given, secret, { now: clock.now(), ...signing })
  const deliver = async (given?: object, signing?: object) =>
    outcomeOf(await receive(post(await signed(given, signing))))
  return { receive, deliver, signed, handler, clock }
}

/** A promise that is settled from outside. */
function gate() {
  let open = (_?: unknown) => {}
  let fail = (_: unknown) => {}
  const promise = new Promise((resolve, reject) => ([open, fail] = [resolve, reject]))
  return { promise, open, fail }
}

describe.each(signedApis)("a receiver of $id", (api) => {
  test("gives the handler the event, its key and a token, and answers 200", async () => {
    const { deliver, handler } = shop(api)
    expect(await deliver()).toEqual([200, "done"])
    const [[event, context]] = handler.mock.calls as [[UnknownEvent, EventContext]]
    expect(event).toMatchObject(api.event)
    expect(context).toEqual({
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
      token: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
  })

  test("runs 50 deliveries of one event at the same time once", async () => {
    const { promise, open } = gate()
    const { deliver, handler } = shop(api, { handler: vi.fn(() => promise) })
    const deliveries = Array.from({ length: 50 }, (_, at) => deliver(api.event, at % 2 ? {} : { id: `other-${at}` }))
    const others = await Promise.race(deliveries.map((one) => one.then((answer) => answer)))
    expect(others).toEqual([503, "running"])
    open()
    const answers = await Promise.all(deliveries)
    expect(answers.filter(([status]) => status === 200)).toHaveLength(1)
    expect(answers.filter(([status]) => status === 503)).toHaveLength(49)
    expect(await deliver()).toEqual([200, "duplicate"])
    expect(handler).toHaveBeenCalledTimes(1)
  })

  test("knows a repeat whose attempt is stamped anew, until the provider's last retry and a day are over", async () => {
    const { deliver, handler, clock } = shop(api)
    const retries = Object.values(api.webhooks.events)[0]!.delivery?.retries
    const horizon = (retries === undefined ? 8 * 86_400 : retries.reduce((a, b) => a + b, 0) + 86_400) * 1000
    expect(await deliver()).toEqual([200, "done"])
    await clock.advance(horizon - 1)
    expect(await deliver()).toEqual([200, "duplicate"])
    await clock.advance(1)
    expect(await deliver()).toEqual([200, "done"])
    expect(handler).toHaveBeenCalledTimes(2)
  })

  test("lets an event whose handler failed come again at once", async () => {
    const handler = vi.fn().mockRejectedValueOnce(new Error("no stock"))
    const { deliver } = shop(api, { handler })
    expect(await deliver()).toEqual([500, "failed"])
    expect(await deliver()).toEqual([200, "done"])
    const tokens = handler.mock.calls.map(([, { token }]) => token as string)
    expect(new Set(tokens).size).toBe(2)
  })

  test("answers while a handler is late, keeps its claim, and notes when it is done after all", async () => {
    const { promise, open } = gate()
    const onError = vi.fn()
    const { deliver, handler, clock } = shop(api, { handler: vi.fn(() => promise), onError })
    const first = deliver()
    await clock.waiting(8000)
    await vi.waitFor(() => expect(handler).toHaveBeenCalled())
    await clock.advance(8000)
    expect(await first).toEqual([500, "failed"])
    expect(onError).toHaveBeenCalledWith(expect.any(TimeoutError), expect.objectContaining({ type: api.event.type }))
    expect(await deliver()).toEqual([503, "running"])
    open()
    await vi.waitFor(async () => expect(await deliver()).toEqual([200, "duplicate"]))
    expect(handler).toHaveBeenCalledTimes(1)
    expect(clock.pending).toBe(0)
  })

  test("lets a late handler that fails come again", async () => {
    const { promise, fail } = gate()
    const { deliver, handler, clock } = shop(api, { handler: vi.fn(() => promise) })
    const first = deliver()
    await vi.waitFor(() => expect(handler).toHaveBeenCalled())
    await clock.advance(8000)
    expect(await first).toEqual([500, "failed"])
    fail(new Error("in the end"))
    await vi.waitFor(async () => expect(await deliver()).toEqual([500, "failed"]))
    expect(handler).toHaveBeenCalledTimes(2)
  })

  test("opens the claim of a process that died when its lease ends", async () => {
    const clock = virtualClock()
    const store = memoryStore(clock)
    const dead = shop(api, { handler: () => new Promise(() => {}), store, clock })
    const alive = shop(api, { store, clock })
    void dead.deliver()
    await vi.waitFor(async () => expect(await alive.deliver()).toEqual([503, "running"]))
    await clock.advance(59_999)
    expect(await alive.deliver()).toEqual([503, "running"])
    await clock.advance(1)
    expect(await alive.deliver()).toEqual([200, "done"])
  })

  test("does not take away the claim of whoever came after its lease", async () => {
    const clock = virtualClock()
    const store = memoryStore(clock)
    const [slow, fast] = [gate(), gate()]
    const first = shop(api, { handler: vi.fn(() => slow.promise), store, clock })
    const second = shop(api, { handler: vi.fn(() => fast.promise), store, clock })
    void first.deliver()
    await vi.waitFor(() => expect(first.handler).toHaveBeenCalled())
    await clock.advance(60_000)
    const taken = second.deliver()
    await vi.waitFor(() => expect(second.handler).toHaveBeenCalled())
    slow.fail(new Error("too late"))
    await new Promise((resolve) => setImmediate(resolve))
    expect(await first.deliver()).toEqual([503, "running"])
    fast.open()
    expect(await taken).toEqual([200, "done"])
  })

  test("acknowledges an event that has no handler, and runs nothing", async () => {
    const { webhooks, event, secret } = api
    const receive = webhooks.receiver({ secret, on: {} } as never)
    expect(await outcomeOf(await receive(post(await webhooks.sign(event, secret))))).toEqual([200, "ignored"])
  })

  test("hands every event to enqueue, acknowledges when it is in, and lets it come again when it is not", async () => {
    const enqueue = vi.fn().mockRejectedValueOnce(new Error("queue is down"))
    const { webhooks, event, secret } = api
    const receive = webhooks.receiver({ secret, enqueue, onError: quiet } as never)
    const deliver = async () => outcomeOf(await receive(post(await webhooks.sign(event, secret))))
    expect(await deliver()).toEqual([500, "failed"])
    expect(await deliver()).toEqual([200, "done"])
    expect(enqueue).toHaveBeenLastCalledWith(expect.objectContaining({ type: event.type }), {
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
      token: expect.any(String),
    })
  })

  test("refuses before anything else what is no POST of JSON", async () => {
    const { receive, signed, handler } = shop(api)
    for (const method of ["GET", "PUT", "DELETE", "HEAD", "OPTIONS"]) {
      const response = await receive(new Request("https://shop.example", { method }))
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"])
    }
    const { body, headers } = await signed()
    for (const type of [
      "text/plain",
      "",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=application/json",
    ])
      expect((await receive(post({ body, headers: { ...headers, "Content-Type": type } }))).status).toBe(415)
    expect(
      (await receive(post({ body, headers: { ...headers, "Content-Type": "Application/JSON; charset=utf-8" } })))
        .status,
    ).toBe(200)
    expect(handler).toHaveBeenCalledTimes(1)
  })

  test("answers a bad signature with 403, or as it is told; never with a status that ends the retries", async () => {
    const onError = vi.fn()
    const { webhooks, event, otherSecret } = api
    const forged = await webhooks.sign(event, otherSecret)
    expect(await outcomeOf(await shop(api, { onError }).receive(post(forged)))).toEqual([403, "refused"])
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(WebhookVerificationError), undefined)
    expect((await shop(api, { answers: { refused: 401 } }).receive(post(forged))).status).toBe(401)
    expect(Object.values(webhooks.events)[0]!.delivery?.stop ?? []).not.toContain(403)
  })
})

describe("keys", () => {
  const [checkout, vaiipay] = signedApis as [SignedApi, SignedApi]

  test("of signed ids are one, whatever else changes; of other events they follow body and type", async () => {
    const key = async (api: SignedApi, event: object, signing = {}) => {
      const enqueue = vi.fn()
      const receive = api.webhooks.receiver({ secret: api.secret, enqueue } as never)
      await receive(post(await api.webhooks.sign(event, api.secret, signing)))
      return (enqueue.mock.calls[0]![1] as EventContext).key
    }
    const safer = paysaferApi.event
    expect(await key(paysaferApi, { ...safer, created: 1 })).toBe(await key(paysaferApi, { ...safer, created: 2 }))
    expect(await key(paysaferApi, { ...safer, id: "evt_2" })).not.toBe(await key(paysaferApi, safer))

    expect(await key(checkout, checkout.event, { id: "a" })).toBe(await key(checkout, checkout.event, { id: "b" }))
    const payment = { id: "1", status: "RECEIVED" }
    const received = { type: "payment.received", payment }
    expect(await key(vaiipay, received)).toBe(await key(vaiipay, received, { now: Date.now() - 60_000 }))
    expect(await key(vaiipay, received)).not.toBe(await key(vaiipay, { ...received, type: "payment.completed" }))
    const digest = createHash("sha256").update(JSON.stringify({ payment })).digest("hex")
    expect(await key(vaiipay, received)).toBe(
      createHash("sha256")
        .update(JSON.stringify(["vaiipay", "body", "payment.received", digest]))
        .digest("hex"),
    )
  })

  test("tell a second genuine underpayment from a repeat of the first", async () => {
    const { deliver, handler } = shop(vaiipay)
    const underpaid = (amountPaid: number) => ({
      type: "payment.underpaid",
      payment: { id: "1", status: "UNDERPAID", amountPaid },
    })
    for (const amount of [5, 5, 7, 5, 7]) await deliver(underpaid(amount))
    expect(handler.mock.calls.map(([event]: any[]) => event.payment.amountPaid as number)).toEqual([5, 7])
  })
})

describe("events that the contract does not know", () => {
  const { webhooks, secret, event } = paysaferApi

  test("go to otherwise once, with what they hold, and so do those without a handler", async () => {
    const otherwise = vi.fn()
    const receive = webhooks.receiver({ secret, on: {}, otherwise } as never)
    const send = async (type: string) =>
      outcomeOf(await receive(post(await webhooks.sign({ ...event, id: type, type }, secret))))
    for (const type of ["payout.reversed", "__proto__", "constructor", "payment.completed"]) {
      expect(await send(type)).toEqual([200, "done"])
      expect(await send(type)).toEqual([200, "duplicate"])
    }
    expect(otherwise.mock.calls.map(([{ type }]) => type as string)).toEqual([
      "payout.reversed",
      "__proto__",
      "constructor",
      "payment.completed",
    ])
  })
})

describe("a store that fails", () => {
  const failing = (method: keyof Store, times = Infinity): Store => {
    const store = memoryStore()
    let left = times
    return {
      ...store,
      [method]: async (...given: never[]) =>
        left-- > 0
          ? Promise.reject(new Error("store is down"))
          : (store[method] as (...all: never[]) => unknown)(...given),
    }
  }

  test("lets the event come again before anything ran", async () => {
    const onError = vi.fn()
    const { deliver, handler } = shop(paysaferApi, { store: failing("add"), onError })
    expect(await deliver()).toEqual([503, "running"])
    expect(handler).not.toHaveBeenCalled()
    expect(onError).toHaveBeenCalledOnce()
  })

  test("does not turn work that is done into a failure", async () => {
    const onError = vi.fn()
    const { deliver, handler } = shop(paysaferApi, { store: failing("replace"), onError })
    expect(await deliver()).toEqual([200, "done"])
    expect(handler).toHaveBeenCalledOnce()
    expect(onError).toHaveBeenCalledOnce()
  })

  test("that hangs is not waited for longer than the provider waits", async () => {
    const add = vi.fn(() => new Promise(() => {}))
    const { deliver, clock } = shop(paysaferApi, { store: { ...memoryStore(), add } })
    const answer = deliver()
    await vi.waitFor(() => expect(add).toHaveBeenCalled())
    await clock.advance(8000)
    expect(await answer).toEqual([500, "failed"])
  })
})

describe("mode", () => {
  const events = {
    ...paysaferApi.webhooks.events,
    "customer.created": {
      ...paysaferApi.webhooks.events["customer.created"]!,
      mode: { pointer: "/data/livemode", test: false },
    },
  }
  const created = (livemode?: boolean) => ({
    ...paysaferApi.event,
    type: "customer.created",
    data: { id: "cus_1", livemode },
  })

  test.each([
    ["live", true, "done"],
    ["live", false, "ignored"],
    ["live", undefined, "done"],
    ["test", false, "done"],
    ["test", true, "ignored"],
    [undefined, false, "done"],
  ])("%s: an event with livemode %s is %s and acknowledged", async (mode, livemode, outcome) => {
    const handler = vi.fn()
    const receive = webhookReceiver(
      { id: "paysafer", events },
      {
        secret: "whsec_1",
        on: { "customer.created": handler },
        ...(mode === undefined ? {} : { mode: mode as "live" }),
      },
    )
    const answer = await outcomeOf(await receive(post(await paysaferApi.webhooks.sign(created(livemode), "whsec_1"))))
    expect(answer).toEqual([200, outcome])
    expect(handler).toHaveBeenCalledTimes(outcome === "done" ? 1 : 0)
  })

  test("a missing mark means what the contract says", async () => {
    const absent = {
      ...events,
      "customer.created": {
        ...events["customer.created"],
        mode: { pointer: "/data/is_test", test: true, absent: "live" as const },
      },
    }
    const handler = vi.fn()
    const receive = webhookReceiver(
      { id: "paysafer", events: absent },
      { secret: "whsec_1", on: { "customer.created": handler }, mode: "test" },
    )
    expect(await outcomeOf(await receive(post(await paysaferApi.webhooks.sign(created(), "whsec_1"))))).toEqual([
      200,
      "ignored",
    ])
  })
})

describe("the secret", () => {
  test("may be asked of a function for each delivery, so that a regenerated one needs no restart", async () => {
    let secrets: string[] = ["whsec_a"]
    const receive = paysafer.webhooks.receiver({ secret: async () => secrets, on: {} })
    const send = async (secret: string) =>
      (await receive(post(await paysaferApi.webhooks.sign(paysaferApi.event, secret)))).status
    expect(await send("whsec_a")).toBe(200)
    secrets = ["whsec_b", "whsec_a"]
    expect([await send("whsec_a"), await send("whsec_b")]).toEqual([200, 200])
  })

  test("that cannot be read is an error of ours, not of the delivery", async () => {
    const onError = vi.fn()
    const { deliver } = shop(paysaferApi, { secret: () => Promise.reject(new Error("vault is sealed")), onError })
    expect(await deliver()).toEqual([500, "failed"])
    expect(onError).toHaveBeenCalledWith(expect.any(ConfigurationError), undefined)
  })
})

describe("errors are told", () => {
  const failure = Object.assign(new Error("card of ada@example.com"), { name: "StockError" })

  test("to the console, without what a handler says and what the event holds", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined)
    const { deliver } = shop(paysaferApi, { handler: () => Promise.reject(failure), onError: undefined })
    await deliver()
    const forged = await paysaferApi.webhooks.sign(paysaferApi.event, "whsec_forged")
    await shop(paysaferApi, { onError: undefined }).receive(post(forged))
    const lines = log.mock.calls.map(([line]) => String(line))
    log.mockRestore()
    expect(lines).toEqual([
      expect.stringMatching(
        /^paysafer webhook payment\.completed: StockError at .+receiver\.test\.ts.+\. Give onError to see more\.$/,
      ),
      expect.stringMatching(/^paysafer webhook: WebhookVerificationError: The signature does not fit/),
    ])
    expect(lines.join()).not.toContain("ada@")
  })

  test("to onError with the event; what onError does wrong changes no answer", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined)
    for (const onError of [
      vi.fn(() => Promise.reject(new Error("logger is down"))),
      vi.fn(() => {
        throw new Error("logger is down")
      }),
    ]) {
      const { deliver } = shop(paysaferApi, { handler: () => Promise.reject(failure), onError })
      expect(await deliver()).toEqual([500, "failed"])
      expect(onError).toHaveBeenCalledWith(failure, expect.objectContaining({ id: "evt_1" }))
    }
    await vi.waitFor(() => expect(log).toHaveBeenCalledTimes(2))
    log.mockRestore()
  })
})

test("an API without webhooks has no receiver", () => {
  expect(() => webhookReceiver({ id: "shop", events: {} }, { secret: "s", on: {} })).toThrow(ConfigurationError)
})

describe("options", () => {
  const on = { "payment.completed": quiet }
  test.each([
    ["secret", { on }],
    ["secret", { on, secret: "" }],
    ["secret", { on, secret: ["whsec_1", "sk_1"] }],
    ["secret", { on, secret: undefined }],
    ["on", { secret: "whsec_1" }],
    ["on", { secret: "whsec_1", on: { "payment.complete": quiet } }],
    ["payment.completed", { secret: "whsec_1", on: { "payment.completed": "fulfil" } }],
    ["otherwise", { secret: "whsec_1", on, otherwise: true }],
    ["enqueue", { secret: "whsec_1", on, enqueue: quiet }],
    ["store", { secret: "whsec_1", on, store: new Map() }],
    ["mode", { secret: "whsec_1", on, mode: "prod" }],
    ["onError", { secret: "whsec_1", on, onError: console }],
    ["answers", { secret: "whsec_1", on, answers: { refused: 200 } }],
    ["answers", { secret: "whsec_1", on, answers: { done: 500 } }],
    ["limits", { secret: "whsec_1", on, limits: { time: 0 } }],
    ["limits", { secret: "whsec_1", on, limits: { body: 1.5 } }],
    ["limits", { secret: "whsec_1", on, limits: { lease: 1000 } }],
    ["limits", { secret: "whsec_1", on, limits: { size: 5 } }],
    ["onerror", { secret: "whsec_1", on, onerror: quiet }],
  ])("a wrong %s is refused when the receiver is made: %j", (option, options) => {
    expect(() => paysafer.webhooks.receiver(options as never)).toThrow(ConfigurationError)
    expect(() => paysafer.webhooks.receiver(options as never)).toThrow(expect.objectContaining({ option }) as Error)
  })
})
