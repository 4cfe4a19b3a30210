import type { IHttpOperationConfig, IHttpRequest } from "@stoplight/prism-http"
import type { ReceivedRequest } from "./serve.js"

/** A request as Prism reads it. */
export interface PrismRequest {
  readonly request: IHttpRequest
  /** The answer that the `Prefer` header asks for. */
  readonly wanted: IHttpOperationConfig
  /** Why the body is no JSON, though it says that it is. */
  readonly malformed?: string
}

export function prismRequest({ method, url, headers, body }: ReceivedRequest): PrismRequest {
  const { value, malformed } = parsedBody(headers["content-type"] ?? "", new TextDecoder().decode(body))
  const request = {
    method: method.toLowerCase() as IHttpRequest["method"],
    url: { path: url.pathname, query: queryOf(url) },
    headers: { ...headers, "content-length": String(body.length) },
    body: value,
  }
  return { request, wanted: preferred(headers["prefer"] ?? ""), ...(malformed === undefined ? {} : { malformed }) }
}

function parsedBody(type: string, text: string): { value: unknown; malformed?: string } {
  if (text === "") return { value: undefined }
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) return { value: text }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { value: text, malformed: (error as SyntaxError).message }
  }
}

function queryOf({ searchParams }: URL): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name)
      return [name, values.length === 1 ? values[0]! : values]
    }),
  )
}

/** Reads `Prefer: code=422, example=name` (RFC 7240). */
function preferred(header: string): IHttpOperationConfig {
  const given = new Map(
    Array.from(header.matchAll(/([\w-]+)\s*=\s*"?([^",;\s]+)"?/g), ([, name, value]) => [name, value!]),
  )
  const code = Number(given.get("code") ?? NaN)
  const example = given.get("example")
  return {
    dynamic: given.get("dynamic") === "true",
    ...(Number.isInteger(code) ? { code } : {}),
    ...(example === undefined ? {} : { exampleKey: example }),
  }
}
