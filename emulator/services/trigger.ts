import type { ServiceHost, Trigger } from '../kernel/service-host';

type EnumTable = ReturnType<ServiceHost['enumeration']>;

export interface TriggerEnums {
  readonly events: EnumTable;
  readonly sources: EnumTable;
}

const EVENT_OF: Readonly<Record<Trigger['kind'], string>> = {
  edit: 'ON_EDIT',
  change: 'ON_CHANGE',
  open: 'ON_OPEN',
  form: 'ON_FORM_SUBMIT',
  clock: 'CLOCK',
};

const triggers = new WeakMap<object, Trigger>();

/** The trigger behind an object given by a script. */
export function triggerOf(implementation: object): Trigger | undefined {
  return triggers.get(implementation);
}

/** The object a script sees for a trigger. */
export function createTriggerView(host: ServiceHost, trigger: Trigger, enums: TriggerEnums): object {
  const view = {
    getEventType: () => enums.events[EVENT_OF[trigger.kind]],
    getHandlerFunction: () => trigger.functionName,
    getTriggerSource: () => enums.sources[trigger.kind === 'clock' ? 'CLOCK' : 'SPREADSHEETS'],
    getTriggerSourceId: () => (trigger.kind === 'clock' ? null : host.file.id),
    getUniqueId: () => trigger.id,
  };
  triggers.set(view, trigger);
  return host.guard('Trigger', view);
}
