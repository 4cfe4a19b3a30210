import { generateKeyPairSync, randomUUID } from "node:crypto"
import { once } from "node:events"
import type { IncomingMessage, ServerResponse } from "node:http"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { Adapter, AdapterPayload } from "oidc-provider"
import { Provider } from "oidc-provider"

type AuthMethod = "client_secret_basic" | "client_secret_post"

/** A real OAuth2 authorization server (`oidc-provider`) on loopback, and an API that takes its tokens. */
export interface AuthorizationServer {
  readonly url: string
  readonly tokenUrl: string
  /** Statuses of all answers of the token endpoint. */
  readonly grants: number[]
  /** Client and status of all answers of the API. */
  readonly calls: { readonly client: string | undefined; readonly status: number }[]
  register(id: string, secret: string, method?: AuthMethod): void
  /** Asks the server's own endpoint to revoke a token (RFC 7009). */
  revoke(token: string, id: string, secret: string): Promise<void>
  close(): Promise<void>
}

/** @param lifetime s: how long tokens are good */
export async function startAuthorizationServer(lifetime = 600): Promise<AuthorizationServer> {
  const server = createServer()
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const clients = new Map<string, AdapterPayload>()
  const provider = createProvider(url, lifetime, clients)
  const grants: number[] = []
  const calls: AuthorizationServer["calls"] = []
  const authorize = provider.callback()
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    if (request.url!.startsWith("/api/")) return void answerCall(provider, request, response, calls)
    if (request.url === "/token") response.on("finish", () => grants.push(response.statusCode))
    void authorize(request, response)
  })
  return {
    url,
    tokenUrl: `${url}/token`,
    grants,
    calls,
    register: (id, secret, method = "client_secret_post") => void clients.set(id, registration(id, secret, method)),
    revoke: (token, id, secret) => revoke(url, token, id, secret),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, "close")
    },
  }
}

function createProvider(url: string, lifetime: number, clients: Map<string, AdapterPayload>): Provider {
  const kept = new Map<string, AdapterPayload>()
  return new Provider(url, {
    adapter: (name: string) => adapterOf(name === "Client" ? clients : kept),
    features: {
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: async () => true },
      devInteractions: { enabled: false },
    },
    clientAuthMethods: ["client_secret_basic", "client_secret_post"],
    ttl: { ClientCredentials: lifetime },
    cookies: { keys: [randomUUID()] },
    jwks: { keys: [generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" })] as never },
  })
}

/** Keeps everything; the server itself looks at the time. */
function adapterOf(kept: Map<string, AdapterPayload>): Adapter {
  return {
    upsert: async (id, payload) => void kept.set(id, payload),
    find: async (id) => kept.get(id),
    findByUid: async () => undefined,
    findByUserCode: async () => undefined,
    consume: async () => undefined,
    destroy: async (id) => void kept.delete(id),
    revokeByGrantId: async () => undefined,
  }
}

function registration(id: string, secret: string, method: AuthMethod): AdapterPayload {
  return {
    client_id: id,
    client_secret: secret,
    token_endpoint_auth_method: method,
    grant_types: ["client_credentials"],
    redirect_uris: [],
    response_types: [],
  }
}

async function answerCall(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  calls: { client: string | undefined; status: number }[],
): Promise<void> {
  request.resume()
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? ""
  const known = await provider.ClientCredentials.find(token)
  const good = known !== undefined && known.isValid
  const status = good ? 200 : 401
  calls.push({ client: known?.clientId, status })
  response.writeHead(status, { "content-type": "application/json" })
  response.end(JSON.stringify(good ? { client: known.clientId, token } : { error: "invalid_token" }))
}

async function revoke(url: string, token: string, id: string, secret: string): Promise<void> {
  const body = new URLSearchParams({ token, client_id: id, client_secret: secret })
  const { status } = await fetch(`${url}/token/revocation`, { method: "POST", body })
  if (status !== 200) throw new Error(`The revocation was answered with ${status}.`)
}
