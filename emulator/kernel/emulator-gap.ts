/** A hole or a defect of the emulator, never of the add-on: it passes through every `catch` of a script. */
export class EmulatorGap extends Error {
  override readonly name = 'EmulatorGap';
}
