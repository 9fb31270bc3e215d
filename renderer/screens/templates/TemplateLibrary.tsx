/** All templates: found by words, looked at whole, own and built-in told apart, broken ones named with their line. */
import { Modal, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { SectionRole } from '../../../shared/domain/draft.ts';
import type { Template } from '../../../shared/domain/template.ts';
import { useApi, useAppInfo, usePlaybook } from '../../api/api-context.tsx';
import { failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { LEVELS, REPLY_WORDS, ROLE_WORDS } from '../../words/draft-words.ts';
import { findTemplates } from '../../words/find-templates.ts';
import { counted } from '../../words/formatting.ts';
import { ISSUE_WORDS } from '../../words/reading-words.ts';
import './template-library.css';

/** So many are listed; who looks for one of the others types a word. */
const MOST_SHOWN = 120;

const ROLES = SectionRole.options.map((value) => ({ value, label: ROLE_WORDS[value] }));
const ORIGINS = [
  { value: 'own', label: 'Your own' },
  { value: 'built-in', label: 'Built in' },
];

export function TemplateLibrary({ onClose }: { onClose: () => void }) {
  const api = useApi();
  const info = useAppInfo();
  const list = useQuery({
    queryKey: ['templates'],
    queryFn: ({ signal }) => api.templates.list(undefined, { signal }),
    staleTime: 0,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="72rem"
      title="Templates"
      transitionProps={{ duration: 80 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {list.error === null ? null : (
        <FailureNotice failure={failureOf(list.error)} onRetry={() => void list.refetch()} />
      )}
      {(list.data?.problems ?? []).map(({ file, line, message }) => (
        <p className="template-problem" role="alert" key={`${file} ${line} ${message}`}>
          <strong>
            {file}, line {line}:
          </strong>{' '}
          {message}
        </p>
      ))}
      {list.data === undefined ? null : <Library templates={list.data.templates} />}
      {info.data === undefined ? null : (
        <p className="template-place">
          Templates of your own are Markdown files in <code>{info.data.dataFolder}/templates</code>. One with the id of
          a built-in template takes its place; take the file away, and the built-in one is back.
        </p>
      )}
    </Modal>
  );
}

function Library({ templates }: { templates: readonly Template[] }) {
  const language = usePlaybook().data?.profile.language ?? 'en';
  const [words, setWords] = useState('');
  const [role, setRole] = useState<SectionRole | null>(null);
  const [origin, setOrigin] = useState<Template['origin'] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useMemo(
    () => findTemplates(templates, { words, role, origin }, language),
    [templates, words, role, origin, language],
  );
  const shown = found.slice(0, MOST_SHOWN);
  const open = found.find(({ id, language }) => `${language} ${id}` === chosen) ?? shown[0];
  return (
    <>
      <div className="template-search">
        <TextInput
          data-autofocus
          size="xs"
          aria-label="Search templates"
          placeholder="Search words, parts, kinds of complaint"
          leftSection={<IconSearch size={15} stroke={1.75} aria-hidden="true" />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Select
          size="xs"
          aria-label="Part"
          placeholder="Every part"
          clearable
          data={ROLES}
          value={role}
          onChange={(value) => setRole(SectionRole.safeParse(value).data ?? null)}
        />
        <Select
          size="xs"
          aria-label="Whose"
          placeholder="Own and built in"
          clearable
          data={ORIGINS}
          value={origin}
          onChange={(value) => setOrigin(value === 'own' || value === 'built-in' ? value : null)}
        />
      </div>
      <p className="template-count" role="status">
        {counted(found.length, 'template')}
        {found.length > shown.length ? `, the first ${shown.length} are listed` : ''}
      </p>
      <div className="template-columns">
        <ul className="template-list" aria-label="Templates">
          {shown.map((template) => {
            const name = `${template.language} ${template.id}`;
            return (
              <li key={name}>
                <button type="button" aria-pressed={template === open} onClick={() => setChosen(name)}>
                  <span className={`part-name part-${template.role}`}>{ROLE_WORDS[template.role]}</span>
                  <span className="template-line">{template.source}</span>
                  {template.origin === 'own' ? <strong className="template-own">Your own</strong> : null}
                </button>
              </li>
            );
          })}
        </ul>
        {open === undefined ? <p className="template-count">Nothing fits that.</p> : <TemplateView template={open} />}
      </div>
    </>
  );
}

function TemplateView({ template }: { template: Template }) {
  const levels = template.levels.map((level) => LEVELS.find(({ id }) => id === level)?.name ?? level);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Kinds of complaint', template.types.map((type) => ISSUE_WORDS[type])],
    ['Replies', template.replies.map((reply) => REPLY_WORDS[reply])],
    ['Levels', levels],
    ['Channels', template.channels],
    ['Only when', template.when],
    ['Language', [template.language]],
    ['File', [`${template.file}, line ${template.line}`]],
  ];
  return (
    <section className="template-view" aria-label="Template">
      <h3>
        {template.id} <span>{template.origin === 'own' ? 'Your own' : 'Built in'}</span>
      </h3>
      <pre dir="auto">{template.source}</pre>
      <dl>
        {rows
          .filter(([, values]) => values.length > 0)
          .map(([name, values]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{values.join(', ')}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
