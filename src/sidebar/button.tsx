import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress?: () => void;
  readonly look?: 'main' | 'plain' | 'link';
  /** Says more than the visible word; begins with it. */
  readonly label?: string;
  readonly state?: 'on' | 'off' | 'open' | 'closed' | 'busy' | undefined;
  readonly kind?: 'button' | 'submit';
}

/** A button; while busy it keeps the focus and does nothing. on/off make it a toggle, open/closed a disclosure. */
export function Button({ children, onPress, look = 'plain', label, state, kind = 'button' }: ButtonProps) {
  return (
    <button
      type={kind}
      class={look}
      aria-label={label}
      aria-pressed={state === 'on' || state === 'off' ? state === 'on' : undefined}
      aria-expanded={state === 'open' || state === 'closed' ? state === 'open' : undefined}
      aria-disabled={state === 'busy' ? true : undefined}
      onClick={state === 'busy' ? (event) => event.preventDefault() : onPress}
    >
      {children}
    </button>
  );
}
