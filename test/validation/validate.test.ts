import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { inspect } from "node:util"
import type { Contract, TelemetryEvent } from "paysmith"
import { ConfigurationError, ContractError, createClient } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import { rolldown } from "rolldown"
import { afterEach, describe, expect, test, vi } from "vitest"

const payment = {
  id: "pay_1NRv2H2eZvKYlo2CkMzPF4fS",
  object: "payment",
  amount: 15000,
  amount_received: 15000,
  currency: "aed",
  status: "succeeded",
  description: null,
  payment_method: null,
  customer: null,
  metadata: { order_id: "order_1234" },
  receipt_email: "payer@example.com",
  created: 1709472000,
  livemode: false,
}
const list = (...data: object[]) => ({ object: "list", url: "/v1/payments", has_more: false, data })

/** A client whose API answers everything with one body, and how often it was asked. */
function paysaferClient(answer: unknown, options: Partial<paysafer.Options>) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json(answer))
  return { fetch, client: paysafer.createClient({ apiKey: "sk_test_4eC39HqLyjWDarjtT1zdp7dc", fetch, ...options }) }
}

function checkoutClient(options: Partial<checkout.Options>) {
  const fetch = vi.fn(async () => Response.json({}))
  return { fetch, client: checkout.createClient({ clientId: "id", clientSecret: "secret", fetch, ...options }) }
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable("the call succeeded"),
    (error: unknown) => error,
  )
}

const asAny = (value: unknown) => value as never

afterEach(() => vi.restoreAllMocks())

