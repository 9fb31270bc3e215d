/** Loaded into a host before everything else: its clock begins at PLUSONE_CLOCK, milliseconds since 1970, and runs on from there. */

const ahead = Number(process.env.PLUSONE_CLOCK) - Date.now();
const System = Date;

class ShiftedDate extends System {
  constructor(...given: ConstructorParameters<typeof Date> | []) {
    if (given.length === 0) super(System.now() + ahead);
    else super(...given);
  }
  static override now(): number {
    return System.now() + ahead;
  }
}

globalThis.Date = ShiftedDate as DateConstructor;
