import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { AuthenticationError, ConfigurationError, type Contract, TokenError } from "paysmith"
import * as paysafer from "paysmith/paysafer"
import * as checkout from "paysmith/paysera-checkout"
import * as recurring from "paysmith/paysera-recurring"
import * as vaiipay from "paysmith/vaiipay"
import { startMock } from "paysmith/testing"
import { afterAll, beforeAll, expect, test, vi } from "vitest"

const orderId = "a6f2b8e3-5e5f-47d9-b13f-87ed2db2938a"
const order = { purchase: { reference: "ORDER-1", amount: "1000", currency: "EUR" } }
const json = { "content-type": "application/json" }
const folder = mkdtempSync(join(tmpdir(), "paysmith-mock-"))
let mocks: Awaited<ReturnType<typeof startAll>>

async function startAll() {
  return {
    checkout: await startMock(checkout.contract),
    paysafer: await startMock(paysafer.contract),
    recurring: await startMock(recurring.contract),
    vaiipay: await startMock(vaiipay.contract),
  }
}

beforeAll(async () => {
  mocks = await startAll()
}, 30_000)
afterAll(async () => {
  await Promise.all(Object.values(mocks).map((mock) => mock.close()))
  rmSync(folder, { recursive: true })
})

/** Sends what the client would send, changed at the last moment. */
function tampering(change: (url: string, init: RequestInit) => [string, RequestInit]) {
  return (url: string, init: RequestInit) => fetch(...change(url, init))
}

const withHeader = (init: RequestInit, name: string, value: string) => ({
  ...init,
  headers: { ...(init.headers as object), [name]: value },
})
const violations = (response: Response) =>
  JSON.parse(response.headers.get("sl-violations")!) as { location: string[]; message: string }[]
const authorization = (init: RequestInit) => (init.headers as Record<string, string>)["authorization"]!

test("two mocks of one contract run at once, each with credentials of its own", async () => {
  await using other = await startMock(paysafer.contract)
  expect(other.url).not.toBe(mocks.paysafer.url)
  expect(other.credentials.apiKey).not.toBe(mocks.paysafer.credentials.apiKey)
  for (const mock of [mocks.paysafer, other])
    await expect(
      paysafer.createClient({ ...mock.credentials, baseUrl: mock.url }).payments.list(),
    ).resolves.toHaveProperty("data")
  const crossed = paysafer.createClient({ ...other.credentials, baseUrl: mocks.paysafer.url })
  await expect(crossed.payments.list()).rejects.toBeInstanceOf(AuthenticationError)
})

test("given credentials are accepted, and one that the contract lacks is refused", async () => {
  const credentials = { apiKey: "sk_test_mine" }
  await using mock = await startMock(paysafer.contract, { credentials })
  expect(mock.credentials).toEqual(credentials)
  await paysafer.createClient({ ...credentials, baseUrl: mock.url }).payments.list()
  await expect(startMock(paysafer.contract, { credentials: { key: "x" } })).rejects.toThrow(
    "PaySafer API has no credential key. It knows apiKey.",
  )
})

test("a bearer token that differs in a letter gets the contract's 401", async () => {
  const apiKey = `${mocks.paysafer.credentials.apiKey.slice(0, -1)}_`
  const error = await paysafer
    .createClient({ apiKey, baseUrl: mocks.paysafer.url })
    .payments.list()
    .catch((error: unknown) => error)
  expect(error).toBeInstanceOf(AuthenticationError)
  expect((error as AuthenticationError).body).toHaveProperty("error.code")
})

test("the token of one scheme opens no operation of another", async () => {
  const { url, credentials } = mocks.vaiipay
  expect(Object.keys(credentials)).toEqual(["clientToken", "accessToken"])
  const confused = vaiipay.createClient({ accessToken: credentials.clientToken, baseUrl: url })
  await expect(confused.paymentApplications.list()).rejects.toBeInstanceOf(AuthenticationError)
})

