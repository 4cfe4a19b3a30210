import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib"
import { tooLarge, TransportFailure } from "./transport-failure.js"

/** What `decodeContent` understands, as a request header. */
export const acceptEncoding = "gzip, deflate, br"

type Decoder = typeof gunzip

/**
 * Takes the content codings off a body (RFC 9110 section 8.4), the last one first.
 * @param coding the Content-Encoding header
 * @param limit bytes: a body that grows above it is refused while it is being decoded
 * @throws TransportFailure for an unknown coding, a truncated or damaged body, or one that is too large
 */
export async function decodeContent(body: Buffer, coding: string, limit: number): Promise<Buffer> {
  let decoded = body
  for (const name of coding.toLowerCase().split(",").reverse()) decoded = await decode(decoded, name.trim(), limit)
  return decoded
}

function decode(body: Buffer, name: string, limit: number): Promise<Buffer> | Buffer {
  if (name === "identity" || name === "" || body.length === 0) return body
  const decoder = decoderOf(name, body)
  if (decoder === undefined)
    throw new TransportFailure("ERR_CONTENT_ENCODING", "The answer has a content coding that was not asked for.")
  return new Promise((resolve, reject) => {
    decoder(body, { maxOutputLength: limit }, (error: NodeJS.ErrnoException | null, decoded) => {
      if (error) reject(error.code === "ERR_BUFFER_TOO_LARGE" ? tooLarge(limit) : error)
      else resolve(decoded)
    })
  })
}

function decoderOf(name: string, body: Buffer): Decoder | undefined {
  if (name === "gzip" || name === "x-gzip") return gunzip
  if (name === "br") return brotliDecompress
  if (name === "deflate") return isZlib(body) ? inflate : inflateRaw
  return undefined
}

/** RFC 1950 section 2.2; some servers send the bare RFC 1951 stream. */
function isZlib(body: Buffer): boolean {
  return (body[0]! & 0x0f) === 8 && body.length > 1 && body.readUInt16BE(0) % 31 === 0
}
