/** Whether a query or a definition names a variable. */
export function refersTo(what: unknown, name: string): boolean {
  return new RegExp(`\\$\\{?${name}\\b`).test(JSON.stringify(what ?? ''));
}
