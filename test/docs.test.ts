import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { request } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, onTestFinished, test } from "vitest"
import type { Document } from "../src/generate/document.js"
import { contractFacts } from "../scripts/contract-facts.js"
import { decorate } from "../scripts/docs/decorate.js"
import { indexPage } from "../scripts/docs/index-page.js"
import { withLocalScript, withoutLogo } from "../scripts/docs/page.js"
import { reconcileText } from "../scripts/docs/reconcile-text.js"
import { serve } from "../scripts/docs/serve.js"
import { portProblem } from "../scripts/port-problem.js"

const document = {
  openapi: "3.1.0",
  info: {
    title: "Example <API>",
    version: "1.0.0",
    description: "What it is for.",
    "x-sources": [
      {
        id: "guide",
        title: "Guide [v2]",
        kind: "documentation",
        url: "https://example.com/guide",
        checked: "2026-02-03",
      },
      { id: "sdk", title: "SDK", kind: "code", checked: "2026-01-02" },
    ],
    "x-rate-limit": {
      window: 60,
      per: "key",
      limits: [{ limit: 100, mode: "test" }, { limit: 1000 }],
      headers: { limit: "X-Limit", reset: "X-Reset" },
      reset: "epoch",
      grade: "inferred",
    },
  },
  paths: {
    "/charges": {
      post: {
        operationId: "charges.create",
        description: "Charges a card.",
        "x-provenance": { grade: "documented", source: ["guide", "sdk"], note: "The SDK says 422" },
        "x-idempotency": {
          key: { in: "header", name: "Idempotency-Key" },
          repeat: "replayed",
          lifetime: 86400,
          grade: "observed",
          source: "sdk",
        },
        "x-retry": { "429": "unprocessed", grade: "documented", source: "guide" },
        "x-moves-money": true,
        "x-scopes": { token: ["charges.write", "*"] },
        "x-reconcile": {
          operation: "charges.list",
          query: { limit: 10 },
          items: "/data",
          match: [
            { pointer: "/amount", equals: "$request.body#/amount" },
            { pointer: "/metadata/order", equals: "$request.body#/reference", identifies: true },
          ],
          happened: [{ pointer: "/status", in: ["paid", "pending"] }],
          authoritative: false,
          delay: 5,
          grade: "inferred",
        },
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/Charge" }, example: { const: 1 } } },
        },
        responses: { 200: { description: "Done.", "x-provenance": { grade: "inferred" } } },
      },
      get: {
        operationId: "charges.list",
        "x-provenance": { grade: "inferred", note: "Nobody says so." },
        responses: { 200: { description: "All." } },
      },
    },
    "/token": {
      post: {
        operationId: "tokens.create",
        "x-client-method": false,
        "x-provenance": { grade: "observed", source: "sdk" },
        responses: { 200: { description: "A token." } },
      },
    },
  },
  webhooks: {
    "charge.paid": {
      post: {
        operationId: "webhook.charge.paid",
        description: "Money came.",
        "x-provenance": { grade: "documented", source: "guide" },
        "x-webhook-signature": {
          header: "X-Signature",
          algorithm: "HMAC-SHA256",
          encoding: "hex",
          signed: "{t}.{body}",
          scheme: { timestamp: "t", signature: "v1" },
          secret: { env: "WEBHOOK_SECRET" },
          tolerance: 300,
          grade: "inferred",
        },
        "x-webhook-event": {
          type: { header: "X-Event" },
          value: "charge.paid",
          requires: [{ pointer: "/charge/status", in: ["paid"] }],
        },
        "x-webhook-delivery": {
          retries: [90, 3600],
          success: ["2XX"],
          stop: [401],
          grade: "documented",
          source: "guide",
        },
        responses: { 200: { description: "Taken." } },
      },
    },
    callback: {
      post: {
        operationId: "webhook.callback",
        "x-provenance": { grade: "documented", source: "guide" },
        "x-webhook-signature": {
          fetch: "charges.list",
          id: { in: "form", name: "id" },
          grade: "documented",
          source: "guide",
        },
        "x-webhook-event": { type: { pointer: "/event" }, id: { pointer: "/id" } },
        responses: { 200: { description: "Taken." } },
      },
    },
  },
  components: {
    securitySchemes: {
      server: { type: "http", scheme: "bearer", "x-credentials": { token: { option: "serverToken" } } },
      user: { type: "http", scheme: "Bearer", "x-credentials": { token: { option: "userToken" } } },
      link: { type: "apiKey", in: "query", name: "signature" },
    },
    schemas: {
      Charge: {
        type: "object",
        "x-provenance": { grade: "documented", source: "guide" },
        properties: {
          kind: { const: "charge" },
          parts: { const: 2 },
          amount: { type: "string", description: "How much.", "x-money": { unit: "minor", encoding: "digits" } },
          fee: { type: "number", "x-money": { unit: "unknown", encoding: "number" } },
          status: { $ref: "#/components/schemas/Status", "x-provenance": { grade: "observed", source: "sdk" } },
          state: { $ref: "#/components/schemas/Status" },
          grade: { type: "string", description: "A.", "x-provenance": { grade: "inferred", note: "In one sample" } },
        },
      },
      Status: {
        type: "string",
        description: "Where it stands.",
        "x-extensible-enum": ["paid", "pending"],
        "x-provenance": { grade: "documented", source: "guide" },
      },
    },
  },
}

