/** What is said in a corner of the page: that something failed, and the way back from what was just done. */
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { failureOf } from '../api/failure.ts';

/** Says what went wrong and what to do, until it is closed. */
export function showFailure(thrown: unknown): void {
  const { sentence, nextStep } = failureOf(thrown);
  notifications.show({ title: sentence, message: nextStep, color: 'red', autoClose: false });
}

interface WayBack {
  /** What was done. */
  readonly title: string;
  /** On the button. */
  readonly back?: string;
  /** Milliseconds for which it is offered. */
  readonly for?: number;
  readonly onBack: () => void;
}

/** Says what was done, and offers for a while to take it back. */
export function offerWayBack({ title, back = 'Undo', for: autoClose = 10_000, onBack }: WayBack): void {
  const id = notifications.show({
    title,
    autoClose,
    message: (
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          notifications.hide(id);
          onBack();
        }}
      >
        {back}
      </Button>
    ),
  });
}
