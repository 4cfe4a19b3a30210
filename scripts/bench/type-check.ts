import { resolve } from "node:path"
import * as ts from "typescript"
import { printTable } from "./measure.js"

const thirty = (call: string) => Array.from({ length: 30 }, (_, at) => call.replaceAll("#", String(at))).join("\n")

/** Thirty calls of one API as users of each client write them. */
const programs: Record<string, string> = {
  "an empty file": "export {}",
  "openapi-fetch": `import create from "openapi-fetch"\nimport type { paths } from "paysmith/paysafer/types"\nconst client = create<paths>({ baseUrl: "" })\n${thirty('export const r# = await client.POST("/v1/payments", { body: { amount: #, currency: "aed" } })\nexport const s#: string | undefined = r#.data?.id')}`,
  stripe: `import Stripe from "stripe"\nconst client = new Stripe("sk")\n${thirty('export const r# = await client.paymentIntents.create({ amount: #, currency: "aed" })\nexport const s#: string = r#.status')}`,
  "paysmith, methods": `import { createClient } from "paysmith/paysafer"\nconst client = createClient({ apiKey: "sk" })\n${thirty('export const r# = await client.payments.create({ amount: #, currency: "aed" })\nexport const s#: string = r#.status')}`,
  "paysmith, result()": `import { result } from "paysmith"\nimport { createClient } from "paysmith/paysafer"\nconst client = createClient({ apiKey: "sk" })\n${thirty('export const r# = await result(client.payments.create({ amount: #, currency: "aed" }))\nexport const s#: string = r#.ok ? r#.data.status : r#.error.body.error.code')}`,
}

/** Type-checks each program against the built package and prints what the compiler had to do. */
export async function typeCheck(): Promise<void> {
  const options: ts.CompilerOptions = {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: ["node"],
  }
  for (const text of Object.values(programs)) check(text, options) // warms up the compiler
  const checked = Object.entries(programs).map(([name, text]) => [name, check(text, options)] as const)
  const base = checked[0]![1]
  const rows = checked.map(([name, { instantiations, ms, errors }]) => [
    name,
    String(instantiations - base.instantiations),
    (ms - base.ms).toFixed(0),
    String(errors),
  ])
  printTable("Type-check of 30 calls above an empty file", ["program", "instantiations", "ms", "errors"], rows)
}

function check(text: string, options: ts.CompilerOptions): { instantiations: number; ms: number; errors: number } {
  const file = resolve("scripts/bench/program.mts")
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  host.readFile = (path) => (path === file ? text : readFile(path))
  host.fileExists = (path) => path === file || fileExists(path)
  const started = performance.now()
  const program = ts.createProgram([file], options, host)
  const errors = ts.getPreEmitDiagnostics(program).length
  return { instantiations: program.getInstantiationCount(), ms: performance.now() - started, errors }
}
