import type { Receiver } from "paysmith"
import * as recurring from "paysmith/paysera-recurring"
import { describe, expect, test, vi } from "vitest"
import type { SignedApi } from "./signed-apis.js"
import { post, signedApis } from "./signed-apis.js"

type Delivery = { body: BodyInit; headers: Record<string, string> }
type Attack = (
  api: SignedApi,
  genuine: { body: string; headers: Record<string, string> },
) => Delivery | Promise<Delivery>

const header =
  (change: (value: string) => string): Attack =>
  ({ signatureHeader }, { body, headers }) => ({
    body,
    headers: { ...headers, [signatureHeader]: change(headers[signatureHeader]!) },
  })
const stamp =
  (seconds: number): Attack =>
  async ({ webhooks, event, secret }) =>
    webhooks.sign(event, secret, { now: Date.now() + seconds * 1000 })
const megabyte = new Uint8Array(2 ** 20)

/** What is sent, and what each API's receiver answers; nothing of it reaches a handler. */
const attacks: [name: string, attack: Attack, status: number | Record<string, number>][] = [
  [
    "a body changed by one byte",
    (_, { body, headers }) => ({ body: body.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)), headers }),
    403,
  ],
  [
    "a body that was serialized again",
    (_, { body, headers }) => ({ body: JSON.stringify(JSON.parse(body), null, 2), headers }),
    403,
  ],
  ["a body with a byte added", (_, { body, headers }) => ({ body: `${body} `, headers }), 403],
  ["an empty body", (_, { headers }) => ({ body: "", headers }), 403],
  ["a signature by another secret", ({ webhooks, event, otherSecret }) => webhooks.sign(event, otherSecret), 403],
  [
    "a signature without a secret",
    ({ webhooks, event, id }) => webhooks.sign(event, id === "paysafer" ? "whsec_" : " "),
    403,
  ],
  // A stamp that is not signed proves nothing: Checkout's is not looked at, and its repeat is known by its bytes.
  ["a stamp that is too old", stamp(-301), { "paysera-checkout": 200, vaiipay: 403, paysafer: 403 }],
  ["a stamp that lies in the future", stamp(301), { "paysera-checkout": 200, vaiipay: 403, paysafer: 403 }],
  ["a replay", (_, genuine) => genuine, 200],
  [
    "a replay with another unsigned id",
    (_, { body, headers }) => ({
      body,
      headers: {
        ...headers,
        "X-Paysera-Callback-Id": crypto.randomUUID(),
        "X-Paysera-Request-Id": crypto.randomUUID(),
      },
    }),
    200,
  ],
  [
    "another unsigned event name",
    (_, { body, headers }) => ({
      body,
      headers: { ...headers, "X-PaymentService-Event": "payment.completed", "X-Paysera-Event": "order.paid" },
    }),
    { "paysera-checkout": 200, vaiipay: 403, paysafer: 200 },
  ],
  [
    "no signature header",
    ({ signatureHeader }, { body, headers: { [signatureHeader]: _, ...headers } }) => ({ body, headers }),
    403,
  ],
  ["no headers but the media type", (_, { body }) => ({ body, headers: { "Content-Type": "application/json" } }), 403],
  ["a doubled signature header", header((value) => `${value}, ${value}`), 403],
  [
    "a signature header in odd case",
    ({ signatureHeader, otherSecret, event, webhooks }, _) =>
      webhooks.sign(event, otherSecret).then(({ body, headers: { [signatureHeader]: value, ...headers } }) => ({
        body,
        headers: { ...headers, [signatureHeader.toUpperCase()]: value! },
      })),
    403,
  ],
  ["a truncated signature", header((value) => value.slice(0, -2)), 403],
  ["a signature of another length", header((value) => `${value}00`), 403],
  ["a signature that is not hexadecimal", header((value) => value.replace(/[0-9a-f]{64}$/, "g".repeat(64))), 403],
  ["a signature of zeros", header((value) => value.replace(/[0-9a-f]{64}$/, "0".repeat(64))), 403],
  ["a signature of ten megabytes", header((value) => value + "0".repeat(10_000_000)), 403],
  ["signatures of other APIs", borrowed, 403],
  [
    "keys such as __proto__ in an unsigned body",
    (_, { headers }) => ({ body: '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}', headers }),
    403,
  ],
  ["a body deeply nested", (_, { headers }) => ({ body: "[".repeat(100_000), headers }), 403],
  [
    "a body of 100 MB, announced",
    (_, { headers }) => ({ body: megabyte, headers: { ...headers, "Content-Length": String(100 * 2 ** 20) } }),
    413,
  ],
  [
    "a body that is no JSON by its media type",
    (_, { body, headers }) => ({ body, headers: { ...headers, "Content-Type": "text/html" } }),
    415,
  ],
]

