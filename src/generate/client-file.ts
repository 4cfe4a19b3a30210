import type { Contract, CredentialRule, Operation } from "../contract.js"
import type { Document, PlacedOperation } from "./document.js"
import { operationsOf } from "./document.js"
import { methodComment } from "./method-comment.js"
import type { Alias } from "./method-types.js"
import { methodTypes } from "./method-types.js"
import { docComment, header, key, pascalCase, withoutComments } from "./source-text.js"
import { checkTypeNames } from "./type-names.js"
import { runtimeTypes, schemaAliases } from "./schema-aliases.js"

/** The text of `client.ts`: the client of a contract written out method by method. */
export function clientFile(contract: Contract, document: Document, runtime: string): string {
  const methods = operationsOf(document)
    .map((placed) => method(contract, document, placed))
    .filter(({ operation }) => !operation.hidden)
  const gate = gatingOption(contract)
  const aliases = methods.flatMap((method) => method.aliases)
  const schemas = Object.keys(document.components?.schemas ?? {}).map((name) => ({ name, of: name }))
  const ownTypes = gate ? [{ name: closedName(gate), of: "the client" }] : []
  checkTypeNames([...ownTypes, ...schemas, ...aliases])
  const body = [
    schemaAliases(document),
    ...aliases.map(({ text }) => text),
    clientInterface(contract, methods, gate),
    optionsInterface(contract),
    createClient(contract, gate),
  ].join("\n")
  const code = withoutComments(body)
  const used = runtimeTypes.filter((name) => new RegExp(`\\b${name}\\b`).test(code))
  const fromTypes = ["components", "operations", "paths"].filter((name) => new RegExp(`\\b${name}\\b`).test(code))
  return [
    header(contract.id),
    `import type { ${used.join(", ")} } from "${runtime}"`,
    `import { ${["assembleClient", ...authKinds(contract)].join(", ")} } from "${runtime}"`,
    `import { contract } from "./operations.js"`,
    `import type { ${fromTypes.join(", ")} } from "./types.js"`,
    "",
    "export { contract }",
    `export * as webhooks from "./webhooks.js"`,
    "",
    body,
  ].join("\n")
}

/** The names under which the runtime exports the contract's kinds of authentication. */
function authKinds({ schemes }: Contract): string[] {
  const kinds = Object.values(schemes).map(({ kind }) => (kind === "signed-url" ? "signedUrl" : kind))
  return [...new Set(kinds)].sort()
}

interface Method {
  readonly operation: Operation
  /** Types that the signature names. */
  readonly aliases: readonly Alias[]
  /** The method with its comment, as a member of its resource. */
  readonly text: string
}

function method(contract: Contract, document: Document, placed: PlacedOperation): Method {
  const operation = contract.operations[placed.operation.operationId]!
  const { aliases, signature } = methodTypes(document, operation, placed)
  const verb = operation.id.split(".")[1]!
  return {
    operation,
    aliases,
    text: `${methodComment(contract, document, operation, placed)}    ${key(verb)}${signature}`,
  }
}

/** An optional credential without which some operations cannot be called at all. */
interface Gate {
  readonly option: string
  readonly closed: (operation: Operation) => boolean
}

function gatingOption(contract: Contract): Gate | undefined {
  for (const [name, scheme] of Object.entries(contract.schemes)) {
    const rule = scheme.kind === "bearer" ? scheme.credentials.token : undefined
    const closed = ({ security = contract.security }: Operation) => security.length === 1 && security[0] === name
    if (rule?.optional && Object.values(contract.operations).some(closed)) return { option: rule.option, closed }
  }
  return undefined
}

