import { ConfigurationError } from "../errors.js"

/** @throws ConfigurationError that names the option, and why it cannot be used */
export function refuseOption(option: string, why: string): never {
  throw new ConfigurationError(why.startsWith(option) ? why : `${option} ${why}`, { option })
}
