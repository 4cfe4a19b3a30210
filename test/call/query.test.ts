import fc from "fast-check"
import { ConfigurationError } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as vaiipay from "paysmith/vaiipay"
import { expect, test } from "vitest"

/** Text that has a UTF-8 form: no lone surrogates. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."&=?#+%20;,[]/\\ \t\n\0'\"<>é") }),
  fc.constantFrom("", "+", "%2B", "a=b&c=d", "#x", "é", "💶", "constructor"),
)

/** A fetch that keeps the URLs it is asked for. */
function recording(body: unknown) {
  const urls: URL[] = []
  const fetch = async (url: string) => {
    urls.push(new URL(url))
    return Response.json(url.includes("/token") ? { access_token: "t", token_type: "Bearer", expires_in: 3600 } : body)
  }
  return { fetch, last: () => urls.at(-1)!, sent: () => urls.length }
}

const apiKey = "sk_test_abcdefghijklmnop"
const emptyPage = { object: "list", data: [], has_more: false }

test("any values of a query arrive as they were given, and nothing beside them", async () => {
  const { fetch, last } = recording(emptyPage)
  const client = paysafer.createClient({ apiKey, fetch })
  await fc.assert(
    fc.asyncProperty(text, text, fc.integer(), async (customer, starting_after, limit) => {
      await client.payments.list({ customer, starting_after, limit })
      expect([last().origin, last().pathname, last().hash]).toEqual(["https://api.paysafer.me", "/v1/payments", ""])
      const sent = Object.entries({ customer, starting_after, limit: String(limit) }).sort()
      expect([...last().searchParams].sort()).toEqual(sent)
    }),
    { numRuns: 500 },
  )
})

test("the query is percent-encoded: it decodes the same with and without plus as space", async () => {
  const { fetch, last } = recording(emptyPage)
  const client = paysafer.createClient({ apiKey, fetch })
  await fc.assert(
    fc.asyncProperty(text, async (customer) => {
      await client.payments.list({ customer })
      expect(decodeURIComponent(last().search.slice("?customer=".length))).toBe(customer)
    }),
    { numRuns: 300 },
  )
})

test("what is left out or undefined is not sent", async () => {
  const { fetch, last } = recording(emptyPage)
  const client = paysafer.createClient({ apiKey, fetch })
  await fc.assert(
    fc.asyncProperty(
      fc.record({ customer: text, starting_after: text, ending_before: text }, { requiredKeys: [] }),
      async (query) => {
        await client.payments.list(query)
        expect([...last().searchParams].sort()).toEqual(Object.entries(query).sort())
      },
    ),
    { numRuns: 200 },
  )
  await client.payments.list({ customer: undefined } as object)
  expect(last().search).toBe("")
})

test("an object of the query is sent as name[key]", async () => {
  const { fetch, last } = recording(emptyPage)
  const client = paysafer.createClient({ apiKey, fetch })
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), async (gte, lte) => {
      await client.payments.list({ created: { gte, lte } })
      expect([...last().searchParams]).toEqual([
        ["created[gte]", String(gte)],
        ["created[lte]", String(lte)],
      ])
    }),
    { numRuns: 50 },
  )
})

test("a path call sends the same query as its method", async () => {
  const { fetch, last } = recording(emptyPage)
  const client = paysafer.createClient({ apiKey, fetch })
  await fc.assert(
    fc.asyncProperty(text, fc.nat(), async (customer, limit) => {
      await client.payments.list({ customer, limit })
      const method = last().href
      await client.http.GET("/v1/payments", { params: { query: { customer, limit } } })
      expect(last().href).toBe(method)
    }),
    { numRuns: 100 },
  )
})

test("a URL as a value stays one value", async () => {
  const { fetch, last } = recording({ items: [] })
  const client = checkout.createClient({ clientId: "a", clientSecret: "b", fetch })
  await fc.assert(
    fc.asyncProperty(fc.webUrl({ withQueryParameters: true, withFragments: true }), async (referrer) => {
      await client.websites.list({ referrer })
      expect([...last().searchParams]).toEqual([["referrer", referrer]])
    }),
    { numRuns: 100 },
  )
})

test("the signature of a signed URL arrives unchanged, whatever its alphabet", async () => {
  const { fetch, last } = recording({ data: [] })
  const client = vaiipay.createClient({ baseUrl: "https://gateway.example.com", clientToken: "token", fetch })
  await fc.assert(
    fc.asyncProperty(fc.uuid(), fc.nat(), fc.base64String({ minLength: 4 }), async (id, expires, signature) => {
      await client.checkout.methods(id, { expires, signature })
      expect(last().searchParams.get("signature")).toBe(signature)
      expect(last().searchParams.get("expires")).toBe(String(expires))
    }),
    { numRuns: 100 },
  )
})

test("any other value is refused and nothing is sent", async () => {
  const { fetch, sent } = recording(emptyPage)
  const client = paysafer.createClient({ apiKey, fetch })
  const lone = fc
    .tuple(text, fc.constantFrom("\ud800", "\udfff"), fc.constantFrom("", " ", "a"))
    .map((parts) => parts.join(""))
  const unusable = fc.oneof(
    lone,
    fc.constantFrom<unknown>(Number.NaN, Infinity, new Date(0), Symbol("x"), { a: { b: 1 } }, new Map([["a", 1]])),
  )
  await fc.assert(
    fc.asyncProperty(unusable, async (customer) => {
      const error = await client.payments.list({ customer } as object).catch((error: unknown) => error)
      expect(error).toBeInstanceOf(ConfigurationError)
      expect(sent()).toBe(0)
    }),
    { numRuns: 200 },
  )
})

test("a name never adds another parameter: it arrives as it was given, or nothing is sent", async () => {
  const { fetch, sent, last } = recording(emptyPage)
  const client = paysafer.createClient({ apiKey, fetch })
  await fc.assert(
    fc.asyncProperty(text, fc.nat(), async (name, value) => {
      const before = sent()
      const error = await client.payments.list({ [name]: value }).catch((error: unknown) => error)
      if (sent() > before) expect([...last().searchParams]).toEqual([[name, String(value)]])
      else expect(error).toBeInstanceOf(ConfigurationError)
    }),
    { numRuns: 500 },
  )
})
