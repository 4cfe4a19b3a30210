import { createHmac } from "node:crypto"
import fc from "fast-check"
import Stripe from "stripe"
import { describe, expect, test } from "vitest"
import { signedApis, vectorsOf } from "./signed-apis.js"

const at = 1767225600
const json = fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue())

/** The schemes written down once more, with nothing of ours. */
const independent: Record<string, (secret: string, body: string, headers: Headers) => boolean> = {
  "paysera-checkout": (secret, body, headers) => headers.get("X-Paysera-Signature") === hmac(secret, body),
  vaiipay: (secret, body, headers) =>
    headers.get("X-PaymentService-Signature") === hmac(secret, `${headers.get("X-PaymentService-Timestamp")}.${body}`),
  paysafer: (secret, body, headers) => {
    const [, t, v1] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers.get("PaySafer-Signature")!)!
    return v1 === hmac(secret, `${t}.${body}`)
  },
}

function hmac(secret: string, text: string): string {
  return createHmac("sha256", secret).update(text, "utf8").digest("hex")
}

describe.each(signedApis)("the vectors of $id", ({ id, webhooks, signatureHeader, timestampHeader, stamped }) => {
  const vectors = vectorsOf(id).filter(({ name }) => name !== "checkout-url")

  test.each(vectors)("$name verifies", async ({ key, headers, body, signature }) => {
    const signed = signatureHeader in headers ? headers : { ...headers, [signatureHeader]: signature }
    const event = await webhooks.verify(body, signed, key, { now: at * 1000 })
    expect(event).toMatchObject(JSON.parse(body))
    expect(event.type).toBeTypeOf("string")
  })

  test.each(vectors)("$name is what sign makes", async ({ key, headers, body, signature }) => {
    const type = Object.entries(headers).find(([name]) => name.endsWith("-Event"))?.[1]
    const signed = await webhooks.sign(JSON.parse(body), key, {
      now: at * 1000,
      ...(type === undefined ? {} : { type }),
    })
    expect(signed.body).toBe(body)
    expect(signed.headers).toMatchObject(headers)
    expect(signed.headers[signatureHeader]).toContain(signature)
    if (timestampHeader !== undefined) expect(signed.headers[timestampHeader]).toBe(String(at))
    expect(stamped).toBe(JSON.stringify(signed.headers).includes(String(at)) && id !== "paysera-checkout")
  })
})

describe.each(signedApis)("what sign makes for $id", ({ id, webhooks, event }) => {
  test("verifies with an independent implementation, whatever body and secret", () =>
    fc.assert(
      fc.asyncProperty(json, fc.string({ unit: "grapheme", minLength: 1 }), async (data, text) => {
        const secret = id === "paysafer" ? `whsec_${text}` : `x${text}`
        const { body, headers } = await webhooks.sign({ ...event, data_of_ours: data }, secret)
        expect(independent[id]!(secret, body, new Headers(headers))).toBe(true)
      }),
    ))

  test("comes back from verify as it was, as text and as bytes", () =>
    fc.assert(
      fc.asyncProperty(json, async (data) => {
        const whole = JSON.parse(JSON.stringify({ ...event, data_of_ours: data })) as object
        const { body, headers } = await webhooks.sign(whole, "whsec_1")
        for (const raw of [
          body,
          Buffer.from(body),
          new TextEncoder().encode(body).buffer as ArrayBuffer,
          new DataView(new TextEncoder().encode(body).buffer) as unknown as Uint8Array,
        ])
          expect(await webhooks.verify(raw, headers, "whsec_1")).toEqual({
            ...whole,
            ...(id === "paysera-checkout" ? { id: expect.any(String) } : {}),
          })
      }),
    ))
})

describe("Stripe, whose scheme PaySafer is assumed to have", () => {
  const stripe = new Stripe("sk_test_abcdefghijklmnop")
  const { webhooks, event } = signedApis.find(({ id }) => id === "paysafer")!

  test("takes what we sign, with each of two secrets", async () => {
    const { body, headers } = await webhooks.sign(event, ["whsec_new", "whsec_old"])
    for (const secret of ["whsec_new", "whsec_old"])
      expect(stripe.webhooks.constructEvent(body, headers["PaySafer-Signature"]!, secret)).toEqual(event)
  })

  test("makes what we take, and we refuse what was made with another secret or long ago", async () => {
    const payload = JSON.stringify(event)
    const made = (options: object) => ({
      "PaySafer-Signature": stripe.webhooks.generateTestHeaderString({ payload, secret: "whsec_a", ...options }),
    })
    expect(await webhooks.verify(payload, made({}), "whsec_a")).toEqual(event)
    await expect(webhooks.verify(payload, made({}), "whsec_b")).rejects.toMatchObject({ reason: "signature" })
    await expect(webhooks.verify(payload, made({ timestamp: at }), "whsec_a")).rejects.toMatchObject({
      reason: "timestamp",
    })
    await expect(webhooks.verify(payload, made({ scheme: "v0" }), "whsec_a")).rejects.toMatchObject({
      reason: "signature",
    })
  })
})
