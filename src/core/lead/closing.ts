import { dayPart, type Stamp } from '../date';
import type { LeadMeta } from '../history/memory';
import type { Lead } from '../schema/row';
import type { Settings } from '../schema/settings';
import type { Stage } from '../schema/stages';

interface ClosingFacts {
  readonly before?: Lead;
  readonly meta: LeadMeta;
  readonly now: Stamp;
  readonly settings: Settings;
}

/**
 * What a stage change brings: its time, the closing day (today unless a person gave one), no closing day after a
 * reopening, and that a lead was once won. A won lead that churns keeps the day it was won; History has both.
 */
export function closing(lead: Lead, facts: ClosingFacts): { readonly lead: Lead; readonly meta: LeadMeta } {
  const { before, settings } = facts;
  const now = stageNamed(lead.stage, settings);
  const was = stageNamed(before?.stage, settings);
  const wasWon = facts.meta.wasWon || was?.class === 'won' || now?.class === 'won' || now?.afterWon === true;
  const meta = { ...facts.meta, stageOn: stageOn(lead, facts), ...(wasWon && { wasWon }) };
  return { lead: { ...lead, closedOn: closedOn(lead, facts, { was, now }) }, meta };
}

function stageOn(lead: Lead, { before, meta, now }: ClosingFacts): Stamp | '' {
  if (before === undefined) return meta.stageOn || (meta.adopted ? '' : now);
  return before.stage === lead.stage ? meta.stageOn : now;
}

interface Move {
  readonly was: Stage | undefined;
  readonly now: Stage | undefined;
}

function closedOn(lead: Lead, { before, meta, now: stamp }: ClosingFacts, move: Move): string {
  const { closedOn: standing = '' } = lead;
  if (!isClosed(move.now)) return isClosed(move.was) ? '' : standing;
  const isGiven = standing !== '' && (!isClosed(move.was) || standing !== before?.closedOn);
  if (isGiven || (standing !== '' && keepsDay(move))) return standing;
  return meta.adopted && !isMoved(move) ? standing : dayPart(stamp);
}

function keepsDay({ was, now }: Move): boolean {
  return was?.key === now?.key || (was?.class === 'won' && now?.afterWon === true);
}

/** Whether the workbook itself saw the lead close: for an older row it did not. */
function isMoved({ was, now }: Move): boolean {
  return was !== undefined && was.key !== now?.key;
}

function isClosed(stage: Stage | undefined): boolean {
  return stage !== undefined && stage.class !== 'open' && stage.class !== 'paused';
}

function stageNamed(key: string | undefined, settings: Settings): Stage | undefined {
  return settings.stages.find((stage) => stage.key === key);
}
