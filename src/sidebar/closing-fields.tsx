import type { Fields, Issue, StartView } from '../core/access/protocol';
import { leadLabels } from '../core/i18n/column-labels';
import { Button } from './button';
import { useSidebar } from './context';
import { DateChips } from './date-chips';
import { Field } from './field';
import type { Draft } from './use-draft';

/** Between the keys of a cell with several values (stored form). */
const JOINT = '、';

/** What a class of stages asks for when a lead enters it. */
const asks: Readonly<Record<string, { factors: string; amount?: true; date?: true }>> = {
  won: { factors: 'winFactor', amount: true },
  lost: { factors: 'lossFactor', date: true },
  paused: { factors: 'lossFactor', date: true },
  invalid: { factors: 'invalidReason' },
};

/** Columns that entering this stage asks for; none for an open stage. */
export function closingKeys(start: StartView, stage: string): readonly string[] {
  const ask = asks[start.stageClasses[stage] ?? ''];
  if (!ask) return [];
  return ['closeReason', ...(ask.amount ? ['amount'] : []), ...(ask.date ? ['nextContactOn'] : [])];
}

/** What the draft says about closing with this stage; what was typed for another outcome stays out. */
export function closingValues(start: StartView, stage: string, draft: Draft): Fields {
  const values = closingKeys(start, stage).map((key) => {
    const list = asks[start.stageClasses[stage] ?? '']?.factors ?? '';
    return [key, key === 'closeReason' ? chosenFactors(start, list, draft).join(JOINT) : draft.value(key)] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value.trim() !== ''));
}

/** A factor that was chosen for another outcome does not count. */
function chosenFactors(start: StartView, list: string, draft: Draft): readonly string[] {
  const options = start.options[list] ?? [];
  const keys = draft.value('closeReason').split(JOINT);
  return keys.filter((key) => options.some((option) => option.key === key));
}

interface ClosingFieldsProps {
  readonly stage: string;
  readonly draft: Draft;
  readonly issues: readonly Issue[];
}

/** Factor, amount or day of return, as the class of the new stage asks; none of them blocks. */
export function ClosingFields({ stage, draft, issues }: ClosingFieldsProps) {
  const { start, words } = useSidebar();
  const ask = asks[start.stageClasses[stage] ?? ''];
  if (!ask) return null;
  const bind = (key: string) => ({
    value: draft.value(key),
    onValue: (value: string) => draft.set(key, value),
    issues,
  });
  const amount = { key: 'amount', label: leadLabels.amount[start.language], type: 'amount' } as const;
  const again = { key: 'nextContactOn', label: words('contactAgain'), type: 'date' } as const;
  return (
    <div class="closing">
      <Factors list={ask.factors} draft={draft} issues={issues} />
      {ask.amount && <Field field={amount} {...bind('amount')} />}
      {ask.date && <Field field={again} {...bind('nextContactOn')} />}
      {ask.date && <DateChips about={again.label} {...bind('nextContactOn')} />}
      <p class="hint">{words('laterHint')}</p>
    </div>
  );
}

function Factors({ list, draft, issues }: { list: string; draft: Draft; issues: readonly Issue[] }) {
  const { start, words } = useSidebar();
  const options = start.options[list] ?? [];
  const chosen = chosenFactors(start, list, draft);
  const toggle = (key: string) => {
    const next = chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
    draft.set('closeReason', next.join(JOINT));
  };
  const label = leadLabels.closeReason[start.language];
  const fault = issues.find(({ column }) => column === 'closeReason');
  return (
    <fieldset class="field plain">
      <legend>
        {label} <small>{words('several')}</small>
      </legend>
      <div class="chips">
        {options.map((option) => (
          <Button
            key={option.key}
            state={chosen.includes(option.key) ? 'on' : 'off'}
            onPress={() => toggle(option.key)}
          >
            {option.label}
          </Button>
        ))}
      </div>
      {fault && <p class="fault">{fault.text}</p>}
    </fieldset>
  );
}