describe("strict", () => {
  test("a request that does not fit is refused unsent, with places and reasons", async () => {
    const { client, fetch } = checkoutClient({ validate: "strict" })
    const error = await failure(client.orders.create(asAny({ purchase: { amount: 1000 } })))
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error).toMatchObject({
      operation: "orders.create",
      attempts: 0,
      problems: [
        { pointer: "/purchase/reference", message: "is missing" },
        { pointer: "/purchase/currency", message: "is missing" },
        { pointer: "/purchase/amount", message: "must be a string, not a number" },
      ],
    })
    expect((error as Error).message).toBe(
      "orders.create: the request does not fit the contract and was not sent. /purchase/reference is missing; " +
        "/purchase/currency is missing; /purchase/amount must be a string, not a number.",
    )
    expect(fetch).not.toHaveBeenCalled()
  })

  test("path and query parameters are checked too, and what is undefined counts as left out", async () => {
    const { client, fetch } = paysaferClient(list(), { validate: "strict" })
    expect(await failure(client.payments.get("1234"))).toMatchObject({
      problems: [{ pointer: "/path/id", message: "must match ^pay_[A-Za-z0-9]+$" }],
    })
    expect(await failure(client.payments.list(asAny({ limit: 1000, page: 2 })))).toMatchObject({
      problems: [
        { pointer: "/query/page", message: "is no field of the contract" },
        { pointer: "/query/limit", message: "must be at most 100" },
      ],
    })
    expect(fetch).not.toHaveBeenCalled()
    await client.payments.list(asAny({ limit: undefined, page: undefined, created: { gte: 5 } }))
    expect(fetch).toHaveBeenCalledOnce()
  })

  test("a body is checked as it is sent: filled by options, undefined left out", async () => {
    const { client } = checkoutClient({ validate: "strict", projectId: "not-a-uuid" })
    const purchase = { reference: "R-1", amount: "1000", currency: "EUR" }
    expect(await failure(client.orders.create(asAny({ purchase, unknown: undefined })))).toMatchObject({
      problems: [{ pointer: "/project_id", message: "must be a valid uuid" }],
    })
  })

  test("path calls are checked like methods", async () => {
    const { client, fetch } = paysaferClient(payment, { validate: "strict" })
    const wrong = client.http.POST("/v1/payments", { body: asAny({ amount: "5", currency: "aed" }) })
    expect(await failure(wrong)).toMatchObject({
      problems: [{ pointer: "/amount", message: "must be an integer, not a string" }],
    })
    expect(fetch).not.toHaveBeenCalled()
    const { data } = await client.http.POST("/v1/payments", { body: { amount: 5, currency: "aed" } })
    expect(data).toEqual(payment)
  })

  test("an answer that does not fit is a ContractError with its body, and the call is not repeated though money moved", async () => {
    const answer = { ...payment, amount: "15000", created: undefined }
    const { client, fetch } = paysaferClient(answer, { validate: "strict" })
    const error = await failure(client.payments.create({ amount: 15000, currency: "aed" }))
    expect(error).toBeInstanceOf(ContractError)
    expect(error).toMatchObject({
      status: 200,
      attempts: 1,
      problems: [
        { pointer: "/created", message: "is missing" },
        { pointer: "/amount", message: "must be an integer, not a string" },
      ],
    })
    expect((error as Error).message).toMatch(
      /^payments\.create: the answer 200 does not fit the contract\. .* It was processed/,
    )
    expect(JSON.parse((error as ContractError).body)).toEqual(JSON.parse(JSON.stringify(answer)))
    expect(fetch).toHaveBeenCalledOnce()
  })

  test("a page that does not fit names the first ten places and counts the others", async () => {
    const broken = Array.from({ length: 12 }, () => ({ ...payment, amount: null }))
    const error = (await failure(
      paysaferClient(list(...broken), { validate: "strict" }).client.payments.list(),
    )) as ContractError
    expect(error.problems).toHaveLength(12)
    expect(error.message).toContain("/data/9/amount must be an integer, not null; and 2 more")
  })

  test("fields and enumeration values that the contract does not know pass in silence", async () => {
    const events: TelemetryEvent[] = []
    const { client } = paysaferClient(
      { ...payment, status: "disputed", fee: 1 },
      { validate: "strict", onTelemetry: (event) => events.push(event) },
    )
    await expect(client.payments.get(payment.id)).resolves.toMatchObject({ status: "disputed", fee: 1 })
    expect(events.filter(({ type }) => type === "unknown" || type === "validation")).toEqual([])
  })

  test("an answer of an undeclared success status must fit what is declared", async () => {
    const answering = (answer: object) =>
      paysaferClient({}, { validate: "strict", fetch: async () => Response.json(answer, { status: 202 }) }).client
    await expect(answering(payment).payments.get(payment.id)).resolves.toEqual(payment)
    expect(await failure(answering({ accepted: true }).payments.get(payment.id))).toMatchObject({
      name: "ContractError",
      status: 202,
    })
  })

  test("an error answer is no contract violation", async () => {
    const fetch = async () => Response.json({ error: "odd" }, { status: 404 })
    const { client } = paysaferClient({}, { validate: "strict", fetch })
    expect(await failure(client.payments.get(payment.id))).toMatchObject({ name: "NotFoundError" })
  })

  test("no error shows a value of the request or the answer", async () => {
    const secrets = ["payer@example.com", "Jane Roe", "+37060012345", "LT121000011101001000", "4111111111111111"]
    const [email, name, phone, iban, card] = secrets as [string, string, string, string, string]
    const metadata = { [email]: 1, [iban]: 2, [card]: 3, [name]: 4 }
    const { client } = paysaferClient(
      { ...payment, receipt_email: [email], currency: card, metadata },
      { validate: "strict" },
    )
    const wrong = client.customers.create(
      asAny({ email: `${email} `, name: [name], phone: { phone }, metadata, [iban]: 1 }),
    )
    for (const error of [await failure(wrong), await failure(client.payments.get(payment.id))]) {
      expect((error as ContractError).problems).toContainEqual({
        pointer: "/metadata/*",
        message: "must be a string, not a number",
      })
      for (const text of [String(error), inspect(error, { depth: 9 }), JSON.stringify(error)])
        for (const secret of secrets) expect(text).not.toContain(secret)
    }
  })
})

describe("warn", () => {
  test("what does not fit is reported and the call goes on", async () => {
    const events: TelemetryEvent[] = []
    const { client, fetch } = paysaferClient(
      { ...payment, amount: "1" },
      { validate: "warn", onTelemetry: (event) => events.push(event) },
    )
    await expect(client.payments.create(asAny({ amount: 1 }))).resolves.toMatchObject({ amount: "1" })
    expect(fetch).toHaveBeenCalledOnce()
    const call = events[0]!.call
    expect(events.filter(({ type }) => type === "validation")).toEqual([
      {
        type: "validation",
        operation: "payments.create",
        place: "request",
        problems: [{ pointer: "/currency", message: "is missing" }],
        call,
        at: expect.any(Number),
      },
      {
        type: "validation",
        operation: "payments.create",
        place: "answer",
        problems: [{ pointer: "/amount", message: "must be an integer, not a string" }],
        call,
        at: expect.any(Number),
      },
    ])
  })

  test("unknown fields and enumeration values of an answer are reported, of a list's entries the first", async () => {
    const events: TelemetryEvent[] = []
    const odd = { ...payment, status: "disputed", fee: { amount: 1 } }
    const { client } = paysaferClient(list(payment, odd, odd), {
      validate: "warn",
      onTelemetry: (event) => events.push(event),
    })
    await client.payments.list()
    expect(events.filter(({ type }) => type === "validation" || type === "unknown")).toMatchObject([
      {
        type: "unknown",
        operation: "payments.list",
        place: "answer",
        problems: [
          {
            pointer: "/data/1/status",
            message: expect.stringMatching(/^has a value that the contract does not list \(.*succeeded, .*\)$/),
          },
          { pointer: "/data/1/fee", message: "is no field of the contract" },
        ],
      },
    ])
    expect(inspect(events, { depth: 9 })).not.toContain("disputed")
  })

  test("without a listener each distinct problem is written to the console once", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {})
    const { client } = paysaferClient(
      list({ ...payment, fee: 1 }, { ...payment, amount: "1" }, { ...payment, amount: "2" }),
      { validate: "warn" },
    )
    await client.payments.list()
    await client.payments.list()
    expect(warn.mock.calls).toEqual([
      ["paysmith: payments.list: in the answer, /data/1/amount must be an integer, not a string."],
      ["paysmith: payments.list: in the answer, /data/0/fee is no field of the contract."],
    ])
  })
})

