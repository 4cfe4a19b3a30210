/** A contract cannot be generated from. The message says where it is wrong and what to do. */
export class GenerationError extends Error {
  override readonly name = "GenerationError"
}
