/** The quiet sign in the bar on top: whether what stands on the screen is on the disk, and what to do where it is not. */
import { Button, Popover } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react';
import { useState } from 'react';
import { hourWords } from '../../../words/case-words.ts';
import type { CaseKeeping, Keeping } from './case-keeping.ts';
import './save-sign.css';

export function SaveSign({ keeping, kept }: { keeping: CaseKeeping; kept: Keeping }) {
  const [open, setOpen] = useState(false);
  const { sign, failure, savedAt } = kept;
  if (failure !== null) {
    const gone = failure.code === 'case-gone';
    const words = gone ? 'Case gone' : 'Not saved';
    return (
      <>
        <span className="unseen" role="status">
          {words}: {failure.sentence}
        </span>
        <Popover opened={open} onChange={setOpen} position="bottom-end" width={320} trapFocus returnFocus shadow="md">
          <Popover.Target>
            <button type="button" className="save-sign save-failed" onClick={() => setOpen(!open)}>
              <IconAlertTriangle size={14} stroke={1.9} aria-hidden="true" />
              {words}
            </button>
          </Popover.Target>
          <Popover.Dropdown aria-label="Why it is not saved">
            <div className="save-why">
              <p>
                <strong>{failure.sentence}</strong>
              </p>
              <p>{failure.nextStep}</p>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => {
                  setOpen(false);
                  if (gone) keeping.startAnew();
                  else void keeping.saveNow();
                }}
              >
                {gone ? 'Keep it as a new case' : 'Try again'}
              </Button>
            </div>
          </Popover.Dropdown>
        </Popover>
      </>
    );
  }
  if (sign === 'nothing') return null;
  const saved = sign === 'saved';
  return (
    <span
      className={`save-sign ${saved ? 'save-done' : 'save-busy'}`}
      title={saved && savedAt !== null ? `Saved at ${hourWords(savedAt)}` : undefined}
    >
      {saved ? (
        <IconCheck size={14} stroke={2} aria-hidden="true" />
      ) : (
        <IconLoader2 size={14} stroke={2} aria-hidden="true" />
      )}
      {saved ? 'Saved' : 'Saving'}
    </span>
  );
}
