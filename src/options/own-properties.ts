/** A copy without a prototype: what somebody put on `Object.prototype` is no property of it. */
export function ownProperties<T extends object>(value: T): T {
  return Object.assign(Object.create(null) as T, value)
}
