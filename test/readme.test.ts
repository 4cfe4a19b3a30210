import { readFile } from "node:fs/promises"
import * as ts from "typescript"
import { afterAll, beforeAll, expect, test, vi } from "vitest"
import type { Contract } from "paysmith"
import { type Mock, startMock } from "paysmith/testing"
import { diagnose } from "./type-program.js"

/** The TypeScript blocks of the README, with the heading they stand under. */
const blocks = await readBlocks("README.md")

const credentials: Record<string, Record<string, string>> = {
  "paysera-checkout": { clientId: "your-client-id", clientSecret: "your-client-secret" },
  "paysera-recurring": { macId: "your-mac-id", macKey: "your-mac-key" },
  vaiipay: { clientToken: "your-client-token" },
  paysafer: { apiKey: "sk_test_your_key" },
}
const mocks = new Map<string, Mock>()

beforeAll(async () => {
  for (const [id, given] of Object.entries(credentials)) {
    const { contract } = (await import(`../generated/${id}/client.ts`)) as { contract: Contract }
    mocks.set(`paysmith/${id}`, await startMock(contract, { credentials: given }))
  }
  vi.stubEnv("PAYSERA_CLIENT_ID", "your-client-id")
  vi.stubEnv("PAYSERA_CLIENT_SECRET", "your-client-secret")
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await Promise.all([...mocks.values()].map((mock) => mock.close()))
})

test("the README has a runnable block for every API", () => {
  const text = blocks.map(({ code }) => code).join("\n")
  for (const id of Object.keys(credentials)) expect(text).toContain(`from "paysmith/${id}"`)
})

test("every block of the README compiles", () => {
  const files = Object.fromEntries(blocks.map(({ code }, at) => [`readme-${at}.ts`, `${code}\nexport {}\n`]))
  expect(diagnose(files)).toEqual([])
})

test.for(blocks)("the block under “$heading” runs against the contract's mock", async ({ code }) => {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined)
  await run(code)
  const printed = log.mock.calls.flat()
  log.mockRestore()
  expect(printed.length).toBeGreaterThan(0)
  expect(printed).not.toContain(undefined)
})

async function run(code: string): Promise<void> {
  const bindings: Record<string, unknown> = {}
  const body = code.replace(/^import (?:\* as (\w+)|\{ ([^}]+) \}) from "([^"]+)"$/gm, (_, all, some, from) => {
    bindings[all ?? some] = from
    return ""
  })
  const values: Record<string, unknown> = {}
  for (const [names, from] of Object.entries(bindings)) {
    const module = onMock(from as string, (await import(from as string)) as Record<string, unknown>)
    if (names.includes(",") || names in module) for (const name of names.split(", ")) values[name] = module[name]
    else values[names] = module
  }
  const { outputText } = ts.transpileModule(body, { compilerOptions: { target: ts.ScriptTarget.ES2022 } })
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor
  await AsyncFunction(...Object.keys(values), outputText)(...Object.values(values))
}

/** An API's module whose clients call its mock, unless the block names a server of its own on this machine. */
function onMock(name: string, module: Record<string, unknown>): Record<string, unknown> {
  const mock = mocks.get(name)
  if (mock === undefined) return module
  const create = module["createClient"] as (options: object) => unknown
  const createClient = (options: { baseUrl?: string } = {}) =>
    create({ ...options, baseUrl: options.baseUrl?.startsWith("http://127.0.0.1") ? options.baseUrl : mock.url })
  return { ...module, createClient }
}

async function readBlocks(path: string): Promise<{ heading: string; code: string }[]> {
  let heading = ""
  const text = await readFile(path, "utf8")
  return Array.from(text.matchAll(/^(#+ .+)$|^```ts\n([^]*?)^```$/gm)).flatMap(([, title, code]) => {
    if (title !== undefined) heading = title.replace(/^#+ /, "")
    return code === undefined ? [] : [{ heading, code }]
  })
}
