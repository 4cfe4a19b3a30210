import { runInNewContext } from "node:vm"
import fc from "fast-check"
import { ConfigurationError, WebhookVerificationError } from "paysmith"
import { describe, expect, test } from "vitest"
import type { SignedApi } from "./signed-apis.js"
import { signedApis } from "./signed-apis.js"

const now = 1767225600_000

const signed = async ({ webhooks, event, secret }: SignedApi, options = {}) =>
  webhooks.sign(event, secret, { now, ...options })
const reasonOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => expect.unreachable("It was trusted."),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(WebhookVerificationError)
  return (error as WebhookVerificationError).reason
}

describe.each(signedApis)("verify of $id", (api) => {
  const { webhooks, event, secret, otherSecret, signatureHeader, timestampHeader, stamped } = api
  const verify = (body: never, headers: never, options = {}) =>
    webhooks.verify(body, headers, secret, { now, ...options })

  test("takes headers of every kind, in any case", async () => {
    const { body, headers } = await signed(api)
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    const odd = Object.fromEntries(
      Object.entries(headers).map(([name, value], at) => [at % 2 ? name.toUpperCase() : name.toLowerCase(), value]),
    )
    const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
    for (const given of [headers, lower, odd, lists, new Headers(headers), { ...headers, other: undefined }])
      expect((await verify(body as never, given as never)).type).toBe(event.type)
  })

  test("takes any of several valid secrets, and none that is not", async () => {
    const { body, headers } = await signed(api)
    expect((await webhooks.verify(body, headers, [otherSecret, secret], { now })).type).toBe(event.type)
    expect(await reasonOf(webhooks.verify(body, headers, [otherSecret], { now }))).toBe("signature")
  })

  test.each([undefined, null, "", [], [""], 5, {}, [undefined]])(
    "refuses the secret %j as a mistake of its own",
    async (nothing) => {
      const { body, headers } = await signed(api)
      await expect(webhooks.verify(body, headers, nothing as never, { now })).rejects.toThrow(ConfigurationError)
    },
  )

  test("trusts nothing that was changed by one byte", async () => {
    const { body, headers } = await signed(api)
    await fc.assert(
      fc.asyncProperty(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(body)
        bytes[at]! ^= change
        expect(["signature", "malformed"]).toContain(await reasonOf(verify(bytes as never, headers as never)))
      }),
      { numRuns: 50 },
    )
  })

  test("refuses a body that was parsed, and says how to get the raw one", async () => {
    const { body, headers } = await signed(api)
    const parsed = JSON.parse(body) as unknown
    for (const given of [parsed, [parsed], undefined, null, 5, true, new URLSearchParams(), Symbol("body")]) {
      expect(await reasonOf(verify(given as never, headers as never))).toBe("body-parsed")
      await expect(verify(given as never, headers as never)).rejects.toThrow("await request.text()")
    }
  })

  test("refuses a body that was serialized again, and says how to get the raw one", async () => {
    const { body, headers } = await signed(api)
    const again = JSON.stringify(JSON.parse(body), null, 1)
    expect(await reasonOf(verify(again as never, headers as never))).toBe("signature")
    await expect(verify(again as never, headers as never)).rejects.toThrow("await request.text()")
  })

  test("takes bytes of another realm", async () => {
    const { body, headers } = await signed(api)
    const bytes = runInNewContext("Uint8Array.from(codes)", { codes: Array.from(Buffer.from(body)) }) as Uint8Array
    for (const given of [bytes, bytes.buffer])
      expect((await verify(given as never, headers as never)).type).toBe(event.type)
  })

  test("refuses text that no bytes decode to, and bytes that are no text", async () => {
    const { headers } = await signed(api)
    for (const given of ['{"a":"\ud800"}', Buffer.from([0x7b, 0xff, 0x7d]), "\udc00"])
      expect(await reasonOf(verify(given as never, headers as never))).toBe("malformed")
  })

  test("refuses what is signed and yet no event", async () => {
    const bodies = ["", "{", "[]", "null", "5", '"text"', "\u{feff}{}", "{}"]
    for (const body of bodies) {
      const headers = await signatureOver(api, body)
      if (body === "{}" && api.id === "vaiipay") continue // named by a header: the next test
      expect(await reasonOf(verify(body as never, headers as never)), body).toBe("malformed")
    }
  })

  test("names a missing header", async () => {
    const { body, headers } = await signed(api)
    const { [signatureHeader]: _, ...others } = headers
    for (const given of [
      others,
      {},
      new Headers(),
      { ...headers, [signatureHeader]: undefined },
      { ...headers, [signatureHeader]: "" },
    ]) {
      expect(await reasonOf(verify(body as never, given as never))).toBe("missing-header")
      await expect(verify(body as never, given as never)).rejects.toThrow(signatureHeader)
    }
  })

  test.each([undefined, null, "text", 5, [], true])("finds no header in %j", async (given) => {
    const { body } = await signed(api)
    expect(await reasonOf(verify(body as never, given as never))).toBe("missing-header")
  })

  test("refuses headers that hold anything else than text", async () => {
    const { body, headers } = await signed(api)
    for (const value of [{}, [[]], 5, true, [{}], () => "x", new Date()])
      expect(["malformed", "signature", "missing-header"]).toContain(
        await reasonOf(verify(body as never, { ...headers, [signatureHeader]: value } as never)),
      )
    expect((await verify(body as never, { ...headers, get: "a header named get" } as never)).type).toBe(event.type)
  })

  test("refuses a header that was sent twice, however it comes", async () => {
    const { body, headers } = await signed(api)
    const value = headers[signatureHeader]!
    const joined = new Headers(headers)
    joined.append(signatureHeader, value)
    const twice = { ...headers, [signatureHeader.toUpperCase()]: value }
    for (const given of [
      joined,
      twice,
      { ...headers, [signatureHeader]: [value, value] },
      { ...headers, [signatureHeader]: `${value}, ${value}` },
    ])
      expect(await reasonOf(verify(body as never, given as never))).toBe("malformed")
  })

  test("refuses a signature that is truncated, too long, not hexadecimal or ten megabytes long", async () => {
    const { body, headers } = await signed(api)
    const value = headers[signatureHeader]!
    const changed = (text: string) => verify(body as never, { ...headers, [signatureHeader]: text } as never)
    for (const text of [
      value.slice(0, -1),
      `${value}0`,
      value.replace(/[0-9a-f]{64}$/, "z".repeat(64)),
      value.replace(/[0-9a-f]{64}$/, ""),
      value.toUpperCase(),
    ])
      expect(["signature", "malformed", "missing-header"]).toContain(await reasonOf(changed(text)))
    const started = performance.now()
    expect(await reasonOf(changed(value + "0".repeat(10_000_000)))).toBe("malformed")
    expect(performance.now() - started).toBeLessThan(100)
  })

  test("throws nothing but refusals, whatever comes", () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: "binary" }), fc.uint8Array(), fc.json()),
        fc.string({ unit: "binary" }),
        fc.string(),
        async (body, one, two) => {
          const headers = {
            [signatureHeader]: one,
            ...(timestampHeader === undefined ? {} : { [timestampHeader]: two }),
          }
          await reasonOf(verify(body as never, headers as never))
        },
      ),
    ))

  test("takes keys such as __proto__ as what they are", async () => {
    const body = JSON.stringify(event).replace(
      /}$/,
      ',"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    )
    const got = await verify(body as never, (await signatureOver(api, body)) as never)
    expect(Object.getPrototypeOf(got)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined()
    expect(got["polluted"]).toBeUndefined()
  })

  test(`${stamped ? "refuses" : "does not look at"} a stamp that is too old or too far ahead`, async () => {
    for (const off of [-301_000, 301_000]) {
      const { body, headers } = await signed(api, { now: now + off })
      const result = verify(body as never, headers as never)
      if (stamped) expect(await reasonOf(result)).toBe("timestamp")
      else expect((await result).type).toBe(event.type)
      expect((await verify(body as never, headers as never, { tolerance: 302_000 })).type).toBe(event.type)
    }
    for (const off of [-300_000, 300_000]) {
      const { body, headers } = await signed(api, { now: now + off })
      expect((await verify(body as never, headers as never)).type).toBe(event.type)
      if (stamped)
        expect(await reasonOf(verify(body as never, headers as never, { tolerance: Number.NaN }))).toBe("timestamp")
    }
  })
})

