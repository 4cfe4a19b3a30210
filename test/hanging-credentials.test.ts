import { ConfigurationError } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import { expect, test, vi } from "vitest"
import { answeringFetch, rejection } from "./answering-fetch.js"
import { virtualClock } from "./virtual-clock.js"

const never = () => new Promise<string>(() => {})
const token = { access_token: "t", expires_in: 3600 }
const ten = 10_000

test("a key's function that never settles fails its calls after 10 s, and the next call asks again", async () => {
  const clock = virtualClock()
  const apiKey = vi.fn<() => Promise<string>>().mockImplementationOnce(never).mockResolvedValue("sk_test_1")
  const { payments } = paysafer.createClient({ apiKey, clock, fetch: answeringFetch({ id: "pay_1" }) })
  const errors = [rejection(payments.get("pay_1")), rejection(payments.get("pay_2"))]
  await clock.waiting(ten)
  await clock.advance(ten)
  for (const error of await Promise.all(errors)) {
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error).toMatchObject({ option: "apiKey", attempts: 0 })
    expect(error.message).toMatch(/^apiKey \(from your function\) .* gave nothing in time \(10 s\)/)
  }
  await expect(payments.get("pay_1")).resolves.toEqual({ id: "pay_1" })
  expect(apiKey).toHaveBeenCalledTimes(2)
  expect(clock.pending).toBe(0)
})

test("a secret's function that never settles does not keep later calls from getting a token", async () => {
  const clock = virtualClock()
  const clientSecret = vi.fn<() => Promise<string>>().mockImplementationOnce(never).mockResolvedValue("secret-1")
  const fetch = answeringFetch(token, { order_id: "a" })
  const { orders } = checkout.createClient({ clientId: "id-1", clientSecret, clock, fetch })
  const error = rejection(orders.get("a"))
  await clock.waiting(ten)
  await clock.advance(ten)
  expect(await error).toMatchObject({ name: "ConfigurationError", option: "clientSecret" })
  await expect(orders.get("a")).resolves.toEqual({ order_id: "a" })
})
