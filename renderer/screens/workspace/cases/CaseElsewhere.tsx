/** What is said when another window works on the same case, and the choice between its words and those that stand here. */
import { Button } from '@mantine/core';
import type { CaseKeeping, Keeping } from './case-keeping.ts';
import './save-sign.css';

export function CaseElsewhere({ keeping, kept }: { keeping: CaseKeeping; kept: Keeping }) {
  if (kept.elsewhere === null) return null;
  const newer = kept.elsewhere === 'newer';
  return (
    <div className="case-elsewhere" role="status">
      <p>
        <strong>This case is open in another window, too.</strong>{' '}
        {newer
          ? 'It was changed there since you worked on it here.'
          : 'Both wrote to it: your words are saved, and the reply that stood there is kept.'}
      </p>
      <Button size="compact-sm" variant="default" onClick={() => void keeping.takeTheirs()}>
        {newer ? 'Show what is there' : 'Use the other window’s reply'}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => void keeping.keepMine()}>
        Keep what stands here
      </Button>
    </div>
  );
}
