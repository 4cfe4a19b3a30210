import { ConfigurationError, memoryStore } from "paysmith"
import * as recurring from "paysmith/paysera-recurring"
import { describe, expect, test, vi } from "vitest"
import { virtualClock } from "../virtual-clock.js"

const notification = {
  id: "xyz789notification",
  status: "new",
  event: "payment_request.captured",
  data: {
    payment_request: {
      id: "abc123payment",
      status: "captured",
      order_id: "SUB_12345",
      issued_token: "vLUGdTtnDjQs7Yv0fjYQyYfG60m",
    },
  },
  created_at: 1734258645,
}

interface Asked {
  readonly method: string
  readonly path: string
  readonly signed: boolean
}

/** Paysera with these notifications, and a receiver in front of a shop. */
function shop({
  notifications = [notification] as object[],
  answer = undefined as undefined | (() => Promise<Response>),
  ...options
}: Record<string, any> = {}) {
  const asked: Asked[] = []
  const fetch = async (url: string, init: RequestInit) => {
    const { pathname } = new URL(url)
    asked.push({
      method: init.method!,
      path: pathname,
      signed: new Headers(init.headers).get("authorization")!.startsWith("MAC "),
    })
    if (answer !== undefined && init.method === "GET") return (answer as () => Promise<Response>)()
    const found = (notifications as (typeof notification)[]).find(({ id }) => pathname.split("/")[5] === id)
    if (found === undefined) return Response.json({ error: "not_found" }, { status: 404 })
    return Response.json(pathname.endsWith("/read") ? { ...found, status: "read" } : found)
  }
  const clock = virtualClock()
  const client = recurring.createClient({
    macId: "wkVd93h2uS",
    macKey: "IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU",
    fetch,
    retry: false,
    clock,
  })
  const handler = vi.fn()
  const receive = recurring.webhooks.receiver({
    client,
    on: { "payment_request.captured": handler },
    onError: () => undefined,
    clock,
    ...options,
  } as never)
  const send = async (body: BodyInit, type = "application/x-www-form-urlencoded") => {
    const response = await receive(
      new Request("https://shop.example", { method: "POST", headers: { "content-type": type }, body }),
    )
    return [response.status, ((await response.json()) as { outcome: string }).outcome]
  }
  const announce = (id: string) => send(new URLSearchParams({ notification_id: id }).toString())
  return { announce, send, handler, asked, clock }
}

const prefix = "/notification/rest/v1/notifications/xyz789notification"

describe("a callback that only names a notification", () => {
  test("is fetched with the signed client, handled, and only then marked read", async () => {
    const { announce, handler, asked } = shop()
    handler.mockImplementation(() => expect(asked).toHaveLength(1))
    expect(await announce(notification.id)).toEqual([200, "done"])
    expect(handler).toHaveBeenCalledExactlyOnceWith(
      { ...notification, type: "payment_request.captured" },
      { key: expect.stringMatching(/^[0-9a-f]{64}$/), token: expect.any(String) },
    )
    expect(asked).toEqual([
      { method: "GET", path: prefix, signed: true },
      { method: "PUT", path: `${prefix}/read`, signed: true },
    ])
  })

  test("is neither fetched nor handled again", async () => {
    const { announce, handler, asked } = shop()
    await announce(notification.id)
    expect(await announce(notification.id)).toEqual([200, "duplicate"])
    expect(handler).toHaveBeenCalledOnce()
    expect(asked).toHaveLength(2)
  })

  test("is fetched once by 50 announcements at the same time", async () => {
    const { announce, handler, asked } = shop()
    const answers = await Promise.all(Array.from({ length: 50 }, () => announce(notification.id)))
    expect(answers.filter(([status]) => status === 200)).toHaveLength(1)
    expect(answers.filter(([status]) => status === 503)).toHaveLength(49)
    expect([handler.mock.calls.length, asked.length]).toEqual([1, 2])
  })

  test("stays unread and comes again when the handler fails", async () => {
    const { announce, handler, asked } = shop()
    handler.mockRejectedValueOnce(new Error("no stock"))
    expect(await announce(notification.id)).toEqual([500, "failed"])
    expect(asked.map(({ method }) => method)).toEqual(["GET"])
    expect(await announce(notification.id)).toEqual([200, "done"])
  })

  test("is done even if it cannot be marked read", async () => {
    const onError = vi.fn()
    const client = {
      notifications: { get: async () => notification, markRead: () => Promise.reject(new Error("down")) },
    }
    const receive = recurring.webhooks.receiver({
      client: client as never,
      on: { "payment_request.captured": () => undefined },
      onError,
    })
    const response = await receive(
      new Request("https://shop.example", {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "notification_id=xyz789notification",
      }),
    )
    expect(response.status).toBe(200)
    expect(onError).toHaveBeenCalledOnce()
  })

  test("of an event that nobody knows goes to otherwise, and is marked read", async () => {
    const otherwise = vi.fn()
    const { announce, handler, asked } = shop({
      notifications: [{ ...notification, event: "payment_request.refunded" }],
      otherwise,
    })
    expect(await announce(notification.id)).toEqual([200, "done"])
    expect(handler).not.toHaveBeenCalled()
    expect(otherwise).toHaveBeenCalledWith(
      expect.objectContaining({ type: "payment_request.refunded" }),
      expect.anything(),
    )
    expect(asked).toHaveLength(2)
  })
})

