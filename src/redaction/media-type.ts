import type { HttpHeaders } from "../pipeline.js"

/** The media type of an answer as an error may show it, without its parameters (RFC 9110 section 8.3.1): `text/html`. */
export function shownMediaType(headers: HttpHeaders): string {
  const type = headers.get("content-type")?.split(";")[0]!.trim()
  if (type === undefined) return "of no stated media type"
  return type.length <= 100 && /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : "of no known media type"
}
