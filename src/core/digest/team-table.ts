import { digestWords } from '../i18n/digest-words';
import { unreachableWords } from '../i18n/reminder-words';
import type { Line } from '../reminder/due-lines';
import type { Vocabulary } from '../schema/vocabulary';
import type { DigestContext, TeamFacts } from './digest-context';
import { html } from './html';
import type { BodyPart } from './mail-body';

const CELL = 'padding:4px 12px 4px 0;border-bottom:1px solid #dadce0;text-align:left';

interface TeamRow {
  readonly name: string;
  readonly counts: readonly number[];
}

/** Per member: due today, late, escalated, contacts without a record, approvals that wait. */
export function teamTable(team: TeamFacts, vocabulary: Vocabulary, { settings }: DigestContext): BodyPart {
  const { language } = vocabulary;
  const heads = (['member', 'due', 'late', 'escalated', 'unrecorded', 'approvalCount'] as const).map(
    (key) => digestWords[key][language],
  );
  const keys = [...settings.members.map(({ key }) => key), ...team.lines.map(({ recipient }) => recipient)];
  const rows = [...new Set(keys)]
    .map((key) => rowOf(key, team, vocabulary))
    .filter(({ counts }) => counts.some(Boolean));
  const cells = (values: readonly (string | number)[]) =>
    values.map((value) => html`<td style="${CELL}">${value}</td>`);
  return {
    html: html`<table style="border-collapse:collapse;font-size:14px"><thead><tr>${heads.map(
      (head) => html`<th style="${CELL};color:#5f6368;font-weight:normal">${head}</th>`,
    )}</tr></thead><tbody>${rows.map(
      ({ name, counts }) => html`
<tr>${cells([name, ...counts])}</tr>`,
    )}</tbody></table>
`,
    text: `${rows.map((row) => textRow(row, heads)).join('\n')}\n`,
  };
}

function rowOf(key: string, { lines, unrecorded }: TeamFacts, vocabulary: Vocabulary): TeamRow {
  const own = lines.filter(({ recipient }) => recipient === key);
  const count = (fits: (line: Line) => boolean): number => own.filter(fits).length;
  return {
    name: key === '' ? unreachableWords.noOwner[vocabulary.language] : vocabulary.label('member', key),
    counts: [
      count(({ state }) => state === 'today'),
      count(({ state }) => state === 'late'),
      count(({ escalation }) => escalation !== 'none'),
      unrecorded.get(key) ?? 0,
      count(({ kind }) => kind === 'approval'),
    ],
  };
}

function textRow({ name, counts }: TeamRow, heads: readonly string[]): string {
  const parts = counts.map((count, index) => `${heads[index + 1]} ${count}`);
  return `- ${name} · ${parts.join(' · ')}`;
}
