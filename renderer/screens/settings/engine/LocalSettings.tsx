/** What a local model needs: the address of its server and a model's name. */
import type { Settings } from '../../../../shared/domain/settings.ts';
import { useChangeSettings } from '../../../api/api-context.tsx';
import { ModelSelect } from './ModelSelect.tsx';
import { SettingField } from './SettingField.tsx';
import { useKeepAddress } from './use-keep-address.ts';

export function LocalSettings({ settings }: { settings: Settings }) {
  const change = useChangeSettings();
  const keepAddress = useKeepAddress();
  return (
    <>
      <SettingField
        label="Address of its server"
        description="With or without /v1. Ollama listens on port 11434, LM Studio on 1234, llama.cpp on 8080."
        placeholder="http://127.0.0.1:11434"
        value={settings.localAddress}
        onKeep={(text) => keepAddress('localAddress', text)}
      />
      <ModelSelect
        engine="local"
        model={settings.localModel}
        usual=""
        notes={{}}
        asked={[settings.localAddress, settings.proxy]}
        enabled={settings.localAddress !== ''}
        onChoose={(localModel) => change.mutate({ localModel })}
      />
    </>
  );
}
