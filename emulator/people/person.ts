import { dispatchOpen } from '../kernel/dispatch';
import type { File } from '../kernel/file';
import type { World } from '../world';
import { Desk } from './desk';

/** Somebody with an account. */
export class Person {
  readonly email: string;
  readonly language: string;
  /** Scopes that this person leaves unticked. */
  readonly withdrawn = new Set<string>();
  private readonly world: World;

  constructor(world: World, email: string, language: string) {
    this.world = world;
    this.email = email;
    this.language = language;
  }

  /** The same person in another world. */
  fork(world: World): Person {
    const copy = new Person(world, this.email, this.language);
    for (const scope of this.withdrawn) copy.withdrawn.add(scope);
    return copy;
  }

  /** Opens the file in a window of its own; what `onOpen` does has happened when this returns. */
  open(file: File): Desk {
    const desk = new Desk({ world: this.world, file, email: this.email });
    desk.opened.push(...dispatchOpen(desk.scene));
    return desk;
  }
}
