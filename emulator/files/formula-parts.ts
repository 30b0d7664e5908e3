/** A piece of a formula: a quoted text, a quoted tab name, or everything else. */
interface FormulaPart {
  readonly kind: 'text' | 'tab' | 'code';
  readonly text: string;
}

const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g;

const kindOf = (text: string): FormulaPart['kind'] =>
  text.startsWith('"') ? 'text' : text.startsWith("'") ? 'tab' : 'code';

/** Cuts a formula so that what stands in quotes is never taken for code; the pieces join to the same formula. */
export function formulaParts(formula: string): FormulaPart[] {
  return Array.from(formula.matchAll(PIECES), ([text]) => ({ kind: kindOf(text), text }));
}

/** The same formula with every piece rewritten. */
export function mapFormula(formula: string, change: (part: FormulaPart) => string): string {
  return formulaParts(formula).map(change).join('');
}
