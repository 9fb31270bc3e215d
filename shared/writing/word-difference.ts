/** The difference between two texts, word by word. Knows nothing of drafts. */
import type { WordChange } from '../domain/word-change.ts';

const PIECES = /\s+|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
/** Beyond so many comparisons the middle counts as replaced. */
const MOST_WORK = 4_000_000;

/** What stays, goes and comes, in order. The pieces without `comes` make the old text, those without `goes` the new one. */
export function wordDifference(before: string, after: string): WordChange[] {
  const old = before.match(PIECES) ?? [];
  const fresh = after.match(PIECES) ?? [];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  const gone = old.slice(start, old.length - end);
  const come = fresh.slice(start, fresh.length - end);

  const changes: WordChange[] = [];
  const add = (kind: WordChange['kind'], text: string): void => {
    if (text === '') return;
    const last = changes.at(-1);
    if (last?.kind === kind) last.text += text;
    else changes.push({ kind, text });
  };
  add('stays', old.slice(0, start).join(''));
  if (gone.length * come.length > MOST_WORK) {
    add('goes', gone.join(''));
    add('comes', come.join(''));
  } else {
    for (const [kind, text] of align(gone, come)) add(kind, text);
  }
  add('stays', old.slice(old.length - end).join(''));
  return changes;
}

/** The longest common run of pieces decides what stays. */
function* align(gone: readonly string[], come: readonly string[]): Generator<[WordChange['kind'], string]> {
  const width = come.length + 1;
  const common = new Uint32Array((gone.length + 1) * width);
  for (let a = gone.length - 1; a >= 0; a--) {
    for (let b = come.length - 1; b >= 0; b--) {
      common[a * width + b] =
        gone[a] === come[b]
          ? (common[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(common[(a + 1) * width + b] ?? 0, common[a * width + b + 1] ?? 0);
    }
  }
  let a = 0;
  let b = 0;
  while (a < gone.length || b < come.length) {
    const left = gone[a];
    const right = come[b];
    if (left !== undefined && left === right) {
      yield ['stays', left];
      a++;
      b++;
    } else if (
      left !== undefined &&
      (right === undefined || (common[(a + 1) * width + b] ?? 0) >= (common[a * width + b + 1] ?? 0))
    ) {
      yield ['goes', left];
      a++;
    } else {
      yield ['comes', right ?? ''];
      b++;
    }
  }
}
