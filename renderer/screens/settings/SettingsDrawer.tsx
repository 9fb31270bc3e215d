/** The few things a person sets once. */
import { Button, Drawer, SegmentedControl } from '@mantine/core';
import { Settings } from '../../../shared/domain/settings.ts';
import { borrowsFromStarter } from '../../../shared/planning/borrow-playbook.ts';
import { useAppInfo, useChangeSettings, usePlaybook, useSettings } from '../../api/api-context.tsx';
import { failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { TRADE_WORDS } from '../../words/draft-words.ts';
import { EngineSection } from './engine/EngineSection.tsx';
import './settings.css';

const THEMES = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

export function SettingsDrawer({ onClose, onSetUp }: { onClose: () => void; onSetUp: () => void }) {
  const settings = useSettings();
  const change = useChangeSettings();
  const playbook = usePlaybook();
  const info = useAppInfo();
  const failed = settings.error ?? change.error;
  const profile = playbook.data?.profile;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="24rem"
      title="Settings"
      transitionProps={{ duration: 120 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className="settings">
        {failed === null ? null : <FailureNotice failure={failureOf(failed)} onRetry={() => void settings.refetch()} />}
        <section>
          <h3 id="settings-theme">Appearance</h3>
          <SegmentedControl
            fullWidth
            size="sm"
            aria-labelledby="settings-theme"
            data={THEMES}
            value={settings.data?.theme ?? 'system'}
            onChange={(value) => {
              const theme = Settings.shape.theme.safeParse(value);
              if (theme.success) change.mutate({ theme: theme.data });
            }}
          />
        </section>
        <EngineSection />
        <section>
          <h3>Your business</h3>
          {playbook.data === undefined || profile === undefined ? null : (
            <dl>
              <div>
                <dt>Trade</dt>
                <dd>{borrowsFromStarter(playbook.data) ? 'Chosen for each complaint' : TRADE_WORDS[profile.trade]}</dd>
              </div>
              <div>
                <dt>Name</dt>
                <dd>{profile.name === '' ? 'Not filled in' : profile.name}</dd>
              </div>
              <div>
                <dt>Signed by</dt>
                <dd>{profile.signer === '' ? 'Not filled in' : profile.signer}</dd>
              </div>
            </dl>
          )}
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              onClose();
              onSetUp();
            }}
          >
            Choose trade and name
          </Button>
        </section>
        {info.data === undefined ? null : (
          <section>
            <h3>About</h3>
            <p>
              PlusOne {info.data.version}. Your settings, playbook and own templates are kept in{' '}
              <code>{info.data.dataFolder}</code>
            </p>
          </section>
        )}
      </div>
    </Drawer>
  );
}
