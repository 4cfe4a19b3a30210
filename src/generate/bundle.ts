import { execFile } from "node:child_process"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { promisify } from "node:util"
import { parse } from "yaml"
import type { Document } from "./document.js"
import { GenerationError } from "./generation-error.js"

const run = promisify(execFile)

/** One API of the registry. */
export interface Api {
  readonly id: string
  /** The contract, relative to the registry. */
  readonly root: string
  /** Where its generated files go. */
  readonly folder: string
}

/** The APIs of a registry (`redocly.yaml`), in its order. */
export async function readRegistry(config: string): Promise<Api[]> {
  const text = await readFile(config, "utf8").catch(() => {
    throw new GenerationError(
      `${config} cannot be read. It is the registry of APIs: write one, or run this where it is.`,
    )
  })
  const { apis } = (parse(text) ?? {}) as { apis?: Record<string, { root: string; output?: string }> }
  if (!apis || Object.keys(apis).length === 0)
    throw new GenerationError(`${config} names no APIs. Add one under apis:.`)
  return Object.entries(apis).map(([id, { root, output }]) => {
    if (!output)
      throw new GenerationError(`${config}: the API ${id} has no output. Say output: generated/${id}/openapi.json.`)
    return { id, root, folder: dirname(output) }
  })
}

/** Bundles every contract of a registry into one document each. */
export async function bundle(config: string, apis: readonly Api[]): Promise<Map<string, Document>> {
  const folder = await mkdtemp(join(tmpdir(), "paysmith-"))
  try {
    const documents = await Promise.all(
      apis.map(async ({ id, root }) => {
        const output = join(folder, `${id}.json`)
        const { failed, stdout } = await redocly(config, [
          "bundle",
          root,
          "--output",
          output,
          "--config",
          resolve(config),
        ])
        if (failed) throw new GenerationError(`${root} cannot be bundled: ${stdout}`)
        return [id, JSON.parse(await readFile(output, "utf8")) as Document] as const
      }),
    )
    return new Map(documents)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs the Redocly command line beside a registry; its output is returned whether or not it found problems. */
export async function redocly(
  config: string,
  parameters: readonly string[],
): Promise<{ stdout: string; failed: boolean }> {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json")
  const { bin } = JSON.parse(await readFile(manifest, "utf8")) as { bin: Record<string, string> }
  const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", CI: "true" }
  const options = { cwd: dirname(resolve(config)), env: environment, maxBuffer: 2 ** 26 }
  try {
    const { stdout } = await run(process.execPath, [join(dirname(manifest), bin["redocly"]!), ...parameters], options)
    return { stdout, failed: false }
  } catch (error) {
    const { stdout = "", stderr = "", code } = error as { stdout?: string; stderr?: string; code?: unknown }
    const said = withoutBanner(stderr)
    if (code !== 1) throw new GenerationError(`redocly ${parameters[0]} broke: ${said || String(error)}`)
    return { stdout: stdout || said, failed: true }
  }
}

/** Redocly prints a framed notice about old Node versions before anything else. */
function withoutBanner(text: string): string {
  return text.replace(/^\s*[╔║╚].*$/gm, "").trim()
}
