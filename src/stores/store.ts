/**
 * Small values with a time to live, shared by all who have the same store: access tokens, leases, claims on webhook
 * events. Times are in ms. A method may reject when the store is out of reach.
 */
export interface Store {
  /** The value; undefined when there is none or its time is over. */
  get(key: string): Promise<string | undefined>
  set(key: string, value: string, ttlMs: number): Promise<void>
  /** Sets the value if there is none, in one step. Returns whether it did. */
  add(key: string, value: string, ttlMs: number): Promise<boolean>
  /** Sets the value if the old one is still there, in one step. Returns whether it did. */
  replace(key: string, old: string, value: string, ttlMs: number): Promise<boolean>
  delete(key: string): Promise<void>
}

const methods = ["get", "set", "add", "replace", "delete"] as const

/** Whether a value has the methods of a store. */
export function isStore(value: unknown): value is Store {
  const store = (value ?? {}) as Partial<Store>
  return methods.every((method) => typeof store[method] === "function")
}
