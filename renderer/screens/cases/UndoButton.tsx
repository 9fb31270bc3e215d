/** The way back that stands in a notification. */
import { Button } from '@mantine/core';

export function UndoButton({ onUndo }: { onUndo: () => void }) {
  return (
    <Button size="compact-sm" variant="default" onClick={onUndo}>
      Undo
    </Button>
  );
}
