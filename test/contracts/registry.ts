import { readFileSync } from "node:fs"
import type { Contract, Webhooks } from "paysmith"
import { readRegistry } from "../../src/generate/bundle.js"
import type { Document } from "../../src/generate/document.js"

/** What every module of an API exports. */
export interface ApiModule {
  readonly contract: Contract
  readonly webhooks: { readonly events?: Webhooks }
  createClient(options: object): Client
}

/** A client whose methods are looked up by name. */
export type Client = Readonly<Record<string, Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>>>

export interface Api {
  readonly id: string
  readonly document: Document
  readonly module: ApiModule
}

const root = new URL("../../", import.meta.url)

/** Every API of the registry, with its document and its client. */
export async function registeredApis(): Promise<Api[]> {
  const apis = await readRegistry(new URL("redocly.yaml", root).pathname)
  return Promise.all(
    apis.map(async ({ id, folder }) => ({
      id,
      document: JSON.parse(readFileSync(new URL(`${folder}/openapi.json`, root), "utf8")) as Document,
      module: (await import(new URL(`${folder}/client.ts`, root).href)) as ApiModule,
    })),
  )
}

/** Calls the method of an operation, whatever its resource. */
export function callOf(client: Client, operationId: string): (...given: unknown[]) => Promise<unknown> {
  const [resource, verb] = operationId.split(".") as [string, string]
  return client[resource]![verb]!
}