const contract = document as unknown as Document
const decorated = decorate(contract) as unknown as typeof document
const create = decorated.paths["/charges"].post.description
const properties = decorated.components.schemas.Charge.properties as Record<string, Record<string, unknown>>

describe("an operation's description", () => {
  test("keeps its text and adds the grade, the linked sources and the note", () => {
    expect(create).toMatch(/^Charges a card\.\n\n/)
    expect(create).toContain(
      "Provenance: **documented** in [Guide \\[v2\\]](<https://example.com/guide>) and SDK. The SDK says 422.",
    )
  })

  test("says of an inferred operation without a text that no source says so", () => {
    const list = decorated.paths["/charges"].get as { description?: string }
    expect(list.description).toMatch(/^Provenance: \*\*inferred\*\*: no source says so\. Nobody says so\./)
  })

  test("says what a repeat does and how sure that is", () => {
    expect(create).toContain(
      "- **Repeating:** A repeat with the same `Idempotency-Key` (header) gets the first answer again; it is done once. A key is remembered for 24 h. (observed)",
    )
  })

  test("says that money moves and how to find out what happened", () => {
    expect(create).toContain("- **Moves money:**")
    expect(create).toContain(
      "Wait 5 s, then call `charges.list` with `limit` = `10`. In `data`, candidates are those with the same `amount` as the request, " +
        "and with `metadata.order` equal to the `reference` of the request. Only `metadata.order` tells the call from all others: without it no candidate is proof. " +
        "It happened when there is one candidate whose `status` is `paid` or `pending`. It did not when there is no candidate; that is a hint, no proof. (inferred)",
    )
  })

  test("says scopes, rate limit and the method of the client", () => {
    expect(create).toContain("- **In the client:** `client.charges.create`")
    expect(create).toContain("- **Scopes:** `charges.write` or `*` with `token`")
    expect(create).toContain(
      "- **Rate limit:** 100 (test) or 1000 requests in 1 min per key. A 429 proves that nothing was processed.",
    )
    expect((decorated.paths["/token"].post as { description?: string }).description).toContain(
      "**In the client:** no method",
    )
  })
})

