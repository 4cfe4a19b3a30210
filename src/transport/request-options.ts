import type { RequestOptions } from "node:https"
import type { HttpRequest } from "../pipeline.js"
import { acceptEncoding } from "./content-coding.js"

export type Protocol = "http:" | "https:"

export interface NodeRequestOptions extends RequestOptions {
  readonly protocol: Protocol
}

/** A request in node:http's words. The target is the one that the URL standard makes of the URL, as it was signed. */
export function requestOptions({ method, url, headers, body }: HttpRequest): NodeRequestOptions {
  const { protocol, hostname, port, pathname, search } = new URL(url)
  const sent: Record<string, string | number> = { ...headers, "accept-encoding": acceptEncoding }
  if (body !== undefined) sent["content-length"] = Buffer.byteLength(body)
  return {
    protocol: protocol as Protocol,
    hostname: hostname.startsWith("[") ? hostname.slice(1, -1) : hostname,
    port,
    method,
    path: pathname + search,
    headers: sent,
  }
}
