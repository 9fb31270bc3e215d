/** A number that stands for a text, so that equal complaints are treated equally and different ones vary. */

/** FNV-1a over UTF-16 code units, 32 bits, unsigned. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0;
}

/**
 * One of several equally good things, chosen by the seed; `turn` walks on from there. Different `salt`s choose
 * independently. The list must not be empty.
 */
export function pick<T>(list: readonly T[], seed: number, turn: number, salt: string): T {
  const index = (seedOf(`${seed}:${salt}`) + turn) % list.length;
  const chosen = list[index];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
}
