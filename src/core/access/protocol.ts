import type { Day, Stamp } from '../date';
import type { Language } from '../i18n/language';
import type { Role } from '../schema/members';
import type { Option } from '../schema/vocabulary';

/**
 * What the sidebar and the server say to each other, JSON text in both directions. Every value is in stored form
 * (keys, 'YYYY-MM-DD', plain numbers); what a person typed travels as typed and is read by the server.
 */
export interface Methods {
  /** Who I am, today's list, the lists of the forms, the selected lead. */
  readonly start: { in: Nothing; out: StartView };
  readonly myDay: { in: Nothing; out: DayView };
  /** The lead of the row that is selected in the grid; null where the selection is no lead. */
  readonly selectedLead: { in: Nothing; out: LeadCard | null };
  readonly leadCard: { in: { leadId: string }; out: LeadCard };
  /** The leads behind the selected figure of the analysis; null where the selection is none. */
  readonly rowsBehind: { in: Nothing; out: RowsView | null };
  /** The same, laid out on a tab of its own. */
  readonly rowsTab: { in: Nothing; out: RowsView | null };
  /** The leads behind a line of the monthly review, on that tab. */
  readonly reviewRows: { in: { figure: string }; out: RowsView };
  /** What the workbook held of a lead at the end of an earlier day. */
  readonly leadAsOf: { in: { leadId: string; day: Day }; out: LeadAsOf };
  /** Leads that look like the one being typed. */
  readonly duplicates: { in: { fields: Fields }; out: readonly Twin[] };
  readonly newLead: { in: { request: string; fields: Fields }; out: { leadId: string; twins: readonly Twin[] } };
  readonly recordFollowUp: {
    in: { request: string; leadId: string; fields: Fields; leadFields: Fields; seen?: Fields };
    out: LeadCard;
  };
  /**
   * Changes of the lead itself: stage, grade, close reason, amount, next contact … `seen`: what the person saw in the
   * columns of the lead that change, in stored form; where something else stands by now, both values are told first.
   */
  readonly updateLead: { in: { request: string; leadId: string; fields: Fields; seen?: Fields }; out: LeadCard };
  readonly stepDone: { in: { request: string; leadId: string }; out: DayView };
  readonly postpone: { in: { request: string; leadId: string; to: Day; why: string }; out: DayView };
  /** The latest operations that this person may see taken back. */
  readonly operations: { in: Nothing; out: readonly OperationLine[] };
  readonly undoPreview: { in: { operation: string }; out: UndoView };
  /** Takes an operation back; `typed` is the number of rows where many go back. */
  readonly undo: { in: { request: string; operation: string; typed: string }; out: UndoView };
  /** A manager's answer to a stage that somebody asked for. */
  readonly answerRequest: { in: { request: string; leadId: string; approve: 'yes' | 'no' }; out: DayView };
}
export type Method = keyof Methods;
export type Nothing = Readonly<Record<string, never>>;
/** Column key → text as typed or stored. */
export type Fields = Readonly<Record<string, string>>;

/** Every answer of the server. A refusal says which field and why in the reader's language and keeps what was typed. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export interface Issue {
  readonly code: string;
  /** Column key of the field at fault, if one is. */
  readonly column?: string;
  /** What was refused. */
  readonly value?: string;
  /** What happened, what is safe, what to do; in the reader's language. */
  readonly text: string;
}

export interface OperationLine {
  readonly id: string;
  /** When, who, by which way, which rows and fields. */
  readonly text: string;
  readonly isUndo: boolean;
  readonly state: 'standing' | 'undone';
}

export interface UndoView {
  /** What goes back, or went back, in a sentence. */
  readonly text: string;
  readonly rows: number;
  /** What stays as it is, and why. */
  readonly conflicts: readonly string[];
  /** So many rows that their number has to be typed; 0 = a press is enough. */
  readonly asks: number;
}

