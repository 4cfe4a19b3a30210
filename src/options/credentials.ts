import type { Clock } from "../time/clock.js"
import type { CredentialRule } from "../contract.js"
import { ConfigurationError } from "../errors.js"
import { timeLimit } from "../time/time-limit.js"
import { kindOf } from "./value-kind.js"

/**
 * A credential, or a function that gives the current one. A function is asked again at each renewal, so that a
 * regenerated secret needs no restart; it has 10 s. An error of its own becomes the `cause` of the call's error: its
 * message is shown to whoever prints that, so it must not hold the secret.
 */
export type Credential = string | (() => string | Promise<string>)

/** Where a credential comes from and how to read it. */
export interface CredentialSource {
  readonly option: string
  readonly rule: CredentialRule
  /** `clientSecret`, or `clientSecret (from PAYSERA_CLIENT_SECRET)`. */
  readonly origin: string
  read(): string | Promise<string>
}

export interface CredentialPolicy {
  readonly mode: "test" | "live" | undefined
  readonly allow: readonly string[]
  readonly clock: Clock
}

/** ms that a function has to give a credential. */
const readingTime = 10_000

/**
 * Finds a credential: the option, or where it is absent the environment variable that the documentation names.
 * Undefined when there is none and the contract calls it optional.
 * @throws ConfigurationError when it is missing, empty, malformed, refused by the contract or fits another mode
 */
export function findCredential(
  rule: CredentialRule,
  options: Readonly<Record<string, unknown>>,
  policy: CredentialPolicy,
): CredentialSource | undefined {
  const { option, env } = rule
  if (rule.serverOnly && inBrowser() && !policy.allow.includes("browser"))
    throw new ConfigurationError(
      `${option} must not reach a browser: call the API from your server. In tests with a simulated browser: allow: ["browser"].`,
      { option },
    )
  if (Object.hasOwn(options, option)) return source(rule, options[option], option, policy)
  const value = env === undefined ? undefined : environment(env)
  if (value !== undefined) return source(rule, value, `${option} (from ${env})`, policy)
  if (rule.optional) return undefined
  throw new ConfigurationError(
    `${option} is missing. Pass it to createClient${env ? ` or set the environment variable ${env}` : ""}.`,
    { option },
  )
}

/** The value of an environment variable; undefined where there is no environment. */
export function environment(name: string): string | undefined {
  return typeof process === "object" ? process.env?.[name] : undefined
}

function source(rule: CredentialRule, value: unknown, origin: string, policy: CredentialPolicy): CredentialSource {
  const { option } = rule
  if (typeof value !== "function") {
    const checked = check(rule, value, origin, policy)
    return { option, rule, origin, read: () => checked }
  }
  const read = async () =>
    check(
      rule,
      await callCredential(option, value as () => unknown, policy.clock),
      `${option} (from your function)`,
      policy,
    )
  return { option, rule, origin: `${option} (from your function)`, read }
}

/**
 * Asks a function for a credential.
 * @throws ConfigurationError with the function's own error as `cause`, or when it gives nothing in time
 */
export function callCredential(option: string, give: () => unknown, clock: Clock): Promise<unknown> {
  const late = () =>
    new ConfigurationError(
      `${option} (from your function) could not be read: the function gave nothing in time (${readingTime / 1000} s). Give up earlier in it, or read the value beforehand.`,
      { option },
    )
  return timeLimit(clock, readingTime, asked(option, give), late)
}

async function asked(option: string, give: () => unknown): Promise<unknown> {
  try {
    return await give()
  } catch (cause) {
    throw new ConfigurationError(`${option} (from your function) could not be read: the function failed, see cause.`, {
      option,
      cause,
    })
  }
}

function check(rule: CredentialRule, value: unknown, origin: string, { mode, allow }: CredentialPolicy): string {
  const { option, env, hint, optional } = rule
  const refuse = (why: string): never => {
    throw new ConfigurationError(`${origin} ${why}`, { option })
  }
  if (value === undefined || value === null)
    return refuse(
      `is ${value}. Give a value${env ? `, or leave it out to use ${env}` : optional ? ", or leave it out" : ""}.`,
    )
  if (typeof value !== "string") return refuse(`is ${kindOf(value)}; it must be a string or a function that gives one.`)
  if (value.trim() === "") return refuse("is empty. Check where it is read from.")
  if (value !== value.trim()) return refuse("has white space around it. Trim it where it is read.")
  if (/[^\x21-\x7e]/.test(value)) return refuse("holds a space, a control or a non-ASCII character. Copy it again.")
  for (const { pattern, reason } of rule.refuse ?? [])
    if (new RegExp(pattern).test(value)) return refuse(`is not accepted: ${reason}.${hint ? ` Use ${hint}.` : ""}`)
  if (rule.pattern && !new RegExp(rule.pattern).test(value))
    return refuse(`does not look right${hint ? `: it should be ${hint}` : `; it must match ${rule.pattern}`}.`)
  const live = rule.live !== undefined && new RegExp(rule.live).test(value)
  const test = rule.test !== undefined && new RegExp(rule.test).test(value)
  if (mode === "test" && live) return refuse('is a live key, but mode is "test".')
  if (mode === "live" && test) return refuse('is a test key, but mode is "live".')
  if (live && underTest() && !allow.includes("live-key-in-tests"))
    return refuse('is a live key and this is a test run. Use a test key, or allow: ["live-key-in-tests"].')
  return value
}

function inBrowser(): boolean {
  return "window" in globalThis && "document" in globalThis
}

function underTest(): boolean {
  return environment("NODE_ENV") === "test" || ["VITEST", "JEST_WORKER_ID"].some((name) => environment(name))
}
