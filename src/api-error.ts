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
import { isJson } from "./middleware/decode.js"
import type { HttpResponse } from "./pipeline.js"
import { retryAfter } from "./rate-limit.js"
import { redact } from "./redact.js"

/** The typed error of an answer: its class by status, its code and message where the contract says they stand. */
export function apiError(
  contract: Contract,
  call: CallState,
  answer: HttpResponse,
  sensitive: Iterable<string>,
  now: number,
): ApiError {
  const { errorShape: errors = contract.errors } = call.operation
  const { status, data, headers } = answer
  const show = (said: string | undefined) => said && oneLine(redact(said, sensitive))
  const code = show(text(atPointer(data, errors.code)))
  const param = text(atPointer(data, errors.param))
  const explained = [text(atPointer(data, errors.message)), fieldMessages(atPointer(data, errors.fields)), param && `(${param})`].filter(Boolean).join(" ")
  const named = [code, call.explanation].filter(Boolean).join(" ")
  const said = [named, show(explained)].filter(Boolean).join(": ")
  const wait = retryAfter(answer, contract, now)
  const words = [`${call.operation.id}: ${status}${said ? ` ${said}` : ""}`, waiting(wait), advice(answer)]
  const Class = apiErrorClass(status)
  return new Class(words.filter(Boolean).join(" "), {
    operation: call.operation.id,
    attempts: call.attempts,
    requestId: (errors.requestId && headers.get(errors.requestId)) || undefined,
    status,
    code,
    retryAfter: wait,
    body: data === undefined ? answer.body : data,
    headers,
    response: () => answer.response,
  })
}

/** Words of an API in a log: no line of their own making, no flood. */
function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
  return line.length > longest ? `${line.slice(0, longest)}...` : line
}

/** Characters. */
const longest = 1000

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

function advice(answer: HttpResponse): string | undefined {
  const { status, data, body, headers } = answer
  if (data !== undefined) return undefined
  const type = headers.get("content-type")?.split(";")[0] ?? "of no stated media type"
  const what = body === "" ? "an empty body" : isJson(answer) ? "a body that is truncated or malformed JSON" : `a body that is ${type}, not JSON`
  return `with ${what}. ${blame(status)}`
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
