import type { Contract } from "../contract.js"
import { contractDocument } from "./contract-document.js"
import { createPrism } from "./prism.js"
import { createSecurity } from "./security.js"
import { serve } from "./serve.js"
import { testCredentials } from "./test-credentials.js"

export interface MockOptions {
  /** Port on 127.0.0.1. Default: a free one. */
  port?: number
  /** Credentials that the mock shall accept, by their createClient option. The others are made up. */
  credentials?: Readonly<Record<string, string>>
}

/** A running mock of one contract. */
export interface Mock<Credentials extends Readonly<Record<string, string>> = Readonly<Record<string, string>>> {
  /** Its origin, to be given as `baseUrl`. */
  readonly url: string
  /** What it accepts, by createClient option: `createClient({ ...mock.credentials, baseUrl: mock.url })`. */
  readonly credentials: Credentials
  /** Ends all connections at once and frees the port. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Serves a contract by Prism in this process: its examples are the answers, requests and answers are validated, and
 * credentials are really checked. A header `Prefer: code=404` or `Prefer: example=name` chooses the answer; what is
 * wrong with a request or an answer stands in the header `sl-violations`.
 * @throws ConfigurationError when Prism is not installed, the contract's document is not found, a credential is unknown
 *   or cannot be made up, or the port is taken
 */
export async function startMock<Credentials extends Readonly<Record<string, string>>>(
  contract: Contract<Credentials>,
  { port = 0, credentials = {} }: MockOptions = {},
): Promise<Mock<Credentials>> {
  const accepted = testCredentials(contract, credentials)
  const document = await contractDocument(contract)
  const security = createSecurity(contract, document, accepted)
  const prism = await createPrism(contract, document)
  const { url, close } = await serve(port, async (request) => {
    const proven = await security.prove(request)
    const answer = await prism.answer(request, (operation) => security.refusal(operation, proven))
    return security.grant(request, proven, answer)
  })
  return { url, credentials: accepted as Credentials, close, [Symbol.asyncDispose]: close }
}
