import { Button } from './button';
import { useSidebar } from './context';
import type { Shown } from './use-shown-lead';

interface LeadHeadProps {
  readonly title: string;
  readonly shown: Shown;
  readonly reread: () => void;
}

/** Heading of a view about one lead, with the button that reads the selected row. */
export function LeadHead({ title, shown, reread }: LeadHeadProps) {
  const { words } = useSidebar();
  const loading = shown.phase === 'loading';
  return (
    <div class="head">
      <h1 tabIndex={-1} dir="auto">
        {title}
      </h1>
      <Button state={loading ? 'busy' : undefined} onPress={reread}>
        {words(loading ? 'loading' : 'readSelected')}
      </Button>
    </div>
  );
}
