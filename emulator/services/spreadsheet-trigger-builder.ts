import type { ServiceHost, Trigger } from '../kernel/service-host';
import type { BuilderRequest } from './clock-trigger-builder';
import { registerTrigger } from './register-trigger';
import { createTriggerView } from './trigger';

/** The builder behind newTrigger(…).forSpreadsheet(…). */
export function createSpreadsheetTriggerBuilder(host: ServiceHost, { functionName, enums }: BuilderRequest): object {
  let kind: Trigger['kind'] | undefined;
  const on = (event: Trigger['kind']) => () => {
    kind = event;
    return builder;
  };
  const builder = {
    onChange: on('change'),
    onEdit: on('edit'),
    onFormSubmit: on('form'),
    onOpen: on('open'),
    create: () => {
      if (kind === undefined) return host.gap('SpreadsheetTriggerBuilder.create without an event');
      return createTriggerView(host, registerTrigger(host, { kind, functionName }), enums);
    },
  };
  return host.guard('SpreadsheetTriggerBuilder', builder);
}
