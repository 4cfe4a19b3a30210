import type { HttpHeaders } from "../pipeline.js"

/** Answer headers as node:http delivers them: names and values in turn. Nothing is built until somebody asks. */
export class RawHeaders implements HttpHeaders {
  readonly #raw: readonly string[]

  constructor(raw: readonly string[]) {
    this.#raw = raw
  }

  /** All values of a name, joined as in RFC 9110 section 5.3; null where there is none. */
  get(name: string): string | null {
    const wanted = name.toLowerCase()
    let found: string | null = null
    for (let at = 0; at < this.#raw.length; at += 2) {
      const candidate = this.#raw[at]!
      if (candidate.length !== wanted.length || candidate.toLowerCase() !== wanted) continue
      found = found === null ? this.#raw[at + 1]! : `${found}, ${this.#raw[at + 1]}`
    }
    return found
  }

  /** Names in lower case, one entry for each line of the answer. */
  *[Symbol.iterator](): Iterator<[string, string]> {
    for (let at = 0; at < this.#raw.length; at += 2) yield [this.#raw[at]!.toLowerCase(), this.#raw[at + 1]!]
  }
}
