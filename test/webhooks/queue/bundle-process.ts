import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"

/** `process.ts` with all that it needs as one file of JavaScript: it starts in a quarter of the time. */
export async function bundleProcess(): Promise<{ path: string; remove(): Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), "paysmith-shop-"))
  const path = join(directory, "process.mjs")
  const bundle = await rolldown({
    input: fileURLToPath(new URL("./process.ts", import.meta.url)),
    platform: "node",
    resolve: { conditionNames: ["paysmith-source", "node", "import"] },
    logLevel: "silent",
  })
  await bundle.write({ file: path, format: "esm" })
  await bundle.close()
  return { path, remove: () => rm(directory, { recursive: true, force: true }) }
}