/** Headers that sign a body which sign itself would not make. */
async function signatureOver(api: SignedApi, body: string): Promise<Record<string, string>> {
  const { createHmac } = await import("node:crypto")
  const { headers } = await signed(api)
  const stamp = api.stamped ? `${now / 1000}.` : ""
  const digest = createHmac("sha256", api.secret)
    .update(stamp + body)
    .digest("hex")
  return { ...headers, [api.signatureHeader]: headers[api.signatureHeader]!.replace(/[0-9a-f]{64}$/, digest) }
}

describe("what differs from API to API", () => {
  const [checkout, vaiipay, paysafer] = signedApis as [SignedApi, SignedApi, SignedApi]

  test("an algorithm header that names another algorithm is refused; it may be missing, and its case does not matter", async () => {
    const { body, headers } = await signed(checkout)
    const named = (value: string | undefined) =>
      checkout.webhooks.verify(body, { ...headers, "X-Paysera-Signature-Alg": value }, checkout.secret)
    expect((await named(undefined)).type).toBe("payment.status_updated")
    expect((await named("hmac-sha256")).type).toBe("payment.status_updated")
    for (const value of ["none", "HMAC-SHA1", "HMAC-SHA256,HMAC-SHA256"])
      expect(await reasonOf(named(value))).toBe("malformed")
  })

  test("an id that is not signed is passed on, or left out when it is missing", async () => {
    const { body, headers } = await signed(checkout, { id: "0199a1c9-4a10" })
    expect((await checkout.webhooks.verify(body, headers, checkout.secret)).id).toBe("0199a1c9-4a10")
    const { "X-Paysera-Callback-Id": _, ...others } = headers
    expect(await checkout.webhooks.verify(body, others, checkout.secret)).not.toHaveProperty("id")
    expect(
      await reasonOf(checkout.webhooks.verify(body, { ...headers, "x-paysera-callback-id": "b" }, checkout.secret)),
    ).toBe("malformed")
  })

  test.each([
    ["payment.completed", "event-mismatch"],
    ["payment.received", "event-mismatch"],
    ["payment.refund", "event-mismatch"],
    ["payment.underpaid,payment.underpaid", "malformed"],
    ["payment.underpaid payment.completed", "malformed"],
    ["", "missing-header"],
  ])("a name that is not signed cannot be changed to %j", async (name, reason) => {
    const { body, headers } = await signed(vaiipay)
    expect(
      await reasonOf(
        vaiipay.webhooks.verify(body, { ...headers, "X-PaymentService-Event": name }, vaiipay.secret, { now }),
      ),
    ).toBe(reason)
  })

  test("two names that go with one signed state cannot be told apart, which is why handlers read the payment again", async () => {
    const { body, headers } = await vaiipay.webhooks.sign(
      { type: "payment.received", payment: { id: "1", status: "RECEIVED" } },
      vaiipay.secret,
      { now },
    )
    const renamed = { ...headers, "X-PaymentService-Event": "payment.completed" }
    expect((await vaiipay.webhooks.verify(body, renamed, vaiipay.secret, { now })).type).toBe("payment.completed")
  })

  test.each(["__proto__", "constructor", "toString", "payment.found"])(
    "an unsigned name that nobody knows is told as it is: %s",
    async (name) => {
      const { body, headers } = await signed(vaiipay)
      const given = new Headers({ ...headers, "X-PaymentService-Event": name })
      expect((await vaiipay.webhooks.verify(body, given, vaiipay.secret, { now })).type).toBe(name)
    },
  )

  test.each(["", "x", "-5", "1e9", "1767225600.5", "9".repeat(13), "1767225600,1767225600", " 1767225600"])(
    "the timestamp %j is refused",
    async (stamp) => {
      const { body, headers } = await signed(vaiipay)
      const own = vaiipay.webhooks.verify(body, { ...headers, "X-PaymentService-Timestamp": stamp }, vaiipay.secret, {
        now,
      })
      expect(["malformed", "missing-header"]).toContain(await reasonOf(own))
      if (stamp.includes(",")) return
      const listed = { ...headers, "PaySafer-Signature": `t=${stamp},v1=${"a".repeat(64)}` }
      expect(await reasonOf(paysafer.webhooks.verify(body, listed, paysafer.secret, { now }))).toBe("malformed")
    },
  )

  test("of several signatures one has to fit, and parts of other names are passed over", async () => {
    const { body, headers } = await signed(paysafer)
    const [t, v1] = headers["PaySafer-Signature"]!.split(",") as [string, string]
    const header = (value: string) =>
      paysafer.webhooks.verify(body, { "PaySafer-Signature": value }, paysafer.secret, { now })
    for (const value of [`${t},v1=${"0".repeat(64)},${v1}`, `v0=1, ${v1} , ${t},v2=x`, `${t},${v1},`])
      expect((await header(value)).id).toBe("evt_1")
    for (const value of [`${t},v0=${v1.slice(3)}`, `${t}`, `${t},v1=`, `${t},v1`])
      expect(await reasonOf(header(value))).toBe("signature")
    for (const value of [v1, `${t},${t},${v1}`, `t=,${v1}`, `T=${t.slice(2)},${v1}`])
      expect(await reasonOf(header(value))).toBe("malformed")
  })

  test("where the scheme is inferred the error says so, elsewhere it does not", async () => {
    for (const api of signedApis) {
      const { body, headers } = await signed(api)
      const error = await api.webhooks.verify(body, headers, api.otherSecret, { now }).catch((thrown: Error) => thrown)
      expect((error as Error).message.includes("inferred: check one real delivery")).toBe(api.id === "paysafer")
    }
    await expect(
      paysafer.webhooks.verify("{}", { "PaySafer-Signature": "a".repeat(64) }, paysafer.secret),
    ).rejects.toThrow("check one real delivery")
  })

  test("a signature of one API is worth nothing to another, even with the same secret", async () => {
    for (const from of signedApis)
      for (const to of signedApis.filter((api) => api !== from)) {
        const { body, headers } = await from.webhooks.sign(from.event, "whsec_same", { now })
        const value = /[0-9a-f]{64}$/.exec(headers[from.signatureHeader]!)![0]
        const borrowed = {
          ...headers,
          [to.signatureHeader]: to.id === "paysafer" ? `t=${now / 1000},v1=${value}` : value,
          ...(to.timestampHeader ? { [to.timestampHeader]: String(now / 1000) } : {}),
        }
        const result = to.webhooks.verify(body, borrowed, "whsec_same", { now })
        // Both sign "<seconds>.<body>": only the header tells them apart, so a secret must never be shared.
        if (from.stamped && to.stamped)
          await result.catch((error) => expect(error).toBeInstanceOf(WebhookVerificationError))
        else expect(await reasonOf(result)).toBe("signature")
      }
  })

  test("a secret of another kind is refused before anything else", async () => {
    const { body, headers } = await signed(paysafer)
    await expect(paysafer.webhooks.verify(body, headers, "sk_test_1", { now })).rejects.toThrow(
      "does not match /^whsec_/",
    )
  })
})

describe("sign", () => {
  const [, vaiipay] = signedApis as [SignedApi, SignedApi]

  test("asks for a type that stands in no body", async () => {
    const { type: _, ...body } = vaiipay.event
    await expect(vaiipay.webhooks.sign(body, vaiipay.secret)).rejects.toMatchObject({
      name: "ConfigurationError",
      option: "type",
    })
    expect(
      (await vaiipay.webhooks.sign(body, vaiipay.secret, { type: "payment.underpaid" })).headers[
        "X-PaymentService-Event"
      ],
    ).toBe("payment.underpaid")
  })

  test("writes no type and no id into a body that has none", async () => {
    const { body } = await vaiipay.webhooks.sign({ ...vaiipay.event, id: "x" }, vaiipay.secret)
    expect(Object.keys(JSON.parse(body) as object)).toEqual(["payment"])
  })
})
