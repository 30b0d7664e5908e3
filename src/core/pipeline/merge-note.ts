import { noteMarker } from '../i18n/refusal-words';

/** A person's note with ours below it; an earlier one of ours gives way; '' takes ours off. */
export function mergeNote(present: string, ours: string): string {
  const theirs = withoutOurs(present);
  if (ours === '') return theirs;
  const block = ours.startsWith(noteMarker) ? ours : `${noteMarker}\n${ours}`;
  return theirs === '' ? block : `${theirs}\n\n${block}`;
}

function withoutOurs(note: string): string {
  const at = note.startsWith(noteMarker) ? 0 : note.indexOf(`\n${noteMarker}`);
  return at < 0 ? note : note.slice(0, at).replace(/\n+$/, '');
}
