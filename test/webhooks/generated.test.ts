import { gzipSync } from "node:zlib"
import { webhookReceiver } from "paysmith"
import * as checkout from "paysmith/paysera-checkout"
import * as recurring from "paysmith/paysera-recurring"
import * as paysafer from "paysmith/paysafer"
import * as vaiipay from "paysmith/vaiipay"
import { rolldown } from "rolldown"
import { describe, expect, test } from "vitest"
import type { Contract } from "../../src/contract.js"
import type { Document } from "../../src/generate/document.js"
import { webhooksFile } from "../../src/generate/webhooks-file.js"

describe("a step back in a resource's life", () => {
  test.each([
    [checkout, "paid", "pending_payment", false],
    [checkout, "pending_payment", "paid", true],
    [checkout, "paid", "paid", true],
    [checkout, "paid", "closed", true],
    [checkout, "closed", "paid", false],
    [checkout, "refunded", "settled", false],
    [checkout, "settled", "refunded", true],
    [checkout, "initiated", "authorized", true],
    [checkout, "paid", "a state of tomorrow", true],
    [checkout, "toString", "paid", true],
    [recurring, "captured", "new", false],
    [paysafer, "succeeded", "processing", false],
    [paysafer, "processing", "canceled", true],
    [vaiipay, "RECEIVED", "UNDERPAID", false],
    [vaiipay, "REFUND", "CONFIRMED", false],
    [vaiipay, "CONFIRMED", "REFUND", true],
  ])("is told by the contract: %#, %s -> %s", ({ webhooks }, from, to, allowed) => {
    expect(webhooks.mayFollow(from, to)).toBe(allowed)
  })
})

describe("webhooks.ts", () => {
  const contract = { id: "shop", title: "Shop" } as Contract
  const signature = {
    header: "X-Sign",
    algorithm: "HMAC-SHA256",
    encoding: "hex",
    signed: "{body}",
    secret: {},
    grade: "documented",
    source: "a",
  }
  const post = (schema: object, event: object = {}, sign: object = signature) => ({
    operationId: "webhook.a",
    "x-webhook-signature": sign,
    "x-webhook-event": { type: { pointer: "/type" }, ...event },
    requestBody: { content: { "application/json": { schema } } },
    responses: {},
  })
  const file = (webhooks: Record<string, object>, schemas: object = {}, paths: object = {}) =>
    webhooksFile(
      contract,
      {
        info: { title: "Shop" },
        paths,
        webhooks: Object.fromEntries(Object.entries(webhooks).map(([name, one]) => [name, { post: one }])),
        components: { schemas },
      } as unknown as Document,
      "paysmith",
    )

  test("of an API without webhooks is an empty namespace", () => {
    expect(file({})).toMatch(/^\/\/ Generated.*\nexport \{\}\n$/)
  })

  test("holds the mark that tells a test event, however deep and through references, and stops at a circle", () => {
    const schemas = {
      Order: {
        type: "object",
        properties: { parent: { $ref: "#/components/schemas/Order" }, mark: { $ref: "#/components/schemas/Mark" } },
      },
      Mark: { type: "boolean", "x-mode": { test: true, absent: "live" } },
      Event: { allOf: [{ type: "object", properties: { order: { $ref: "#/components/schemas/Order" } } }] },
      Circle: { type: "object", properties: { next: { $ref: "#/components/schemas/Circle" } } },
    }
    const text = file(
      { paid: post({ $ref: "#/components/schemas/Event" }), round: post({ $ref: "#/components/schemas/Circle" }) },
      schemas,
    )
    expect(text).toMatch(/^ {2}paid: .*mode: \{ pointer: "\/order\/mark", test: true, absent: "live" \}/m)
    expect(text).not.toMatch(/^ {2}round: .*mode:/m)
  })

  test("adds type and id to a body, in place of another property of that name", () => {
    const body = { type: "object", properties: { type: { type: "integer" }, id: { type: "integer" } } }
    const header = { type: { header: "X-Event" }, id: { header: "X-Id" } }
    expect(file({ paid: post(body, header) })).toContain(
      `paid: Omit<webhooks["paid"]["post"]["requestBody"]["content"]["application/json"], "type" | "id"> & { readonly type: "paid"; readonly id?: string }`,
    )
    expect(file({ paid: post({ type: "object" }, header) })).toContain(
      `["application/json"] & { readonly type: "paid"; readonly id?: string }`,
    )
  })

  test("of webhooks that only name something types every event that the resource is known to have", () => {
    const fetched = { fetch: "notes.get", id: { in: "form", name: "note" }, grade: "documented" }
    const note = { type: "object", properties: { kind: { type: "string", "x-extensible-enum": ["a.b", "a.c"] } } }
    const paths = {
      "/notes": {
        get: {
          operationId: "notes.get",
          responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Note" } } } } },
        },
      },
    }
    const text = file(
      { callback: post({}, { type: { pointer: "/kind" }, value: "a.b" }, fetched) },
      { Note: note },
      paths,
    )
    for (const type of ["a.b", "a.c"])
      expect(text).toContain(
        `"${type}": components["schemas"]["Note"] & { readonly kind: "${type}"; readonly type: "${type}" }`,
      )
    expect(text).toContain(`{ readonly notes: Pick<Client["notes"], "get"> }`)
    expect(text).not.toMatch(/export function (verify|sign)\b/)
  })

  test("cannot be made of webhooks that are signed or named in different ways", () => {
    expect(() => file({ a: post({}), b: post({}, {}, { ...signature, header: "X-Other" }) })).toThrow(
      "differ from those of a",
    )
    expect(() => file({ a: post({}), b: post({}, { type: { header: "X-Event" } }) })).toThrow("differ from those of a")
  })

  test("is what makes a receiver of a contract of one's own", async () => {
    const events = {
      paid: {
        signature: { ...signature, algorithm: "HMAC-SHA256", encoding: "base64", grade: "documented" },
        event: { type: { pointer: "/type" } },
      },
    } as const
    const { signWebhook } = await import("paysmith")
    const seen: unknown[] = []
    const receive = webhookReceiver(
      { id: "shop", events },
      { secret: "s", on: { paid: (event: unknown) => seen.push(event) } },
    )
    const { body, headers } = await signWebhook(events, { type: "paid", n: 1 }, "s")
    expect((await receive(new Request("http://shop", { method: "POST", body, headers }))).status).toBe(200)
    expect(seen).toEqual([{ type: "paid", n: 1 }])
  })
})

describe("a bundle of verify alone", () => {
  test.each([
    ["paysafer", 2030],
    ["paysera-checkout", 2040],
    ["vaiipay", 2110],
  ])("of %s has at most %i bytes, and neither client nor receiver", async (id, most) => {
    const entry = {
      name: "entry",
      resolveId: (name: string) => (name === "entry" ? name : null),
      load: (name: string) =>
        name === "entry" ? `export { verify } from "${process.cwd()}/generated/${id}/webhooks.ts"` : null,
    }
    const bundle = await rolldown({
      input: "entry",
      plugins: [entry],
      platform: "node",
      external: [/^node:/],
      resolve: { conditionNames: ["paysmith-source", "node", "import"] },
    })
    const { output } = await bundle.generate({ format: "esm", minify: true })
    expect(gzipSync(output[0].code, { level: 9 }).length).toBeLessThanOrEqual(most)
    expect(output[0].code).not.toMatch(/ApiError|Retry-After|openapi/)
  })
})
