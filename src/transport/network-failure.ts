import type { HttpRequest } from "../pipeline.js"
import { redact } from "../redaction/redact.js"

/** What a transport's error says. */
export interface NetworkFailure {
  /** The system's code, such as `ECONNREFUSED`. */
  readonly code: string | undefined
  /** False when it is certain that nothing of the request left. */
  readonly sent: boolean
  /** The innermost error without what libraries hang on it: requests, headers, bytes of the answer. */
  readonly cause: Error
}

/** Codes of failures before a byte of the request leaves. */
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/

/**
 * Reads an error of fetch, of node:http or of a user's transport, which may put `sent: false` on it.
 * @param sensitive what must not be seen beside the request's own credential, query and body
 */
export function networkFailure(
  request: HttpRequest,
  thrown: unknown,
  sensitive: readonly string[] = [],
): NetworkFailure {
  const error = innermost(thrown)
  const code = typeof error.code === "string" && /^[A-Z][A-Z0-9_]{1,40}$/.test(error.code) ? error.code : undefined
  return { code, sent: !provesUnsent(error), cause: plain(error, code, [...carried(request), ...sensitive]) }
}

interface SystemError extends Error {
  code?: unknown
  syscall?: unknown
  sent?: unknown
  /** Of an AggregateError: one for each address that was tried. */
  errors?: readonly SystemError[]
}

/** fetch wraps the failure that it tells of. */
function innermost(thrown: unknown): SystemError {
  if (!(thrown instanceof Error)) return new Error("The transport threw something that is no Error.")
  return thrown.cause instanceof Error && !("code" in thrown) ? thrown.cause : thrown
}

function provesUnsent({ code, syscall, sent, errors }: SystemError): boolean {
  if (sent === false || syscall === "connect" || syscall === "getaddrinfo") return true
  // A connection that stood may break with any code.
  if (syscall === "read" || syscall === "write") return false
  if (typeof code === "string" && beforeSending.test(code)) return true
  return errors !== undefined && errors.length > 0 && errors.every(provesUnsent)
}

function plain(error: SystemError, code: string | undefined, hidden: readonly string[]): Error {
  const message = error.message || (error.errors ?? []).map((one) => one.message).join("; ")
  const copy: Error & { code?: string } = new Error(redact(message, hidden))
  copy.name = error.name
  if (error.stack !== undefined) copy.stack = redact(error.stack, hidden)
  if (code !== undefined) copy.code = code
  return copy
}

/** What a library may quote of a request: its credential, its query and its body, a form's values one by one. */
export function carried({ url, headers, body }: HttpRequest): string[] {
  const credential = headers["authorization"]?.split(" ").slice(1) ?? []
  const form = headers["content-type"]?.startsWith("application/x-www-form-urlencoded") && typeof body === "string"
  return [
    new URL(url).search,
    ...credential,
    ...(typeof body === "string" ? [body] : []),
    ...(form ? new URLSearchParams(body).values() : []),
  ]
}
