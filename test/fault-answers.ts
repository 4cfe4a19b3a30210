import { once } from "node:events"
import type { Fault, FaultExchange } from "./fault-server.js"

type Headers = Record<string, string>

/** A good answer, or any other status with a JSON body. */
export function json(body: unknown, status = 200, headers: Headers = {}): Fault {
  return ({ response }) =>
    send(response, status, { "content-type": "application/json", ...headers }, JSON.stringify(body))
}

/** Does what is asked for and says so. */
export function done(body: unknown): Fault {
  return (exchange) => {
    exchange.commit()
    return json(body)(exchange)
  }
}

/** The connection ends before anything is done. */
export const dropBeforeCommit: Fault = ({ socket }) => socket.destroy()

/** Everything is done, but the answer never leaves. */
export const commitThenDrop: Fault = ({ commit, socket }) => {
  commit()
  socket.destroy()
}

/** Everything is done, and nothing is ever said. */
export const commitThenSilence: Fault = ({ commit }) => commit()

/** Half of the body comes at once, the rest when `until` resolves, which may be never. */
export function slowBody(body: unknown, until: Promise<unknown> = new Promise(() => {})): Fault {
  return async ({ response }) => {
    const text = JSON.stringify(body)
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) })
    response.write(text.slice(0, text.length / 2))
    await until
    response.end(text.slice(text.length / 2))
  }
}

/** Valid HTTP whose JSON ends in the middle. */
export const truncatedJson: Fault = ({ response }) =>
  send(response, 200, { "content-type": "application/json" }, '{"id":"pay_1","status":"succ')

/** The connection ends before the body does, whichever way the length is told. */
export function cutBody(framing: "content-length" | "chunked", body: unknown = { id: "pay_1" }): Fault {
  return async ({ response, socket }) => {
    const text = JSON.stringify(body)
    const length = framing === "chunked" ? {} : { "content-length": Buffer.byteLength(text) + 10 }
    response.writeHead(200, { "content-type": "application/json", ...length })
    // The part that is sent is JSON by itself: only the framing tells that something is missing.
    await new Promise((resolve) => response.write(text, resolve))
    socket.destroySoon()
  }
}

/** A proxy's error page. */
export const html502: Fault = ({ response }) =>
  send(response, 502, { "content-type": "text/html" }, "<html><h1>502 Bad Gateway</h1></html>")

export const empty500: Fault = ({ response }) => send(response, 500, {}, "")

/** 503 with Retry-After: seconds or a date. */
export function unavailable(retryAfter?: string): Fault {
  return ({ response }) => send(response, 503, retryAfter === undefined ? {} : { "retry-after": retryAfter }, "")
}

export function tooManyRequests(headers: Headers = {}): Fault {
  return json({ error: { code: "rate_limit_exceeded", message: "Too many requests" } }, 429, headers)
}

/** 307: the request is to be sent again, body and all, to another place. */
export function redirect(location: string): Fault {
  return ({ response }) => send(response, 307, { location }, "")
}

/** 401 until the request carries the right token. */
export function unauthorizedUntil(token: string, then: Fault): Fault {
  return (exchange) => {
    const authorized = exchange.request.headers.authorization === `Bearer ${token}`
    return authorized ? then(exchange) : json({ error: "invalid_token" }, 401)(exchange)
  }
}

/** A good answer, after which the server closes the connection, as one does that was idle for too long. */
export function idleClose(body: unknown): Fault {
  return async (exchange) => {
    json(body)(exchange)
    await once(exchange.response, "finish")
    exchange.socket.end()
  }
}

/** Knows each Idempotency-Key: the first request is played as `first`, a repeat gets the answer again or a 409. */
export function keyed(repeat: "replayed" | "conflict", body: unknown, first: Fault): Fault {
  const known = new Set<unknown>()
  return (exchange) => {
    const key = exchange.request.headers["idempotency-key"]
    if (key === undefined || !known.has(key)) {
      known.add(key)
      return first(exchange)
    }
    return repeat === "replayed"
      ? json(body)(exchange)
      : json({ error: { code: "idempotency_key_in_use" } }, 409)(exchange)
  }
}

/** Whatever bytes the test wants to send, before the connection ends. */
export function raw(bytes: string | Buffer, end = true): Fault {
  return ({ socket }) => (end ? socket.end(bytes) : socket.write(bytes))
}

function send(response: FaultExchange["response"], status: number, headers: Headers, body: string): void {
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) }).end(body)
}
