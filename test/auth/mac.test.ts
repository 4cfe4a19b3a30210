import { createHash, createHmac } from "node:crypto"
import { readFileSync } from "node:fs"
import { inspect } from "node:util"
import fc from "fast-check"
import { contract, createClient } from "paysmith/paysera-recurring"
import { expect, test } from "vitest"
import { parse } from "yaml"
import { computeMac, extOf, normalizedString, parseMacHeader } from "../../src/auth/mac.js"
import type { MacScheme } from "../../src/contract.js"

interface Vector {
  readonly name: string
  readonly key: string
  readonly ts: number
  readonly nonce: string
  readonly method: string
  readonly url: string
  readonly body?: string
  readonly ext?: string
  readonly mac: string
  readonly valid: boolean
}

const { signing } = contract.schemes["mac"] as MacScheme
const vectors = parse(
  readFileSync(new URL("../fixtures/paysera-recurring/mac-vectors.yaml", import.meta.url), "utf8"),
) as Vector[]
const inputOf = ({ ts, nonce, method, url, ext = "" }: Vector) => ({ ts: String(ts), nonce, method, url, ext })

test.each(vectors.filter(({ valid }) => valid))("$name is reproduced", async (vector) => {
  expect(await extOf(signing, vector.body)).toBe(vector.ext ?? "")
  expect(await computeMac(signing, vector.key, inputOf(vector))).toBe(vector.mac)
})

test.each(vectors.filter(({ valid }) => !valid))("$name is another signature", async (vector) => {
  expect(await computeMac(signing, vector.key, inputOf(vector))).not.toBe(vector.mac)
})

test("a signature without the last terminator is what the negative vector holds", async () => {
  const vector = vectors.find(({ valid }) => !valid)!
  const text = normalizedString(signing, inputOf(vector))
  expect(createHmac("sha256", vector.key).update(text.slice(0, -1)).digest("base64")).toBe(vector.mac)
})

test("the normalized string has a line for each part, the port of the scheme and the raw query", () => {
  const input = { ts: "1343811600", nonce: "n", method: "get", ext: "" }
  const url = "https://Checkout-EU-a.paysera.com/rest/v1/payments?limit=20&order_by=a%20b"
  expect(normalizedString(signing, { ...input, url })).toBe(
    "1343811600\nn\nGET\n/rest/v1/payments?limit=20&order_by=a%20b\ncheckout-eu-a.paysera.com\n443\n\n",
  )
  expect(normalizedString(signing, { ...input, url: "http://127.0.0.1:4010/" })).toBe(
    "1343811600\nn\nGET\n/\n127.0.0.1\n4010\n\n",
  )
})

test("a MAC header is read with or without white space between its parameters", () => {
  const parameters = { id: "a", ts: "1", mac: "x+/=", ext: "body_hash=a%3D" }
  expect(parseMacHeader('MAC id="a", ts="1", mac="x+/=", ext="body_hash=a%3D"')).toEqual(parameters)
  expect(parseMacHeader('mac id="a",ts="1",mac="x+/=",ext="body_hash=a%3D"')).toEqual(parameters)
  expect(parseMacHeader("Bearer a")).toBeUndefined()
})

/** The string to sign by the words of the documentation, with none of our code. */
function independentMac(key: string, header: string, method: string, url: string): string {
  const part = (name: string) => new RegExp(`(?:^MAC |, )${name}="([^"]*)"`).exec(header)?.[1] ?? ""
  const [, host = "", port = "443", target = ""] = /^https?:\/\/([^:/]+)(?::(\d+))?(.*)$/.exec(url)!
  const lines = [part("ts"), part("nonce"), method, target, host.toLowerCase(), port, part("ext")]
  return createHmac("sha256", key)
    .update(lines.map((line) => `${line}\n`).join(""))
    .digest("base64")
}

test("whatever is asked for and sent, the MAC covers exactly what goes out", async () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  const id = text.filter((value) => !/[/\\\p{Cc}\p{Surrogate}]/u.test(value) && !["", ".", ".."].includes(value.trim()))
  await fc.assert(
    fc.asyncProperty(id, text, text, async (id, email, key) => {
      const macKey = Buffer.from(key).toString("base64url")
      const sent: { url: string; init: RequestInit }[] = []
      const fetch = async (url: string, init: RequestInit) => {
        sent.push({ url, init })
        return Response.json({ id, status: "new", items: [] })
      }
      const client = createClient({ macId: "wkVd93h2uS", macKey, fetch })
      await client.paymentRequests.setEmail(id, { email })
      await client.paymentRequests.list({ status: email }).catch(() => undefined)
      for (const { url, init } of sent) {
        const { authorization } = init.headers as Record<string, string>
        const { mac, ext } = parseMacHeader(authorization!)!
        expect(mac).toBe(independentMac(macKey, authorization!, init.method!, url))
        const hash = init.body && encodeURIComponent(createHash("sha256").update(String(init.body)).digest("base64"))
        expect(ext ?? "").toBe(hash ? `body_hash=${hash}` : "")
      }
    }),
    { numRuns: 200 },
  )
})

test("the error of a refused MAC shows the string that was signed, and never the key", async () => {
  const macKey = "IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU"
  const fetch = async () => Response.json({ error: "unauthorized" }, { status: 401 })
  const client = createClient({ macId: "wkVd93h2uS", macKey, fetch })
  const error = await client.paymentRequests.get("abc123payment").catch((error: unknown) => error)
  expect(String(error)).toContain(
    "\\nGET\\n/checkout/rest/v1/payment-requests/abc123payment\\ncheckout-eu-a.paysera.com\\n443\\n",
  )
  expect(inspect(error)).not.toContain(macKey)
})
