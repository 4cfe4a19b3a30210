import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** Serves a receiver on a free port of 127.0.0.1. */
export async function serveReceiver(
  receive: (request: Request) => Promise<Response>,
): Promise<{ port: number; close(): void }> {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
    const { method = "GET", headers } = incoming
    const request = new Request("http://127.0.0.1/", {
      method,
      headers: headers as Record<string, string>,
      body: Buffer.concat(chunks),
    })
    const answer = await receive(request)
    outgoing.writeHead(answer.status).end(await answer.text())
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() }
}
