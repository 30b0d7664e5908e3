import { useRef, useState } from 'preact/hooks';
import type { Fields, Twin } from '../core/access/protocol';
import { useSidebar } from './context';

/** What two leads may have in common. */
const telling: readonly string[] = ['customerName', 'phone', 'email', 'wechat'];

export interface Twins {
  readonly found: readonly Twin[];
  /** Columns that are looked at. */
  readonly telling: readonly string[];
  /** Asks for leads that look like these fields, unless just these were asked for last. */
  look(fields: Fields): void;
  clear(): void;
}

/** Duplicates of the lead being typed; a failed look-up is no warning and no obstacle. */
export function useTwins(): Twins {
  const { ask } = useSidebar();
  const [found, setFound] = useState<readonly Twin[]>([]);
  const asked = useRef('{}');
  return {
    found,
    telling,
    look: (fields) => {
      const known = telling
        .map((key) => [key, (fields[key] ?? '').trim()] as const)
        .filter(([, value]) => value !== '');
      const text = JSON.stringify(Object.fromEntries(known));
      if (text === asked.current) return;
      asked.current = text;
      if (known.length === 0) return setFound([]);
      void ask('duplicates', { fields: Object.fromEntries(known) }).then((answer) => {
        if (asked.current === text) setFound(answer.ok ? answer.value : []);
      });
    },
    clear: () => {
      asked.current = '{}';
      setFound([]);
    },
  };
}
