/** In the browser: elements and names of attributes below a root, in document order. Links to a telephone or an address are as good as their text. */
export function signatureOf(root: Element): string[] {
  const isContact = (element: Element) =>
    element instanceof HTMLAnchorElement && /^(tel:[+\d]*|mailto:[^?&]*)$/.test(element.getAttribute('href') ?? '');
  return Array.from(root.querySelectorAll('*'))
    .filter((element) => !isContact(element))
    .map((element) => `${element.tagName} ${element.getAttributeNames().sort().join(' ')}`);
}
