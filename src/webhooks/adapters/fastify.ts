import type { IncomingMessage } from "node:http"
import type { Receiver } from "../receiver-options.js"
import { incomingRequest, isReadToItsEnd } from "./incoming-request.js"

/** What is used of a Fastify instance. */
export interface FastifyScope {
  removeAllContentTypeParsers(): void
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: null) => void) => void,
  ): unknown
  all(path: string, handler: (request: { raw: IncomingMessage }, reply: FastifyAnswer) => Promise<unknown>): unknown
}

/** What is used of a Fastify reply. */
export interface FastifyAnswer {
  code(status: number): unknown
  headers(values: Record<string, string>): unknown
  send(body: string): unknown
}

export interface WebhookPluginOptions {
  /** Such as `/webhooks/paysafer`. */
  readonly path: string
  readonly receiver: Receiver
}

/**
 * Serves a receiver with Fastify: `app.register(webhookPlugin, { path: "/webhooks", receiver })`. The parsers of the
 * application stay outside of its scope. If a hook has read the body, each delivery ends in Fastify's error handler.
 */
export async function webhookPlugin(scope: FastifyScope, { path, receiver }: WebhookPluginOptions): Promise<void> {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser("*", (_request, _payload, done) => done(null))
  scope.all(path, async ({ raw }, reply) => {
    const response = await receiver(incomingRequest(raw))
    reply.code(response.status)
    reply.headers({ ...Object.fromEntries(response.headers), ...(isReadToItsEnd(raw) ? {} : { connection: "close" }) })
    return reply.send(await response.text())
  })
}
