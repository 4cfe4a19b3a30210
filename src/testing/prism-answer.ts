import type { Answer } from "./serve.js"

/** What Prism has to object to. */
export interface Diagnostic {
  readonly message: string
  /** 0 is an error, 1 a warning. */
  readonly severity: number
  readonly code?: string | number
  readonly path?: readonly string[]
}

interface Output {
  readonly statusCode: number
  readonly headers?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

interface Validations {
  readonly input: readonly Diagnostic[]
  readonly output: readonly Diagnostic[]
}

/** Some clients take no longer headers. */
const headerLimit = 8000

/** The answer that Prism chose; a 500 instead when it does not fit the contract. */
export function prismAnswer({ statusCode, headers = {}, body }: Output, { input, output }: Validations): Answer {
  const violations = violationsHeader([...input.map(located("request")), ...output.map(located("response"))])
  const wrong = output.filter(({ severity }) => severity === 0)
  if (wrong.length > 0) {
    const detail = `The example of ${statusCode} does not fit the contract: ${wrong.map(({ message }) => message).join("; ")}.`
    return withHeaders(
      problemAnswer({ type: "about:blank", title: "Invalid example", status: 500, detail }),
      violations,
    )
  }
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name.toLowerCase(), String(value)]],
  )
  const text = body === undefined ? "" : typeof body === "string" && !isJson(headers) ? body : JSON.stringify(body)
  return { status: statusCode, headers: { ...Object.fromEntries(sent), ...violations }, body: text }
}

/** An answer that is not the contract's, such as 404 for an unknown path. */
export function problemAnswer(problem: { readonly status: number; readonly [member: string]: unknown }): Answer {
  return {
    status: problem.status,
    headers: { "content-type": "application/problem+json" },
    body: JSON.stringify(problem),
  }
}

function withHeaders(answer: Answer, headers: Answer["headers"]): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } }
}

function isJson(headers: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(headers).some(
    ([name, value]) => name.toLowerCase() === "content-type" && /json/i.test(String(value)),
  )
}

function located(place: "request" | "response") {
  return ({ path = [], severity, code, message }: Diagnostic) => ({
    location: [place, ...path],
    severity: severity === 0 ? "Error" : "Warning",
    code,
    message,
  })
}

/** `sl-violations`, as Prism's own server writes it: as many as fit, in ASCII. */
function violationsHeader(violations: readonly object[]): Record<string, string> {
  if (violations.length === 0) return {}
  const value = JSON.stringify(violations).replace(
    /[^\x20-\x7e]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
  return value.length <= headerLimit || violations.length === 1
    ? { "sl-violations": value.slice(0, headerLimit) }
    : violationsHeader(violations.slice(0, Math.ceil(violations.length / 2)))
}
