import { apiErrorClass } from "../api-error.js"
import type { Clock } from "../time/clock.js"
import type { Contract } from "../contract.js"
import { ContractError, PaysmithError } from "../errors.js"
import type { HttpRequest, HttpResponse } from "../pipeline.js"
import { retryAfter } from "../pacing/rate-limit.js"
import type { Ending, TelemetryCall, TelemetryEvent, TelemetryListener } from "./telemetry.js"

/** An event before it is known which call it is about, and when. */
type Unaddressed<Event = TelemetryEvent> = Event extends TelemetryEvent ? Omit<Event, "call" | "at"> : never

/** An answer, or what was thrown. */
export type Ended = { readonly answer: HttpResponse } | { readonly error: unknown }

/** What the calls of one client are observed with. */
export interface Observation {
  readonly listener: TelemetryListener
  readonly clock: Clock
  readonly contract: Contract
}

/** Tells the listener about one call, from its start to its end. */
export class CallObserver {
  readonly call: TelemetryCall
  readonly #observation: Observation
  readonly #startedAt: number
  #attempt = 0
  /** ms since epoch; undefined between attempts. */
  #attemptAt: number | undefined
  #last: Ended | undefined
  #ended = false

  constructor(observation: Observation, { operation: { id, path }, method, url }: HttpRequest) {
    this.#observation = observation
    this.#startedAt = observation.clock.now()
    this.call = Object.freeze({ operation: id, method, template: path, origin: new URL(url).origin })
  }

  /** Completes an event with call and time. Nothing follows the end of the call. */
  report(event: Unaddressed): void {
    if (this.#ended) return
    this.#ended = event.type === "call.end"
    const { listener, clock } = this.#observation
    listener({ ...event, call: this.call, at: clock.now() } as TelemetryEvent)
  }

  startAttempt(): void {
    this.#attempt++
    this.#attemptAt = this.#observation.clock.now()
    this.report({ type: "attempt.start", attempt: this.#attempt })
  }

  /** The first end counts. */
  endAttempt(ended: Ended): void {
    if (this.#attemptAt === undefined) return
    const duration = this.#observation.clock.now() - this.#attemptAt
    this.#attemptAt = undefined
    this.#last = ended
    this.report({ type: "attempt.end", attempt: this.#attempt, ...endingOf(ended), duration })
  }

  /** The request goes out again with a renewed credential. One that was given up meanwhile tells nothing. */
  restartAttempt({ cancellation }: HttpRequest, answer: HttpResponse): void {
    if (cancellation.cancelled) return
    this.endAttempt({ answer })
    this.startAttempt()
  }

  retry(ended: Ended, wait: number): void {
    const { contract, clock } = this.#observation
    const asked = "answer" in ended && retryAfter(ended.answer, contract, clock.now()) !== undefined
    this.report({ type: "retry", attempt: this.#attempt, ...endingOf(ended), wait, asked })
  }

  end(ended: Ended, attempts: number): void {
    this.endAttempt(ended)
    const { contract, clock } = this.#observation
    const how = endingOf(ended)
    const last = this.#last && endingOf(this.#last)
    const answer =
      "answer" in ended ? ended.answer : this.#last && "answer" in this.#last ? this.#last.answer : undefined
    const requestId = contract.errors.requestId && answer?.headers.get(contract.errors.requestId)
    this.report({
      type: "call.end",
      ...how,
      status: how.status ?? last?.status,
      attempts,
      duration: clock.now() - this.#startedAt,
      requestId: requestId && /^[\x21-\x7e]{1,200}$/.test(requestId) ? requestId : undefined,
    })
  }
}

/** An end without what it may hold of the call: status, class and code only. */
export function endingOf(ended: Ended): Ending {
  if ("answer" in ended) {
    const { status } = ended.answer
    return { status, error: status < 400 ? undefined : apiErrorClass(status).prototype.name }
  }
  const { error } = ended
  return {
    status: error instanceof ContractError ? error.status : undefined,
    error: classOf(error),
    code: codeOf(error),
  }
}

function classOf(error: unknown): string {
  const name = error instanceof Error ? error.name : undefined
  return name !== undefined && /^[A-Z]\w{0,50}$/.test(name) ? name : "Error"
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof PaysmithError && "sent" in error && "code" in error ? error.code : undefined
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{2,50}$|^redirect$/.test(code) ? code : undefined
}
