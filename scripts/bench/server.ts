import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** Answers every request with the same small payment; tells its parent the port. */
const body = JSON.stringify({ id: "pay_1", object: "payment", amount: 15000, currency: "aed", status: "succeeded" })
const headers = { "content-type": "application/json", "content-length": body.length }
const server = createServer((request, response) => {
  request.resume().once("end", () => response.writeHead(200, headers).end(body))
})
server.keepAliveTimeout = 60_000
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port))
process.once("disconnect", () => process.exit())