function clientInterface(contract: Contract, methods: readonly Method[], gate: Gate | undefined): string {
  const text = (name: string, comment: string, shown: readonly Method[]) => {
    const resources = new Map<string, Method[]>()
    for (const shownMethod of shown) {
      const resource = shownMethod.operation.id.split(".")[0]!
      resources.set(resource, [...(resources.get(resource) ?? []), shownMethod])
    }
    const members = [...resources].map(
      ([resource, list]) => `  readonly ${key(resource)}: {\n${list.map((m) => `${m.text}\n`).join("")}  }\n`,
    )
    const http = `${docComment(["The contract by its paths, on the same pipeline as the methods. HTTP errors come back as values."], "  ")}  readonly http: HttpClient<paths>\n`
    return `${docComment([comment])}export interface ${name} {\n${members.join("")}${http}${reconcile}}\n`
  }
  const reconcile = methods.some(({ operation }) => operation.movesMoney) ? reconcileMember : ""
  const whole = text("Client", `The client of ${contract.title}.`, methods)
  if (gate === undefined) return whole
  const open = methods.filter(({ operation }) => !gate.closed(operation))
  const resources = [...new Set(open.map(({ operation }) => operation.id.split(".")[0]!))]
  const partial = resources.filter((resource) =>
    methods.some(({ operation }) => gate.closed(operation) && operation.id.startsWith(`${resource}.`)),
  )
  const members = resources.map((resource) => {
    const verbs = open
      .filter(({ operation }) => operation.id.startsWith(`${resource}.`))
      .map(({ operation }) => JSON.stringify(operation.id.split(".")[1]))
    const type = partial.includes(resource)
      ? `Pick<Client[${JSON.stringify(resource)}], ${verbs.join(" | ")}>`
      : `Client[${JSON.stringify(resource)}]`
    return `  readonly ${key(resource)}: ${type}\n`
  })
  const comment = `The client of ${contract.title} without ${gate.option}: it lacks the methods that need one.`
  return `${whole}\n${docComment([comment])}export interface ${closedName(gate)} {\n${members.join("")}  readonly http: HttpClient<paths>\n${reconcile}}\n`
}

const reconcileMember = `${docComment(["Asks the API what became of a call that ended in an UnknownOutcomeError: the error, or what JSON.stringify made of it.", "@throws ConfigurationError when it was saved by another client or cannot be read"], "  ")}  reconcile(saved: unknown): Promise<Outcome>\n`

function closedName({ option }: Gate): string {
  return `ClientWithout${pascalCase(option)}`
}

function optionsInterface(contract: Contract): string {
  const credentials = Object.values(contract.schemes).flatMap((scheme) =>
    scheme.kind === "signed-url" ? [] : (Object.values(scheme.credentials) as CredentialRule[]),
  )
  const members = credentials.map(({ option, env, optional, hint, public: open, serverOnly }) => {
    const says = [
      hint && `${hint[0]!.toUpperCase()}${hint.slice(1)}.`,
      env && `Default: the environment variable ${env}.`,
      !open && "Secret.",
      serverOnly && "For servers only.",
    ]
    return `${docComment([says.filter(Boolean).join(" ")], "  ")}  ${key(option)}${env || optional ? "?" : ""}: Credential\n`
  })
  const fills = Object.entries(contract.options ?? {}).map(
    ([option, { env }]) =>
      `${docComment([`Fills the request property of that name where a call leaves it out.${env ? ` Default: the environment variable ${env}.` : ""}`], "  ")}  ${key(option)}?: Credential\n`,
  )
  const server =
    contract.server === undefined
      ? `${docComment(["Origin of your deployment; there is no default."], "  ")}  baseUrl: string\n`
      : ""
  return `${docComment([`Options of createClient.`])}export interface Options extends ClientOptions {\n${server}${members.join("")}${fills.join("")}}\n`
}

function createClient(contract: Contract, gate: Gate | undefined): string {
  const required =
    contract.server === undefined ||
    Object.values(contract.schemes).some(
      (scheme) =>
        scheme.kind !== "signed-url" &&
        Object.values(scheme.credentials as Record<string, CredentialRule>).some(
          ({ env, optional }) => !env && !optional,
        ),
    )
  const comment = docComment([
    `Makes a client of ${contract.title}.`,
    "@throws ConfigurationError when an option is unknown, missing or unusable; it names the option",
  ])
  const body = (type: string) =>
    `${type} {\n  return assembleClient({ ...contract, validators: () => import("./validators.js") }, { ${authKinds(
      contract,
    )
      .map((name) => (name === "signedUrl" ? '"signed-url": signedUrl' : name))
      .join(", ")} }, options) as Client\n}\n`
  const optional = required ? "" : " = {}"
  if (gate === undefined)
    return `${comment}export function createClient(options: Options${optional}): ${body("Client")}`
  const { option } = gate
  return [
    `${comment}export function createClient(options: Options & { ${option}: Credential }): Client`,
    `export function createClient(options${required ? "" : "?"}: Options & { ${option}?: never }): ${closedName(gate)}`,
    `export function createClient(options: Options${optional}): ${body("Client")}`,
  ].join("\n")
}
