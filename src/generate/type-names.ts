import { GenerationError } from "./generation-error.js"

/** A type that a client's module exports. */
export interface TypeName {
  readonly name: string
  /** The schema, operation or webhook that it is the type of. */
  readonly of: string
}

/** @throws GenerationError when two types of one module have the same name */
export function checkTypeNames(types: readonly TypeName[]): void {
  const taken = new Map<string, string>()
  for (const { name, of } of types) {
    const other = taken.get(name)
    if (other !== undefined)
      throw new GenerationError(`${other} and ${of} both become a type ${name}. Rename one of them.`, of)
    taken.set(name, of)
  }
}
