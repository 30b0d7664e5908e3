import { wallToEpoch } from '../values/zone';

/** The virtual clock: it stands still unless somebody lets time pass. */
export class WorldClock {
  now: number;
  /** Clock triggers due until here have had their run. */
  dispatched: number;
  private readonly zone: string;

  constructor(start: string, zone: string) {
    this.zone = zone;
    this.now = this.instantOf(start);
    this.dispatched = this.now;
  }

  /** Another first moment: what would have been due before it never was. */
  startAt(moment: string): void {
    this.now = this.instantOf(moment);
    this.dispatched = this.now;
  }

  /** A clock that shows the same and goes on by itself. */
  fork(): WorldClock {
    return Object.assign(Object.create(WorldClock.prototype) as WorldClock, this);
  }

  pass(milliseconds: number): void {
    this.now += milliseconds;
  }

  /** Never goes back. */
  goTo(instant: number): void {
    this.now = Math.max(this.now, instant);
  }

  /** 'YYYY-MM-DDTHH:mm' (seconds allowed) on the wall clock of the world's zone. */
  instantOf(moment: string): number {
    const wall = Date.parse(`${moment.length === 16 ? `${moment}:00` : moment}Z`);
    if (Number.isNaN(wall)) throw new Error(`Cannot go to ${moment}: expected YYYY-MM-DDTHH:mm`);
    return wallToEpoch(wall, this.zone);
  }
}