describe("loading", () => {
  const spied = (options: object) => {
    const load = vi.fn(() => import("../../generated/paysafer/validators.js"))
    const fetch = async () => Response.json(payment)
    const contract: Contract = { ...paysafer.contract, validators: load }
    return {
      load,
      client: createClient(contract, {
        apiKey: "sk_test_4eC39HqLyjWDarjtT1zdp7dc",
        fetch,
        ...options,
      }) as paysafer.Client,
    }
  }

  test("a load that fails is tried again with the next call", async () => {
    const { load, client } = spied({ validate: "strict" })
    load.mockRejectedValueOnce(new Error("the disk was busy"))
    await expect(client.payments.get(payment.id)).rejects.toThrow("the disk was busy")
    await expect(client.payments.get(payment.id)).resolves.toEqual(payment)
    expect(load).toHaveBeenCalledTimes(2)
  })

  test.each([{}, { validate: "off" }])("with %j the validators are never loaded", async (options) => {
    const { load, client } = spied(options)
    await client.payments.get(payment.id)
    expect(load).not.toHaveBeenCalled()
  })

  test.each(["warn", "strict"])("with %s they are loaded for the first call, once", async (validate) => {
    const { load, client } = spied({ validate })
    expect(load).not.toHaveBeenCalled()
    await Promise.all([client.payments.get(payment.id), client.payments.get(payment.id)])
    expect(load).toHaveBeenCalledOnce()
  })

  test("an unusable value is refused at creation", () => {
    expect(() => checkoutClient(asAny({ validate: true }))).toThrow('validate must be "off", "warn" or "strict".')
    expect(() =>
      createClient(paysafer.contract, { apiKey: "sk_test_4eC39HqLyjWDarjtT1zdp7dc", validate: "strict" }),
    ).toThrow(/^validate needs the validators of PaySafer/)
  })

  test("a bundled client keeps them apart, and is strict where code from strings is forbidden", async () => {
    const folder = mkdtempSync(join(tmpdir(), "paysmith-validate-"))
    try {
      const build = await rolldown({
        input: new URL("../../generated/paysafer/client.ts", import.meta.url).pathname,
        platform: "node",
        resolve: { conditionNames: ["paysmith-source", "node", "import"] },
      })
      const { output } = await build.write({
        dir: folder,
        format: "esm",
        entryFileNames: "client.mjs",
        chunkFileNames: "[name].mjs",
      })
      const imported = output[0].imports.filter((name) => !name.startsWith("node:"))
      const loaded = output.filter(
        (chunk) => chunk.type === "chunk" && (chunk === output[0] || imported.includes(chunk.fileName)),
      )
      expect(loaded.map((chunk) => ("code" in chunk ? chunk.code : "")).join("")).not.toContain("missingProperty")
      const program = `
        import { createClient } from "./client.mjs"
        const client = createClient({ apiKey: "sk_test_4eC39HqLyjWDarjtT1zdp7dc", validate: "strict", fetch: async () => Response.json({}) })
        for (const call of [client.payments.get("pay_1"), client.payments.get("1")]) await call.catch((error) => console.log(error.name, error.problems.length))`
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ["--disallow-code-generation-from-strings", "--input-type=module", "-e", program],
        { cwd: folder, encoding: "utf8" },
      )
      expect({ stdout, stderr }).toEqual({ stdout: "ContractError 13\nConfigurationError 1\n", stderr: "" })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
