/** The playbook as forms, checked while it is edited, with a sample reply and the YAML beside them. */
import { Button, FileButton, Modal, Tabs, TagsInput } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Playbook } from '../../../shared/domain/playbook.ts';
import { borrowsFromStarter } from '../../../shared/planning/borrow-playbook.ts';
import { useApi, usePlaybook } from '../../api/api-context.tsx';
import { download } from '../../api/download.ts';
import { type Failure, failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EntryList } from './EntryList.tsx';
import {
  FACT_FIELDS,
  FIX_FIELDS,
  LIMIT_FIELDS,
  OFFER_FIELDS,
  POLICY_FIELDS,
  PROFILE_FIELDS,
  VOICE_FIELDS,
} from './fields.ts';
import { PlaybookSide } from './PlaybookSide.tsx';
import './playbook.css';
import { type Faults, faultsBelow, judge, type PlaybookDraft } from './playbook-draft.ts';

/** @param props.onSaved called when another playbook counts from now on */
export function PlaybookScreen(props: { onClose: () => void; onSaved: () => void }) {
  const playbook = usePlaybook();
  const unsaved = useRef(false);
  const [leaving, setLeaving] = useState(false);
  return (
    <Modal
      opened
      onClose={() => (unsaved.current && !leaving ? setLeaving(true) : props.onClose())}
      fullScreen
      title="Playbook"
      transitionProps={{ duration: 80 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      classNames={{ body: 'playbook-body', content: 'playbook-content' }}
    >
      {playbook.error === null ? null : (
        <FailureNotice failure={failureOf(playbook.error)} onRetry={() => void playbook.refetch()} />
      )}
      {playbook.data === undefined ? null : (
        <>
          {leaving ? (
            <div className="playbook-leaving" role="alert">
              Your changes are not saved.
              <Button size="compact-sm" variant="default" onClick={() => setLeaving(false)}>
                Keep editing
              </Button>
              <Button size="compact-sm" variant="default" onClick={props.onClose}>
                Close without saving
              </Button>
            </div>
          ) : null}
          <PlaybookEditor
            saved={playbook.data}
            onChanged={(changed) => {
              unsaved.current = changed;
            }}
            {...props}
          />
        </>
      )}
    </Modal>
  );
}

interface PlaybookEditorProps {
  saved: Playbook;
  /** Told whether there is something that is not saved. */
  onChanged: (changed: boolean) => void;
  onClose: () => void;
  onSaved: () => void;
}

function PlaybookEditor({ saved, onChanged, onClose, onSaved }: PlaybookEditorProps) {
  const api = useApi();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<PlaybookDraft>(saved);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { playbook, faults } = judge(draft);
  const changed = JSON.stringify(draft) !== JSON.stringify(saved);
  useEffect(() => onChanged(changed), [changed, onChanged]);

  const attempt = (work: () => Promise<void>) => {
    setFailure(null);
    work().catch((thrown: unknown) => setFailure(failureOf(thrown)));
  };
  const save = () =>
    attempt(async () => {
      if (playbook === null) return;
      queries.setQueryData(['playbook'], await api.playbook.save(playbook));
      onSaved();
      onClose();
    });
  const take = (file: File | null) =>
    attempt(async () => {
      if (file !== null) setDraft(await api.playbook.parse({ yaml: await file.text() }));
    });
  const hand = () =>
    attempt(async () => {
      if (playbook !== null) download('playbook.yaml', 'application/yaml', [await api.playbook.print(playbook)]);
    });

  return (
    <div className="playbook">
      <div className="playbook-tools">
        <p role="status">
          {faults.size === 0
            ? changed
              ? 'Not saved yet.'
              : 'Saved.'
            : `${faults.size} to fill in before it can be saved.`}
        </p>
        <FileButton accept=".yaml,.yml,application/yaml" onChange={take}>
          {(button) => (
            <Button {...button} size="xs" variant="default" leftSection={<IconUpload size={15} stroke={1.75} />}>
              Import
            </Button>
          )}
        </FileButton>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={15} stroke={1.75} />}
          disabled={playbook === null}
          onClick={hand}
        >
          Export
        </Button>
        <Button size="xs" className="primary" disabled={playbook === null || !changed} onClick={save}>
          Save
        </Button>
      </div>
      {failure === null ? null : <FailureNotice failure={failure} />}
      {borrowsFromStarter(saved) ? (
        <p className="playbook-borrows">
          You have no fixes of your own yet: each complaint borrows those of the trade that fits it. Choose a trade
          under “Choose trade and name” to begin with its fixes and change them here.
        </p>
      ) : null}
      <div className="playbook-columns">
        <PlaybookForms draft={draft} faults={faults} onChange={setDraft} />
        <PlaybookSide saved={saved} edited={playbook} onYaml={setDraft} />
      </div>
    </div>
  );
}

interface FormsProps {
  draft: PlaybookDraft;
  faults: Faults;
  onChange: (draft: PlaybookDraft) => void;
}

const LISTS = [
  { list: 'fixes', title: 'Fixes', one: 'fix', fields: FIX_FIELDS },
  { list: 'offers', title: '+1 offers', one: '+1', fields: OFFER_FIELDS },
  { list: 'policies', title: 'Policies', one: 'rule', fields: POLICY_FIELDS },
  { list: 'confirmedFacts', title: 'Confirmed facts', one: 'fact', fields: FACT_FIELDS },
] as const;
const GROUPS = [
  { group: 'profile', title: 'You', fields: PROFILE_FIELDS },
  { group: 'voice', title: 'Voice', fields: VOICE_FIELDS },
] as const;

function PlaybookForms({ draft, faults, onChange }: FormsProps) {
  const written = draft.profile.currency;
  const currency = typeof written === 'string' && written.length === 3 ? written : 'USD';
  const form = (group: 'profile' | 'voice' | 'limits', fields: typeof PROFILE_FIELDS): ReactNode => (
    <EntryForm
      fields={fields}
      entry={draft[group]}
      place={group}
      faults={faults}
      currency={currency}
      onChange={(entry) => onChange({ ...draft, [group]: entry })}
    />
  );
  const tab = (value: string, title: string, count?: number) => (
    <Tabs.Tab key={value} value={value}>
      {title}
      {count === undefined ? null : <span className="playbook-count">{count}</span>}
      {faultsBelow(faults, value) === 0 ? null : <span className="entry-broken">!</span>}
    </Tabs.Tab>
  );
  return (
    <Tabs defaultValue="profile" orientation="vertical" className="playbook-forms" keepMounted={false}>
      <Tabs.List aria-label="Parts of the playbook">
        {GROUPS.map(({ group, title }) => tab(group, title))}
        {LISTS.map(({ list, title }) => tab(list, title, draft[list].length))}
        {tab('limits', 'Limits')}
      </Tabs.List>
      {GROUPS.map(({ group, fields }) => (
        <Tabs.Panel key={group} value={group}>
          {form(group, fields)}
        </Tabs.Panel>
      ))}
      {LISTS.map(({ list, one, fields }) => (
        <Tabs.Panel key={list} value={list}>
          <EntryList
            list={list}
            one={one}
            fields={fields}
            entries={draft[list]}
            faults={faults}
            currency={currency}
            onChange={(entries) => onChange({ ...draft, [list]: entries })}
          />
        </Tabs.Panel>
      ))}
      <Tabs.Panel value="limits">
        {form('limits', LIMIT_FIELDS)}
        <TagsInput
          size="xs"
          label="Never say"
          description="Words that are never used"
          value={[...draft.neverSay]}
          onChange={(neverSay) => onChange({ ...draft, neverSay })}
        />
      </Tabs.Panel>
    </Tabs>
  );
}
