import type { Send } from "../pipeline.js"
import { Connector } from "./connector.js"
import { exchange } from "./exchange.js"
import type { NodeTransportOptions } from "./node-options.js"
import { checkNodeOptions, defaultLimits } from "./node-options.js"

export { webhookListener } from "../webhooks/adapters/node.js"
export type { AgentChoice, NodeTransportOptions } from "./node-options.js"

/** Sends requests by node:http and node:https. */
export interface NodeTransport extends Send {
  /** Ends its connections, with whatever is under way on them. It connects anew when it is used again. */
  close(): void
  [Symbol.dispose](): void
}

/**
 * A transport on node:http: connections are kept, answers may be compressed, redirects are not followed. Pass it as
 * `transport` to createClient; clients may share one.
 * @throws ConfigurationError for an option that cannot be used
 */
export function nodeTransport(options: NodeTransportOptions = {}): NodeTransport {
  checkNodeOptions(options)
  const connector = new Connector(options)
  const { maxBody = defaultLimits.maxBody } = options
  const close = () => connector.close()
  const send: Send = (request) => exchange(request, connector, maxBody)
  return Object.assign(send, { close, [Symbol.dispose]: close })
}
