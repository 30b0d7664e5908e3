import type { FormField, Issue } from '../core/access/protocol';
import type { Words } from '../core/i18n/sidebar-words';
import type { Draft } from './use-draft';

/** One fault for every required field that is blank. */
export function missingIssues(fields: readonly FormField[], draft: Draft, words: Words): readonly Issue[] {
  return fields
    .filter(({ key, required }) => required && draft.value(key).trim() === '')
    .map(({ key }) => ({ code: 'missing', column: key, text: words('fillThis') }));
}
