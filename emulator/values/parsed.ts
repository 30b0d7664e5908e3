/** A number (or boolean) found in a typed text, with the number format that the typing leaves on an automatic cell. */
export interface Parsed {
  value: number | boolean;
  format?: string;
}
