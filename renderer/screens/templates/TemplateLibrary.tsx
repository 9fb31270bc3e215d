/** All templates: found, read, edited and tried; own and built-in told apart; nothing unsaved lost by closing. */
import { Button, Modal } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Complaint } from '../../../shared/domain/complaint.ts';
import { useAppInfo } from '../../api/api-context.tsx';
import { failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { offerWayBack, showFailure } from '../../components/notices.tsx';
import { fileKey, NEW_TEMPLATE, templateFiles, underAnotherId } from '../../words/template-files.ts';
import { type Edited, type OpenTemplate, TemplateDesk } from './TemplateDesk.tsx';
import { TemplateList } from './TemplateList.tsx';
import './template-library.css';
import { useLiveReload, useTemplateChanges, useTemplates } from './use-templates.ts';

interface TemplateLibraryProps {
  /** The complaint in the workspace, to try templates on; null when there is none. */
  complaint: Complaint | null;
  onClose: () => void;
  /** Called when other wording counts from now on. */
  onSaved: () => void;
}

/** A new template that is not saved yet has no file; this stands for it. */
const NEW: OpenTemplate = { key: 'new', origin: 'own', file: null, fresh: true };

export function TemplateLibrary({ complaint, onClose, onSaved }: TemplateLibraryProps) {
  const list = useTemplates();
  const info = useAppInfo();
  const changes = useTemplateChanges();
  useLiveReload();
  const [chosen, setChosen] = useState<OpenTemplate | null>(null);
  /** The id of what is shown when nothing is chosen. */
  const [next, setNext] = useState<string | null>(null);
  const [edited, setEdited] = useState<ReadonlyMap<string, Edited>>(new Map());
  const [leaving, setLeaving] = useState(false);
  const templates = list.data?.templates ?? [];
  const replacing = new Set(list.data?.replacing);
  const files = templateFiles(templates);
  const first =
    files.find(({ id, origin }) => id === next && origin === 'built-in') ??
    files.find(({ language, role }) => language === 'en' && role === 'apology') ??
    files[0];
  const open: OpenTemplate | null = chosen ?? (first === undefined ? null : { ...first, fresh: false });
  const replaces = files.some(({ key, id }) => key === open?.key && replacing.has(id));

  const keep = (key: string, value: Edited | null) => {
    setEdited((before) => {
      const next = new Map(before);
      if (value === null) next.delete(key);
      else next.set(key, value);
      return next;
    });
  };
  const begin = (one: OpenTemplate, text: string) => {
    keep(one.key, { text, base: null });
    setChosen(one);
  };
  const copy = (content: string, beside: boolean) => {
    const file = open?.file ?? null;
    if (beside || file === null) {
      begin(NEW, underAnotherId(content, new Set(files.map(({ id }) => id))));
      return;
    }
    begin({ key: fileKey('own', file), origin: 'own', file, fresh: true }, content);
  };
  const save = async (one: OpenTemplate, content: string, base: string | null) => {
    const file = await changes.save(one.file, content, base);
    keep(one.key, null);
    setChosen({ key: fileKey('own', file), origin: 'own', file, fresh: false });
    onSaved();
  };
  const remove = async (one: OpenTemplate) => {
    const { file } = one;
    if (file === null) return;
    // First what is shown instead, so that nothing asks for a file that is gone: the built-in one it stood for.
    setNext(files.find(({ key }) => key === one.key)?.id ?? null);
    setChosen(null);
    let held: string;
    try {
      held = await changes.remove(file);
    } catch (thrown) {
      setChosen(one);
      showFailure(thrown);
      return;
    }
    keep(one.key, null);
    onSaved();
    const bringBack = async () => {
      try {
        await changes.save(file, held, null);
        setChosen({ ...one, fresh: false });
        onSaved();
      } catch (thrown) {
        begin({ ...one, fresh: true }, held);
        showFailure(thrown);
      }
    };
    offerWayBack({
      title: replaces ? 'Back to the built-in one' : 'Deleted',
      back: 'Bring it back',
      for: 12_000,
      onBack: () => void bringBack(),
    });
  };

  return (
    <Modal
      opened
      onClose={() => (edited.size > 0 && !leaving ? setLeaving(true) : onClose())}
      fullScreen
      title="Templates"
      transitionProps={{ duration: 80 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      classNames={{ body: 'template-body', content: 'template-content' }}
    >
      {leaving ? (
        <div className="template-care" role="alert">
          What you wrote is not saved.
          <Button size="compact-sm" variant="default" onClick={() => setLeaving(false)}>
            Keep editing
          </Button>
          <Button size="compact-sm" variant="default" onClick={onClose}>
            Close without saving
          </Button>
        </div>
      ) : null}
      {list.error === null ? null : (
        <FailureNotice failure={failureOf(list.error)} onRetry={() => void list.refetch()} />
      )}
      {(list.data?.problems ?? []).map(({ file, line, message }) => (
        <div className="template-care" role="alert" key={`${file} ${line} ${message}`}>
          <span>
            <strong>
              {file}, line {line}:
            </strong>{' '}
            {message}
          </span>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setChosen({ key: fileKey('own', file), origin: 'own', file, fresh: false, line })}
          >
            Correct it
          </Button>
        </div>
      ))}
      {list.data === undefined ? (
        list.error === null ? (
          <p className="template-quiet" role="status">
            Reading the templates…
          </p>
        ) : null
      ) : (
        <div className="template-columns">
          <div className="template-left">
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPlus size={15} stroke={1.75} />}
              onClick={() => begin(NEW, edited.get(NEW.key)?.text ?? NEW_TEMPLATE)}
            >
              New template
            </Button>
            <TemplateList
              templates={templates}
              open={open?.key ?? null}
              unsaved={new Set(edited.keys())}
              onOpen={({ key, origin, file }) => setChosen({ key, origin, file, fresh: false })}
            />
          </div>
          {open === null ? null : (
            <TemplateDesk
              key={open.key}
              open={open}
              edited={edited.get(open.key) ?? null}
              replaces={replaces}
              complaint={complaint}
              onEdit={(value) => {
                keep(open.key, value);
                if (value === null && open.fresh) setChosen(null);
              }}
              onCopy={copy}
              onSave={(content, base) => save(open, content, base)}
              onRemove={() => remove(open)}
            />
          )}
        </div>
      )}
      {info.data === undefined ? null : (
        <p className="template-quiet">
          Your own templates are Markdown files in <code>{info.data.dataFolder}/templates</code>. Changes made there by
          another program show here at once.
        </p>
      )}
    </Modal>
  );
}
