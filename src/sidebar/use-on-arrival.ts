import { useEffect, useRef } from 'preact/hooks';

/** Calls back when the person comes to the sidebar, by pointer or by focus: the only moments at which it asks by itself. */
export function useOnArrival(arrive: () => void): void {
  const latest = useRef(arrive);
  latest.current = arrive;
  useEffect(() => {
    const come = () => latest.current();
    document.documentElement.addEventListener('pointerenter', come);
    window.addEventListener('focus', come);
    return () => {
      document.documentElement.removeEventListener('pointerenter', come);
      window.removeEventListener('focus', come);
    };
  }, []);
}
