import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { constants } from "node:os"
import { dirname, join } from "node:path"
import { parseArgs } from "node:util"
import { readRegistry } from "../src/generate/bundle.js"
import { portProblem } from "./port-problem.js"

/** npm run mock -- <api> [--port N]: serves one contract with the stock prism command. */
const apis = await readRegistry("redocly.yaml")
const { api, port } = wanted()
if (api === undefined) {
  console.error(`Usage: npm run mock -- <api> [--port N]. APIs: ${apis.map(({ id }) => id).join(", ")}.`)
  process.exit(2)
}
const problem = await portProblem(Number(port))
if (problem !== undefined) {
  console.error(`${problem} Choose another: npm run mock -- ${api.id} --port N.`)
  process.exit(1)
}

console.log(
  `${api.id} by the stock prism command: it looks at no MAC and at no token's value; startMock() of paysmith/testing does.`,
)
const parameters = [
  prismCommand(),
  "mock",
  join(api.folder, "openapi.json"),
  "--errors",
  "--host",
  "127.0.0.1",
  "--port",
  port,
]
const prism = spawn(process.execPath, parameters, { stdio: "inherit" })
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => prism.kill(signal))
prism.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal!]))

/** The arguments; no API where they name none, or make no sense. */
function wanted() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { port: { type: "string", default: "4010" } },
    })
    const named = positionals.length === 1 ? apis.find(({ id }) => id === positionals[0]) : undefined
    return { api: /^\d+$/.test(values.port) ? named : undefined, port: values.port }
  } catch {
    return { api: undefined, port: "" }
  }
}

function prismCommand(): string {
  const manifest = createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json")
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: Record<string, string> }
  return join(dirname(manifest), bin["prism"]!)
}
