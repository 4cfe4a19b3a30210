import { mkdir, readFile, writeFile } from "node:fs/promises"
import { dirname, join, relative, resolve } from "node:path"
import type { Api } from "./bundle.js"
import { bundle, readRegistry } from "./bundle.js"
import { clientFile } from "./client-file.js"
import { contractData } from "./contract-data.js"
import type { Document } from "./document.js"
import { GenerationError } from "./generation-error.js"
import { lint } from "./lint.js"
import { locate } from "./locate.js"
import { operationsFile } from "./operations-file.js"
import { typesFile } from "./types-file.js"
import { validatorsFile, validatorTypesFile } from "./validators-file.js"
import { webhooksFile } from "./webhooks-file.js"

export interface GenerateOptions {
  /** The registry of APIs, a `redocly.yaml`. */
  readonly config: string
  /** What generated code imports the client from. */
  readonly runtime: string
  /** The package that the generated modules belong to. */
  readonly packageName: string
}

/**
 * Makes the files of every API of a registry: path -> text.
 * @throws GenerationError when a contract does not pass the linter or has a shape that cannot be a client
 */
export async function generate({ config, runtime, packageName }: GenerateOptions): Promise<Map<string, string>> {
  const apis = await readRegistry(config)
  const base = dirname(resolve(config))
  const [linted, bundled] = await Promise.allSettled([lint(config), bundle(config, apis)])
  if (linted.status === "rejected") throw linted.reason
  if (bundled.status === "rejected") throw bundled.reason
  const files = await Promise.all(
    apis.map((api) =>
      filesOf(api, bundled.value.get(api.id)!, runtime, packageName).catch((error) =>
        withPlace(error, join(base, dirname(api.root))),
      ),
    ),
  )
  return new Map(files.flat().map(([path, text]) => [join(base, path), text]))
}

async function filesOf(
  { id, folder }: Api,
  document: Document,
  runtime: string,
  packageName: string,
): Promise<[string, string][]> {
  const contract = contractData(id, document, packageName)
  return [
    [join(folder, "openapi.json"), `${JSON.stringify(document, null, 2)}\n`],
    [join(folder, "types.ts"), await typesFile(id, document)],
    [join(folder, "operations.ts"), operationsFile(contract, runtime)],
    [join(folder, "webhooks.ts"), webhooksFile(contract, document, runtime)],
    [join(folder, "client.ts"), clientFile(contract, document, runtime)],
    [join(folder, "validators.js"), await validatorsFile(id, document)],
    [join(folder, "validators.d.ts"), validatorTypesFile(contract, runtime)],
  ]
}

async function withPlace(error: unknown, folder: string): Promise<never> {
  const place =
    error instanceof GenerationError && error.about !== undefined ? await locate(folder, error.about) : undefined
  if (place === undefined) throw error
  throw new GenerationError(`${relative(process.cwd(), place.file)}:${place.line} ${(error as Error).message}`)
}

/** Writes generated files; those that are up to date are left alone. Returns the paths written. */
export async function write(files: ReadonlyMap<string, string>): Promise<string[]> {
  const stale = await staleFiles(files)
  for (const path of stale) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, files.get(path)!)
  }
  return stale
}

/** @throws GenerationError that names the stale files and the command that mends them */
export async function check(files: ReadonlyMap<string, string>): Promise<void> {
  const stale = await staleFiles(files)
  if (stale.length > 0)
    throw new GenerationError(
      `Not what the contracts say: ${stale.map((path) => relative(process.cwd(), path)).join(", ")}. Run npm run generate and commit the result.`,
    )
}

async function staleFiles(files: ReadonlyMap<string, string>): Promise<string[]> {
  const read = (path: string) => readFile(path, "utf8").catch(() => undefined)
  const current = await Promise.all([...files].map(async ([path, text]) => ((await read(path)) === text ? [] : [path])))
  return current.flat()
}
