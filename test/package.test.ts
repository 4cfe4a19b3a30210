import { execFile } from "node:child_process"
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, expect, test } from "vitest"

const run = promisify(execFile)
const root = resolve(import.meta.dirname, "..")
let consumer: string
let packed: { size: number; unpackedSize: number; files: { path: string }[] }

beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), "paysmith-consumer-"))
  await run("npm", ["run", "build"], { cwd: root })
  const { stdout } = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", consumer], {
    cwd: root,
  })
  const [report] = JSON.parse(stdout) as [typeof packed & { filename: string }]
  packed = report
  await mkdir(join(consumer, "node_modules/paysmith"), { recursive: true })
  await run("tar", ["-xzf", join(consumer, report.filename), "-C", "node_modules/paysmith", "--strip-components=1"], {
    cwd: consumer,
  })
  for (const name of ["openapi-fetch", "typescript", "@types"])
    await symlink(join(root, "node_modules", name), join(consumer, "node_modules", name))
  await writeFile(
    join(consumer, "esm.mts"),
    `import { ApiError, result } from "paysmith"\n${program("import", "paysmith/paysafer")}`,
  )
  await writeFile(
    join(consumer, "cjs.cts"),
    `import { ApiError, result } from "paysmith"\nimport paysafer = require("paysmith/paysafer")\n${program("require")}`,
  )
  await writeFile(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true }))
  await writeFile(
    join(consumer, "tsconfig.json"),
    JSON.stringify({ compilerOptions: settings, files: ["esm.mts", "cjs.cts"] }),
  )
}, 60_000)

afterAll(() => rm(consumer, { recursive: true, force: true }))

const settings = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  types: ["node"],
  outDir: ".",
}

/** A program that uses values and types of the package and prints what it saw. */
function program(kind: "import" | "require", from?: string): string {
  return `
${from ? `import * as paysafer from "${from}"` : ""}
import type { components } from "paysmith/paysafer/types"
const seen: string[] = []
const fetch = async (url: string, init: RequestInit) => {
  seen.push(\`\${init.method} \${url}\`)
  return new Response(JSON.stringify({ error: { type: "card_error", code: "card_declined", message: "no" } }), {
    status: 402,
    headers: { "content-type": "application/json" },
  })
}
const client = paysafer.createClient({ apiKey: "sk_test_abc", fetch })
const body: components["schemas"]["PaymentCreate"] = { amount: 1, currency: "aed" }
async function main() {
  const r = await result(client.payments.create(body))
  if (r.ok) throw new Error("declined")
  const code: string = r.error.body.error.code
  console.log(JSON.stringify({ kind: "${kind}", code, same: r.error instanceof ApiError, seen, document: paysafer.contract.document }))
}
void main()
// @ts-expect-error an amount is a number
void (() => client.payments.create({ amount: "1", currency: "aed" }))
`
}

test("a consumer compiles against the packed types, as ES module and as CommonJS", async () => {
  await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "."], { cwd: consumer })
}, 60_000)

test.for(["esm.mjs", "cjs.cjs"])("the packed package runs from %s", async (file) => {
  const { stdout } = await run(process.execPath, [file], { cwd: consumer })
  expect(JSON.parse(stdout)).toEqual({
    kind: file.startsWith("esm") ? "import" : "require",
    code: "card_declined",
    same: true,
    seen: ["POST https://api.paysafer.me/v1/payments"],
    document: "paysmith/paysafer/openapi.json",
  })
})

test("errors are recognised across the two module formats", async () => {
  const script = `
    import { createRequire } from "node:module"
    import { ConfigurationError } from "paysmith"
    const { createClient } = createRequire(import.meta.url)("paysmith/paysafer")
    try { createClient({ apiKey: "pk_test_1" }) } catch (error) { console.log(error instanceof ConfigurationError) }`
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], { cwd: consumer })
  expect(stdout.trim()).toBe("true")
})

test("the package holds what a user needs and nothing else", async () => {
  const paths = packed.files.map(({ path }) => path)
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { dependencies: object }
  expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"])
  expect(paths).toEqual(
    expect.arrayContaining([
      "README.md",
      "LICENSE",
      "dist/index.js",
      "dist/index.cjs",
      "generated/paysafer/openapi.json",
    ]),
  )
  expect(
    paths.filter(
      (path) => !/^(dist\/|generated\/[\w-]+\/openapi\.json$|README\.md$|LICENSE$|package\.json$)/.test(path),
    ),
  ).toEqual([])
  expect(paths.filter((path) => /\.(map|tsx?)$/.test(path) && !/\.d\.c?ts$/.test(path))).toEqual([])
})

test("no published declaration names openapi-fetch", async () => {
  const declarations = packed.files.filter(({ path }) => /\.d\.c?ts$/.test(path))
  for (const { path } of declarations)
    expect(await readFile(join(root, path), "utf8"), path).not.toContain("openapi-fetch")
})

test("publint finds nothing to complain about", async () => {
  const { publint } = await import("publint")
  const { messages } = await publint({ pkgDir: join(consumer, "node_modules/paysmith"), pack: false })
  const published = messages.filter(({ path }) => !path.includes("paysmith-source"))
  expect(published.filter(({ type }) => type !== "suggestion")).toEqual([])
})
