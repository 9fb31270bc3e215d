/** What hardly anybody has to change: effort, waiting, addresses, mending. Closed until it is asked for. */
import { NumberInput, Select, Switch } from '@mantine/core';
import { useState } from 'react';
import { Settings } from '../../../../shared/domain/settings.ts';
import { useChangeSettings } from '../../../api/api-context.tsx';
import { EFFORTS } from '../../../words/engine-words.ts';
import { SettingField } from './SettingField.tsx';
import { useKeepAddress } from './use-keep-address.ts';

export function MoreSettings({ settings }: { settings: Settings }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="engine-more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>More</summary>
      {open ? <Fields settings={settings} /> : null}
    </details>
  );
}

function Fields({ settings }: { settings: Settings }) {
  const change = useChangeSettings();
  const keepAddress = useKeepAddress();
  const claude = settings.engine === 'claude';
  return (
    <div>
      {claude ? (
        <Select
          label="Thinking before it writes"
          size="sm"
          data={[...EFFORTS]}
          value={settings.effort}
          allowDeselect={false}
          onChange={(value) => {
            const effort = Settings.shape.effort.safeParse(value);
            if (effort.success) change.mutate({ effort: effort.data });
          }}
        />
      ) : null}
      <NumberInput
        label="Longest wait"
        description="Seconds without a sign of life before PlusOne gives up, from 5 to 600."
        size="sm"
        min={5}
        max={600}
        step={5}
        allowDecimal={false}
        hideControls
        key={settings.timeoutSeconds}
        defaultValue={settings.timeoutSeconds}
        onBlur={(event) => {
          const seconds = Settings.shape.timeoutSeconds.unwrap().safeParse(Number(event.currentTarget.value));
          if (seconds.success && seconds.data !== settings.timeoutSeconds)
            change.mutate({ timeoutSeconds: seconds.data });
        }}
      />
      <SettingField
        label="Proxy"
        description="Empty: what this system’s environment says."
        placeholder="http://name:password@proxy:8080"
        value={settings.proxy}
        onKeep={(text) => keepAddress('proxy', text)}
      />
      {claude ? (
        <SettingField
          label="Address of Claude"
          description="Empty: Anthropic’s own. For a gateway of your company."
          placeholder="https://api.anthropic.com"
          value={settings.claudeAddress}
          onKeep={(text) => keepAddress('claudeAddress', text)}
        />
      ) : null}
      <Switch
        label="Mend once"
        description="A draft with an open gate is sent back to the model once, where you see it and can cancel it."
        checked={settings.repairRound}
        onChange={(event) => change.mutate({ repairRound: event.currentTarget.checked })}
      />
    </div>
  );
}
