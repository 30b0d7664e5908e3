import type { ToastView } from '../protocol';
import { el } from './el';

const SHOWN_FOR = 8000;

/** The corner where toasts stand for a while; screen readers hear them. */
export function makeToasts(): { readonly element: HTMLElement; show(toast: ToastView): void } {
  const element = el('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  const show = ({ title, message }: ToastView): void => {
    const toast = el('div', { class: 'toast' }, [el('strong', {}, [title]), el('span', { dir: 'auto' }, [message])]);
    element.append(toast);
    setTimeout(() => toast.remove(), SHOWN_FOR);
  };
  return { element, show };
}
