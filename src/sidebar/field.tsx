import type { ComponentChildren, TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { FormField, Issue } from '../core/access/protocol';
import { useSidebar } from './context';

export interface FieldProps {
  readonly field: FormField;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly issues?: readonly Issue[];
  readonly onLeave?: () => void;
  readonly hint?: string;
  /** Takes the focus when its form opens. */
  readonly first?: true;
  /** Text of the blank choice of a list. */
  readonly blank?: string | undefined;
  /** Text of a value that the list no longer offers. */
  readonly shown?: string | undefined;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Which keys a telephone or tablet offers. */
const inputModes: Readonly<Record<string, 'decimal' | 'tel' | 'email'>> = {
  amount: 'decimal',
  phone: 'tel',
  email: 'email',
};

/** A labelled control of the field's type with its fault or hint under it. */
export function Field(props: FieldProps) {
  const { words } = useSidebar();
  const id = useId();
  const { field, hint } = props;
  const fault = props.issues?.find(({ column }) => column === field.key);
  const notes = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>
        {field.label}
        {field.required && <small> {words('required')}</small>}
      </label>
      <ControlOf {...props} id={id} notes={notes} faulty={fault ? 'yes' : 'no'} />
      {fault && <Fault id={`${id}-fault`}>{fault.text}</Fault>}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

function Fault({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  return (
    <p class="fault" id={id} dir="auto">
      {children}
    </p>
  );
}

interface ControlProps extends FieldProps {
  readonly id: string;
  readonly notes: string;
  readonly faulty: 'yes' | 'no';
}

function ControlOf({ field, value, onValue, onLeave, id, notes, faulty, first, ...more }: ControlProps) {
  const common = {
    id,
    name: field.key,
    value,
    dir: 'auto' as const,
    'aria-required': field.required,
    'aria-invalid': faulty === 'yes' ? true : undefined,
    'aria-describedby': notes || undefined,
    'data-first': first,
    onInput: ({ currentTarget }: TargetedEvent<Control>) => onValue(currentTarget.value),
    onBlur: onLeave,
  };
  if (field.type === 'longText') return <textarea rows={2} {...common} />;
  if (field.type === 'list') return <ListControl {...more} field={field} value={value} common={common} />;
  if (field.type === 'date') return <input type="date" {...common} />;
  return <input type="text" inputMode={inputModes[field.type]} autocomplete="off" {...common} />;
}

type ListProps = Pick<FieldProps, 'field' | 'value' | 'blank' | 'shown'> & { readonly common: object };

function ListControl({ field, value, blank, shown, common }: ListProps) {
  const { start, words } = useSidebar();
  const options = start.options[field.list ?? field.key] ?? [];
  const known = value === '' || options.some(({ key }) => key === value);
  return (
    <select {...common}>
      {!(field.required && value) && <option value="">{blank ?? words('choose')}</option>}
      {!known && <option value={value}>{shown ?? value}</option>}
      {options.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  );
}