test("each call of the token endpoint gives another token, and all of them are accepted", async () => {
  const tokens: string[] = []
  const remember = tampering((url, init) => {
    const value = authorization(init)
    if (value) tokens.push(value)
    return [url, init]
  })
  for (let round = 0; round < 2; round++) {
    const client = checkout.createClient({
      ...mocks.checkout.credentials,
      baseUrl: mocks.checkout.url,
      fetch: remember,
    })
    await client.orders.get(orderId)
    await client.orders.get(orderId)
  }
  expect(tokens).toHaveLength(4)
  expect(new Set(tokens).size).toBe(2)
})

test("a token that another mock issued is refused", async () => {
  await using other = await startMock(checkout.contract, { credentials: mocks.checkout.credentials })
  const elsewhere = tampering((url, init) => [
    url.endsWith("/token") ? url.replace(mocks.checkout.url, other.url) : url,
    init,
  ])
  const client = checkout.createClient({ ...mocks.checkout.credentials, baseUrl: mocks.checkout.url, fetch: elsewhere })
  await expect(client.orders.get(orderId)).rejects.toBeInstanceOf(AuthenticationError)
})

test.each(["clientId", "clientSecret"])("a wrong %s gets invalid_client from the token endpoint", async (option) => {
  const client = checkout.createClient({
    ...mocks.checkout.credentials,
    [option]: "wrong",
    baseUrl: mocks.checkout.url,
  })
  const error = await client.orders.get(orderId).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(TokenError)
  expect((error as TokenError).message).toContain("401 invalid_client")
})

test("the client authenticates at the token endpoint in the way that the contract names", async () => {
  const basic = variant(checkout.contract, (document) => {
    document.components.securitySchemes.oauth2["x-token-endpoint-auth-method"] = "client_secret_basic"
  })
  const scheme = { ...basic.schemes["oauth2"], authMethod: "client_secret_basic" } as Contract["schemes"][string]
  await using mock = await startMock({ ...basic, schemes: { oauth2: scheme } })
  const form = { grant_type: "client_credentials" }
  const { clientId, clientSecret } = mock.credentials
  const ask = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${mock.url}/auth/realms/Paysera/protocol/openid-connect/token`, {
      method: "POST",
      body: new URLSearchParams({ ...form, ...fields }),
      headers,
    })
  const accepted = await ask({}, { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` })
  expect(await accepted.json()).toMatchObject({
    access_token: expect.stringMatching(/^[0-9a-f]{48}$/),
    expires_in: expect.any(Number),
  })
  expect((await ask({ client_id: clientId, client_secret: clientSecret })).status).toBe(401)
})

