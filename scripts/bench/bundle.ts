import { readFile, writeFile } from "node:fs/promises"
import { relative } from "node:path"
import { gzipSync } from "node:zlib"
import { rolldown } from "rolldown"
import { printTable } from "./measure.js"

/** Programs whose bundle is kept small, as a user would write them. */
const programs: Record<string, string> = {
  "paysafer: a client and one call": `import { createClient } from "paysmith/paysafer"\nexport default createClient({ apiKey: "sk_test_1" }).payments.get("pay_1")`,
  "paysera-checkout: a client and one call": `import { createClient } from "paysmith/paysera-checkout"\nexport default createClient().methods.list()`,
  "paysera-recurring: a client and one call": `import { createClient } from "paysmith/paysera-recurring"\nexport default createClient({ macId: "a", macKey: "b" }).notifications.list()`,
  "paysafer: verify a webhook": `import { webhooks } from "paysmith/paysafer"\nexport default webhooks.verify("{}", {}, "whsec_1")`,
  "openapi-fetch: a client and one call": `import create from "openapi-fetch"\nexport default create({ baseUrl: "https://api.example.com" }).GET("/v1/payments")`,
  "result() and the errors": `import { ApiError, result } from "paysmith"\nexport default [ApiError, result]`,
}

/** Bytes that we want to come to; the budget is what we hold. */
const goals: Record<string, number> = {
  "paysafer: a client and one call": 7000,
  "paysera-checkout: a client and one call": 7700,
  "paysera-recurring: a client and one call": 7700,
  "paysafer: verify a webhook": 1800,
}

interface Size {
  /** Bytes, minified and compressed. */
  readonly gzip: number
  /** Bytes of each source file before minification. */
  readonly files: Readonly<Record<string, number>>
}

const budgetFile = new URL("./bundle-budget.json", import.meta.url)
const tolerance = 1.03

/** Prints the size of each program's bundle beside its committed budget. */
export async function bundleSizes(): Promise<void> {
  const [sizes, budget] = [await measure(), await readBudget()]
  const rows = Object.entries(sizes).map(([name, { gzip }]) => [
    name,
    kB(gzip),
    kB(budget[name]?.gzip ?? Number.NaN),
    kB(goals[name] ?? Number.NaN),
  ])
  printTable("Bundle, min+gzip, kB", ["program", "now", "budget", "goal"], rows)
}

/** What is over its budget, with the files that grew most; empty when all is well. */
export async function overBudget(): Promise<string[]> {
  const [sizes, budget] = [await measure(), await readBudget()]
  return Object.entries(sizes).flatMap(([name, size]) => {
    const allowed = budget[name]
    if (allowed !== undefined && size.gzip <= allowed.gzip * tolerance) return []
    if (allowed === undefined) return [`${name}: no budget yet. Run npm run bench -- --update-budget.`]
    return [`${name}: ${kB(size.gzip)} kB, budget ${kB(allowed.gzip)} kB. Grew: ${grown(size, allowed)}.`]
  })
}

/** Writes the sizes as they are now into the budget. */
export async function updateBudget(): Promise<void> {
  await writeFile(budgetFile, `${JSON.stringify(await measure(), null, 2)}\n`)
}

function grown(now: Size, before: Size): string {
  const changes = Object.entries(now.files).map(([file, bytes]) => [file, bytes - (before.files[file] ?? 0)] as const)
  const worst = changes.filter(([, bytes]) => bytes > 0).sort((a, b) => b[1] - a[1])
  return (
    worst
      .slice(0, 5)
      .map(([file, bytes]) => `${file} +${bytes}`)
      .join(", ") || "a dependency"
  )
}

async function measure(): Promise<Record<string, Size>> {
  const entries = await Promise.all(
    Object.entries(programs).map(async ([name, text]) => [name, await size(text)] as const),
  )
  return Object.fromEntries(entries)
}

async function size(text: string): Promise<Size> {
  const program = {
    name: "program",
    resolveId: (id: string) => (id === "program" ? `${process.cwd()}/program.js` : null),
    load: (id: string) => (id.endsWith("/program.js") ? text : null),
  }
  const bundle = await rolldown({
    input: "program",
    plugins: [program],
    platform: "node",
    external: [/^node:/],
    resolve: { conditionNames: ["paysmith-source", "node", "import"] },
  })
  const { output } = await bundle.generate({ format: "esm", minify: true })
  const [entry] = output
  const files = Object.entries(entry.modules).map(
    ([path, { renderedLength }]) => [relative(process.cwd(), path), renderedLength] as const,
  )
  const sorted = files.filter(([path]) => path !== "program.js").sort(([a], [b]) => (a < b ? -1 : 1))
  return { gzip: gzipSync(entry.code, { level: 9 }).length, files: Object.fromEntries(sorted) }
}

async function readBudget(): Promise<Record<string, Size>> {
  return JSON.parse(await readFile(budgetFile, "utf8").catch(() => "{}")) as Record<string, Size>
}

function kB(bytes: number): string {
  return Number.isNaN(bytes) ? "-" : (bytes / 1000).toFixed(2)
}
