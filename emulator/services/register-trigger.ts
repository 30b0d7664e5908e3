import type { Schedule, ServiceHost, Trigger } from '../kernel/service-host';

const MOST_TRIGGERS = 20;

interface TriggerPlan {
  readonly kind: Trigger['kind'];
  readonly functionName: string;
  readonly schedule?: Schedule;
}

/** Adds a trigger of the effective user to the file; the 21st of a person is refused. */
export function registerTrigger(host: ServiceHost, plan: TriggerPlan): Trigger {
  const owner = host.execution.effectiveUser;
  if (host.file.triggers.filter((known) => known.owner === owner).length >= MOST_TRIGGERS) {
    host.fail('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
  }
  const trigger = { ...plan, id: host.newId(20), owner, createdAt: host.now() };
  host.file.triggers.push(trigger);
  return trigger;
}
