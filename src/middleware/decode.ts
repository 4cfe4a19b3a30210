import { contractError } from "../contract-error.js"
import { shownMediaType } from "../redaction/media-type.js"
import type { HttpRequest, HttpResponse, Send } from "../pipeline.js"
import { redact } from "../redaction/redact.js"
import { credentialsIn } from "../redaction/sent-credentials.js"

/** Reads the JSON of each answer inside its attempt. One that comes after the attempt ended is nobody's. */
export function decode(send: Send): Send {
  return async (request) => {
    const answer = await send(request)
    request.cancellation.throwIfCancelled()
    return readAnswer(request, answer)
  }
}

/**
 * Makes an answer that of its call and reads its JSON, unless that was done already. An error answer that is not JSON
 * keeps its text.
 * @throws ContractError for a success that does not hold what the contract promises
 */
export function readAnswer(request: HttpRequest, answer: HttpResponse): HttpResponse {
  request.call.answer = answer
  if (answer.data !== undefined) return answer
  const promised = answer.status >= 200 && answer.status < 300 && !request.operation.empty
  if (answer.body === "") {
    if (promised) throw contractError(request.call, answer, "is empty")
    return answer
  }
  if (!isJson(answer)) {
    const type = promised && redact(shownMediaType(answer.headers), credentialsIn(request))
    if (type) throw contractError(request.call, answer, `is ${type}, not JSON`)
    return answer
  }
  try {
    answer.data = JSON.parse(answer.body)
  } catch {
    if (promised) throw contractError(request.call, answer, "is truncated or malformed JSON")
  }
  if (promised && answer.data === null) throw contractError(request.call, answer, "is null")
  return answer
}

/** application/json and the +json types (RFC 6839 section 3.1). */
export function isJson({ headers }: HttpResponse): boolean {
  return /^application\/(?:[^\s;]+\+)?json\s*(?:;|$)/i.test(headers.get("content-type") ?? "")
}
