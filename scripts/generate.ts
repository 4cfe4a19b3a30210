import { relative } from "node:path"
import { check, generate, write } from "../src/generate/generate.js"

/** npm run generate [-- --check]: makes generated/ from specs/, or says what is stale. */
const started = performance.now()
try {
  const files = await generate({ config: "redocly.yaml", runtime: "../../src/index.js", packageName: "paysmith" })
  const onlyCheck = process.argv.includes("--check")
  if (onlyCheck) await check(files)
  const written = onlyCheck ? [] : await write(files)
  for (const path of written) console.log(`wrote ${relative(".", path)}`)
  console.log(`${files.size} files, ${written.length} changed, ${((performance.now() - started) / 1000).toFixed(1)} s`)
} catch (error) {
  console.error(error instanceof Error && error.name === "GenerationError" ? error.message : error)
  process.exitCode = 1
}
