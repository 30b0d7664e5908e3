import { evaluateScript, type StageOptions } from '../../helpers/script-project';

/** Runs script lines in a fresh file in which `ss` and `sheet` (its only tab) are at hand; gives what they return. */
export function onSheet(lines: string, options: StageOptions = {}): unknown {
  const start = 'const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getSheets()[0];';
  return evaluateScript(`${start}\n${lines}`, options);
}
