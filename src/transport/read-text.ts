import { tooLarge } from "./transport-failure.js"

/** Bytes: what is not larger is read at once, as it cannot grow. */
const small = 65_536

/**
 * Reads the text of an answer.
 * @param limit bytes
 * @throws TransportFailure when there are more, as soon as that is known
 */
export async function readText(answer: Response, limit: number): Promise<string> {
  const { headers, body } = answer
  const length = headers.get("content-length")
  const isEncoded = headers.has("content-encoding")
  if (length !== null && Number(length) <= small && !isEncoded) return answer.text()
  // A fetch that is not the platform's may have another kind of stream.
  if (typeof body?.getReader !== "function") return answer.text()
  return readStream(body.getReader(), limit)
}

async function readStream(reader: ReadableStreamDefaultReader<Uint8Array>, limit: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ""
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    if ((size += value.byteLength) > limit) {
      reader.cancel().catch(() => {})
      throw tooLarge(limit)
    }
    text += decoder.decode(value, { stream: true })
  }
}
