import { bearer } from "./auth/bearer.js"
import { mac } from "./auth/mac.js"
import { oauth2 } from "./auth/oauth2.js"
import { signedUrl } from "./auth/signed-url.js"
import { assembleClient } from "./client.js"
import type { Contract } from "./contract.js"

/**
 * Makes the client of a contract that has no generated module: every operation becomes a method, untyped.
 * @throws ConfigurationError when an option is unknown, missing or unusable; it names the option
 */
export function createClient(contract: Contract, options: object = {}): object {
  return assembleClient(contract, { bearer, mac, oauth2, "signed-url": signedUrl }, options)
}
