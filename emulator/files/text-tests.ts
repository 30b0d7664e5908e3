/** Formulas for criteria on text, on the cell named `cell`, against the (already quoted) `value`. */
const TESTS: Readonly<Record<string, (cell: string, value: string) => string>> = {
  TEXT_CONTAINS: (cell, value) => `ISNUMBER(SEARCH(${value},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, value) => `ISERROR(SEARCH(${value},${cell}))`,
  TEXT_EQUAL_TO: (cell, value) => `${cell}=${value}`,
  TEXT_NOT_EQUAL_TO: (cell, value) => `${cell}<>${value}`,
  TEXT_STARTS_WITH: (cell, value) => `LEFT(${cell},LEN(${value}))=${value}`,
  TEXT_ENDS_WITH: (cell, value) => `RIGHT(${cell},LEN(${value}))=${value}`,
  TEXT_IS_VALID_EMAIL: (cell) => `ISNUMBER(MATCH("*@*.?*",${cell},0))`,
  TEXT_IS_VALID_URL: (cell) => `ISNUMBER(MATCH("http*://?*",${cell},0))`,
  CELL_EMPTY: (cell) => `LEN(TRIM(${cell}))=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(TRIM(${cell}))>0`,
};

/** The formula that says what a criteria on text says; undefined when the criteria is none. */
export function textTest(criteria: string, cell: string, value: unknown): string | undefined {
  return TESTS[criteria]?.(cell, `"${String(value ?? '').replaceAll('"', '""')}"`);
}
