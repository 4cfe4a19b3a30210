import type { IncomingMessage, ServerResponse } from "node:http"
import type { Receiver } from "../receiver-options.js"
import { incomingRequest, isReadToItsEnd } from "./incoming-request.js"

/**
 * Serves a receiver with node:http: `createServer(webhookListener(receive))`, or call it for one path of yours. Nothing
 * may read the request before; if something has, it answers 500 and says on the console what to do.
 */
export function webhookListener(
  receiver: Receiver,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    try {
      await serve(receiver, incoming, outgoing)
    } catch (error) {
      console.error(error)
      outgoing.writeHead(500, { "Content-Type": "text/plain" }).end((error as Error).message)
    }
  }
}

/** Answers with what the receiver says. @throws what keeps the receiver from being asked */
export async function serve(receiver: Receiver, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await receiver(incomingRequest(incoming))
  const body = await response.text()
  if (!isReadToItsEnd(incoming)) outgoing.setHeader("Connection", "close")
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(body)
}
