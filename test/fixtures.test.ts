import { afterEach, describe, expect, test, vi } from "vitest"
import { operationsOf, resolve } from "../src/generate/document.js"
import { exampleCalls, methodArguments } from "./contracts/examples.js"
import type { Api } from "./contracts/registry.js"
import { callOf, registeredApis } from "./contracts/registry.js"
import { validator } from "./contracts/validator.js"
import type { ShownRequest } from "./fixtures/curl.js"
import { parseCurl, parseMessage } from "./fixtures/curl.js"
import { headerVerdict } from "./fixtures/header-line.js"
import { offlineClient, requestOfCall, requestOfExample } from "./fixtures/offline.js"
import { gradesOf } from "./fixtures/provenance.js"
import type { Seed } from "./fixtures/seeds.js"
import { hasSeeds, openQuestionsOf, seedsOf, substituted } from "./fixtures/seeds.js"

afterEach(() => vi.unstubAllEnvs())

const apis = await registeredApis()

test("every contract that was written from a seed has its fixtures", () => {
  const sources = ({ document }: Api) => (document.info["x-sources"] ?? []) as { id: string }[]
  for (const api of apis)
    if (sources(api).some(({ id }) => id.startsWith("seed-"))) expect(hasSeeds(api.id), api.id).toBe(true)
})

describe.each(apis.filter(({ id }) => hasSeeds(id)))("$id", (api) => {
  const { id, document, module } = api
  const validate = validator(document)
  const seeds = seedsOf(id)
  const kind = (...kinds: Seed["kind"][]) =>
    seeds
      .filter((seed) => kinds.includes(seed.kind))
      .map((seed) => ({ ...seed, at: seed.operation ?? "every operation" }))

  test.each(kind("request", "response", "error", "webhook", "curl").filter(({ body }) => body !== undefined))(
    "the $kind of $at fits its schema: $what",
    (seed) => {
      const fault = validate(bodyPlace(api, seed), substituted(seed))
      if (seed.differs === undefined) expect(fault).toBeUndefined()
      else expect(fault, `It fits; drop "differs: ${seed.differs}"`).toBeDefined()
    },
  )

  test.each(kind("curl", "request").filter(({ raw }) => raw !== undefined))(
    "the client sends the $kind of $at: $what",
    async (seed) => {
      const shown = seed.kind === "curl" ? parseCurl(seed.raw!) : parseMessage(seed.raw!)
      const isHidden = module.contract.operations[seed.operation!]!.hidden === true
      expect(isHidden, "Only what the client has no method for may differ.").toBe(seed.differs !== undefined)
      const sent = isHidden
        ? await requestOfExample(api, seed.operation!, tokenCredentials(api, shown))
        : await requestOfCall(api, seed.call!)
      expect(comparable(sent, shown)).toEqual(comparable(shown, shown))
      if (seed.body !== undefined) expect(bodyOf(shown)).toEqual(seed.body)
    },
  )

  test.each(kind("header"))("the header of $at is the contract's: $what", async (seed) => {
    const verdicts = await Promise.all(
      seed
        .raw!.trim()
        .split("\n")
        .map((line) => headerVerdict(api, seed.operation, line)),
    )
    expect(verdicts.map(({ isKnown }) => isKnown)).toEqual(verdicts.map(() => true))
    const differences = verdicts.map(({ difference }) => difference).filter(Boolean)
    if (seed.differs === undefined) expect(differences).toEqual([])
    else expect(differences, `It fits; drop "differs: ${seed.differs}"`).not.toEqual([])
  })

  test.each(kind("env"))("the client reads the environment: $what", async (seed) => {
    const variables = Array.from(seed.raw!.matchAll(/^(\w+)=(.*)$/gm), ([, name, value]) => [name!, value!] as const)
    for (const [name, value] of variables) vi.stubEnv(name, value)
    const sent = JSON.stringify(await everythingSent(api))
    const secrets = Object.values(module.webhooks.events ?? {}).flatMap(({ signature }) =>
      "secret" in signature ? [signature.secret.env] : [],
    )
    for (const [name, value] of variables)
      expect(secrets.includes(name) || sent.includes(value), `${name} is not read`).toBe(true)
  })

  test("every open question is left out with a reason, or stands in the contract as inferred", () => {
    for (const { item, pointers, omitted } of openQuestionsOf(id)) {
      expect(Boolean(pointers?.length) !== Boolean(omitted), item).toBe(true)
      for (const pointer of pointers ?? [])
        expect({ pointer, grades: gradesOf(document, pointer) }).toEqual({ pointer, grades: ["inferred"] })
    }
  })

  test("the open questions are numbered without a gap", () => {
    const numbers = [...new Set(openQuestionsOf(id).map(({ item }) => Number(item.split(" ").at(-1))))]
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
  })
})

