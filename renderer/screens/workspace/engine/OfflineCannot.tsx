/** Says honestly that this needs a model, with the ways there and with what the offline engine can do instead. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEngineState } from '../../../api/engine-context.ts';

interface OfflineCannotProps {
  /** One sentence. */
  sentence: string;
  onSettings: () => void;
  /** Asks Claude although the offline engine was chosen. */
  onClaude: () => void;
  /** What it can do instead. */
  children?: ReactNode;
}

export function OfflineCannot({ sentence, onSettings, onClaude, children }: OfflineCannotProps) {
  const keyPlace = useEngineState().data?.key.place ?? 'none';
  return (
    <div className="work">
      <p className="work-notice">{sentence}</p>
      <div className="work-steps">
        {keyPlace === 'none' ? null : (
          <Button size="compact-md" className="primary" onClick={onClaude}>
            Ask Claude this once
          </Button>
        )}
        <Button size="compact-md" variant="default" onClick={onSettings}>
          Engine settings
        </Button>
      </div>
      {children}
    </div>
  );
}
