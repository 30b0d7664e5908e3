/** `tel:` with digits only, or '' where the text holds no telephone number. */
export function telephoneLink(text: string): string {
  const number = text.normalize('NFKC').replace(/[^\d+]/g, '');
  return number.length >= 5 ? `tel:${number}` : '';
}

/** `mailto:` of one address, or '' where the text is none. */
export function mailLink(text: string): string {
  const address = text.normalize('NFKC').trim();
  return /^[^\s@,;?&]+@[^\s@,;?&]+$/.test(address) ? `mailto:${encodeURIComponent(address).replace('%40', '@')}` : '';
}
