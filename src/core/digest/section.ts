import { digestWords } from '../i18n/digest-words';
import type { Language } from '../i18n/language';
import { type Line, lacksNextStep } from '../reminder/due-lines';
import { reasonText } from '../reminder/reason';
import { kindText } from '../reminder/today';
import type { Vocabulary } from '../schema/vocabulary';
import { type Html, html } from './html';
import { insideHtml, outsideHtml, outsideText } from './outside-text';

/** Lines under one heading. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

const NAME_LENGTH = 80;
const REASON_LENGTH = 240;
/** Lines that are kept for leads without a next step, however much else is due. */
const KEPT_FOR_NO_NEXT_STEP = 3;
const CELL = 'padding:4px 8px;border-bottom:1px solid #dadce0;text-align:left;vertical-align:top';

/** A person's lines in the order of a mail: escalated, late, today, the next days, without a next step. */
export function sectionsOf(lines: readonly Line[], language: Language): readonly Section[] {
  const calm = lines.filter(({ escalation }) => escalation === 'none');
  const dated = calm.filter((line) => !lacksNextStep(line));
  const sections: readonly Section[] = [
    { title: digestWords.escalated[language], lines: lines.filter(({ escalation }) => escalation !== 'none') },
    { title: digestWords.late[language], lines: dated.filter(({ state }) => state === 'late') },
    { title: digestWords.today[language], lines: dated.filter(({ state }) => state === 'today') },
    { title: digestWords.nextDays[language], lines: dated.filter(({ state }) => isAhead(state)) },
    { title: digestWords.noNextStep[language], lines: calm.filter(lacksNextStep) },
  ];
  return sections.filter((section) => section.lines.length > 0);
}

/** The first lines of all sections, with some room kept for the last one if it lists leads without a next step. */
export function firstLines(sections: readonly Section[], limit: number): readonly Section[] {
  const isKept = ({ lines }: Section): boolean =>
    lines.every((line) => line.escalation === 'none' && lacksNextStep(line));
  const kept = Math.min(limit, KEPT_FOR_NO_NEXT_STEP, sections.find(isKept)?.lines.length ?? 0);
  let room = limit - kept;
  return sections
    .map((section) => {
      const lines = section.lines.slice(0, Math.max(0, room) + (isKept(section) ? kept : 0));
      room -= isKept(section) ? lines.length - kept : lines.length;
      return { ...section, lines };
    })
    .filter(({ lines }) => lines.length > 0);
}

/** How many lines sections hold together. */
export function countLines(sections: readonly Section[]): number {
  return sections.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** A section as a table. */
export function sectionHtml({ title, lines }: Section, vocabulary: Vocabulary): Html {
  const { language } = vocabulary;
  const heads = (['id', 'customer', 'kind', 'reason', 'day', 'daysLate'] as const).map(
    (key) => html`<th style="${CELL};color:#5f6368;font-weight:normal">${digestWords[key][language]}</th>`,
  );
  const rows = lines.map((line) => lineHtml(line, vocabulary));
  return html`<h2 style="font-size:16px;margin:20px 0 6px">${title} (${lines.length})</h2>
<table style="border-collapse:collapse;width:100%;font-size:14px"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>
`;
}

/** A section as plain lines. */
export function sectionText({ title, lines }: Section, vocabulary: Vocabulary): string {
  const rows = lines.map((line) => {
    const { lead, leadId, day, daysLate } = line;
    const customer = outsideText(lead.customerName ?? '', NAME_LENGTH);
    const reason = outsideText(reasonText(line.reason, vocabulary), REASON_LENGTH);
    const kind = kindText(line, vocabulary.language);
    const late = daysLate > 0 ? `${digestWords.daysLate[vocabulary.language]} ${daysLate} · ` : '';
    return `- ${outsideText(leadId, NAME_LENGTH)} · ${customer} · ${kind} · ${day} · ${late}${reason}`;
  });
  return `${title} (${lines.length})\n${rows.join('\n')}\n`;
}

function lineHtml(line: Line, vocabulary: Vocabulary): Html {
  const { lead, leadId, day, daysLate } = line;
  return html`
<tr><td style="${CELL};white-space:nowrap">${outsideHtml(leadId, NAME_LENGTH)}</td><td style="${CELL}">${outsideHtml(lead.customerName ?? '', NAME_LENGTH)}</td><td style="${CELL}">${kindText(line, vocabulary.language)}</td><td style="${CELL}">${reasonHtml(line, vocabulary)}</td><td style="${CELL};white-space:nowrap">${day}</td><td style="${CELL}">${daysLate}</td></tr>`;
}

/** Only the words of a promised step come from outside; all other reasons are ours. */
function reasonHtml({ reason }: Line, vocabulary: Vocabulary): Html {
  const text = reasonText(reason, vocabulary);
  return reason.code === 'stepPromised' ? outsideHtml(text, REASON_LENGTH) : insideHtml(text, REASON_LENGTH);
}

function isAhead(state: Line['state']): boolean {
  return state === 'daysOff' || state === 'next';
}
