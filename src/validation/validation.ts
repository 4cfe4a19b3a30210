import { answerError } from "../contract-error.js"
import type { ContractError } from "../errors.js"
import { ConfigurationError } from "../errors.js"
import { findingReport } from "./finding-report.js"
import type { HttpRequest, HttpResponse, Middleware } from "../pipeline.js"
import { problemsOf, sentence } from "./problems.js"
import { unknownParts } from "./unknown-parts.js"
import type { Described, Problem, Validators } from "./validators.js"

/**
 * Checks each call against its contract. `strict`: what does not fit is thrown, a request before it is sent. `warn`:
 * it is reported, as are the parts of an answer that the contract does not know.
 */
export function validation(level: "warn" | "strict", validators: Validators): Middleware {
  const report = findingReport()
  return async (request, next) => {
    const wrong = requestProblems(validators, request)
    if (level === "strict" && wrong.length > 0) throw refusal(request, wrong)
    report(request, "validation", "request", wrong)
    const answer = await next(request)
    const described = answerOf(validators, request, answer)
    if (described === undefined) return answer
    const misfits = problemsOf(described[0], answer.data)
    if (level === "strict" && misfits.length > 0) throw misfit(request, answer, misfits)
    report(request, "validation", "answer", misfits)
    if (level === "warn")
      report(request, "unknown", "answer", unknownParts(validators.shapes, described[1], answer.data))
    return answer
  }
}

function requestProblems({ operations }: Validators, request: HttpRequest): Problem[] {
  const { operation, call } = request
  const { parameters, body } = operations[operation.id] ?? {}
  const { path, query = {} } = call.input
  const given = parameters ? problemsOf(parameters, { path, query: withoutAbsent(query) }) : []
  if (body === undefined || (request.body === undefined && operation.body !== "required")) return given
  return [...given, ...problemsOf(body, sentBody(request))]
}

/** Parameters without a value are not sent. */
function withoutAbsent(query: object): object {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== null))
}

/** The body as the API will read it: JSON has dropped and converted what it must. */
function sentBody({ operation, body, call }: HttpRequest): unknown {
  if (typeof body !== "string" || operation.content !== undefined) return call.input.body
  try {
    return JSON.parse(body)
  } catch {
    return undefined // a middleware made it something else than JSON
  }
}

/** What a success answer has to be; a status that the contract does not know must fit what it does know. */
function answerOf(
  { operations }: Validators,
  { operation }: HttpRequest,
  { status }: HttpResponse,
): Described | undefined {
  const answers = operations[operation.id]?.answers
  if (answers === undefined || status < 200 || status > 299) return undefined
  return answers[status] ?? answers["2XX"] ?? Object.values(answers)[0]
}

function refusal({ operation: { id } }: HttpRequest, problems: readonly Problem[]): ConfigurationError {
  return new ConfigurationError(`${id}: the request does not fit the contract and was not sent. ${listed(problems)}`, {
    operation: id,
    problems,
  })
}

function misfit({ call }: HttpRequest, answer: HttpResponse, problems: readonly Problem[]): ContractError {
  const advice = "It was processed: its body and response are on the error."
  const message = `the answer ${answer.status} does not fit the contract. ${listed(problems)} ${advice}`
  return answerError(call, answer, message, problems)
}

function listed(problems: readonly Problem[]): string {
  const shown = problems.slice(0, 10).map(sentence)
  const more = problems.length - shown.length
  return `${shown.join("; ")}${more > 0 ? `; and ${more} more, see problems` : ""}.`
}
