/** Which engine writes, and what that engine needs. */
import { Radio, Switch } from '@mantine/core';
import { Settings } from '../../../../shared/domain/settings.ts';
import { useChangeSettings, useSettings } from '../../../api/api-context.tsx';
import { ENGINE_CHOICES } from '../../../words/engine-words.ts';
import { ClaudeSettings } from './ClaudeSettings.tsx';
import './engine.css';
import { LocalSettings } from './LocalSettings.tsx';
import { MoreSettings } from './MoreSettings.tsx';

export function EngineSection() {
  const kept = useSettings().data;
  const change = useChangeSettings();
  if (kept === undefined) return null;
  // What was just chosen shows at once, before it is kept.
  const chosen = change.isPending ? change.variables : {};
  const settings = {
    ...kept,
    engine: chosen.engine ?? kept.engine,
    privacyMask: chosen.privacyMask ?? kept.privacyMask,
  };
  const { engine } = settings;
  const away = engine !== 'offline';
  return (
    <section aria-labelledby="settings-engine" className="engine">
      <h3 id="settings-engine">Engine</h3>
      <Radio.Group
        aria-labelledby="settings-engine"
        value={engine}
        onChange={(value) => {
          const wanted = Settings.shape.engine.safeParse(value);
          if (wanted.success) change.mutate({ engine: wanted.data });
        }}
      >
        <div className="engine-choices">
          {ENGINE_CHOICES.map(({ id, name, means }) => (
            <Radio key={id} value={id} label={name} description={means} />
          ))}
        </div>
      </Radio.Group>
      {engine === 'claude' ? <ClaudeSettings settings={settings} /> : null}
      {engine === 'local' ? <LocalSettings settings={settings} /> : null}
      {away ? (
        <>
          <Switch
            label="Privacy mask"
            description="Names, phones, e-mails, addresses, account and order numbers are replaced before anything is sent, and put back in the draft. “What will be sent”, where the draft is begun, shows it."
            checked={settings.privacyMask}
            onChange={(event) => change.mutate({ privacyMask: event.currentTarget.checked })}
          />
          {settings.privacyMask ? null : (
            <p className="engine-care">The complaint is sent as it is, with everything private in it.</p>
          )}
          <MoreSettings settings={settings} />
        </>
      ) : null}
    </section>
  );
}
