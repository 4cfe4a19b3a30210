import type { AuthContext, Authenticator } from "./auth/authenticator.js"
import { bearer } from "./auth/bearer.js"
import { mac } from "./auth/mac.js"
import { oauth2 } from "./auth/oauth2.js"
import { signedUrl } from "./auth/signed-url.js"
import type { Contract, CredentialRule, Operation, SecurityScheme } from "./contract.js"
import type { CredentialPolicy, CredentialSource } from "./credentials.js"
import { findCredential } from "./credentials.js"
import { ConfigurationError } from "./errors.js"

/** The authenticators of a client: one for each security scheme that it has the credentials of. */
export interface Authenticators {
  /** The one for an operation; undefined where it is public. @throws ConfigurationError when the credential is missing */
  of(operation: Operation): Authenticator | undefined
}

export function createAuthenticators(
  contract: Contract,
  options: Readonly<Record<string, unknown>>,
  policy: CredentialPolicy,
  context: AuthContext,
): Authenticators {
  const find = (rule: CredentialRule) => findCredential(rule, options, policy)
  const available = new Map<string, Authenticator>()
  for (const [name, scheme] of Object.entries(contract.schemes)) {
    const authenticator = create(scheme, find, context)
    if (authenticator !== undefined) available.set(name, authenticator)
  }
  return {
    of(operation) {
      const names = operation.security ?? contract.security
      if (names.length === 0) return undefined
      const name = names.find((name) => available.has(name))
      if (name === undefined) throw missing(contract, operation, names)
      return available.get(name)
    },
  }
}

type Find = (rule: CredentialRule) => CredentialSource | undefined

function create(scheme: SecurityScheme, find: Find, context: AuthContext): Authenticator | undefined {
  switch (scheme.kind) {
    case "signed-url":
      return signedUrl
    case "bearer": {
      const token = find(scheme.credentials.token)
      return token && bearer(token)
    }
    case "oauth2": {
      const id = find(scheme.credentials.client_id)
      const secret = find(scheme.credentials.client_secret)
      return id && secret && oauth2(scheme, id, secret, context)
    }
    case "mac": {
      const id = find(scheme.credentials.id)
      const key = find(scheme.credentials.key)
      return id && key && mac(scheme.signing, id, key, context)
    }
  }
}

function missing(contract: Contract, { id }: Operation, names: readonly string[]): ConfigurationError {
  const options = names.flatMap((name) => {
    const scheme = contract.schemes[name]
    return scheme === undefined || scheme.kind === "signed-url" ? [] : Object.values(scheme.credentials).map(({ option }) => option)
  })
  return new ConfigurationError(`${id} needs ${options.join(" or ")}. Pass it to createClient.`, {
    operation: id,
    option: options[0] ?? "",
  })
}