export interface StartView {
  /** The view to begin with: what the menu row asked for. */
  readonly open: 'day' | 'lead' | 'newLead' | 'record';
  /** `key`: whom the page was opened for; every call says it again, since a browser may have changed accounts meanwhile. */
  readonly me: { readonly key: string; readonly name: string; readonly role: Role | 'unknown' };
  readonly language: Language;
  readonly today: Day;
  readonly now: Stamp;
  /** Dropdown options by list key, and 'member'. */
  readonly options: Readonly<Record<string, readonly Option[]>>;
  /** Class of every stage key (open, paused, won, lost, invalid): which factors a close asks for. */
  readonly stageClasses: Readonly<Record<string, string>>;
  /** Columns of the new-lead form, in order. */
  readonly leadForm: readonly FormField[];
  readonly day: DayView;
  readonly selected: LeadCard | null;
}

export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly type: 'text' | 'longText' | 'list' | 'date' | 'amount' | 'phone' | 'email';
  readonly list?: string;
  readonly required?: boolean;
}

export interface DayView {
  readonly today: Day;
  readonly lines: readonly DayLine[];
  /** Stages asked for that wait for a manager; empty for others. */
  readonly requests: readonly { leadId: string; customer: string; stage: string; stageLabel: string; by: string }[];
  /** Set when the daily run has been silent for more than 26 hours: a sentence in the reader's language. */
  readonly silent?: string;
}

export interface DayLine {
  readonly leadId: string;
  readonly customer: string;
  readonly kind: string;
  /** Kind and reason in the reader's language. */
  readonly kindLabel: string;
  readonly reason: string;
  readonly tags: readonly string[];
  readonly day: Day | '';
  readonly daysLate: number;
  readonly escalated: boolean;
  readonly stageLabel: string;
  readonly gradeLabel: string;
  readonly phone: string;
  /** An open step stands behind the line: it can be marked done. */
  readonly hasStep: boolean;
}

export interface LeadCard {
  readonly leadId: string;
  readonly customer: string;
  /** May this person change it? */
  readonly editable: boolean;
  /** Label and shown text of the filled columns, in sheet order. */
  readonly facts: readonly { key: string; label: string; text: string }[];
  readonly stage: string;
  readonly grade: string;
  readonly owner: string;
  readonly nextContactOn: Day | '';
  readonly pending: readonly { key: string; label: string }[];
  /** The stage's checklist (SOP), one sentence each. */
  readonly checklist: readonly string[];
  readonly timeline: readonly TimelineEntry[];
  readonly twins: readonly Twin[];
  /** The learnt chance of winning and what speaks for (+) and against (−) it; absent while chances go by points. */
  readonly chance?: { readonly text: string; readonly reasons: readonly string[] };
  /** Say so when the suggested grade contradicts the typed one. */
  readonly suggestedGrade?: string;
}

/** The leads behind a figure of the analysis. */
export interface RowsView {
  /** Block, row and column of the figure. */
  readonly title: string;
  /** The figure as the tab shows it. */
  readonly shown: string;
  /** How many leads it counts, in a sentence. */
  readonly text: string;
  readonly lines: readonly { leadId: string; customer: string; text: string; isCounted: boolean }[];
  /** Leads that the list leaves out. */
  readonly more: number;
  /** Name of the tab that shows them, once it is written. */
  readonly tab?: string;
}

/** A lead as it was at the end of a day. */
export interface LeadAsOf {
  readonly day: Day;
  /** One sentence: what this is, or that nothing is known of that day, or that something is not certain. */
  readonly text: string;
  readonly facts: LeadCard['facts'];
}

export interface TimelineEntry {
  readonly at: Stamp;
  /** `contact` = a follow-up, `plan` = a future one, `change` = stage, owner or close from History. */
  readonly kind: 'contact' | 'plan' | 'change';
  readonly title: string;
  readonly text: string;
  readonly by: string;
}

export interface Twin {
  readonly leadId: string;
  readonly customer: string;
  readonly ownerName: string;
  readonly stageLabel: string;
  /** Which value is the same: column label in the reader's language. */
  readonly same: string;
}
