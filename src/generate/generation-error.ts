/** A contract cannot be generated from. The message says where it is wrong and what to do. */
export class GenerationError extends Error {
  override readonly name = "GenerationError"

  /** @param about the operationId, schema or security scheme at fault, from which its file and line are found */
  constructor(
    message: string,
    readonly about?: string,
  ) {
    super(message)
  }
}