async function borrowed(
  { signatureHeader, timestampHeader, ...api }: SignedApi,
  { headers, body }: { body: string; headers: Record<string, string> },
): Promise<Delivery> {
  const others = signedApis.filter(({ id }) => id !== api.id)
  const signed = await Promise.all(others.map(({ webhooks, event, secret }) => webhooks.sign(event, secret)))
  const values = others.map((other, at) => signed[at]!.headers[other.signatureHeader]!)
  const all = Object.assign({}, ...signed.map((one) => one.headers)) as Record<string, string>
  return {
    body,
    headers: {
      ...headers,
      ...all,
      [signatureHeader]: values[0]!,
      ...(timestampHeader ? { [timestampHeader]: headers[timestampHeader]! } : {}),
    },
  }
}

describe.each(signedApis)("an attacker of $id", (api) => {
  test.each(attacks)("reaches no handler with %s", async (_, attack, status) => {
    const handler = vi.fn()
    const { webhooks, event, secret, id } = api
    const types = Object.keys(webhooks.events)
    const receive = webhooks.receiver({
      secret,
      on: Object.fromEntries(types.map((type) => [type, handler])),
      onError: () => undefined,
    } as never)
    const genuine = await webhooks.sign(event, secret)
    expect((await receive(post(genuine))).status).toBe(200)
    expect(handler).toHaveBeenCalledOnce()

    const response = await receive(post(await attack(api, genuine)))
    expect(response.status).toBe(typeof status === "number" ? status : status[id])
    expect(handler).toHaveBeenCalledOnce()
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined()
    expect(Object.keys((await response.json()) as object)).toEqual(["outcome"])
  })

  test("reads no more of an endless body than is allowed", async () => {
    const { receive } = endless(api.webhooks.receiver({ secret: api.secret, on: {} } as never))
    const { status, pulled, cancelled } = await receive((await api.webhooks.sign(api.event, api.secret)).headers)
    expect({ status, cancelled }).toEqual({ status: 413, cancelled: true })
    expect(pulled).toBeLessThanOrEqual(2 ** 20 + 2 * 65_536)
  })
})

test("an attacker of paysera-recurring reads no more than is allowed either, and a form is all that is taken", async () => {
  const client = { notifications: { get: vi.fn(), markRead: vi.fn() } }
  const { receive } = endless(recurring.webhooks.receiver({ client: client as never, on: {} }))
  expect(await receive({ "Content-Type": "application/x-www-form-urlencoded" })).toMatchObject({
    status: 413,
    cancelled: true,
  })
  expect(client.notifications.get).not.toHaveBeenCalled()
})

test("a body in a million pieces costs its bytes, not its pieces", async () => {
  const { webhooks, secret, event } = signedApis[2]!
  const receive = webhooks.receiver({ secret, on: {}, onError: () => undefined } as never)
  const piece = new Uint8Array(1)
  let left = 200_000
  const body = new ReadableStream({
    pull: (controller) => (left-- > 0 ? controller.enqueue(piece) : controller.close()),
  })
  const before = process.memoryUsage().arrayBuffers
  expect((await receive(post({ body, headers: (await webhooks.sign(event, secret)).headers }))).status).toBe(403)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
})

/** Sends a body without an end to a receiver. */
function endless(receiver: Receiver) {
  let pulled = 0
  let cancelled = false
  const chunk = new Uint8Array(65_536)
  const body = new ReadableStream({
    pull(controller) {
      pulled += chunk.length
      controller.enqueue(chunk)
    },
    cancel: () => void (cancelled = true),
  })
  const receive = async (headers: Record<string, string>) => ({
    status: (await receiver(post({ body, headers }))).status,
    pulled,
    cancelled,
  })
  return { receive }
}
