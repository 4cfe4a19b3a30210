import type { Contract } from "paysmith"
import { contract } from "paysmith/paysafer"
import { expect, test } from "vitest"
import type { CredentialRule } from "../../src/contract.js"
import { testCredentials } from "../../src/testing/test-credentials.js"

function madeUp(rule: Omit<CredentialRule, "option">): string {
  const schemes = { key: { kind: "bearer", credentials: { token: { option: "apiKey", ...rule } } } } as const
  return testCredentials({ ...contract, schemes } as Contract, {})["apiKey"]!
}

test.each([
  "^sk_(test|live)_[A-Za-z0-9_-]+$",
  "^[0-9a-f]{32}$",
  "^(?:id|key)-\\d{4}(?:-[A-Z]{2,3})?$",
  "^[^a-z\\]]{8,}$",
  "^a?b*c+\\.d{3,}|x{5}$",
  "^(?<kind>[a-c])\\x2d\\u0041(?:x|(y|z)w){2}$",
  "^.{10,12}$",
])("a credential is made up after %s", (pattern) => {
  for (let round = 0; round < 20; round++) expect(madeUp({ pattern })).toMatch(new RegExp(pattern))
})

test("it is a test credential, never a live one or one that is refused", () => {
  const rule = {
    pattern: "^(sk|pk)_(test|live)_[a-z]+$",
    live: "^.._live",
    refuse: [{ pattern: "^pk_", reason: "public" }],
  }
  for (let round = 0; round < 20; round++) expect(madeUp(rule)).toMatch(/^sk_test_/)
  expect(madeUp({ test: "^test-" })).toMatch(/^test-/)
})

test("no two are alike", () => {
  expect(madeUp({})).not.toBe(madeUp({}))
  expect(madeUp({ pattern: "^k[0-9a-f]{24}$" })).not.toBe(madeUp({ pattern: "^k[0-9a-f]{24}$" }))
})

test("a form that nobody can meet has to be given", () => {
  expect(() => madeUp({ pattern: "^(?!a)a$" })).toThrow("startMock(contract, { credentials: { apiKey } })")
})
