export type Attributes = Record<string, string | number>

/** What is used of a span of `@opentelemetry/api`. */
export interface Span {
  setAttributes(attributes: Attributes): unknown
  addEvent(name: string, attributes?: Attributes): unknown
  setStatus(status: { code: number; message?: string }): unknown
  end(endTime?: Date): void
}

/** What is used of a tracer of `@opentelemetry/api`. */
export interface Tracer<Context> {
  startSpan(
    name: string,
    options?: { kind?: number; attributes?: Attributes; startTime?: Date },
    context?: Context,
  ): Span
}

/** What is used of the module `@opentelemetry/api`: described here, so that every version 1 of it fits. */
export interface OpenTelemetryApi<Context> {
  readonly context: { active(): Context }
  readonly trace: {
    getTracer(name: string, version?: string): Tracer<Context>
    setSpan(context: Context, span: never): Context
  }
  readonly SpanKind: { readonly INTERNAL: number; readonly CLIENT: number }
  readonly SpanStatusCode: { readonly ERROR: number }
}

/** What is used of a histogram of `@opentelemetry/api`. */
export interface Histogram<Context> {
  record(value: number, attributes?: Attributes, context?: Context): void
}

/** What is used of a meter of `@opentelemetry/api`. */
export interface Meter<Context> {
  createHistogram(
    name: string,
    options?: { description?: string; unit?: string; advice?: { explicitBucketBoundaries?: number[] } },
  ): Histogram<Context>
}
