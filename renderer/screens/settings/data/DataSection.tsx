/** Everything that is kept: where it lies, whether it is sound, taken out, backed up, brought back, and erased. */
import { Button, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconFolderOpen } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ArchiveHealth } from '../../../../shared/contract/archive-area.ts';
import type { Settings } from '../../../../shared/domain/settings.ts';
import { useApi, useAppInfo, useChangeSettings } from '../../../api/api-context.tsx';
import { failureOf } from '../../../api/failure.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { counted, sizeWords } from '../../../words/formatting.ts';
import { Backups } from './Backups.tsx';
import { EraseAll } from './EraseAll.tsx';
import { EraseCustomer } from './EraseCustomer.tsx';
import { useExport, useHealth } from './use-archive.ts';

const STATE_WORDS: Readonly<Record<ArchiveHealth['state'], string>> = {
  checking: 'being looked over',
  sound: 'looked over, and sound',
  damaged: 'damaged: bring a backup back',
  unchecked: 'not looked over yet',
};

export function DataSection({ settings }: { settings: Settings }) {
  const health = useHealth();
  return (
    <section className="settings-group">
      <Place />
      {health.error === null ? null : (
        <FailureNotice failure={failureOf(health.error)} onRetry={() => void health.refetch()} />
      )}
      {health.data === undefined ? null : (
        <div role="status">
          <h3>Your cases</h3>
          <p>
            {counted(health.data.cases, 'case')}, {sizeWords(health.data.bytes)}, {STATE_WORDS[health.data.state]}.
          </p>
          {health.data.notices.map(({ code, message }) => (
            <p key={`${code} ${message}`} className="settings-care">
              {message}
            </p>
          ))}
        </div>
      )}
      <Export />
      <Backups backups={health.data?.backups ?? []} />
      <Retention settings={settings} />
      <EraseCustomer />
      <EraseAll cases={health.data?.cases ?? 0} />
    </section>
  );
}

function Place() {
  const api = useApi();
  const info = useAppInfo();
  const open = useMutation({ mutationFn: () => api.app.openFolder() });
  if (info.data === undefined) return null;
  const { dataFolder, host } = info.data;
  return (
    <div>
      <h3>Place</h3>
      <p>
        Cases, settings, playbook and your own templates lie in <code>{dataFolder}</code>, for your account alone.
      </p>
      {open.error === null ? null : <FailureNotice failure={failureOf(open.error)} />}
      <div className="settings-buttons">
        {host === 'desktop' ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFolderOpen size={15} stroke={1.75} />}
            onClick={() => open.mutate()}
          >
            Open the folder
          </Button>
        ) : null}
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            navigator.clipboard
              .writeText(dataFolder)
              .then(() => notifications.show({ message: 'The path is on the clipboard.' }))
              .catch(() =>
                notifications.show({
                  title: 'Not copied',
                  message: 'The browser refused. Select the path and copy it with the keyboard.',
                  color: 'red',
                }),
              );
          }}
        >
          Copy its path
        </Button>
      </div>
    </div>
  );
}

function Export() {
  const { come, failure, run, stop } = useExport();
  return (
    <div>
      <h3>Take everything out</h3>
      <p>All cases with their replies, promises and outcomes: JSON for programs, CSV for a spreadsheet.</p>
      {failure === null ? null : <FailureNotice failure={failure} />}
      <div className="settings-buttons">
        {(['json', 'csv'] as const).map((format) => (
          <Button
            key={format}
            size="xs"
            variant="default"
            leftSection={<IconDownload size={15} stroke={1.75} />}
            disabled={come !== null}
            onClick={() => run(format)}
          >
            Export as {format.toUpperCase()}
          </Button>
        ))}
        {come === null ? null : (
          <>
            <span role="status" className="settings-quiet">
              {sizeWords(come)} so far
            </span>
            <Button size="xs" variant="default" onClick={stop}>
              Cancel
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

const MONTHS = [3, 6, 12, 18, 24, 36, 60, 84, 120];

function Retention({ settings }: { settings: Settings }) {
  const change = useChangeSettings();
  const { keepMonths } = settings;
  const offered = keepMonths === null || MONTHS.includes(keepMonths) ? MONTHS : [...MONTHS, keepMonths];
  return (
    <Select
      label="Keep cases for"
      description="Cases that nobody touched for so long are erased for good, once a day. Backups that hold them follow within a month."
      size="sm"
      allowDeselect={false}
      data={[
        { value: '', label: 'As long as I like' },
        ...offered
          .toSorted((a, b) => a - b)
          .map((months) => ({
            value: String(months),
            label: months % 12 === 0 && months > 12 ? `${months / 12} years` : counted(months, 'month'),
          })),
      ]}
      value={keepMonths === null ? '' : String(keepMonths)}
      onChange={(value) => change.mutate({ keepMonths: value === null || value === '' ? null : Number(value) })}
    />
  );
}
