/** The list of templates, one entry a file, found by words, part and origin. */
import { Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { SectionRole } from '../../../shared/domain/draft.ts';
import type { Template } from '../../../shared/domain/template.ts';
import { usePlaybook } from '../../api/api-context.tsx';
import { ROLE_WORDS } from '../../words/draft-words.ts';
import { findTemplates } from '../../words/find-templates.ts';
import { counted } from '../../words/formatting.ts';
import { type TemplateFile, templateFiles } from '../../words/template-files.ts';

/** So many are listed; who looks for one of the others types a word. */
const MOST_SHOWN = 120;

const ROLES = SectionRole.options.map((value) => ({ value, label: ROLE_WORDS[value] }));
const ORIGINS = [
  { value: 'own', label: 'Your own' },
  { value: 'built-in', label: 'Built in' },
];

interface TemplateListProps {
  templates: readonly Template[];
  /** The key of the file that is open; null for none. */
  open: string | null;
  /** Keys of files with changes that are not saved. */
  unsaved: ReadonlySet<string>;
  onOpen: (file: TemplateFile) => void;
}

export function TemplateList({ templates, open, unsaved, onOpen }: TemplateListProps) {
  const language = usePlaybook().data?.profile.language ?? 'en';
  const [words, setWords] = useState('');
  const [role, setRole] = useState<SectionRole | null>(null);
  const [origin, setOrigin] = useState<Template['origin'] | null>(null);
  const found = useMemo(
    () => templateFiles(findTemplates(templates, { words, role, origin }, language)),
    [templates, words, role, origin, language],
  );
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <div className="template-side">
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
      <p className="template-quiet" role="status">
        {counted(found.length, 'template')}
        {found.length > shown.length ? `, the first ${shown.length} are listed` : ''}
      </p>
      {found.length === 0 ? <p className="template-quiet">Nothing fits that. Try fewer words.</p> : null}
      <ul className="template-list" aria-label="Templates">
        {shown.map((file) => (
          <li key={file.key}>
            <button type="button" aria-pressed={file.key === open} onClick={() => onOpen(file)}>
              <span className={`part-name part-${file.role}`}>{ROLE_WORDS[file.role]}</span>
              <span className="template-line">{file.sources[0]}</span>
              <span className="template-marks">
                {unsaved.has(file.key) ? <strong>Not saved</strong> : null}
                {file.origin === 'own' ? <strong className="template-own">Your own</strong> : null}
                {file.sources.length > 1 ? (
                  <span>
                    {file.sources.length}
                    <span className="unseen"> wordings</span>
                  </span>
                ) : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
