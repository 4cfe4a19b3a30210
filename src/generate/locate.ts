import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"

/** Where a contract's files write an operationId, or the key of a schema or a security scheme. */
export interface Location {
  readonly file: string
  readonly line: number
}

/** Looks through the YAML and JSON files of a folder; undefined where the name is in none. */
export async function locate(folder: string, name: string): Promise<Location | undefined> {
  const paths = await readdir(folder, { recursive: true })
  const declares = declaration(name)
  for (const path of paths.filter((path) => /\.(ya?ml|json)$/.test(path)).sort()) {
    const file = join(folder, path)
    const at = (await readFile(file, "utf8")).split("\n").findIndex((line) => declares.test(line))
    if (at >= 0) return { file, line: at + 1 }
  }
  return undefined
}

function declaration(name: string): RegExp {
  const quoted = `["']?${name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}["']?`
  return new RegExp(`(^|[\\s{,])(["']?operationId["']?:\\s*${quoted}\\s*([,}#]|$)|${quoted}:(\\s|$))`)
}
