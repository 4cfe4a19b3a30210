/** Text as inline code. */
export function code(text: unknown): string {
  return `\`${typeof text === "string" ? text : JSON.stringify(text)}\``
}

/** `a`, `a or b`, `a, b or c`. */
export function enumerate(words: readonly string[], last: "and" | "or"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`
}

/** Text that is safe inside a link and a table cell. */
export function plain(text: string): string {
  return text.replace(/[\\[\]|*_`<>]/g, "\\$&")
}

/** A link where the address is known, else the text alone. */
export function link(text: string, url: string | undefined): string {
  return url === undefined ? plain(text) : `[${plain(text)}](<${url}>)`
}

/** Trimmed text on one line that ends like a sentence. */
export function sentence(text: string): string {
  const trimmed = text.trim().replace(/\s+/g, " ")
  return /[.!?:]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** Paragraphs with an empty line between them; empty ones are left out. */
export function paragraphs(...blocks: readonly (string | false | undefined)[]): string {
  return blocks
    .map((block) => (block || "").trim())
    .filter(Boolean)
    .join("\n\n")
}

/** Seconds in the largest unit that divides them: `90 s`, `5 min`, `25 h`. */
export function duration(seconds: number): string {
  if (seconds > 0 && seconds % 3600 === 0) return `${seconds / 3600} h`
  return seconds > 0 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`
}

/** A JSON Pointer as a dotted name, `/data/status` as `data.status`. */
export function fieldName(pointer: string): string {
  return code(pointer.slice(1).replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~") || "the body")
}
