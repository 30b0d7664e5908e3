import { keptLine } from '../text';
import { type Html, html } from './html';

/** First strong isolate and its end: what stands between cannot turn the text around it. */
const ISOLATE = '\u2068';
const END = '\u2069';
/** Keeps mailers from making a link of an address; nobody sees it. */
const BREAK = '\u200b';

/** Text from a customer or a form on one line, so long at most, with its links broken. A cut shows as '…'. */
export function tamed(text: string, limit: number): string {
  const line = Array.from(keptLine(text));
  const short = line.length > limit ? `${line.slice(0, limit - 1).join('')}…` : line.join('');
  return short.replace(/:\/\/|@|\.(?=[a-z0-9-])/gi, (sign) => `${BREAK}${sign}${BREAK}`);
}

/** Outside text for the plain part of a mail. */
export function outsideText(text: string, limit: number): string {
  return `${ISOLATE}${tamed(text, limit)}${END}`;
}

/** A sentence of ours that may name things of the team, for the HTML part: tamed all the same, not marked. */
export function insideHtml(text: string, limit: number): Html {
  return html`<bdi dir="auto">${tamed(text, limit)}</bdi>`;
}

/** Outside text for the HTML part of a mail: isolated in direction, marked by its ground. */
export function outsideHtml(text: string, limit: number): Html {
  return html`<bdi dir="auto" style="background:#f1f3f4">${tamed(text, limit)}</bdi>`;
}
