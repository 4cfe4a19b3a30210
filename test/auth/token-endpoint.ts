import type { Shop } from "./oauth-shop.js"
import { openShop, shopContract } from "./oauth-shop.js"
import type { VirtualClock } from "../virtual-clock.js"

/** What the token endpoint answers to one request; it may wait, and may stop waiting with the signal. */
export type Grant = (form: URLSearchParams, signal: AbortSignal) => Response | Promise<Response>

/** An API and its token endpoint behind one `fetch`: only tokens that were issued and not revoked are taken. */
export class TokenEndpoint {
  /** The forms of all token requests. */
  readonly requests: URLSearchParams[] = []
  /** `Authorization` of all calls. */
  readonly calls: (string | undefined)[] = []
  readonly revoked = new Set<string>()
  /** s. */
  lifetime: number | undefined = 3600
  /** Answers in place of issuing a token. */
  grant: Grant = () => this.issue()
  #issued = new Set<string>()

  issue(): Response {
    const token = `token-${this.#issued.size + 1}-of-${this.requests.at(-1)?.get("client_id") ?? "nobody"}`
    this.#issued.add(token)
    return Response.json({
      access_token: token,
      token_type: "Bearer",
      ...(this.lifetime === undefined ? {} : { expires_in: this.lifetime }),
    })
  }

  fetch = async (url: string, { headers, body, signal }: RequestInit): Promise<Response> => {
    if (new URL(url).pathname === "/token") {
      const form = new URLSearchParams(String(body))
      this.requests.push(form)
      return this.grant(form, signal!)
    }
    const { authorization } = headers as Record<string, string>
    this.calls.push(authorization)
    const token = authorization?.replace("Bearer ", "") ?? ""
    if (!this.#issued.has(token) || this.revoked.has(token))
      return Response.json({ error: "invalid_token" }, { status: 401 })
    return Response.json({ client: token.split("-of-")[1], token })
  }

  /** A client of this API. */
  shop(clock: VirtualClock, options: object = {}): Shop {
    const credentials = { clientId: "shop-7a52", clientSecret: "s3cret-of-7a52" }
    return openShop(shopContract(), {
      baseUrl: "https://shop.example",
      fetch: this.fetch,
      clock,
      random: () => 0.5,
      retry: false,
      ...credentials,
      ...options,
    })
  }
}
