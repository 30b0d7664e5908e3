import type { AssignmentFacts } from '../assignment/assign';
import type { Stamp } from '../date';
import { stageClassOf } from '../lead/lead-stage';
import type { Lead } from '../schema/row';
import { rememberedLeads } from './settle-follow-ups';
import type { Situation } from './situation';

/** The team's load as assignments of one run change it. */
export class Team {
  private readonly situation: Situation;
  private readonly load = new Map<string, number>();
  private readonly last = new Map<string, Stamp>();
  /** Serial numbers of customer codes given so far, by industry and size. */
  readonly codes: Map<string, number> = new Map();

  constructor(situation: Situation) {
    this.situation = situation;
    for (const lead of rememberedLeads(situation.memory).values()) {
      this.count(lead);
      this.noteTime(lead);
    }
    for (const { meta } of situation.memory.values()) this.noteCode(meta.codeSerial ?? '');
  }

  /** What `assignOwner` needs to choose. */
  facts(): AssignmentFacts {
    const { settings, today } = this.situation;
    return { members: settings.members, load: this.load, lastAssigned: this.last, today };
  }

  /** A lead went to this member just now. */
  took(owner: string, now: Stamp): void {
    this.load.set(owner, (this.load.get(owner) ?? 0) + 1);
    this.last.set(owner, now);
  }

  private count(lead: Lead): void {
    const { owner = '' } = lead;
    const isOpen = stageClassOf(lead, this.situation.vocabulary) === 'open';
    if (owner !== '' && isOpen) this.load.set(owner, (this.load.get(owner) ?? 0) + 1);
  }

  private noteTime({ owner = '', assignedAt: at = '' }: Lead): void {
    if (owner !== '' && at > (this.last.get(owner) ?? '')) this.last.set(owner, at);
  }

  private noteCode(serial: string): void {
    const [group = '', number = ''] = serial.split('#');
    if (group !== '') this.codes.set(group, Math.max(this.codes.get(group) ?? 0, Number(number)));
  }
}
