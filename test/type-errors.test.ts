import * as ts from "typescript"
import { beforeAll, describe, expect, test } from "vitest"
import { typeProgram } from "./type-program.js"

const imports = `
import * as checkout from "paysmith/paysera-checkout"
import * as paysafer from "paysmith/paysafer"
import * as recurring from "paysmith/paysera-recurring"
import * as vaiipay from "paysmith/vaiipay"
import { result } from "paysmith"
const c = checkout.createClient()
const p = paysafer.createClient({ apiKey: "sk_test_1" })
const r = recurring.createClient({ macId: "id", macKey: "key" })
const v = vaiipay.createClient({ baseUrl: "https://pay.example", accessToken: "token" })
void [c, p, r, v, result]
`

/** A wrong line of code, the text that the compiler must point at, and what it must say. */
interface Wrong {
  readonly code: string
  readonly at: string
  readonly says: RegExp
}

const wrong: Record<string, Wrong> = {
  "a number as an order's amount": {
    code: `void c.orders.create({ purchase: { reference: "A", amount: 1000, currency: "EUR" } })`,
    at: "amount",
    says: /Type 'number' is not assignable to type 'string'/,
  },
  "a missing required field": {
    code: `void p.payments.create({ amount: 100 })`,
    at: "{ amount: 100 }",
    says: /Property 'currency' is missing in type '{ amount: number; }' but required in type/,
  },
  "a missing required field inside a union": {
    code: `void c.orders.create({ purchase: { amount: "1000", currency: "EUR" } })`,
    at: "purchase",
    says: /Property 'reference' is missing in type '{ amount: string; currency: string; }' but required in type/,
  },
  "an unknown field": {
    code: `void p.payments.create({ amount: 100, currency: "aed", ammount: 1 })`,
    at: "ammount",
    says: /'ammount' does not exist in type/,
  },
  "an unknown field beside one that an option fills": {
    code: `void v.payments.checkout({ amount: 1, currencyCode: "USD", reference: "A", referenceLabel: "A", colour: "red" })`,
    at: "colour",
    says: /'colour' does not exist in type/,
  },
  "paymentApplications without an access token": {
    code: `void vaiipay.createClient({ baseUrl: "https://pay.example", clientToken: "token" }).paymentApplications`,
    at: "paymentApplications",
    says: /Property 'paymentApplications' does not exist on type 'ClientWithoutAccessToken'/,
  },
  "options in the place of the body": {
    code: `void p.payments.create({ idempotencyKey: "order-1" })`,
    at: "idempotencyKey",
    says: /'idempotencyKey' does not exist in type/,
  },
  "options in the place of the query": {
    code: `void p.payments.list({ timeout: 100 })`,
    at: "timeout",
    says: /'timeout' does not exist in type/,
  },
  "an unknown option of a call": {
    code: `void p.payments.get("pay_1", { retries: 3 })`,
    at: "retries",
    says: /'retries' does not exist in type 'CallOptions/,
  },
  "an idempotency key that is no text": {
    code: `void p.payments.create({ amount: 1, currency: "aed" }, { idempotencyKey: 17 })`,
    at: "idempotencyKey",
    says: /Type 'number' is not assignable to type 'string'/,
  },
  "an unknown option of a client": {
    code: `paysafer.createClient({ apiKey: "sk_test_1", apiSecret: "x" })`,
    at: "apiSecret",
    says: /'apiSecret' does not exist in type 'Options'/,
  },
  "a client without its credential": {
    code: `paysafer.createClient({})`,
    at: "{}",
    says: /Property 'apiKey' is missing in type '{}' but required in type 'Options'/,
  },
  "a refund with half a bank account": {
    code: `void v.refundRequests.create({ paymentId: "a", bankName: "B", bankCode: "C", bankAccountNumber: "1" })`,
    at: `{ paymentId: "a", bankName: "B", bankCode: "C", bankAccountNumber: "1" }`,
    says: /Property 'bankAccountHolder' is missing/,
  },
  "result() of an awaited call": {
    code: `void (async () => result(await p.payments.get("pay_1")))`,
    at: `await p.payments.get("pay_1")`,
    says: /is not assignable to parameter of type 'Call<unknown/,
  },
  "a path that is not in the contract": {
    code: `void p.http.GET("/v1/payment/{id}", { params: { path: { id: "pay_1" } } })`,
    at: `"/v1/payment/{id}"`,
    says: /Argument of type '"\/v1\/payment\/{id}"' is not assignable/,
  },
  "a path of another method": {
    code: `void p.http.DELETE("/v1/payments", { params: { path: { id: "a" } } })`,
    at: `"/v1/payments"`,
    says: /is not assignable to parameter of type/,
  },
  "a missing path parameter": {
    code: `void p.http.GET("/v1/payments/{id}", { params: { path: {} } })`,
    at: "path",
    says: /Property 'id' is missing in type '{}'/,
  },
}

