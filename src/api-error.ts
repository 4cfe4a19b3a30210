import type { CallState } from "./call/call.js"
import type { Contract } from "./contract.js"
import { atPointer } from "./contract.js"
import type { ApiErrorDetails } from "./errors.js"
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PaymentRequiredError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnprocessableError,
} from "./errors.js"
import { shownMediaType } from "./redaction/media-type.js"
import { isJson } from "./middleware/decode.js"
import { oneLine } from "./redaction/one-line.js"
import type { HttpResponse } from "./pipeline.js"
import { retryAfter } from "./pacing/rate-limit.js"
import { redact } from "./redaction/redact.js"

/** What an error is made with beside the call and its answer. */
export interface ErrorContext {
  readonly contract: Contract
  readonly baseUrl: string
  /** What must not be shown. */
  readonly sensitive: readonly string[]
  /** ms since epoch. */
  readonly now: number
}

/** The typed error of an answer: its class by status, its code and message where the contract says they stand. */
export function apiError(call: CallState, answer: HttpResponse, context: ErrorContext): ApiError {
  const { contract, sensitive, now } = context
  const { errorShape: errors = contract.errors } = call.operation
  const { status, data, headers } = answer
  const show = (said: string | undefined) => said && oneLine(redact(said, sensitive))
  const code = show(text(atPointer(data, errors.code)))
  const param = text(atPointer(data, errors.param))
  const explained = [
    text(atPointer(data, errors.message)),
    fieldMessages(atPointer(data, errors.fields)),
    param && `(${param})`,
  ]
    .filter(Boolean)
    .join(" ")
  const named = [code, show(call.explanation)].filter(Boolean).join(" ")
  const said = [named, show(explained)].filter(Boolean).join(": ")
  const wait = retryAfter(answer, contract, now)
  const isForeign = code === undefined && explained === "" && (errors.code ?? errors.message) !== undefined
  const help = data === undefined ? show(unreadable(answer)) : isForeign ? foreign(call, status, context) : undefined
  const words = [`${call.operation.id}: ${status}${said ? ` ${said}` : ""}`, waiting(wait), help]
  const Class = apiErrorClass(status)
  return new Class(words.filter(Boolean).join(" "), {
    operation: call.operation.id,
    attempts: call.attempts,
    requestId: show((errors.requestId && headers.get(errors.requestId)) || undefined),
    status,
    code,
    retryAfter: wait,
    body: data === undefined ? answer.body : data,
    headers,
    response: () => answer.response,
  })
}

function text(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined
}

/** `purchase.amount: Amount should be greater than 0`. */
function fieldMessages(fields: unknown): string | undefined {
  if (typeof fields !== "object" || fields === null) return undefined
  const messages = Object.entries(fields).flatMap(([field, said]) => {
    const texts = [said].flat().map(text).filter(Boolean)
    return texts.length ? [`${field}: ${texts.join(" ")}`] : []
  })
  return messages.length ? `(${messages.join("; ")})` : undefined
}

function waiting(wait: number | undefined): string | undefined {
  return wait === undefined ? undefined : `The API asks to wait ${wait / 1000} s.`
}

function unreadable(answer: HttpResponse): string {
  const { status, body, headers } = answer
  const what =
    body === ""
      ? "an empty body"
      : isJson(answer)
        ? "a body that is truncated or malformed JSON"
        : `a body that is ${shownMediaType(headers)}, not JSON`
  return `with ${what}. ${blame(status)}`
}

/** Of a refusal that does not read like one of this API. */
function foreign(
  { operation: { method, path } }: CallState,
  status: number,
  { baseUrl }: ErrorContext,
): string | undefined {
  return status < 500 ? `Is baseUrl really this API's? ${method} ${new URL(baseUrl).origin}${path}` : undefined
}

function blame(status: number): string {
  return status >= 500 ? "It comes from the server or a proxy before it." : "Is baseUrl really this API's?"
}

type ApiErrorClass = new (message: string, details: ApiErrorDetails<any, any>) => ApiError<any, any>

const byStatus: Record<number, ApiErrorClass> = {
  400: BadRequestError,
  401: AuthenticationError,
  402: PaymentRequiredError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableError,
  429: RateLimitError,
}

/** The class of an error answer by its status. */
export function apiErrorClass(status: number): ApiErrorClass {
  return byStatus[status] ?? (status >= 500 ? ServerError : ApiError)
}
