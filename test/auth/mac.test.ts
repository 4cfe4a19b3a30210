import { readFileSync } from "node:fs"
import { contract } from "paysmith/paysera-recurring"
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
  const { createHmac } = await import("node:crypto")
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