interface Finding {
  readonly at: string
  readonly message: string
}

describe("the compiler points at", () => {
  let findings: Map<string, Finding[]>
  beforeAll(() => {
    findings = diagnose(Object.entries(wrong).map(([title, { code }]) => [title, code]))
  }, 30_000)

  test.each(Object.entries(wrong))("%s, and says what is wrong", (title, { at, says }) => {
    expect(findings.get(title)).toEqual([{ at, message: expect.stringMatching(says) }])
  })
})

const calls = `
export async function all() {
  await c.orders.create({ purchase: { reference: "A", amount: "1000", currency: "EUR" } })
  await c.orders.get("a")
  await c.orders.update("a", { metadata: { a: "b" } })
  for await (const order of c.orders.list({ limit: 10 })) void order.amount
  await c.paymentLinks.create({ order_id: "a", name: "A", experience: { language: "en" }, purchase: { amount: 1000 } })
  await c.paymentLinks.get("a")
  await c.paymentLinks.cancel("a")
  for await (const method of c.methods.list()) void method.key
  await c.refunds.eligibility("a")
  await c.refunds.create("a", { amount: 1, currency: "EUR" })
  await r.paymentRequests.get("a")
  await r.paymentRequests.authorize("a", { token: "t" })
  await r.paymentRequests.capture("a")
  await r.notifications.markRead("a")
  for await (const request of r.paymentRequests.list()) void request.price.amount
  await v.payments.checkout({ amount: 1, currencyCode: "USD", reference: "A", referenceLabel: "A", clientId: "c" })
  await v.payments.get("a")
  await v.paymentApplications.delete("a")
  await v.refundRequests.create({ paymentId: "a", blockchainAddress: "b" })
  for await (const payment of p.payments.list({ limit: 10 })) void payment.amount
  const create = await result(p.payments.create({ amount: 1, currency: "aed" }))
  if (!create.ok && create.error.status === 402) void create.error.body.error.code
  const get = await result(p.payments.get("pay_1"))
  if (get.ok) void get.data.amount
  await result(p.payments.capture("pay_1"))
  await result(p.payments.cancel("pay_1"))
  await result(p.payments.refund("pay_1", { amount: 1 }))
  await result(p.customers.create({ email: "a@example.com" }))
  await result(p.customers.get("cus_1"))
  await result(c.orders.get("a"))
  await result(r.paymentRequests.get("a"))
  await result(v.payments.get("a"))
}`

test("30 calls, ten of them with result(), cost the compiler at most 2,000 instantiations", () => {
  const count = (code: string) => {
    const { program, sources } = compile([code])
    expect(
      sources.flatMap((source) => program.getSemanticDiagnostics(source)).map(({ messageText }) => messageText),
    ).toEqual([])
    return program.getInstantiationCount()
  }
  expect(calls.match(/\b[cprv]\.\w+\.\w+\(/g)).toHaveLength(30)
  expect(calls.match(/await result\(/g)).toHaveLength(10)
  const spent = count(`${imports}${calls}`) - count("export {}")
  console.log(`30 calls: ${spent} instantiations`)
  expect(spent).toBeLessThanOrEqual(2000)
}, 30_000)

function diagnose(snippets: readonly (readonly [title: string, code: string])[]): Map<string, Finding[]> {
  const { program, sources } = compile(snippets.map(([, code]) => `${imports}${code}\nexport {}\n`))
  return new Map(
    sources.map((source, index) => {
      const found = program.getSemanticDiagnostics(source).map(({ start = 0, length = 0, messageText }) => ({
        at: source.text.slice(start, start + length),
        message: ts.flattenDiagnosticMessageText(messageText, " "),
      }))
      return [snippets[index]![0], found]
    }),
  )
}

function compile(texts: readonly string[]): { program: ts.Program; sources: ts.SourceFile[] } {
  const program = typeProgram(Object.fromEntries(texts.map((text, index) => [`snippet-${index}.ts`, text])))
  const sources = program.getSourceFiles().filter(({ fileName }) => /\/snippet-\d+\.ts$/.test(fileName))
  return { program, sources: sources.sort((a, b) => a.fileName.localeCompare(b.fileName, "en", { numeric: true })) }
}
