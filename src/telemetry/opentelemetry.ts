import type { Instruments } from "./call-spans.js"
import { CallSpans } from "./call-spans.js"
import { ConfigurationError } from "../errors.js"
import type { Meter, OpenTelemetryApi } from "./opentelemetry-api.js"
import type { TelemetryCall, TelemetryListener } from "./telemetry.js"
import { version } from "../version.js"

export interface OpenTelemetryOptions<Context> {
  /** Instrumentation scope of the spans. Default `paysmith`. */
  tracerName?: string
  /** Records `http.client.request.duration`, in seconds, for every attempt and token request. */
  meter?: Meter<Context>
}

/** Bounds of the buckets that the semantic conventions give `http.client.request.duration`, in seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/**
 * Traces a client with the `@opentelemetry/api` that you installed: a span per call and below it one per attempt, by the
 * semantic conventions for HTTP spans. A call belongs to the span that is active when it starts. `url.full` is left
 * out: it holds ids.
 *
 *     import * as api from "@opentelemetry/api"
 *     createClient({ onTelemetry: openTelemetry(api) })
 *
 * @throws ConfigurationError when `api` is not that module
 */
export function openTelemetry<Context>(
  api: OpenTelemetryApi<Context>,
  { tracerName = "paysmith", meter }: OpenTelemetryOptions<Context> = {},
): TelemetryListener {
  check(api)
  const duration = meter?.createHistogram("http.client.request.duration", {
    description: "Duration of HTTP client requests.",
    unit: "s",
    advice: { explicitBucketBoundaries: bounds },
  })
  const instruments: Instruments<Context> = { api, tracer: api.trace.getTracer(tracerName, version), duration }
  const calls = new WeakMap<TelemetryCall, CallSpans<Context>>()
  return (event) => {
    const { call } = event
    if (call === undefined) return
    const spans = calls.get(call) ?? new CallSpans(instruments, call)
    calls.set(call, spans)
    spans.take(event)
  }
}

function check(api: Partial<OpenTelemetryApi<unknown>> | undefined): void {
  if (typeof api?.trace?.getTracer === "function" && typeof api.context?.active === "function") return
  throw new ConfigurationError(
    'openTelemetry takes the module @opentelemetry/api: npm install @opentelemetry/api, import * as api from "@opentelemetry/api", openTelemetry(api).',
    { option: "api" },
  )
}
