/** Makes a sentence of a clause: capital, full stop. */

/** The clause standing alone. */
export function sentenceOf(clause: string): string {
  const start =
    clause.charAt(0) === '"'
      ? clause.charAt(0) + clause.charAt(1).toUpperCase() + clause.slice(2)
      : clause.charAt(0).toUpperCase() + clause.slice(1);
  return /[.!?]"?$/.test(start) ? start : `${start}.`;
}
