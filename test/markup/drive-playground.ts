/**
 * In the browser, before the page's own script: its server is a double whose every answer is full of these texts, one
 * for each row, tab, mail, menu entry, question … Timers of seconds never end, so that what passes by stays.
 */
export function answerWith(texts: readonly string[]): void {
  const selection = { tab: 1, row: 1, column: 1, rows: 1, columns: 1 };
  const question = (text: string, kind: string) => ({ kind, title: text, message: text, buttons: ['OK', 'CANCEL'] });
  const tab = (name: string, index: number) => ({
    ...{ id: index + 1, name, rows: index === 0 ? texts.length : 2, columns: 6, frozenRows: 0, frozenColumns: 0 },
    ...{ widths: [90, 90, 90, 90, 90, 90], heights: {}, gridlines: true, charts: index === 0 ? texts.map(chart) : [] },
  });
  const series = { kind: 'bar', colour: '#123456', opacity: 1, lineWidth: 1, pointSize: 0, dashed: false };
  const chart = (text: string, index: number) => ({
    ...{ title: text, row: index + 1, column: 6, width: 300, height: 200, horizontal: false, stacked: false },
    ...{ categories: [text, text] },
    series: [{ ...series, name: text, inLegend: true, values: [1, 2], texts: [text, text] }],
  });
  const row = (text: string) => {
    const cell = (more: object = {}) => ({ text, input: text, ...more });
    const marked = [cell({ note: text }), cell({ choice: 'list' }), cell({ style: { bold: true, wrap: true } })];
    return [...marked, cell({ choice: 'checkbox' }), cell({ link: 'https://docs.google.com/' }), cell()];
  };
  const mail = (text: string, index: number) => ({
    ...{ number: index, to: text, subject: text, at: text, text, hasHtml: index % 2 === 0 },
  });
  const book = {
    ...{ version: 1, name: texts[0], tabs: texts.map(tab), selection, now: '2024-03-01T09:00', zone: texts[0] },
    menu: [{ label: 'menu', items: texts.map((label) => ({ label, run: 'go' })) }],
    mails: texts.map(mail),
    last: texts.map((name) => ({ name, ok: false, calls: 1, counted: 1, seconds: 1 })),
    sidebar: null,
  };
  const outcome = (deed: { kind?: string; answers?: unknown[] }) => {
    const asked = texts[deed.answers?.length ?? 0];
    const toasts = texts.map((text) => ({ title: text, message: text }));
    if (deed.kind !== 'run') return { book, told: [], toasts: [] };
    if (asked === undefined) return { book, told: texts.map((text) => question(text, 'alert')), toasts };
    return {
      book,
      told: [],
      toasts: [],
      question: question(asked, (deed.answers?.length ?? 0) % 2 ? 'prompt' : 'alert'),
    };
  };
  const answers: Readonly<Record<string, (body: string) => unknown>> = {
    '/act': (body) => outcome(JSON.parse(body)),
    '/cells': () => ({ version: 1, tab: 1, first: 1, rows: texts.map(row) }),
    '/choices': () => texts,
    '/select': () => ({}),
  };
  window.fetch = async (path, wish) => {
    const url = new URL(String(path), window.location.href);
    const answer = answers[url.pathname]?.(String(wish?.body ?? '{}'));
    const first = Number(url.searchParams.get('first') ?? '1');
    const cells =
      url.pathname === '/cells'
        ? { version: 1, tab: 1, first, rows: texts.slice(first - 1, first + 49).map(row) }
        : answer;
    return new Response(JSON.stringify(cells ?? null), { headers: { 'content-type': 'application/json' } });
  };
  const later = window.setTimeout.bind(window);
  window.setTimeout = ((work: () => void, wait = 0) => (wait < 1000 ? later(work, wait) : 0)) as typeof setTimeout;
}

/** In the browser: elements and names of attributes of the page once it has come to rest. */
export async function look(): Promise<string> {
  const { signatureOf } = window as unknown as { signatureOf: (root: Element) => string[] };
  const read = () => signatureOf(document.body).join('\n');
  // On a busy machine what was pressed is drawn late: nothing is at rest before two frames have been drawn since.
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  let [before, now] = ['', read()];
  for (let turn = 0; now !== before && turn < 100; turn += 1) {
    before = now;
    await frame();
    await frame();
    await new Promise((done) => setTimeout(done, 40));
    now = read();
  }
  return now;
}

/** In the browser: answers every question and message that comes up, and tells how each of their windows looked. */
export async function answerAll(): Promise<string[]> {
  const { signatureOf } = window as unknown as { signatureOf: (root: Element) => string[] };
  const rest = () => new Promise((done) => setTimeout(done, 4));
  const shown: string[] = [];
  for (let idle = 0; idle < 60; ) {
    const dialog = document.querySelector('dialog[open]');
    idle = dialog === null ? idle + 1 : 0;
    if (dialog !== null) shown.push(signatureOf(dialog).join('\n'));
    dialog?.querySelector('button')?.click();
    await rest();
  }
  return shown;
}
