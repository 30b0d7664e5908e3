import type { Day } from '../date';
import type { Reason } from './reason';

/** Something due for a lead: the day as it stands (it may be a day off) and why. */
export interface Due {
  readonly day: Day;
  readonly reason: Reason;
  /** Member key of who has to act, where it is not the owner. */
  readonly by?: string;
}
