import { ConnectionError, UnknownOutcomeError } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import { afterEach, expect, test, vi } from "vitest"
import { rejection } from "../answering-fetch.js"

type Fetch = (url: string, init: RequestInit) => Promise<Response>

const open = (fetch: Fetch) => paysafer.createClient({ apiKey: "sk_test_1", retry: { initial: 0 }, fetch }).payments
const json = { "content-type": "application/json" }

afterEach(() => vi.restoreAllMocks())

/** A body that never ends, and how much of it was taken. */
function endless() {
  const taken = { bytes: 0, cancelled: false }
  const chunk = new TextEncoder().encode(" ".repeat(100_000))
  const body = new ReadableStream({
    pull: (controller) => (controller.enqueue(chunk), void (taken.bytes += chunk.length)),
    cancel: () => void (taken.cancelled = true),
  })
  return { taken, body }
}

test.each([
  ["without a length", json],
  ["with a content coding, whatever its length", { ...json, "content-length": "10", "content-encoding": "gzip" }],
  ["with a great length", { ...json, "content-length": "10000001" }],
])("an answer %s is given up after 10 MB, and not asked for again", async (_, headers) => {
  const { taken, body } = endless()
  const fetch = vi.fn(async () => new Response(body, { headers }))
  const error = await rejection(open(fetch).get("a"))
  expect(error).toBeInstanceOf(ConnectionError)
  expect(error).toMatchObject({ code: "ERR_BODY_TOO_LARGE", sent: true })
  expect(taken.bytes).toBeLessThan(11_000_000)
  expect(taken.cancelled).toBe(true)
  expect(fetch).toHaveBeenCalledOnce()
})

test("a small answer of known length is read at once", async () => {
  const text = vi.spyOn(Response.prototype, "text")
  const body = `{"id":"a"}`
  const answer = (headers: object) => async () => new Response(body, { headers: { ...json, ...headers } })
  expect(await open(answer({ "content-length": String(body.length) })).get("a")).toEqual({ id: "a" })
  expect(text).toHaveBeenCalledOnce()
  expect(await open(answer({})).get("a")).toEqual({ id: "a" })
  expect(text).toHaveBeenCalledOnce()
})

test("an answer in pieces is put together, without its byte order mark", async () => {
  const bytes = new TextEncoder().encode(`\ufeff{"id":"ė€"}`)
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  expect(await open(async () => new Response(body, { headers: json })).get("a")).toEqual({ id: "ė€" })
})

test("a fetch of one's own may give another kind of stream", async () => {
  const answer = { status: 200, headers: new Headers(json), body: {}, text: async () => `{"id":"a"}` }
  expect(await open(async () => answer as unknown as Response).get("a")).toEqual({ id: "a" })
})

/** What a fetch that follows redirects gives. */
function followed(): Response {
  const answer = Response.json({ id: "a" })
  return Object.defineProperties(answer, { redirected: { value: true }, url: { value: "https://evil.example/x?y" } })
}

test("a redirect that a fetch of one's own followed is an error like one that was not", async () => {
  const error = await rejection(open(async () => followed()).get("a"))
  expect(error).toBeInstanceOf(ConnectionError)
  expect(error).toMatchObject({ code: "redirect", sent: true, attempts: 1 })
  expect(error.message).toContain("answered with a redirect (302) to https://evil.example. ")
  const charge = rejection(open(async () => followed()).create({ amount: 1, currency: "aed" }))
  expect(await charge).toBeInstanceOf(UnknownOutcomeError)
})

test("Response.error() in place of an answer is a failed connection", async () => {
  const error = await rejection(open(async () => Response.error()).get("a"))
  expect(error).toBeInstanceOf(ConnectionError)
  expect(error).toMatchObject({ code: "ERR_NETWORK", sent: true, attempts: 3 })
})

test("a name that is not found says what to check", async () => {
  const cause = Object.assign(new Error("getaddrinfo ENOTFOUND api.paysafer.me"), { code: "ENOTFOUND" })
  const error = await rejection(open(async () => Promise.reject(new TypeError("fetch failed", { cause }))).get("a"))
  expect(error.message).toBe(
    "payments.get: the connection to https://api.paysafer.me failed with ENOTFOUND. Nothing was sent. Check the network and baseUrl.",
  )
})
