/** One template file: its text to read or edit, what is wrong with it, and what it becomes. */
import type { EditorView } from '@codemirror/view';
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCopy, IconPencil, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Complaint } from '../../../shared/domain/complaint.ts';
import { SectionRole } from '../../../shared/domain/draft.ts';
import type { Template, TemplateProblem } from '../../../shared/domain/template.ts';
import { type Failure, failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Shortcut } from '../../components/Shortcut.tsx';
import { counted } from '../../words/formatting.ts';
import { showLine, TemplateEditor } from './TemplateEditor.tsx';
import { TemplateTrial } from './TemplateTrial.tsx';
import { useTemplateFile, useTemplateProblems } from './use-templates.ts';

/** Milliseconds of rest before the main process is asked. */
const REST = 250;

/** What is on the desk. */
export interface OpenTemplate {
  readonly key: string;
  readonly origin: Template['origin'];
  /** Null for a new one, whose place its id decides. */
  readonly file: string | null;
  /** True for one that is not on disk yet. */
  readonly fresh: boolean;
  /** The line to begin on. */
  readonly line?: number;
}

/** A text that is being edited, and what it was begun from. */
export interface Edited {
  readonly text: string;
  readonly base: string | null;
}

interface TemplateDeskProps {
  open: OpenTemplate;
  edited: Edited | null;
  /** Whether it stands in the place of a built-in one. */
  replaces: boolean;
  complaint: Complaint | null;
  onEdit: (edited: Edited | null) => void;
  /** Begins an own copy of what is shown; `beside` gives it another id. */
  onCopy: (content: string, beside: boolean) => void;
  onSave: (content: string, base: string | null) => Promise<void>;
  onRemove: () => Promise<void>;
}

const NO_PROBLEMS: readonly TemplateProblem[] = [];

export function TemplateDesk(props: TemplateDeskProps) {
  const { open, edited, onEdit } = props;
  const own = open.origin === 'own';
  const lies = useTemplateFile(open.origin, open.fresh ? null : open.file);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const view = useRef<EditorView | null>(null);
  const text = edited?.text ?? lies.data ?? '';
  const [settled] = useDebouncedValue(text, REST);
  const asked = useTemplateProblems(settled);
  const problems = text === '' ? NO_PROBLEMS : (asked.data ?? NO_PROBLEMS);
  const broken = problems.length > 0;
  // What was typed since the last look may have put it right; the main process looks again before it saves.
  const checked = settled === text && asked.isSuccess && !asked.isPlaceholderData;
  const changed = edited !== null && (open.fresh || edited.text !== lies.data);
  const savable = own && changed && (!broken || !checked);
  const overtaken = edited !== null && !open.fresh && lies.data !== undefined && lies.data !== edited.base;
  const role = SectionRole.safeParse(/^role:[ \t]*([a-z0-9-]+)/m.exec(settled)?.[1]).data ?? null;
  const there = text !== '' || open.fresh;
  const begin = there ? open.line : undefined;
  useEffect(() => {
    if (begin !== undefined) showLine(view.current, begin);
  }, [begin]);

  const attempt = (work: () => Promise<void>) => {
    if (busy) return;
    setFailure(null);
    setBusy(true);
    work()
      .catch((thrown: unknown) => setFailure(failureOf(thrown)))
      .finally(() => setBusy(false));
  };
  const save = () => {
    if (savable) attempt(() => props.onSave(text, edited?.base ?? null));
  };

  if (lies.error !== null && edited === null) {
    return <FailureNotice failure={failureOf(lies.error)} onRetry={() => void lies.refetch()} />;
  }
  return (
    <section className="template-desk" aria-label="Template">
      <header className="template-head">
        <h3>
          {open.file ?? 'A new template'}
          <span>{own ? (props.replaces ? 'Your own, instead of the built-in one' : 'Your own') : 'Built in'}</span>
        </h3>
        {own ? (
          <>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconCopy size={15} stroke={1.75} />}
              onClick={() => props.onCopy(text, true)}
            >
              Duplicate
            </Button>
            {open.fresh ? (
              <Button size="xs" variant="default" onClick={() => onEdit(null)}>
                Put away
              </Button>
            ) : (
              <Button
                size="xs"
                variant="default"
                leftSection={<IconTrash size={15} stroke={1.75} />}
                disabled={busy}
                onClick={() => attempt(props.onRemove)}
              >
                {props.replaces ? 'Back to the built-in one' : 'Delete'}
              </Button>
            )}
            <Button size="xs" className="primary" disabled={!savable} loading={busy} onClick={save}>
              Save <Shortcut chord="Mod+S" />
            </Button>
          </>
        ) : (
          <>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconCopy size={15} stroke={1.75} />}
              disabled={!there}
              onClick={() => props.onCopy(text, true)}
            >
              Copy beside it
            </Button>
            <Button
              size="xs"
              className="primary"
              leftSection={<IconPencil size={15} stroke={1.75} />}
              disabled={!there}
              onClick={() => props.onCopy(text, false)}
            >
              Edit
            </Button>
          </>
        )}
      </header>
      {failure === null ? null : <FailureNotice failure={failure} />}
      {overtaken ? (
        <div className="template-care" role="alert">
          This file was changed on the disk while you were editing it.
          <Button size="compact-sm" variant="default" onClick={() => onEdit(null)}>
            Take what is there now
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => onEdit({ text, base: lies.data ?? null })}>
            Keep mine
          </Button>
        </div>
      ) : null}
      <div className="template-work">
        <div className="template-writing">
          {there ? (
            <TemplateEditor
              key={open.key}
              text={text}
              problems={problems}
              readOnly={!own}
              onText={(typed) => {
                if (own && typed !== text) onEdit({ text: typed, base: edited?.base ?? lies.data ?? null });
              }}
              onSave={save}
              onReady={(editor) => {
                view.current = editor;
                if (editor !== null && open.line !== undefined) showLine(editor, open.line);
              }}
            />
          ) : null}
          <ul className="template-problems" aria-label="Mistakes" aria-live="polite">
            {problems.map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                <button type="button" onClick={() => showLine(view.current, line)}>
                  <strong>Line {line}:</strong> {message}
                </button>
              </li>
            ))}
          </ul>
          <p className="template-quiet">
            {own
              ? broken
                ? `${counted(problems.length, 'mistake')} to correct before it can be saved.`
                : 'Type {{ for the words that are put in. A line of only *** begins another wording.'
              : 'Edit makes a template of your own that takes the place of this one; going back is one click.'}
          </p>
        </div>
        <TemplateTrial
          content={settled}
          broken={broken}
          checked={checked && there}
          role={role}
          complaint={props.complaint}
        />
      </div>
    </section>
  );
}
