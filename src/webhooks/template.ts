/** A template with what each of its placeholders, such as `{body}`, stands for. */
export function filled(template: string, valueOf: (placeholder: string) => string): string {
  return template.replace(/\{(.+?)\}/g, (_, placeholder: string) => valueOf(placeholder))
}
