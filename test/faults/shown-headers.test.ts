import { ConnectionError } from "paysmith"
import { expect, test } from "vitest"
import { clientsOf, credentials, payment, rejection } from "./clients.js"

const answering = (status: number, headers: Record<string, string>, body = "x") => {
  const response = () => new Response(status === 302 ? null : body, { status, headers })
  return clientsOf("https://api.example", { retry: false, ...({ fetch: async () => response() } as object) })
}
const key = credentials.apiKey

test.each([
  ["a key", `text/html ${key}`, "of no known media type"],
  ["a key as a parameter", `text/html; charset=${key}`, "text/html"],
  ["a key as a type", `application/${key}`, "application/[redacted]"],
  ["a flood", `text/${"x".repeat(200)}`, "of no known media type"],
])("%s in the media type of an answer is not shown", async (_, type, shown) => {
  const success = await rejection(answering(200, { "content-type": type }).paysafer.payments.get(payment.id))
  expect(success.message).toContain(`the answer 200 is ${shown}, not JSON.`)
  const refusal = await rejection(answering(404, { "content-type": type }).paysafer.payments.get(payment.id))
  expect(refusal.message).toContain(`404 with a body that is ${shown}, not JSON.`)
  expect(success.message + refusal.message).not.toContain(key)
})

test("a key in the target of a redirect is not shown", async () => {
  const { paysafer } = answering(302, { location: `https://${key}.evil.example/` })
  const error = await rejection(paysafer.payments.get(payment.id))
  expect(error).toBeInstanceOf(ConnectionError)
  expect(error.message).toContain("to https://[redacted].evil.example. ")
  const { recurring } = answering(302, { location: `https://${credentials.macId}.evil.example/` })
  expect((await rejection(recurring.notifications.list())).message).toContain("to https://[redacted].evil.example. ")
})

test("a key in the id of a request is not shown", async () => {
  const headers = { "content-type": "application/json", "paysera-correlation-id": `4f1c ${credentials.macId}` }
  const error = await rejection(answering(400, headers, "{}").recurring.paymentRequests.get("a"))
  expect(error.requestId).toBe("4f1c [redacted]")
})

test("a transport's code is shown only when it is like one of the system", async () => {
  const failing = (code: string) => async () => Promise.reject(Object.assign(new Error("x"), { code }))
  const codeOf = async (code: string) => {
    const client = clientsOf("https://api.example", { retry: false, ...({ fetch: failing(code) } as object) })
    const error = await rejection(client.paysafer.payments.get(payment.id))
    return [error.code, error.cause.code, error.message.includes(code)]
  }
  expect(await codeOf("ECONNRESET")).toEqual(["ECONNRESET", "ECONNRESET", true])
  expect(await codeOf(key)).toEqual([undefined, undefined, false])
  expect(await codeOf("E".repeat(60))).toEqual([undefined, undefined, false])
})

test("the string that a refused MAC was computed over is shown without what is personal in it", async () => {
  const { recurring } = answering(401, { "content-type": "application/json" }, `{"error":"unauthorized"}`)
  const error = await rejection(recurring.paymentRequests.list({ email: "jane+shop@example.com" } as never))
  expect(error.message).toContain("the MAC was computed over")
  expect(error.message).toContain("/checkout/rest/v1/payment-requests?email=[redacted]")
  expect(error.message).not.toContain("jane")
})
