import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { contractFacts, readDocuments } from "./contract-facts.js"
import { decorate } from "./docs/decorate.js"
import { indexPage } from "./docs/index-page.js"
import { renderPage, writeScript } from "./docs/page.js"
import { serve } from "./docs/serve.js"
import { portProblem } from "./port-problem.js"

const config = "redocly.yaml"
const site = join("dist", "docs")

/** npm run docs [-- --serve [port]]: a site in dist/docs with an index and one page per API of the registry. */
async function buildDocs(scratch: string): Promise<number> {
  const documents = await readDocuments(config)
  const pages = await Promise.all(
    [...documents].map(
      async ([id, document]) => [`${id}.html`, await renderPage(config, scratch, id, decorate(document))] as const,
    ),
  )
  const facts = new Map([...documents].map(([id, document]) => [id, contractFacts(document)]))
  await rm(site, { recursive: true, force: true })
  await mkdir(site, { recursive: true })
  await writeScript(site)
  for (const [name, html] of [["index.html", indexPage(facts)] as const, ...pages])
    await writeFile(join(site, name), html)
  return pages.length
}

/** The port to serve the site on, if it is to be served; undefined where the arguments make no sense. */
function wanted(): { readonly port?: number } | undefined {
  try {
    const options = { serve: { type: "boolean", default: false } } as const
    const { values, positionals } = parseArgs({ allowPositionals: true, options })
    const [port = "8080", ...more] = positionals
    if (more.length > 0 || !/^\d+$/.test(port) || (!values.serve && positionals.length > 0)) return undefined
    return values.serve ? { port: Number(port) } : {}
  } catch {
    return undefined
  }
}

const options = wanted()
const problem = options?.port === undefined ? undefined : await portProblem(options.port)
if (options === undefined || problem !== undefined) {
  console.error(`${problem ?? ""} Usage: npm run docs [-- --serve [port]].`.trim())
  process.exit(2)
}
const started = performance.now()
const scratch = await mkdtemp(join(tmpdir(), "paysmith-docs-"))
try {
  const count = await buildDocs(scratch)
  console.log(`wrote ${site}: index and ${count} APIs, ${((performance.now() - started) / 1000).toFixed(1)} s`)
  if (options.port === undefined) console.log("To look at it: npm run docs -- --serve [port]")
  else {
    const { port } = (await serve(site, options.port)).address() as AddressInfo
    console.log(`Look at it: http://127.0.0.1:${port}/ (Ctrl+C ends it)`)
  }
} catch (error) {
  console.error(error instanceof Error && error.name === "GenerationError" ? error.message : error)
  process.exitCode = 1
} finally {
  await rm(scratch, { recursive: true, force: true })
}
