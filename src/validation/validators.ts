/** What the generated `validators.js` of a contract exports. */
export interface Validators {
  readonly operations: Readonly<Record<string, OperationValidators>>
  /** By event type. */
  readonly webhooks: Readonly<Record<string, Described>>
  /** What {@link Described} points into. */
  readonly shapes: readonly Shape[]
}

export interface OperationValidators {
  /** Of `{ path, query }`. */
  readonly parameters?: Validator
  readonly body?: Validator
  /** By success status. */
  readonly answers?: Readonly<Record<string, Described>>
}

/** Checks what a value must be, and knows what it is made of. */
export type Described = readonly [validator: Validator, shape: number]

/** Whether a value fits; what does not stands in `errors` until the next call. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly ValidatorError[] | null
}

/** An error of ajv without its texts. */
export interface ValidatorError {
  /** JSON Pointer to the value. */
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** The name is wrong, not the value. */
  readonly propertyName?: string
}

/** The known parts of a value that the API may extend. Numbers are indices of shapes; shape 0 knows nothing. */
export interface Shape {
  readonly fields?: Readonly<Record<string, number>>
  readonly items?: number
  /** Of fields that are not listed. Absent: there are none. */
  readonly others?: number
  /** The listed values of an extensible enumeration. */
  readonly known?: readonly string[]
}

/** A place where a value does not fit the contract, and why, without the value. */
export interface Problem {
  /** JSON Pointer (RFC 6901); path and query parameters stand below `/path` and `/query`. */
  readonly pointer: string
  /** Such as `must be a string, not a number`. */
  readonly message: string
}