describe("how to find out what became of a call", () => {
  const plan = { operation: "charges.get", path: { id: "$request.path.id" }, grade: "documented" } as const

  test("says what one resource proves, and whether its denial may be believed", () => {
    const happened = [{ pointer: "/status", in: ["paid"] }]
    const didNot = [{ pointer: "/refunds", in: [0] }]
    const text = "Call `charges.get` with `id` = the `id` of the request. It happened when `status` is `paid`. "
    expect(reconcileText({ ...plan, happened })).toBe(`${text}Anything else proves nothing. (documented)`)
    expect(reconcileText({ ...plan, happened, didNot, authoritative: true })).toBe(
      `${text}It did not when \`refunds\` is \`0\`, and that may be believed. (documented)`,
    )
  })

  test("claims no proof from candidates that nothing identifies", () => {
    const match = [{ pointer: "/amount", equals: "$request.body#/amount" }]
    const text = reconcileText({ ...plan, items: "/data", match, happened: [{ pointer: "/status", in: ["paid"] }] })
    expect(text).toContain("None of this tells the call from all others, so no candidate is proof.")
    expect(text).not.toContain("It happened")
  })
})

describe("a webhook's description", () => {
  const { description } = decorated.webhooks["charge.paid"].post

  test("says how it is signed, named and sent again", () => {
    expect(description).toContain(
      "- **Signature:** `X-Signature` holds the hex HMAC-SHA256 of `{t}.{body}` as `t=...,v1=...`. The key is the webhook secret (`WEBHOOK_SECRET`). Refuse a stamp more than 5 min from now. (inferred)",
    )
    expect(description).toContain(
      "- **Event:** The name `charge.paid` comes from the header `X-Event`. The event has no id. Believe the name only when `charge.status` is `paid`.",
    )
    expect(description).toContain(
      "- **Delivery:** Sent again 90 s and 1 h after the attempt before. `2XX` takes it. `401` ends the retries. (documented)",
    )
  })

  test("says of an unsigned one what to fetch", () => {
    const callback = (decorated.webhooks.callback.post as { description?: string }).description
    expect(callback).toContain(
      "Nothing is signed. Fetch `charges.list` with the form field `id` and believe only that.",
    )
    expect(callback).toContain("comes from `event` of what was fetched. The event's id is in `id` of what was fetched.")
  })
})

describe("a property's description", () => {
  test("says the unit and the form of an amount, an unknown unit too", () => {
    expect(properties["amount"]!["description"]).toBe("How much. Unit: minor (cents), as a string of digits.")
    expect(properties["fee"]!["description"]).toBe("Unit: unknown, as a number.")
  })

  test("lists the known values of an open enumeration", () => {
    expect(decorated.components.schemas.Status.description).toBe(
      "Where it stands. Known values, more may come: `paid` and `pending`.",
    )
  })

  test("ends with its own grade unless it is documented, and its note", () => {
    expect(properties["grade"]!["description"]).toBe("A. (inferred) Note: In one sample.")
    expect(decorated.paths["/charges"].post.responses[200].description).toBe("Done. (inferred)")
  })

  test("keeps what is referred to when a grade stands beside the reference", () => {
    expect(properties["status"]!["description"]).toBe(
      "Where it stands. Known values, more may come: `paid` and `pending`. (observed)",
    )
    expect(properties["state"]).toEqual({ $ref: "#/components/schemas/Status" })
  })
})

test("a constant gets a type, an example does not", () => {
  expect(properties["kind"]!["type"]).toBe("string")
  expect(properties["parts"]!["type"]).toBe("integer")
  expect(decorated.paths["/charges"].post.requestBody.content["application/json"].example).toEqual({ const: 1 })
})

test("the API's description counts the operations, shares the facts among the grades and lists the sources", () => {
  const { description } = decorated.info
  expect(description).toMatch(/^What it is for\.\n\n/)
  expect(description).toContain(
    "3 operations. Of all facts that have a grade: **47 % documented, 18 % observed, 35 % inferred**.",
  )
  expect(description).toContain(
    "Answers carry `X-Limit` and `X-Reset`. `X-Reset` is a time in Unix seconds. (inferred)",
  )
  expect(description).toContain("| [Guide \\[v2\\]](<https://example.com/guide>) | documentation | 2026-02-03 |")
})

