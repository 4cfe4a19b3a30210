import fc from "fast-check"
import { ConfigurationError } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import { expect, test } from "vitest"
import { pathParameters, serializePath } from "../../src/call/path.js"

const base = "https://api.example.com/prefix"
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."./\\%2eEfF?#;&=+:@ ~\t\n\0\ud800é") }),
  fc.constantFrom(
    ".",
    "..",
    "...",
    "%2e",
    "%2E%2e",
    ".%2e",
    "..;",
    "%2F",
    "",
    " ",
    "..\n",
    "\u0085",
    "a/../b",
    "\ud800",
    "constructor",
  ),
)

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** The refusal of a path, or undefined where it was serialized. */
function serialized(
  values: Record<string, unknown>,
  template = "/v1/payments/{id}/capture",
): string | ConfigurationError {
  try {
    return serializePath(template, values)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError)
    return error as ConfigurationError
  }
}

test("any string is refused or is one segment of the path and decodes to itself", () => {
  fc.assert(
    fc.property(anyText, (id) => {
      const path = serialized({ id })
      if (typeof path !== "string") return
      const url = new URL(base + path)
      const segments = url.pathname.split("/")
      expect(segments.map(decodeURIComponent)).toEqual(["", "prefix", "v1", "payments", id, "capture"])
      expect([url.origin, url.search, url.hash, url.username]).toEqual(["https://api.example.com", "", "", ""])
    }),
    { numRuns: 2000 },
  )
})

test("a string in the last place keeps its segment too", () => {
  fc.assert(
    fc.property(anyText, (id) => {
      const path = serialized({ id }, "/v1/payments/{id}")
      if (typeof path === "string")
        expect(new URL(base + path).pathname.split("/").slice(4).map(decodeURIComponent)).toEqual([id])
    }),
    { numRuns: 1000 },
  )
})

test("two parameters never mix", () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const path = serialized({ a, b }, "/x/{a}/y/{b}")
      if (typeof path === "string")
        expect(new URL(base + path).pathname.split("/").slice(2).map(decodeURIComponent)).toEqual(["x", a, "y", b])
    }),
    { numRuns: 1000 },
  )
})

test("what is refused would have changed the path, is empty or is no text", () => {
  fc.assert(
    fc.property(anyText, (id) => {
      const path = serialized({ id })
      if (typeof path === "string") return
      expect(path.option).toBe("id")
      const harmful = id.trim() === "" || id === "." || id === ".." || /[/\\\p{Cc}]/u.test(id) || loneSurrogate.test(id)
      expect(harmful).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test.each<[unknown, string]>([
  [undefined, "The path parameter id is missing; give a string."],
  [null, "The path parameter id is missing; give a string."],
  ["", "The path parameter id is empty."],
  ["  ", "The path parameter id is empty."],
  [".", 'The path parameter id is ".", which would change the path.'],
  ["..", 'The path parameter id is "..", which would change the path.'],
  ["a/b", "The path parameter id holds a slash or a control character."],
  ["a\\b", "The path parameter id holds a slash or a control character."],
  ["a\nb", "The path parameter id holds a slash or a control character."],
  ["\ud800", "The path parameter id is no well-formed Unicode."],
  [Number.NaN, "; give a string."],
  [Infinity, "; give a string."],
  [true, "; give a string."],
  [{}, "; give a string."],
  [["a"], "; give a string."],
])("the path parameter %j is refused", (id, message) => {
  expect(serialized({ id })).toMatchObject({ message: expect.stringContaining(message), option: "id" })
})

test("a finite number is written as text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })), (id) => {
      const path = serialized({ id }, "/{id}")
      expect(decodeURIComponent(new URL(base + path).pathname.split("/")[2]!)).toBe(String(id))
    }),
  )
})

test("the names of a template are given in order", () => {
  expect(pathParameters("/v1/{a}/x/{b}/{c_d}")).toEqual(["a", "b", "c_d"])
  expect(pathParameters("/v1")).toEqual([])
})

test("a client sends to the path of the id it was given, or sends nothing", async () => {
  const urls: string[] = []
  const fetch = async (url: string) => {
    urls.push(url)
    return Response.json({ id: "pay_1" })
  }
  const client = paysafer.createClient({ apiKey: "sk_test_abcdefghijklmnop", fetch })
  await fc.assert(
    fc.asyncProperty(anyText, async (id) => {
      urls.length = 0
      const error = await client.payments.get(id).then(
        () => undefined,
        (error: unknown) => error,
      )
      if (error === undefined)
        expect(urls.map((url) => new URL(url).pathname)).toEqual([`/v1/payments/${encodeURIComponent(id)}`])
      else expect([urls, error instanceof ConfigurationError]).toEqual([[], true])
    }),
    { numRuns: 300 },
  )
})
