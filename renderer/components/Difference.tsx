/** What a new wording would change, word by word: what goes is struck out, what comes is underlined. */
import { useMemo } from 'react';
import { wordDifference } from '../../shared/writing/word-difference.ts';
import './difference.css';
import { differenceRuns } from './difference-runs.ts';

export function Difference({ before, after }: { before: string; after: string }) {
  const changes = useMemo(() => {
    let at = 0;
    return differenceRuns(wordDifference(before, after)).map((change) => {
      const place = at;
      at += change.text.length;
      return { ...change, place };
    });
  }, [before, after]);
  return (
    <blockquote className="difference" dir="auto">
      {changes.map(({ kind, text, place }) => {
        const Tag = kind === 'goes' ? 'del' : kind === 'comes' ? 'ins' : 'span';
        return <Tag key={`${place} ${kind}`}>{text}</Tag>;
      })}
    </blockquote>
  );
}
