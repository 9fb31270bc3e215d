/** What a person sets once: engine, look, language, keys, data. */
import { Drawer, Tabs } from '@mantine/core';
import { useSettings, useSettingsFailure } from '../../api/api-context.tsx';
import { failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { AboutSection } from './AboutSection.tsx';
import { DataSection } from './data/DataSection.tsx';
import { EngineSection } from './engine/EngineSection.tsx';
import { KeysSection } from './keys/KeysSection.tsx';
import { LanguageSection } from './language/LanguageSection.tsx';
import { LookSection } from './look/LookSection.tsx';
import './settings.css';

interface SettingsDrawerProps {
  onClose: () => void;
  onSetUp: () => void;
  /** Called when drafts are written otherwise from now on. */
  onChanged: () => void;
}

const TABS = [
  { value: 'engine', title: 'Engine' },
  { value: 'look', title: 'Look' },
  { value: 'language', title: 'Language' },
  { value: 'keys', title: 'Keys' },
  { value: 'data', title: 'Data' },
  { value: 'about', title: 'About' },
];

export function SettingsDrawer({ onClose, onSetUp, onChanged }: SettingsDrawerProps) {
  const settings = useSettings();
  const { data } = settings;
  const notKept = useSettingsFailure();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="34rem"
      title="Settings"
      transitionProps={{ duration: 120 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className="settings">
        {settings.error === null ? null : (
          <FailureNotice failure={failureOf(settings.error)} onRetry={() => void settings.refetch()} />
        )}
        {notKept === null ? null : <FailureNotice failure={failureOf(notKept)} />}
        <Tabs defaultValue="engine" keepMounted={false}>
          <Tabs.List aria-label="Kinds of settings">
            {TABS.map(({ value, title }) => (
              <Tabs.Tab key={value} value={value}>
                {title}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="engine">
            <EngineSection />
          </Tabs.Panel>
          {data === undefined ? null : (
            <>
              <Tabs.Panel value="look">
                <LookSection settings={data} />
              </Tabs.Panel>
              <Tabs.Panel value="language">
                <LanguageSection settings={data} onChanged={onChanged} />
              </Tabs.Panel>
              <Tabs.Panel value="keys">
                <KeysSection settings={data} />
              </Tabs.Panel>
              <Tabs.Panel value="data">
                <DataSection settings={data} />
              </Tabs.Panel>
            </>
          )}
          <Tabs.Panel value="about">
            <AboutSection
              onSetUp={() => {
                onClose();
                onSetUp();
              }}
            />
          </Tabs.Panel>
        </Tabs>
      </div>
    </Drawer>
  );
}
