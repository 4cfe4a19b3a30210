import { readFile } from "node:fs/promises"
import { relative, resolve } from "node:path"
import { check, generate, write } from "../src/generate/generate.js"
import { withApiTable } from "./api-table.js"
import { contractFacts } from "./contract-facts.js"
import { unregisteredFolders } from "./unregistered-folders.js"

/** npm run generate [-- --check]: makes generated/ and the table in README.md from specs/, or says what is stale. */
const started = performance.now()
const onlyCheck = process.argv.includes("--check")
try {
  const unregistered = await unregisteredFolders("redocly.yaml")
  for (const sentence of unregistered) console.error(sentence)
  if (onlyCheck && unregistered.length > 0) process.exitCode = 1
  const files = await generate({ config: "redocly.yaml", runtime: "../../src/index.js", packageName: "paysmith" })
  const documents = [...files].flatMap(([path, text]) => {
    const id = /([^/\\]+)[/\\]openapi\.json$/.exec(path)?.[1]
    return id === undefined ? [] : [[id, contractFacts(JSON.parse(text))] as const]
  })
  files.set(resolve("README.md"), withApiTable(await readFile("README.md", "utf8"), new Map(documents)))
  if (onlyCheck) await check(files)
  const written = onlyCheck ? [] : await write(files)
  for (const path of written) console.log(`wrote ${relative(".", path)}`)
  console.log(`${files.size} files, ${written.length} changed, ${((performance.now() - started) / 1000).toFixed(1)} s`)
} catch (error) {
  console.error(error instanceof Error && error.name === "GenerationError" ? error.message : error)
  process.exitCode = 1
}
