import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { Grade } from "../src/contract.js"
import { readRegistry } from "../src/generate/bundle.js"
import type { Document, SecuritySchemeObject } from "../src/generate/document.js"
import { operationsOf } from "../src/generate/document.js"
import { GenerationError } from "../src/generate/generation-error.js"

/** An entry of `x-sources`: a document that the contract was written from. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly url?: string
  /** ISO 8601 date on which the contract was last compared with it. */
  readonly checked: string
}

/** How many of a contract's graded facts have one grade: `x-provenance` and the extensions with a grade of their own. */
export interface GradeShare {
  readonly count: number
  /** Between 0 and 1. */
  readonly share: number
}

export interface ContractFacts {
  readonly title: string
  readonly auth: string
  /** All operations under `paths`, a token endpoint included. */
  readonly operations: number
  readonly grades: Readonly<Record<Grade, GradeShare>>
  /** The oldest `checked` of the sources: everything has been compared since. Absent without sources. */
  readonly lastChecked?: string
}

const grades = ["documented", "observed", "inferred"] as const

/** What a table of the APIs says about one contract, read from its bundled document. */
export function contractFacts(document: Document): ContractFacts {
  const graded = gradesIn(document)
  const share = (grade: Grade): GradeShare => {
    const count = graded.filter((entry) => entry === grade).length
    return { count, share: graded.length === 0 ? 0 : count / graded.length }
  }
  const checked = sourcesOf(document)
    .map((source) => source.checked)
    .sort()[0]
  return {
    title: document.info.title,
    auth: authentication(Object.entries(document.components?.securitySchemes ?? {})),
    operations: operationsOf(document).length,
    grades: Object.fromEntries(grades.map((grade) => [grade, share(grade)])) as Record<Grade, GradeShare>,
    ...(checked !== undefined && { lastChecked: checked }),
  }
}

/** A share between 0 and 1 in whole percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** The documents a contract was written from. */
export function sourcesOf(document: Document): readonly Source[] {
  return (document.info["x-sources"] ?? []) as readonly Source[]
}

/**
 * The bundled documents of a registry, by id and in its order.
 *
 * @throws GenerationError where one has not been generated.
 */
export async function readDocuments(config: string): Promise<Map<string, Document>> {
  const apis = await readRegistry(config)
  const read = async ({ id, folder }: (typeof apis)[number]) => {
    const path = join(dirname(config), folder, "openapi.json")
    const text = await readFile(path, "utf8").catch(() => {
      throw new GenerationError(`${path} cannot be read. Run "npm run generate".`)
    })
    return [id, JSON.parse(text) as Document] as const
  }
  return new Map(await Promise.all(apis.map(read)))
}

function authentication(schemes: readonly (readonly [string, SecuritySchemeObject])[]): string {
  const options = new Map<string, string[]>()
  for (const [, scheme] of schemes) {
    const roles = Object.values((scheme["x-credentials"] ?? {}) as Record<string, { option: string }>)
    const named = roles.map(({ option }) => option).join(", ")
    const kind = schemeKind(scheme)
    options.set(kind, [...(options.get(kind) ?? []), ...(named ? [named] : [])])
  }
  const told = [...options].map(([kind, names]) => (names.length === 0 ? kind : `${kind} (${names.join(" or ")})`))
  return told.join("; ") || "none"
}

function schemeKind({ type, scheme, flows, in: place, ...rest }: SecuritySchemeObject): string {
  if (type === "oauth2") return flows?.clientCredentials ? "OAuth 2.0 client credentials" : "OAuth 2.0"
  if (type === "http") return scheme?.toLowerCase() === "bearer" ? "bearer token" : (scheme ?? type)
  if (type === "apiKey")
    return place === "query" && rest["x-credentials"] === undefined ? "signed URL" : `API key in ${place}`
  return type
}

/** Grades stand in extensions only; a property that happens to be called `grade` is none. */
function gradesIn(node: unknown, inExtension = false): Grade[] {
  if (typeof node !== "object" || node === null) return []
  const own = inExtension ? grades.filter((grade) => grade === (node as { grade?: unknown }).grade) : []
  const inner = Object.entries(node).flatMap(([key, child]) => gradesIn(child, inExtension || key.startsWith("x-")))
  return [...own, ...inner]
}
