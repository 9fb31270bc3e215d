/** The last question before cases are erased: what goes, whether the backups go with it, and the way out. */
import { Button, Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface ConfirmEraseProps {
  /** What is erased, and that it cannot be undone. */
  sentence: string;
  /** What becomes of the backups that are not deleted. */
  otherwise?: string;
  /** Whether the backups are to go unless the person says otherwise. */
  withBackups: boolean;
  /** On the button that erases. */
  erases: string;
  /** False while something has to be done first. */
  ready: boolean;
  busy: boolean;
  onErase: (backups: boolean) => void;
  onKeep: () => void;
  /** What has to be done first. */
  children?: ReactNode;
}

export function ConfirmErase(props: ConfirmEraseProps) {
  const [backups, setBackups] = useState(props.withBackups);
  return (
    <form
      className="settings-ask"
      role="alert"
      onSubmit={(event) => {
        event.preventDefault();
        if (props.ready && !props.busy) props.onErase(backups);
      }}
    >
      <p>{props.sentence}</p>
      <Checkbox
        size="sm"
        label="Delete all backups as well"
        description={props.otherwise}
        checked={backups}
        onChange={(event) => setBackups(event.currentTarget.checked)}
      />
      {props.children}
      <div className="settings-buttons">
        <Button
          type="submit"
          size="compact-sm"
          color="red"
          className="settings-danger"
          disabled={!props.ready}
          loading={props.busy}
        >
          {props.erases}
        </Button>
        <Button size="compact-sm" variant="default" onClick={props.onKeep}>
          Keep them
        </Button>
      </div>
    </form>
  );
}
