import type { LeadCard, StartView } from '../core/access/protocol';

/** What the sheet shows for the lead's stage, also where the chosen set of stages no longer offers it. */
export function stageLabel(card: LeadCard, start: StartView): string {
  const option = start.options['stage']?.find(({ key }) => key === card.stage);
  return option?.label ?? card.facts.find(({ key }) => key === 'stage')?.text ?? card.stage;
}