test("the contract itself stays as it is", () => {
  const before = structuredClone(document)
  decorate(contract)
  expect(document).toEqual(before)
})

describe("the facts of a contract", () => {
  const facts = contractFacts(contract)

  test("name the ways of authentication with their options", () => {
    expect(facts.auth).toBe("bearer token (serverToken or userToken); signed URL")
  })

  test("share all graded places among the grades", () => {
    expect(facts.operations).toBe(3)
    expect(facts.grades).toEqual({
      documented: { count: 8, share: 8 / 17 },
      observed: { count: 3, share: 3 / 17 },
      inferred: { count: 6, share: 6 / 17 },
    })
  })

  test("are as old as the source that was checked first", () => {
    expect(facts.lastChecked).toBe("2026-01-02")
  })

  test("become a row of the index, escaped and linked", () => {
    const page = indexPage(new Map([["example", facts]]))
    expect(page).toContain('<a href="example.html">Example &lt;API&gt;</a>')
    expect(page).toContain(
      '<td role="cell" data-label="Operations">3</td><td role="cell" data-label="Documented">47 %</td>',
    )
    expect(page).not.toContain("33 %")
    expect(page).toContain("PaySafer, not Paysafe")
  })
})

describe("a page without outside requests", () => {
  const url = "https://cdn.example.com/v9/redoc.standalone.js"

  test("loads the shared script", () => {
    const html = `<link rel="modulepreload" href="${url}" integrity="sha384-x" crossorigin="anonymous" /><script type="module">import { hydrate } from "${url}";</script>`
    expect(withLocalScript(html)).toBe(
      '<link rel="modulepreload" href="./assets/redoc.standalone.js" /><script type="module">import { hydrate } from "./assets/redoc.standalone.js";</script>',
    )
  })

  test("is refused when there was nothing to replace", () => {
    expect(() => withLocalScript("<script></script>")).toThrow("Redoc's page does not load its script as expected")
    expect(() => withoutLogo("code")).toThrow("no logo to replace")
  })

  test("shows no remote logo", () => {
    expect(withoutLogo("src:`https://cdn.redoc.ly/redoc/logo-mini.svg`")).toMatch(/^src:`data:image\/svg\+xml,[^`]*`$/)
  })
})

describe("the site, served", () => {
  test("is its files and nothing outside of its folder", async () => {
    const folder = await mkdtemp(join(tmpdir(), "paysmith-site-"))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    await writeFile(join(folder, "index.html"), "The index")
    const port = await servedPort(folder)

    expect(await get(port, "/")).toEqual({ status: 200, type: "text/html; charset=utf-8", body: "The index" })
    for (const path of ["/none.html", "/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json"])
      expect(await get(port, path)).toMatchObject({ status: 404 })
    expect(await get(port, "//")).toMatchObject({ status: 200 })
  })

  test("needs a port that is free, and a port that is not is named", async () => {
    const port = await servedPort(tmpdir())
    expect(await portProblem(port)).toBe(`Port ${port} is taken.`)
    await expect(serve(tmpdir(), port)).rejects.toHaveProperty("code", "EADDRINUSE")
    expect(await portProblem(0)).toBeUndefined()
    expect(await portProblem(65536)).toBe("There is no port 65536: the last is 65535.")
  })
})

async function servedPort(folder: string): Promise<number> {
  const server = await serve(folder, 0)
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

/** Sends a path as it is: fetch would resolve it first. */
function get(port: number, path: string): Promise<{ status?: number; type?: string; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, agent: false }, async (response) => {
      const chunks = await response.toArray()
      resolve({ status: response.statusCode!, type: response.headers["content-type"]!, body: chunks.join("") })
    })
    sent.on("error", reject).end()
  })
}
