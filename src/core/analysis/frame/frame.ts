import type { LeadColumn } from '../../schema/leads';
import type { CodeColumn } from './code-column';
import type { Contacts } from './contacts';
import type { FactorColumn } from './factor-column';
import type { IdPlaces } from './id-places';
import type { Outcome } from './outcome';
import type { StageEvents } from './stage-events';

/** The leads as columns: position i of every column is one lead. Days count from 1970-01-01, NaN is blank; whole ones are exact in 32 bits. */
export interface Frame {
  readonly size: number;
  /** Position of each lead among the rows read. */
  readonly rows: Int32Array;
  readonly ids: readonly string[];
  readonly places: IdPlaces;
  readonly events: StageEvents;
  readonly contacts: Contacts;
  /** True stage keys, hidden ones included. */
  readonly stage: CodeColumn;
  readonly outcome: readonly Outcome[];
  readonly churned: Uint8Array;
  readonly source: CodeColumn;
  readonly grade: CodeColumn;
  readonly owner: CodeColumn;
  readonly industry: CodeColumn;
  readonly region: CodeColumn;
  readonly companySize: CodeColumn;
  readonly product: CodeColumn;
  readonly registered: Float32Array;
  /** Registration with its hour as fraction, where one is known. */
  readonly registeredAt: Float64Array;
  /** Where the clock of the cycle starts: registration or first contact, as Settings say. */
  readonly start: Float32Array;
  /** Day of winning, NaN for all others. */
  readonly wonOn: Float32Array;
  /** Day of winning or losing, NaN for all others. */
  readonly endedOn: Float32Array;
  readonly nextContact: Float64Array;
  readonly amount: Float64Array;
  readonly repeatOrders: Float64Array;
  /** 1 to 5. */
  readonly satisfaction: Float64Array;
  readonly factors: FactorColumn;
  /** Cells that could not be read and count as blank, by column. */
  readonly unreadable: ReadonlyMap<LeadColumn, number>;
}
