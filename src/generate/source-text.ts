/** The first lines of every generated file. */
export function header(id: string): string {
  return `// Generated from the contract of ${id} by "npm run generate". Do not edit.`
}

/** A value as TypeScript, keys unquoted where they can be. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`
  if (value instanceof RegExp) return String(value)
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([name, entry]) => `${key(name)}: ${literal(entry)}`)
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`
}

/** A property name, quoted where it must be. */
export function key(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name)
}

/** Whether a name can stand as an identifier. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name)
}

/** `paymentLinks.create` -> `PaymentLinksCreate`. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** A doc comment of paragraphs and list items, wrapped and safe from an early end. */
export function docComment(paragraphs: readonly (string | undefined)[], indent = ""): string {
  const blocks = paragraphs.flatMap((text) => blocksOf(text ?? "")).map((text) => wrap(text, 116 - indent.length))
  if (blocks.length === 0) return ""
  if (blocks.length === 1 && blocks[0]!.length === 1) return `${indent}/** ${blocks[0]![0]} */\n`
  const isItem = (block: string[] | undefined) => block?.[0]!.startsWith("- ") === true
  const lines = blocks.flatMap((block, at) =>
    at === 0 || (isItem(block) && isItem(blocks[at - 1])) ? block : ["", ...block],
  )
  return `${indent}/**\n${lines.map((line) => `${indent} *${line ? ` ${line}` : ""}\n`).join("")}${indent} */\n`
}

/** The paragraphs and list items of a Markdown text. */
function blocksOf(text: string): string[] {
  return text.split(/\n\s*\n|\n(?=\s*[-*] )/).flatMap((block) => block.trim().replace(/^\* /, "- ") || [])
}

/** Source text without its doc comments. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*\*[^]*?\*\//g, "")
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ""
  for (const word of text.replaceAll("*/", "*\\/").trim().split(/\s+/)) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(line)
      line = text.startsWith("- ") ? `  ${word}` : word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}
