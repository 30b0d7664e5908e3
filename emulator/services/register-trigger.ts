import type { Schedule, ServiceHost, Trigger } from '../kernel/service-host';

const MOST_TRIGGERS = 20;

interface TriggerPlan {
  readonly kind: Trigger['kind'];
  readonly functionName: string;
  readonly schedule?: Schedule;
}

const HOUR = 3_600_000;

/** What a published add-on may not: two clock triggers of a person in a file, or one that runs more than hourly. */
function checkAddOn(host: ServiceHost, plan: TriggerPlan): void {
  const { schedule } = plan;
  const isTooSoon = schedule?.every === 'once' && schedule.at < host.now() + HOUR;
  if (schedule?.every === 'minutes' || isTooSoon) host.fail('Clock events must be scheduled at least 1 hour(s) apart.');
  const owner = host.execution.effectiveUser;
  if (!host.file.triggers.some((known) => known.owner === owner && known.kind === plan.kind)) return;
  if (plan.kind !== 'clock') host.gap(`a second trigger of an add-on for ${plan.kind}`);
  host.fail('This add-on has created too many time-based triggers in this document for this Google user account.');
}

/** Adds a trigger of the effective user to the file; the 21st of a person is refused. */
export function registerTrigger(host: ServiceHost, plan: TriggerPlan): Trigger {
  if (host.profile.addOnTriggers) checkAddOn(host, plan);
  const owner = host.execution.effectiveUser;
  if (host.file.triggers.filter((known) => known.owner === owner).length >= MOST_TRIGGERS) {
    host.fail('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
  }
  const trigger = { ...plan, id: host.newId(20), owner, createdAt: host.now() };
  host.file.triggers.push(trigger);
  return trigger;
}
