/** Which of the service's models writes. One that is chosen and no longer offered stays in the list, and is said to be gone. */
import { Select } from '@mantine/core';
import type { ModelEngineId } from '../../../../shared/contract/engine-area.ts';
import { useModels } from '../../../api/engine-context.ts';
import { failureOf } from '../../../api/failure.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';

interface ModelSelectProps {
  engine: ModelEngineId;
  /** Empty for the usual one. */
  model: string;
  /** The model that writes when none was chosen; empty when the server decides. */
  usual: string;
  /** A word on some of the models, by their id. */
  notes: Readonly<Record<string, string>>;
  /** What the answer depends on: asked anew when it changes. */
  asked: readonly string[];
  enabled: boolean;
  onChoose: (model: string) => void;
}

export function ModelSelect({ engine, model, usual, notes, asked, enabled, onChoose }: ModelSelectProps) {
  const models = useModels(engine, asked, enabled);
  const offered = models.data ?? [];
  const gone = models.isSuccess && model !== '' && !offered.some(({ id }) => id === model);
  const list = [
    { value: '', label: usual === '' ? 'The server’s first one' : `Recommended: ${usual}` },
    ...offered.map(({ id, name }) => ({
      value: id,
      label: notes[id] === undefined ? name : `${name} · ${notes[id]}`,
    })),
    ...(model === '' || offered.some(({ id }) => id === model) ? [] : [{ value: model, label: model }]),
  ];
  return (
    <>
      <Select
        label="Model"
        description={
          models.isFetching ? 'Asking which there are…' : enabled ? undefined : 'The list comes when there is a key.'
        }
        size="sm"
        data={list}
        value={model}
        allowDeselect={false}
        error={gone ? 'This model is not offered any more. Choose another one.' : null}
        onChange={(value) => onChoose(value ?? '')}
      />
      {models.error === null ? null : (
        <FailureNotice failure={failureOf(models.error)} onRetry={() => void models.refetch()} />
      )}
    </>
  );
}
