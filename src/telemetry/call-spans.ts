import type { Attributes, Histogram, OpenTelemetryApi, Span, Tracer } from "./opentelemetry-api.js"
import type { AttemptEnd, CallEnd, Ending, TelemetryCall, TelemetryEvent, Token } from "./telemetry.js"

/** What spans and measurements are made with. */
export interface Instruments<Context> {
  readonly api: OpenTelemetryApi<Context>
  readonly tracer: Tracer<Context>
  readonly duration: Histogram<Context> | undefined
}

/** A span, and the context in which it is the active one. */
interface Active<Context> {
  readonly span: Span
  readonly context: Context
}

/** The spans of one call: its own and below it those of its attempts. */
export class CallSpans<Context> {
  readonly #instruments: Instruments<Context>
  readonly #call: TelemetryCall
  /** What the call was started in. */
  readonly #parent: Context
  readonly #attributes: Attributes
  #whole: Active<Context> | undefined
  #attempt: Active<Context> | undefined

  constructor(instruments: Instruments<Context>, call: TelemetryCall) {
    this.#instruments = instruments
    this.#call = call
    this.#parent = instruments.api.context.active()
    this.#attributes = attributesOf(call)
  }

  take(event: TelemetryEvent): void {
    switch (event.type) {
      case "call.start":
        this.#whole = this.#start(this.#call.operation, this.#parent, "INTERNAL")
        return
      case "attempt.start":
        this.#attempt = this.#startRequest(this.#whole?.context ?? this.#parent, resendCount(event.attempt))
        return
      case "attempt.end":
        if (this.#attempt) this.#endRequest(this.#attempt, event)
        return
      case "token":
        this.#endRequest(
          this.#startRequest(this.#parent, {}, new Date(event.at - event.duration)),
          event,
          new Date(event.at),
        )
        return
      case "call.end":
        if (this.#whole) this.#endCall(this.#whole.span, event)
        return
      default:
        this.#whole?.span.addEvent(event.type, details(event))
    }
  }

  #start(
    name: string,
    parent: Context,
    kind: "INTERNAL" | "CLIENT",
    more: Attributes = {},
    startTime?: Date,
  ): Active<Context> {
    const { api, tracer } = this.#instruments
    const options = {
      kind: api.SpanKind[kind],
      attributes: { ...this.#attributes, ...more },
      ...(startTime && { startTime }),
    }
    const span = tracer.startSpan(name, options, parent)
    return { span, context: api.trace.setSpan(parent, span as never) }
  }

  #startRequest(parent: Context, more: Attributes, startTime?: Date): Active<Context> {
    const { method, template } = this.#call
    return this.#start(`${method} ${template}`, parent, "CLIENT", more, startTime)
  }

  #endRequest({ span, context }: Active<Context>, event: AttemptEnd | Token, endTime?: Date): void {
    // HTTP spans name an answer's error by its status, whatever class it becomes.
    const error = event.status !== undefined && event.status >= 400 ? String(event.status) : event.error
    const ended = endAttributes(event.status, error)
    this.#fail(span, event)
    span.setAttributes(ended)
    const { "paysmith.operation": _, ...measured } = this.#attributes
    this.#instruments.duration?.record(event.duration / 1000, { ...measured, ...ended }, context)
    span.end(endTime)
  }

  #endCall(span: Span, event: CallEnd): void {
    this.#fail(span, event)
    span.setAttributes({ ...endAttributes(event.status, event.error), "paysmith.attempts": event.attempts })
    if (event.requestId !== undefined) span.setAttributes({ "paysmith.request_id": event.requestId })
    span.end()
  }

  #fail(span: Span, { error }: Ending): void {
    if (error !== undefined) span.setStatus({ code: this.#instruments.api.SpanStatusCode.ERROR, message: error })
  }
}

function attributesOf({ operation, method, template, origin }: TelemetryCall): Attributes {
  const { hostname, port, protocol } = new URL(origin)
  return {
    "http.request.method": method,
    "url.template": template,
    "server.address": hostname.replace(/^\[|\]$/g, ""),
    "server.port": port === "" ? (protocol === "http:" ? 80 : 443) : Number(port),
    "paysmith.operation": operation,
  }
}

function resendCount(attempt: number): Attributes {
  return attempt > 1 ? { "http.request.resend_count": attempt - 1 } : {}
}

function endAttributes(status: number | undefined, error: string | undefined): Attributes {
  return {
    ...(status === undefined ? {} : { "http.response.status_code": status }),
    ...(error === undefined ? {} : { "error.type": error }),
  }
}

/** What an event in between says, as attributes. */
function details(event: TelemetryEvent): Attributes {
  switch (event.type) {
    case "retry":
      return { ...endAttributes(event.status, event.error), "paysmith.wait": event.wait }
    case "pacing":
      return { "paysmith.wait": event.wait }
    case "rate-limit":
      return { "paysmith.header": event.header, "paysmith.contract": event.contract, "paysmith.seen": event.seen }
    case "validation":
    case "unknown":
      return { "paysmith.place": event.place, "paysmith.problems": event.problems.length }
    default:
      return {}
  }
}
