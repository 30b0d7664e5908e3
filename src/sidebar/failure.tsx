import type { Issue } from '../core/access/protocol';
import type { Words } from '../core/i18n/sidebar-words';

interface FailureProps {
  readonly issues: readonly Issue[];
  readonly words: Words;
  readonly onRetry: () => void;
}

/** Stands in the place of the whole sidebar when it could not be filled. */
export function Failure({ issues, words, onRetry }: FailureProps) {
  return (
    <main class="failure">
      <h1>{words('startFailed')}</h1>
      {issues.map(({ code, text }) => (
        <p key={code}>{text}</p>
      ))}
      <button type="button" class="main" onClick={onRetry}>
        {words('retry')}
      </button>
    </main>
  );
}
