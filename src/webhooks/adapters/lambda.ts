import { ConfigurationError } from "../../errors.js"
import type { Receiver } from "../receiver-options.js"
import { refusal } from "../refusal.js"

/** What is used of an event of API Gateway (HTTP API, payload format 2.0) or of a function URL. */
export interface LambdaEvent {
  readonly requestContext: { readonly http: { readonly method: string } }
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body?: string | undefined
  readonly isBase64Encoded: boolean
}

/** The answer in payload format 2.0. */
export interface LambdaResult {
  readonly statusCode: number
  readonly headers: Record<string, string>
  readonly body: string
}

/**
 * Serves a receiver on AWS Lambda: `export const handler = webhookHandler(receive)`. The process may be frozen as soon as
 * it has answered: give `enqueue`, or handlers that are done in time, and a store that is shared.
 * @throws ConfigurationError for another payload format, WebhookVerificationError when a middleware has parsed the body
 */
export function webhookHandler(receiver: Receiver): (event: LambdaEvent) => Promise<LambdaResult> {
  return async (event) => {
    const response = await receiver(lambdaRequest(event))
    return { statusCode: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
  }
}

function lambdaRequest({ requestContext, headers: given, body, isBase64Encoded }: LambdaEvent): Request {
  const method = requestContext?.http?.method
  if (method === undefined)
    throw new ConfigurationError(
      "This is no event of payload format 2.0. Set the integration's payloadFormatVersion to 2.0, or use a function URL.",
    )
  const headers = new Headers()
  for (const [name, value] of Object.entries(given)) if (value !== undefined) headers.append(name, value)
  if (method !== "POST") return new Request(place, { headers })
  if (body !== undefined && body !== null && typeof body !== "string")
    throw refusal(
      "body-parsed",
      "Something has parsed the body before, probably a middleware such as @middy/http-json-body-parser. Leave it out of this function: the exact bytes are signed.",
    )
  return new Request(place, {
    method,
    headers,
    body: isBase64Encoded ? Buffer.from(body ?? "", "base64") : (body ?? ""),
  })
}

/** No receiver looks at it. */
const place = "http://localhost/"