test.each<[string, (url: string, init: RequestInit) => [string, RequestInit]]>([
  [
    "body differs in a byte",
    (url, init) => [url, { ...init, body: String(init.body).replace("@example", "@exbmple") }],
  ],
  [
    "body is another serialization of the same JSON",
    (url, init) => [url, { ...init, body: JSON.stringify(JSON.parse(String(init.body)), null, 1) }],
  ],
  ["path differs in a byte", (url, init) => [url.replace("abc123", "abc124"), init]],
  ["query is not signed", (url, init) => [`${url}?a=1`, init]],
  [
    "mac differs in a byte",
    (url, init) => [
      url,
      withHeader(
        init,
        "authorization",
        authorization(init).replace(/mac="(.)/, (_, c) => `mac="${c === "A" ? "B" : "A"}`),
      ),
    ],
  ],
  ["id differs", (url, init) => [url, withHeader(init, "authorization", authorization(init).replace(/id="/, 'id="x'))]],
  [
    "body hash is missing",
    (url, init) => [url, withHeader(init, "authorization", authorization(init).replace(/, ext="[^"]*"/, ""))],
  ],
])("a MAC is refused when its %s", async (_, change) => {
  const options = { ...mocks.recurring.credentials, baseUrl: mocks.recurring.url }
  const email = { email: "payer@example.com" }
  await expect(recurring.createClient(options).paymentRequests.setEmail("abc123", email)).resolves.toHaveProperty(
    "status",
  )
  const tampered = recurring.createClient({ ...options, fetch: tampering(change) })
  await expect(tampered.paymentRequests.setEmail("abc123", email)).rejects.toBeInstanceOf(AuthenticationError)
})

test("a MAC made with another key is refused", async () => {
  const client = recurring.createClient({
    ...mocks.recurring.credentials,
    macKey: "wrong",
    baseUrl: mocks.recurring.url,
  })
  await expect(client.notifications.list()).rejects.toBeInstanceOf(AuthenticationError)
})

test("a signed URL needs its signature", async () => {
  const path = `${mocks.vaiipay.url}/api/checkout/550e8400-e29b-41d4-a716-446655440000/payment-methods?expires=1773576000`
  expect((await fetch(path)).status).toBe(401)
  expect((await fetch(`${path}&signature=short`)).status).toBe(422)
  expect((await fetch(`${path}&signature=${"a".repeat(64)}`)).status).toBe(200)
})

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${mocks.paysafer.url}/v1/payments`, {
    method: "POST",
    headers: { authorization: `Bearer ${mocks.paysafer.credentials.apiKey}`, ...json, ...headers },
    body,
  })

test("malformed JSON gets the contract's validation error", async () => {
  const response = await post('{"amount": 5000, ')
  expect(response.status).toBe(422)
  expect(await response.json()).toHaveProperty("error.code")
  expect(violations(response)[0]).toMatchObject({
    location: ["request", "body"],
    message: expect.stringContaining("The body is no JSON"),
  })
})

test("what is wrong with a request stands in sl-violations, whatever its letters", async () => {
  const response = await post('{"amount": 5000, "currency": "aed", "ė": "naïve ✓"}')
  expect(response.status).toBe(422)
  expect(violations(response)).toHaveLength(1)
})

test("a body beyond 1 MB gets 413", async () => {
  expect((await post(JSON.stringify({ amount: 5000, currency: "aed", description: "x".repeat(2 ** 20) }))).status).toBe(
    413,
  )
  expect((await post(JSON.stringify({ amount: 5000, currency: "aed" }))).status).toBe(200)
})

test("Prefer chooses the answer by its status and its example", async () => {
  const body = JSON.stringify({ amount: 5000, currency: "aed" })
  expect((await post(body, { prefer: "code=402" })).status).toBe(402)
  const { examples } = documentOf(paysafer.contract).paths["/v1/payments"].post.responses[400].content[
    "application/json"
  ]
  const [, second] = Object.entries(examples as Record<string, { value: unknown }>)
  const named = second ?? Object.entries(examples as Record<string, { value: unknown }>)[0]!
  expect(await (await post(body, { prefer: `code=400, example=${named[0]}` })).json()).toEqual(named[1].value)
})

test("an unknown path gets 404, a path without that method 405", async () => {
  expect((await fetch(`${mocks.paysafer.url}/v2/payments`)).status).toBe(404)
  expect((await fetch(`${mocks.paysafer.url}/v1/payments`, { method: "HEAD" })).status).toBe(405)
})

test("a URL that must be https may be http on this machine only", async () => {
  const client = checkout.createClient({
    ...mocks.checkout.credentials,
    baseUrl: mocks.checkout.url,
    projectId: "01990618-2c90-7103-9169-752bdaac7a52",
  })
  const withCallback = (callback_url: string) =>
    client.orders.create({
      ...order,
      redirect_urls: { success_url: "https://example.com/a", failure_url: "https://example.com/b", callback_url },
    })
  await withCallback("https://example.com/webhook")
  await withCallback("http://127.0.0.1:4020/webhook")
  await withCallback("http://localhost")
  await expect(withCallback("http://example.com/webhook")).rejects.toHaveProperty("status", 400)
  await expect(withCallback("http://localhost.example.com/webhook")).rejects.toHaveProperty("status", 400)
})

test("an example that breaks its own schema gets 500 and says so", async () => {
  const broken = variant(paysafer.contract, (document) => {
    const media = document.paths["/v1/payments/{id}"].get.responses[200].content["application/json"]
    media.examples = { wrong: { value: { id: 5 } } }
    delete media.example
  })
  await using mock = await startMock(broken)
  const response = await fetch(`${mock.url}/v1/payments/pay_1`, {
    headers: { authorization: `Bearer ${mock.credentials.apiKey}` },
  })
  expect(response.status).toBe(500)
  expect(violations(response).every(({ location }) => location[0] === "response")).toBe(true)
})

test("an example header that HTTP does not allow gets 500 and says so", async () => {
  const broken = variant(paysafer.contract, (document) => {
    document.components.headers.RateLimitLimit = { schema: { type: "string" }, example: "a\nb" }
  })
  await using mock = await startMock(broken)
  const response = await fetch(`${mock.url}/v1/payments`, {
    headers: { authorization: `Bearer ${mock.credentials.apiKey}` },
  })
  expect(response.status).toBe(500)
  expect(await response.json()).toMatchObject({ title: "The mock broke", detail: expect.stringContaining("header") })
})

test("a contract names its document by a package path, a path or a file URL", async () => {
  const { document } = variant(paysafer.contract, () => undefined)
  for (const place of [document, pathToFileURL(document).href])
    await (await startMock({ ...paysafer.contract, document: place })).close()
  const missing = startMock({ ...paysafer.contract, document: "elsewhere/openapi.json" })
  await expect(missing).rejects.toThrow("The document of PaySafer API was not found: elsewhere/openapi.json.")
})

test("a token endpoint that the contract does not describe is refused at the start", async () => {
  const { "tokens.create": _, ...operations } = checkout.contract.operations
  await expect(startMock({ ...checkout.contract, operations })).rejects.toThrow("is no operation of the contract")
})

test("close() ends open connections and frees the port, and a taken port is named", async () => {
  const mock = await startMock(paysafer.contract)
  const port = Number(new URL(mock.url).port)
  const socket = connect(port, "127.0.0.1")
  await new Promise((resolve) => socket.once("connect", resolve))
  await fetch(mock.url)
  await expect(startMock(paysafer.contract, { port })).rejects.toThrow(
    `The mock cannot listen on port ${port} (EADDRINUSE).`,
  )
  const ended = new Promise((resolve) => socket.once("close", resolve))
  socket.on("error", () => undefined)
  await Promise.all([mock.close(), mock.close(), ended])
  await (await startMock(paysafer.contract, { port })).close()
})

test("without Prism the error shows how to install it", async () => {
  vi.resetModules()
  vi.doMock("@stoplight/prism-http", () => {
    throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" })
  })
  const testing = await import("paysmith/testing")
  const error = await testing.startMock(paysafer.contract).catch((error: unknown) => error)
  vi.doUnmock("@stoplight/prism-http")
  expect(error).toBeInstanceOf(ConfigurationError)
  expect((error as Error).message).toContain("npm install -D @stoplight/prism-http@5.12.0 @stoplight/prism-core@5.8.0")
})

function documentOf({ id }: Contract) {
  return JSON.parse(readFileSync(new URL(`../generated/${id}/openapi.json`, import.meta.url), "utf8"))
}

/** The contract with a changed document, as a file of its own. */
function variant<C extends Readonly<Record<string, string>>>(
  contract: Contract<C>,
  change: (document: any) => void,
): Contract<C> {
  const document = documentOf(contract)
  change(document)
  const path = join(mkdtempSync(join(folder, "variant-")), "openapi.json")
  writeFileSync(path, JSON.stringify(document))
  return { ...contract, document: path }
}
