import { namedSchemas } from "./named-schemas.js"
import { operationsOf } from "./operations.js"

// Types and values that generated code uses by their bare name; a schema of that name would hide them.
const globals = new Set(
  `Array ArrayBuffer Awaited BigInt Blob Boolean Buffer Capitalize Crypto Date Error Event EventTarget Exclude Extract File FormData Function
  Headers Infinity Intl Iterator JSON Map Math NaN NonNullable Number Object Omit Parameters Partial Pick Process Promise Proxy Readonly
  Record Reflect RegExp Request Required Response ReturnType Set String Symbol URL URLSearchParams Uint8Array Uncapitalize Uppercase
  Lowercase WeakMap WeakRef WeakSet AbortController AbortSignal AggregateError AsyncIterable AsyncIterator AsyncGenerator Atomics DataView
  Document EvalError Generator InstanceType Iterable PromiseLike PropertyKey RangeError ReadonlyArray ReadableStream ReferenceError
  SyntaxError TemplateStringsArray TextDecoder TextEncoder TypeError URIError WebSocket WritableStream`.split(/\s+/),
)

/** A named schema becomes an exported type: no resource of the client and no global has that name.
 * @type {import("./redocly.js").Rule} */
export const schemaName = () => {
  /** @type {Map<string, string>} */
  let resources = new Map()
  return {
    Root(root, context) {
      const names = [...operationsOf(root, context)]
        .filter(({ webhook }) => !webhook)
        .map(({ operation }) => operation.operationId?.split(".")[0] ?? "")
      resources = new Map(names.filter(Boolean).map((name) => [name[0]?.toUpperCase() + name.slice(1), name]))
    },
    ...namedSchemas(({ name, location, report }) => {
      const at = location.key()
      if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
        report({
          message: `Schema ${name} cannot be a type's name. Write it in PascalCase with letters and digits only.`,
          location: at,
        })
      else if (resources.has(name))
        report({
          message: `Schema ${name} is named like the resource client.${resources.get(name)}. Rename it, for example ${name}Body.`,
          location: at,
        })
      else if (globals.has(name))
        report({
          message: `Schema ${name} is named like a global of JavaScript or TypeScript. Rename it, for example ${name}Body.`,
          location: at,
        })
    }),
  }
}
