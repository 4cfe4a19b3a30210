import type { AuthContext, Authenticator, AuthKinds } from "./auth/authenticator.js"
import type { Contract, CredentialRule, Operation } from "./contract.js"
import type { CredentialPolicy } from "./options/credentials.js"
import { findCredential } from "./options/credentials.js"
import { ConfigurationError } from "./errors.js"

/** The authenticators of a client: one for each security scheme that it has the credentials of. */
export interface Authenticators {
  /** The one for an operation; undefined where it is public. @throws ConfigurationError when the credential is missing */
  of(operation: Operation): Authenticator | undefined
}

export function createAuthenticators(
  contract: Contract,
  kinds: AuthKinds,
  options: Readonly<Record<string, unknown>>,
  policy: CredentialPolicy,
  context: AuthContext,
): Authenticators {
  const find = (rule: CredentialRule) => findCredential(rule, options, policy)
  const available = new Map<string, Authenticator>()
  for (const [name, scheme] of Object.entries(contract.schemes)) {
    const authenticator = kinds[scheme.kind]!(scheme as never, find, context)
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

function missing(contract: Contract, { id }: Operation, names: readonly string[]): ConfigurationError {
  const options = names.flatMap((name) => {
    const scheme = contract.schemes[name]
    return scheme === undefined || scheme.kind === "signed-url"
      ? []
      : Object.values(scheme.credentials).map(({ option }) => option)
  })
  return new ConfigurationError(`${id} needs ${options.join(" or ")}. Pass it to createClient.`, {
    operation: id,
    option: options[0] ?? "",
  })
}
