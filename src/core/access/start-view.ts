import { columnLabel } from '../i18n/column-label';
import type { Column } from '../schema/column';
import { listKeys } from '../schema/column';
import { leadColumns } from '../schema/leads';
import type { Settings } from '../schema/settings';
import type { Vocabulary } from '../schema/vocabulary';
import type { Person } from './person';
import type { FormField, StartView } from './protocol';

/** Fields of the new-lead form, in order; all else can be filled in the grid. */
const formColumns = [
  'customerName',
  'contactName',
  'phone',
  'email',
  'wechat',
  'source',
  'need',
  'grade',
  'budget',
  'decisionCycle',
  'owner',
  'notes',
];
const types: Readonly<Partial<Record<Column['type'], FormField['type']>>> = {
  longText: 'longText',
  list: 'list',
  member: 'list',
  phone: 'phone',
  email: 'email',
  date: 'date',
  amount: 'amount',
};

/** What the sidebar needs besides the day and the selected lead: who I am, the lists, the form. */
export function startFacts(
  person: Person,
  settings: Settings,
  vocabulary: Vocabulary,
): Pick<StartView, 'me' | 'language' | 'options' | 'stageClasses' | 'leadForm'> {
  const lists = [...listKeys, 'member' as const].map((list) => [list, vocabulary.options(list)] as const);
  return {
    me: { key: person.member?.key ?? '', name: person.name, role: person.role },
    language: vocabulary.language,
    options: Object.fromEntries(lists),
    stageClasses: Object.fromEntries(settings.stages.map((stage) => [stage.key, stage.class])),
    leadForm: formColumns.flatMap((key) => formField(key, vocabulary)),
  };
}

function formField(key: string, vocabulary: Vocabulary): FormField[] {
  const column: Column | undefined = leadColumns.find((one) => one.key === key);
  if (column === undefined) return [];
  const list = column.type === 'member' ? 'member' : column.list;
  return [
    {
      key,
      label: columnLabel('leads', key, vocabulary.language),
      type: types[column.type] ?? 'text',
      ...(list === undefined ? {} : { list }),
      ...(key === 'customerName' ? { required: true } : {}),
    },
  ];
}
