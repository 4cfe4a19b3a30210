import { ContractError, PaysmithError } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as recurring from "paysmith/paysera-recurring"
import * as vaiipay from "paysmith/vaiipay"
import { describe, expect, test } from "vitest"
import type { Pagination } from "../src/contract.js"
import { nextQuery } from "../src/pagination.js"
import type { Answer } from "./answering-fetch.js"
import { answeringFetch, rejection } from "./answering-fetch.js"

const token = { access_token: "t", expires_in: 3600, token_type: "Bearer" }
const page = (ids: string[], has_more: boolean) => ({ object: "list", data: ids.map((id) => ({ id })), has_more })

function paysaferWith(...answers: [Answer, ...Answer[]]) {
  const fetch = answeringFetch(...answers)
  return { fetch, ...paysafer.createClient({ apiKey: "sk_test_1", retry: false, fetch }) }
}

/** The queries of the calls so far. */
const queries = (fetch: ReturnType<typeof answeringFetch>) => fetch.mock.calls.map(([url]) => new URL(url).search)

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

describe("a list", () => {
  test("is sent at once, and gives its answer unchanged", async () => {
    const { payments, fetch } = paysaferWith(page(["a"], false))
    const call = payments.list({ limit: 1 })
    const body = await call
    expect(fetch).toHaveBeenCalledOnce()
    expect(JSON.stringify(body)).toBe(JSON.stringify(page(["a"], false)))
    expect(Object.keys(body)).toEqual(["object", "data", "has_more"])
  })

  test("iterates over the items of all pages, and keeps the caller's query", async () => {
    const { payments, fetch } = paysaferWith(page(["a", "b"], true), page(["c"], true), page([], false))
    expect((await collect(payments.list({ limit: 2, customer: "cus_1" }))).map(({ id }) => id)).toEqual(["a", "b", "c"])
    expect(queries(fetch)).toEqual([
      "?limit=2&customer=cus_1",
      "?limit=2&customer=cus_1&starting_after=b",
      "?limit=2&customer=cus_1&starting_after=c",
    ])
  })

  test("asks for a page only when its items are wanted", async () => {
    const { payments, fetch } = paysaferWith(page(["a", "b"], true), page(["c"], false))
    for await (const { id } of payments.list()) if (id === "b") break
    expect(fetch).toHaveBeenCalledOnce()
  })

  test("knows its next page, and null after the last", async () => {
    const { payments } = paysaferWith(page(["a"], true), page(["b"], false))
    const first = await payments.list()
    const second = await first.next()
    expect(second?.data).toEqual([{ id: "b" }])
    expect(await second?.next()).toBeNull()
  })

  test("can be awaited and iterated, from the same first answer", async () => {
    const { payments, fetch } = paysaferWith(page(["a"], false))
    const call = payments.list()
    await call
    expect(await collect(call)).toHaveLength(1)
    expect(await collect(call)).toHaveLength(1)
    expect(fetch).toHaveBeenCalledOnce()
  })

  test("ends with an error when its cursors go in a circle, after the items that came", async () => {
    const { payments, fetch } = paysaferWith(page(["a"], true), page(["b"], true), page(["a"], true), page(["b"], true))
    const seen: (string | undefined)[] = []
    const run = async () => {
      for await (const { id } of payments.list()) seen.push(id)
    }
    const error = await rejection(run())
    expect(error).toBeInstanceOf(ContractError)
    expect(error.message).toMatch(/^payments\.list: the answer 200 leads back to an earlier page/)
    expect([seen, fetch.mock.calls.length]).toEqual([["a", "b", "a"], 3])
  })

  test("ends with an error when it comes back to the cursor it was started with", async () => {
    const { payments, fetch } = paysaferWith(page(["b"], true), page(["a"], true))
    expect(await rejection(collect(payments.list({ starting_after: "a" })))).toBeInstanceOf(ContractError)
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  test("may be gone through twice, though the pages have moved meanwhile", async () => {
    const { payments } = paysaferWith(page(["a"], true), page(["b"], true), page(["c"], false), page(["c"], false))
    const call = payments.list()
    expect(await collect(call)).toHaveLength(3)
    expect(await collect(call)).toHaveLength(2)
  })

  test("sends the options of the call with every page", async () => {
    const { payments, fetch } = paysaferWith(page(["a"], true), page(["b"], false))
    await collect(payments.list({}, { headers: { "X-Trace": "t" } }))
    expect(fetch.mock.calls.map(([, { headers }]) => (headers as Record<string, string>)["x-trace"])).toEqual([
      "t",
      "t",
    ])
  })

  test("ends with the reason of an abort between two pages", async () => {
    const controller = new AbortController()
    const reason = new Error("closed")
    const { payments, fetch } = paysaferWith(page(["a"], true), page(["b"], false))
    const seen: string[] = []
    const run = async () => {
      for await (const { id } of payments.list({}, { signal: controller.signal })) {
        seen.push(id)
        controller.abort(reason)
      }
    }
    expect(await rejection(run())).toBe(reason)
    expect([seen, fetch.mock.calls.length]).toEqual([["a"], 1])
  })

  test("throws the error of the page that failed, after the items before it", async () => {
    const limited = Response.json(
      { error: { type: "rate_limit_error", code: "x", message: "Slow down." } },
      { status: 429 },
    )
    const { payments } = paysaferWith(page(["a"], true), limited)
    const seen: string[] = []
    const error = await rejection(
      (async () => {
        for await (const { id } of payments.list()) seen.push(id)
      })(),
    )
    expect(seen).toEqual(["a"])
    expect(error).toMatchObject({ name: "RateLimitError", operation: "payments.list" })
  })
})

describe("a list whose answer is no list is a ContractError:", () => {
  test.each([
    ["null", Response.json(null), "payments.list: the answer 200 is null."],
    ["a text", Response.json("none"), "payments.list: the answer 200 has no list at /data."],
    ["a list in the place of an object", Response.json([]), "payments.list: the answer 200 has no list at /data."],
    ["no items", Response.json({}), "payments.list: the answer 200 has no list at /data."],
    [
      "items that are null",
      Response.json({ data: null, has_more: false }),
      "payments.list: the answer 200 has no list at /data.",
    ],
    [
      "items that are an object",
      Response.json({ data: { 0: {} }, has_more: false }),
      "payments.list: the answer 200 has no list at /data.",
    ],
    [
      "more to come, but no id to go on from",
      Response.json({ data: [{}], has_more: true }),
      "payments.list: the answer 200 says at /has_more that more follows, but has no cursor at /id.",
    ],
    [
      "more to come, but no items",
      Response.json({ data: [], has_more: true }),
      "payments.list: the answer 200 says at /has_more that more follows, but has no cursor at /id.",
    ],
  ])("%s", async (_, answer, message) => {
    for (const use of [(call: any) => call, (call: any) => collect(call)]) {
      const error = await rejection(use(paysaferWith(answer).payments.list()))
      expect(error).toBeInstanceOf(ContractError)
      expect(error).toMatchObject({
        status: 200,
        operation: "payments.list",
        message: expect.stringContaining(message),
      })
    }
  })

  test("on a later page too", async () => {
    const { payments } = paysaferWith(page(["a"], true), {})
    expect(await rejection(collect(payments.list()))).toBeInstanceOf(PaysmithError)
    const first = await paysaferWith(page(["a"], true), {}).payments.list()
    expect(await rejection(first.next())).toBeInstanceOf(ContractError)
  })
})

describe("each contract's way from page to page", () => {
  test("Paysera Checkout: by offset, up to the total", async () => {
    const orders = (ids: string[], offset: number) => ({
      items: ids.map((id) => ({ id })),
      _metadata: { total: 3, offset, limit: 2 },
    })
    const fetch = answeringFetch(token, orders(["a", "b"], 0), orders(["c"], 2))
    const client = checkout.createClient({ clientId: "a", clientSecret: "b", fetch })
    expect((await collect(client.orders.list({ limit: 2 }))).map(({ id }) => id)).toEqual(["a", "b", "c"])
    expect(queries(fetch).slice(1)).toEqual(["?limit=2", "?limit=2&offset=2"])
  })

  test("Paysera Checkout: methods come all at once", async () => {
    const fetch = answeringFetch(token, { items: [{ key: "card" }, { key: "bank" }] })
    const call = checkout.createClient({ clientId: "a", clientSecret: "b", fetch }).methods.list()
    expect(await collect(call)).toHaveLength(2)
    expect(await (await call).next()).toBeNull()
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  test("Paysera recurring: by the cursor of the body", async () => {
    const requests = (ids: string[], after: string | null) => ({
      items: ids.map((id) => ({ id })),
      _metadata: { has_next: after !== null, cursors: { after } },
    })
    const fetch = answeringFetch(requests(["a"], "c1"), requests([], "c2"), requests(["b"], null))
    const { paymentRequests } = recurring.createClient({ macId: "id", macKey: "key", fetch })
    expect((await collect(paymentRequests.list())).map(({ id }) => id)).toEqual(["a", "b"])
    expect(queries(fetch)).toEqual(["", "?after=c1", "?after=c2"])
  })

  test("VaiiPay: by page, up to the last", async () => {
    const payments = (ids: string[]) => ({ data: ids.map((id) => ({ id })), meta: { last_page: 3 } })
    const fetch = answeringFetch(payments(["a"]), payments(["b"]), payments(["c"]))
    const client = vaiipay.createClient({ baseUrl: "https://pay.example", accessToken: "t", fetch })
    expect(await collect(client.payments.list({ per_page: 1 }))).toHaveLength(3)
    expect(queries(fetch)).toEqual(["?per_page=1", "?per_page=1&page=2", "?per_page=1&page=3"])
  })
})

describe("the query of the next page", () => {
  const cursor: Pagination = {
    style: "cursor",
    items: "/data",
    parameter: "after",
    next: { from: "item", pointer: "/id" },
    more: "/more",
  }
  const offset: Pagination = { style: "offset", items: "/items", limit: "limit", parameter: "offset", total: "/total" }
  const pages: Pagination = { style: "page", items: "/data", parameter: "page", total: "/last" }
  const { more: _, ...uncounted } = cursor

  test.each<[string, unknown, Record<string, unknown>, Pagination, Record<string, unknown> | null]>([
    ["a cursor that is a number", { data: [{ id: 7 }], more: true }, {}, cursor, { after: "7" }],
    ["a cursor that does not move", { data: [{ id: "a" }], more: true }, { after: "a" }, cursor, null],
    ["a number that does not move", { data: [{ id: 7 }], more: true }, { after: "7" }, cursor, null],
    ["no more", { data: [{ id: "a" }], more: false }, {}, cursor, null],
    ["a flag that is missing", { data: [{ id: "a" }] }, {}, cursor, null],
    ["a contract without a flag", { data: [{ id: "a" }] }, {}, uncounted, { after: "a" }],
    ["a contract without a flag, no items", { data: [] }, { after: "a" }, uncounted, null],
    ["an offset before the total", { items: [1, 2], total: 5 }, { offset: 2 }, offset, { offset: 4 }],
    ["an offset given as text", { items: [1, 2], total: 5 }, { offset: "2" }, offset, { offset: 4 }],
    ["an offset at the total", { items: [1], total: 5 }, { offset: 4 }, offset, null],
    ["an empty page before the total", { items: [], total: 5 }, { offset: 2 }, offset, null],
    ["no total, a full page", { items: [1, 2] }, { limit: 2 }, offset, { limit: 2, offset: 2 }],
    ["no total, a page that is not full", { items: [1] }, { limit: 2 }, offset, null],
    ["no total, no limit", { items: [1] }, {}, offset, null],
    ["the first of two pages", { data: [1], last: 2 }, {}, pages, { page: 2 }],
    ["the last of two pages", { data: [1], last: 2 }, { page: 2 }, pages, null],
    ["an unknown number of pages", { data: [1] }, {}, pages, null],
    ["all at once", { data: [1] }, {}, { style: "single", items: "/data" }, null],
  ])("%s", (_title, body, query, pagination, expected) => {
    expect(nextQuery(body, query, pagination)).toEqual(expected)
  })
})
