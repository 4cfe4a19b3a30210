import type { IncomingMessage, ServerResponse } from "node:http"
import type { Receiver } from "../receiver-options.js"
import { serve } from "./node.js"

/**
 * Serves a receiver with Express: `app.post("/webhooks", webhookMiddleware(receive))`, before any `express.json()`. After
 * `express.raw({ type: "*\/*" })`, or a parser that keeps `req.rawBody`, it works too; after another parser every delivery
 * ends in Express's error handler, with the advice.
 */
export function webhookMiddleware(
  receiver: Receiver,
): (request: IncomingMessage, response: ServerResponse, next: (error: unknown) => void) => void {
  return (request, response, next) => void serve(receiver, request, response).catch(next)
}
