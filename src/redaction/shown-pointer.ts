/** A pointer or path that may be shown. Names that are not like a field's are `*`: the keys of a map can be personal. */
export function shownPointer(pointer: string): string {
  return pointer.replace(/(?<=\/)[^/]*/g, (name) => (isFieldName(name) ? name : "*"))
}

function isFieldName(name: string): boolean {
  if (/^\d{1,6}$/.test(name) || /^\{[A-Za-z_]\w{0,39}\}$/.test(name)) return true
  return /^[A-Za-z_$[][\w$[\]-]{0,39}$/.test(name) && !/(\d\D*){6}/.test(name)
}
