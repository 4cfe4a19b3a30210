import { existsSync } from "node:fs"
import { readdir } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { Api } from "../src/generate/bundle.js"
import { readRegistry } from "../src/generate/bundle.js"

/**
 * A sentence for each folder that looks like an API's, but is in no entry of the registry: a contract that nothing is
 * made of, and generated files that nothing writes any more.
 *
 * @throws GenerationError when the registry cannot be read
 */
export async function unregisteredFolders(config: string): Promise<string[]> {
  const apis = await readRegistry(config)
  const base = dirname(config)
  const contracts = await othersBeside(base, apis.map(contractFolder))
  const generated = await othersBeside(
    base,
    apis.map(({ folder }) => folder),
  )
  return [
    ...contracts
      .filter((folder) => existsSync(join(base, folder, "openapi.yaml")))
      .map((folder) => `${folder} is not in redocly.yaml: add it under apis:.`),
    ...generated.map(
      (folder) => `${folder} is written by no API of redocly.yaml: add the API under apis:, or delete it.`,
    ),
  ]
}

function contractFolder({ root }: Api): string {
  return dirname(root)
}

/** The folders that stand where the given ones do, relative to `base` as they are. */
async function othersBeside(base: string, folders: readonly string[]): Promise<string[]> {
  const known = new Set(folders.map((folder) => join(folder)))
  const parents = [...new Set(folders.map((folder) => dirname(folder)))]
  const found = await Promise.all(parents.map((parent) => foldersIn(base, parent)))
  return found.flat().filter((folder) => !known.has(folder))
}

async function foldersIn(base: string, parent: string): Promise<string[]> {
  const entries = await readdir(join(base, parent), { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(parent, name))
    .sort()
}
