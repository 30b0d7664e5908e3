/** What stands behind the @ of an address. */
export function domainOf(email: string): string {
  return email.slice(email.indexOf('@') + 1);
}
