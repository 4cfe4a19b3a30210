/** A template in parts: texts and placeholders by turns, a text first. */
export type Template = readonly string[]

/** `{t}.{body}` -> `["", "t", ".", "body", ""]`. */
export function templateParts(template: string): Template {
  return template.split(/\{(.+?)\}/)
}

/** A template with what each of its placeholders stands for. */
export function filled(parts: Template, valueOf: (placeholder: string) => unknown): string {
  return parts.map((part, at) => (at % 2 ? valueOf(part) : part)).join("")
}
