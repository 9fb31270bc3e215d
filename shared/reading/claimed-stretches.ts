/** Remembers which stretches of a text are spoken for, so that readers can refuse overlaps in time linear in the text. */

/** A mask over the code units of one text. */
export class ClaimedStretches {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  /** Whether any unit of `[start, end)` is claimed. */
  overlaps(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.#taken[at] === 1) return true;
    return false;
  }

  claim(start: number, end: number): void {
    this.#taken.fill(1, start, end);
  }
}
