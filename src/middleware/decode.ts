import { ContractError } from "../errors.js"
import type { HttpRequest, HttpResponse, Send } from "../pipeline.js"

/**
 * Reads the JSON of an answer inside the attempt. A success that does not hold what the contract promises is a
 * {@link ContractError}; an error answer that is not JSON keeps its text.
 */
export function decode(send: Send): Send {
  return async (request) => {
    const answer = await send(request)
    request.call.answer = answer
    const ok = answer.status >= 200 && answer.status < 300
    if (answer.body === "") {
      if (ok && !request.operation.empty && answer.status !== 204) throw unreadable(request, answer, "is empty")
      return answer
    }
    if (!isJson(answer)) {
      if (ok && !request.operation.empty)
        throw unreadable(request, answer, `is ${answer.headers.get("content-type") ?? "of no stated media type"}, not JSON`)
      return answer
    }
    try {
      answer.data = JSON.parse(answer.body)
    } catch {
      if (ok) throw unreadable(request, answer, "is truncated or malformed JSON")
    }
    return answer
  }
}

/** application/json and the +json types (RFC 6839 section 3.1). */
export function isJson({ headers }: HttpResponse): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(headers.get("content-type") ?? "")
}

function unreadable(request: HttpRequest, answer: HttpResponse, why: string): ContractError {
  const { id } = request.operation
  return new ContractError(
    `${id}: the answer ${answer.status} ${why}. Its body and response are on the error; is baseUrl really this API's?`,
    {
      operation: id,
      attempts: request.call.attempts,
      status: answer.status,
      body: answer.body,
      response: () => answer.response,
    },
  )
}
