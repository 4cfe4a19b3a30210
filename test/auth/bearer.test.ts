import { expect, test, vi } from "vitest"
import type { Contract } from "paysmith"
import { createClient } from "paysmith"

const contract: Contract = {
  id: "shop",
  title: "Shop",
  version: "1.0.0",
  document: "shop/openapi.json",
  schemes: { key: { kind: "bearer", credentials: { token: { option: "apiKey", env: "SHOP_API_KEY" } } } },
  security: ["key"],
  errors: { code: "/error" },
  operations: {
    "orders.create": { id: "orders.create", method: "POST", path: "/orders", body: "required", errors: [401] },
  },
}

interface Shop {
  readonly orders: { create(body: object): Promise<unknown> }
}

/** A shop's client, and what its API was sent; the API takes one key. */
function open(apiKey: unknown, right: () => string): { shop: Shop; sent: string[] } {
  const sent: string[] = []
  const fetch = async (_: string, { headers }: RequestInit) => {
    const { authorization } = headers as Record<string, string>
    sent.push(authorization!)
    return authorization === `Bearer ${right()}`
      ? Response.json({})
      : Response.json({ error: "invalid_token" }, { status: 401 })
  }
  return { shop: createClient(contract, { baseUrl: "https://shop.example", apiKey, fetch }) as Shop, sent }
}

test("a key that never changes is sent once: a 401 is not worth another try", async () => {
  const { shop, sent } = open("sk_wrong", () => "sk_right")
  await expect(shop.orders.create({})).rejects.toThrow(/^orders.create: 401 invalid_token \(credential: apiKey\)$/)
  expect(sent).toEqual(["Bearer sk_wrong"])
})

test("a function is asked once for many calls", async () => {
  const apiKey = vi.fn(async () => "sk_right")
  const { shop, sent } = open(apiKey, () => "sk_right")
  await Promise.all(Array.from({ length: 20 }, () => shop.orders.create({})))
  await shop.orders.create({})
  expect(apiKey).toHaveBeenCalledTimes(1)
  expect(sent).toHaveLength(21)
})

test("a function is asked again after a 401, once for 20 calls that were refused together, and all succeed with the new value", async () => {
  let current = "sk_old"
  const apiKey = vi.fn(async () => current)
  const { shop, sent } = open(apiKey, () => current)
  await shop.orders.create({})
  current = "sk_new"
  await Promise.all(Array.from({ length: 20 }, () => shop.orders.create({})))
  expect(apiKey).toHaveBeenCalledTimes(2)
  expect(sent.filter((value) => value === "Bearer sk_new")).toHaveLength(20)
})

test("a function that still gives the refused value is not worth another try", async () => {
  const apiKey = vi.fn(() => "sk_old")
  const { shop, sent } = open(apiKey, () => "sk_new")
  await expect(shop.orders.create({})).rejects.toThrow("401 invalid_token (credential: apiKey (from your function))")
  expect(sent).toHaveLength(1)
  expect(apiKey).toHaveBeenCalledTimes(2)
})

test("a new value that is refused too is not tried a third time, and the error says that it was renewed", async () => {
  let reads = 0
  const { shop, sent } = open(
    () => `sk_${++reads}`,
    () => "sk_right",
  )
  await expect(shop.orders.create({})).rejects.toThrow(
    "401 invalid_token after one renewal; credential: apiKey (from your function)",
  )
  expect(sent).toEqual(["Bearer sk_1", "Bearer sk_2"])
})

test("a function that fails fails its call, and is asked again by the next", async () => {
  const apiKey = vi.fn().mockRejectedValueOnce(new Error("sealed")).mockResolvedValue("sk_right")
  const { shop } = open(apiKey, () => "sk_right")
  await expect(shop.orders.create({})).rejects.toThrow()
  await expect(shop.orders.create({})).resolves.toEqual({})
})
