import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { contractFacts, readDocuments } from "./contract-facts.js"
import { decorate } from "./docs/decorate.js"
import { indexPage } from "./docs/index-page.js"
import { renderPage, writeScript } from "./docs/page.js"

const config = "redocly.yaml"
const site = join("dist", "docs")

/** npm run docs: a site in dist/docs with an index and one page per API of the registry. */
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

const started = performance.now()
const scratch = await mkdtemp(join(tmpdir(), "paysmith-docs-"))
try {
  const count = await buildDocs(scratch)
  console.log(
    `wrote ${site}: index and ${count} APIs, ${((performance.now() - started) / 1000).toFixed(1)} s. Serve it over http.`,
  )
} catch (error) {
  console.error(error instanceof Error && error.name === "GenerationError" ? error.message : error)
  process.exitCode = 1
} finally {
  await rm(scratch, { recursive: true, force: true })
}
