/** What Claude needs: a key and a model; and what it has cost this month. */
import type { Settings } from '../../../../shared/domain/settings.ts';
import { useChangeSettings } from '../../../api/api-context.tsx';
import { useEngineState } from '../../../api/engine-context.ts';
import { failureOf } from '../../../api/failure.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { KeyEntry } from './KeyEntry.tsx';
import { ModelSelect } from './ModelSelect.tsx';
import { MonthSpending } from './MonthSpending.tsx';

export function ClaudeSettings({ settings }: { settings: Settings }) {
  const state = useEngineState();
  const change = useChangeSettings();
  if (state.error !== null) {
    return <FailureNotice failure={failureOf(state.error)} onRetry={() => void state.refetch()} />;
  }
  if (state.data === undefined) return null;
  const { key, month, recommended } = state.data;
  return (
    <>
      <KeyEntry place={key.place} keyring={key.keyring} />
      <ModelSelect
        engine="claude"
        model={settings.claudeModel}
        usual={recommended.model}
        notes={{ [recommended.model]: 'recommended', [recommended.fast]: 'quick' }}
        asked={[settings.claudeAddress, settings.proxy, key.place]}
        enabled={key.place !== 'none'}
        onChoose={(claudeModel) => change.mutate({ claudeModel })}
      />
      <MonthSpending spent={month} />
    </>
  );
}
