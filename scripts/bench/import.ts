import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { printTable } from "./measure.js"

const run = promisify(execFile)
const modules = [
  "node:path",
  "openapi-fetch",
  "ofetch",
  "ky",
  "stripe",
  "paysmith/paysafer",
  "paysmith/paysera-checkout",
  "paysmith",
]

/** Import time inside a fresh process, ms; the modules take turns. */
export async function importTime(rounds: number): Promise<void> {
  const samples = new Map(modules.map((name) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++)
    for (const name of modules) {
      const script = `const at = performance.now(); await import(${JSON.stringify(name)}); console.log(performance.now() - at)`
      const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script])
      samples.get(name)!.push(Number(stdout))
    }
  const rows = [...samples].map(([name, list]) => {
    const sorted = list.sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(1)
    return [name === "node:path" ? "nothing (node:path)" : name, at(0.5), `${at(0.25)} - ${at(0.75)}`]
  })
  printTable("Import, ms", ["module", "median", "quartiles"], rows)
}
