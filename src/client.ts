import type { AuthKinds } from "./auth/authenticator.js"
import { connect } from "./connection.js"
import type { Contract } from "./contract.js"
import { httpClient } from "./http-client.js"
import { invoke, reader } from "./call/invoke.js"
import { checkedOptions } from "./options/options.js"
import { reconcile } from "./outcome/reconcile.js"

/**
 * Makes the client of a contract: every operation becomes a method, `http` takes paths instead. Generated modules call
 * it with the kinds of authentication that their contract names, so that a bundle holds no others.
 * @throws ConfigurationError when an option is unknown, missing or unusable; it names the option
 */
export function assembleClient(contract: Contract, kinds: AuthKinds, given: object): object {
  const options = checkedOptions(contract, given)
  const ask = (saved: unknown) => reconcile(contract, saved, reader(connection), connection.clock)
  const connection = connect(contract, kinds, options, ask)
  const resources: Record<string, Record<string, unknown>> = {}
  for (const operation of Object.values(contract.operations)) {
    if (operation.hidden) continue
    const [resource, verb] = operation.id.split(".") as [string, string]
    const methods = (resources[resource] ??= {})
    methods[verb] = (...given: unknown[]) => invoke(connection, operation, given)
  }
  return { ...resources, http: httpClient(connection), reconcile: ask }
}
