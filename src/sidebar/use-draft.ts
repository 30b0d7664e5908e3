import { useState } from 'preact/hooks';
import type { Fields } from '../core/access/protocol';
import { useSidebar } from './context';

export interface Draft {
  readonly values: Fields;
  value(key: string): string;
  set(key: string, value: string): void;
  clear(): void;
  /** Values that are not blank. */
  filled(): Fields;
}

/** The texts of one form, kept in the memo under its name while the person looks elsewhere. */
export function useDraft(name: string): Draft {
  const { memo } = useSidebar();
  const [values, setValues] = useState<Fields>(memo.drafts.get(name) ?? {});
  const keep = (next: Fields) => {
    if (Object.values(next).some((value) => value !== '')) memo.drafts.set(name, next);
    else memo.drafts.delete(name);
    setValues(next);
  };
  return {
    values,
    value: (key) => values[key] ?? '',
    // The memo holds the newest values even when two fields change within one render.
    set: (key, value) => keep({ ...values, ...memo.drafts.get(name), [key]: value }),
    clear: () => keep({}),
    filled: () => Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== '')),
  };
}