describe("a callback that lies", () => {
  test("about an id that is unknown is refused, and for a minute without asking", async () => {
    const { announce, handler, asked, clock } = shop()
    expect(await announce("unknown1")).toEqual([403, "refused"])
    expect(await announce("unknown1")).toEqual([403, "refused"])
    expect(asked).toHaveLength(1)
    await clock.advance(60_000)
    expect(await announce("unknown1")).toEqual([403, "refused"])
    expect(asked).toHaveLength(2)
    expect(handler).not.toHaveBeenCalled()
  })

  test.each([
    "",
    ".",
    "..",
    "../read",
    "a/b",
    "a%2Fb",
    "a?b=c",
    "a#b",
    "a b",
    "\u0000",
    "ä",
    "x".repeat(129),
    "__proto__/",
    "https://evil.example",
  ])("about the id %j is refused without asking", async (id) => {
    const { announce, asked } = shop()
    expect(await announce(id)).toEqual([403, "refused"])
    expect(asked).toEqual([])
  })

  test.each([
    "",
    "id=1",
    "notification_id",
    "notification_id=a&notification_id=b",
    "notification_id[]=a",
    "__proto__=a",
    '{"notification_id":"a"}',
    "%",
  ])("in a form like %j is refused without asking", async (body) => {
    const { send, asked } = shop()
    expect(await send(body)).toEqual([403, "refused"])
    expect(asked).toEqual([])
  })

  test("in another media type is refused", async () => {
    const { send, asked } = shop()
    expect(await send(JSON.stringify({ notification_id: notification.id }), "application/json")).toEqual([
      415,
      "refused",
    ])
    expect(asked).toEqual([])
  })

  test("whose answer is about another notification, or is none, is not handled", async () => {
    for (const other of [{ ...notification, id: "another" }, { id: notification.id }, [], "text"]) {
      const { announce, handler } = shop({ answer: async () => Response.json(other) })
      expect((await announce(notification.id))[0]).toBe(403)
      expect(handler).not.toHaveBeenCalled()
    }
  })

  test("makes at most five fetches at once, lets a hundred wait and sends the rest away", async () => {
    let [running, most] = [0, 0]
    const answers: (() => void)[] = []
    const answer = async () => {
      most = Math.max(most, ++running)
      await new Promise<void>((resolve) => answers.push(resolve))
      running -= 1
      return Response.json({ error: "not_found" }, { status: 404 })
    }
    const { announce, asked } = shop({ answer })
    const all = Array.from({ length: 120 }, (_, at) => announce(`random-${at}`))
    await vi.waitFor(() => expect(answers).toHaveLength(5))
    expect(await Promise.race(all)).toEqual([500, "failed"])
    for (let fetched = 0; fetched < 105; fetched++) {
      await vi.waitFor(() => expect(answers.length).toBeGreaterThan(fetched))
      answers[fetched]!()
    }
    const statuses = (await Promise.all(all)).map(([status]) => status)
    expect(statuses.filter((status) => status === 403)).toHaveLength(105)
    expect(statuses.filter((status) => status === 500)).toHaveLength(15)
    expect([most, asked.length]).toEqual([5, 105])
  })
})

test("an API that is out of reach makes the callback come again", async () => {
  const { announce, handler } = shop({
    answer: async () => Response.json({ error: "internal_server_error" }, { status: 500 }),
  })
  expect(await announce(notification.id)).toEqual([500, "failed"])
  expect(handler).not.toHaveBeenCalled()
})

test("a client that lacks the methods is refused when the receiver is made", () => {
  for (const client of [undefined, {}, { notifications: {} }, { notifications: { get: () => undefined } }])
    expect(() => recurring.webhooks.receiver({ client: client as never, on: {}, store: memoryStore() })).toThrow(
      ConfigurationError,
    )
})
