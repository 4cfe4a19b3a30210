import { expect, test } from "vitest"
import { redact, sensitiveValues } from "../../src/redaction/redact.js"

test("every occurrence of a value is taken out, whatever its case", () => {
  expect(redact("A@b.example and a@B.EXAMPLE", ["a@b.example"])).toBe("[redacted] and [redacted]")
})

test("a value that holds another goes as a whole", () => {
  expect(redact("ann@example.com", ["ann", "ann@example.com"])).toBe("[redacted]")
})

test("what stands in the place of a value is not searched again", () => {
  expect(redact("redacted", ["red", "redacted"])).toBe("[redacted]")
  expect(redact("act", ["act", "red", "[red"])).toBe("[redacted]")
})

test("a value is known in JSON and in a URL too", () => {
  const name = 'Jonaitienė "Maya" & co'
  expect(redact(`${name}|${JSON.stringify({ name })}|?name=${encodeURIComponent(name)}`, [name])).toBe(
    `[redacted]|{"name":"[redacted]"}|?name=[redacted]`,
  )
  expect(redact("a\ud800b", ["a\ud800b"])).toBe("[redacted]")
})

test("a value is known trimmed, as a form sends it and in base64", () => {
  const name = " Jane O'Neill "
  const form = new URLSearchParams({ name: name.trim() }).toString()
  expect(redact(`<${name.trim()}>|${form}|Jane+O'Neill`, [name])).toBe("<[redacted]>|name=[redacted]|[redacted]")
  const encoded = [name, name.trim(), "Jonaitienė"].map((value) => Buffer.from(value).toString("base64"))
  expect(redact(encoded.join("|"), [name, "Jonaitienė"])).toBe("[redacted]|[redacted]|[redacted]")
  expect(redact(encoded[0]!.replaceAll("=", ""), [name])).toBe("[redacted]")
})

test("a whole body is no value too long", () => {
  const body = `{"a":"${"x".repeat(1_000_000)}"}`
  expect(redact(`<${body}>secret`, [body, "Secret"])).toBe("<[redacted]>[redacted]")
  expect(redact("secret", [body, "Secret"])).toBe("[redacted]")
})

test("what means something in a regular expression means itself", () => {
  for (const value of ["a.b*c", "(x|y)", "[^a]", "$1 \\d", "{2}^?+", "a-b"]) {
    expect(redact(`<${value}>`, [value])).toBe("<[redacted]>")
    expect(redact("aXbbc xy $2 5", [value])).toBe("aXbbc xy $2 5")
  }
})

test("values of one or two characters stay, or no text would be left", () => {
  expect(redact("a bc def", ["a", "bc", "", "def"])).toBe("a bc [redacted]")
})

test("without values the text is the same", () => {
  expect(redact("text", [])).toBe("text")
})

test("sensitive values are all texts and numbers below a property of that name", () => {
  const input = {
    path: { id: "a" },
    query: { signature: "s1" },
    body: {
      payer: { email: "e", name: "n" },
      account: { iban: ["i1", 2], open: true, none: null },
      list: [{ email: "e2" }],
    },
  }
  expect(sensitiveValues(input, ["email", "account", "signature"])).toEqual(["s1", "e", "i1", "2", "e2"])
  expect(sensitiveValues(undefined, ["email"])).toEqual([])
})
