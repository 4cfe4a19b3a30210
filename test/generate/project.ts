import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { onTestFinished } from "vitest"
import { parse } from "yaml"

const plugin = fileURLToPath(new URL("../../specs/rules/plugin.js", import.meta.url))
const registryHere = fileURLToPath(new URL("../../redocly.yaml", import.meta.url))
const coffeeShop = fileURLToPath(new URL("../../specs/vocabulary/example.yaml", import.meta.url))

/** A part of the contract and what stands in its place. */
export type Change = readonly [part: string, replacement: string]

/** A project of its own: a registry, and for each API a copy of the vocabulary's example with some changes. */
export interface Project {
  readonly folder: string
  /** What `generate` takes. */
  readonly options: { readonly config: string; readonly runtime: string; readonly packageName: string }
}

/** Writes a project into a temporary folder, which is removed after the test. */
export async function project(apis: Readonly<Record<string, readonly Change[]>>): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), "paysmith-generate-"))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const contract = (api: string) => join(folder, "specs", api, "openapi.yaml")
  for (const [api, changes] of Object.entries(apis)) {
    await mkdir(dirname(contract(api)), { recursive: true })
    await writeFile(contract(api), changed(await readFile(coffeeShop, "utf8"), changes))
  }
  const config = join(folder, "redocly.yaml")
  const { rules } = parse(await readFile(registryHere, "utf8")) as { rules: object }
  await writeFile(config, registry(Object.keys(apis), rules))
  return { folder, options: { config, runtime: "paysmith", packageName: "shop" } }
}

function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, [part, replacement]) => {
    if (!before.includes(part)) throw new Error(`The contract has no ${part}.`)
    return before.replaceAll(part, replacement)
  }, text)
}

function registry(apis: readonly string[], rules: object): string {
  const entries = apis.map(
    (api) => `  ${api}: { root: specs/${api}/openapi.yaml, output: generated/${api}/openapi.json }`,
  )
  return [
    "telemetry: off",
    `plugins: [${JSON.stringify(plugin)}]`,
    "extends: [recommended-strict, paysmith/contract]",
    `rules: ${JSON.stringify(rules)}`,
    "apis:",
    ...entries,
    "",
  ].join("\n")
}