/** Where the schema of a seed's body stands. */
function bodyPlace({ document }: Api, { kind, operation, status }: Seed): string[] {
  const paths = operationsOf(document).map(({ path, method, operation }) => ({
    keys: ["paths", path, method.toLowerCase()],
    operation,
  }))
  const hooks = Object.entries(document.webhooks ?? {}).map(([key, { post }]) => ({
    keys: ["webhooks", key, "post"],
    operation: post!,
  }))
  const found = [...paths, ...hooks].find(
    ({ keys, operation: { operationId } }) => (kind === "webhook" ? keys[1] : operationId) === operation,
  )
  if (found === undefined) throw new Error(`The contract has no ${operation}.`)
  const { responses, requestBody } = found.operation
  const declared = [String(status), `${String(status)[0]}XX`].find((key) => responses[key] !== undefined)
  if (status !== undefined && declared === undefined) throw new Error(`${operation} has no ${status}.`)
  const part = declared === undefined ? requestBody! : resolve(document, responses[declared]!)
  const [media] = Object.keys(part.content ?? {})
  return [
    ...found.keys,
    ...(declared === undefined ? ["requestBody"] : ["responses", declared]),
    "content",
    media!,
    "schema",
  ]
}

/** What two requests are compared by: all that the page shows, the credential by its scheme. */
function comparable(request: ShownRequest, shown: ShownRequest): object {
  const { pathname, search, origin } = new URL(request.url, "https://anywhere.example")
  const headers = Object.keys(shown.headers).map((name) => [name, request.headers[name]] as const)
  return {
    method: request.method,
    url: (shown.url.startsWith("/") ? "" : origin) + pathname + search,
    headers: Object.fromEntries(
      headers.map(([name, value]) => [name, name === "authorization" ? value?.split(" ")[0] : value]),
    ),
    body: bodyOf(request),
  }
}

function bodyOf({ headers, body }: ShownRequest): unknown {
  if (body === undefined) return undefined
  return headers["content-type"] === "application/json"
    ? JSON.parse(body)
    : Object.fromEntries(new URLSearchParams(body))
}

/** The options of createClient that carry the credentials of a shown token request. */
function tokenCredentials({ module: { contract } }: Api, shown: ShownRequest): object {
  const form = bodyOf(shown) as Record<string, string>
  const scheme = Object.values(contract.schemes).find(({ kind }) => kind === "oauth2")
  if (scheme?.kind !== "oauth2") throw new Error(`${contract.title} has no token endpoint.`)
  return Object.fromEntries(Object.entries(scheme.credentials).map(([role, { option }]) => [option, form[role]]))
}

/** What a client sends that got nothing but the environment, over all methods that it can call so. */
async function everythingSent(api: Api): Promise<ShownRequest[]> {
  const { contract } = api.module
  const { client, requests } = offlineClient(api, {})
  for (const placed of operationsOf(api.document)) {
    const operation = contract.operations[placed.operation.operationId]!
    if (operation.hidden) continue
    const [call] = exampleCalls(api.document, placed)
    const filled = (operation.fill ?? []).flatMap(({ pointer, unless = [] }) => [pointer.slice(1), ...unless])
    const body = call!.body && Object.fromEntries(Object.entries(call!.body).filter(([name]) => !filled.includes(name)))
    await callOf(
      client,
      operation.id,
    )(...methodArguments({ operation, placed }, { ...call!, body })).catch(() => undefined)
  }
  return requests
}
