/** The way of a text onto the clipboard: past its open gates, in the shape that was chosen, noted with the case. */
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { CopyTarget } from '../../../../shared/domain/settings.ts';
import { useChangeSettings, useSettings } from '../../../api/api-context.tsx';
import { showFailure } from '../../../components/notices.tsx';
import { formOf } from '../cases/copy-of-case.ts';
import type { KeptWorkspace } from '../cases/use-case-keeping.ts';
import type { CaseSession } from '../session/case-session.ts';
import { copiedWords } from './copied-words.ts';
import { type CopyForm, shapeFor, targetWords } from './copy-targets.ts';
import { openGates } from './open-gates.ts';
import { writeClipboard } from './write-clipboard.ts';

interface CopyWish {
  readonly audience: Audience;
  readonly form: CopyForm;
  readonly gates: readonly Finding[];
}

export interface Copying {
  /** What Copy does without being asked. */
  readonly usual: CopyTarget;
  /** Copies a text, or asks first where gates are open. */
  readonly copy: (audience: Audience, form: CopyForm) => void;
  /** The gates that the person is being asked about; null when nothing is asked. */
  readonly gates: readonly Finding[] | null;
  readonly leave: () => void;
  /** Copies with a reason although gates are open. */
  readonly copyAnyway: (reason: string) => void;
}

/** @param noteCopied notes with the case that a text was copied */
export function useCopying(session: CaseSession, noteCopied: KeptWorkspace['noteCopied']): Copying {
  const usual = useSettings().data?.copyTarget ?? 'rich';
  const changeSettings = useChangeSettings();
  const [wish, setWish] = useState<CopyWish | null>(null);

  const put = async (audience: Audience, form: CopyForm) => {
    const now = session.state();
    const { texts, checked } = now;
    const text = texts.find((candidate) => candidate.audience === audience)?.text ?? '';
    const target = form === 'usual' ? usual : form;
    const shape = shapeFor(text, target);
    const done = await writeClipboard(shape);
    if (done) void noteCopied(now, audience, formOf(shape, target === 'markdown'));
    // A shape that was chosen is the usual one from here on; Markdown is asked for each time.
    if (target !== usual && target !== 'markdown')
      changeSettings.mutate({ copyTarget: target }, { onError: showFailure });
    notifications.show(
      done
        ? copiedWords(audience, texts.length > 1, targetWords(target), checked?.promises ?? [])
        : {
            title: 'Not copied',
            message: 'The browser refused. Select the text and copy it with the keyboard.',
            color: 'red',
            autoClose: false,
          },
    );
  };

  const copyChecked = async (audience: Audience, form: CopyForm) => {
    const { texts, checked: before } = session.state();
    const text = texts.find((one) => one.audience === audience)?.text;
    // What was typed a moment ago is looked at first: it may have opened a gate.
    if (before?.of[audience] !== text) await session.recheck();
    const { checked, overrides } = session.state();
    const gates = openGates(checked?.findings ?? [], overrides, audience);
    if (gates.length > 0) setWish({ audience, form, gates });
    else await put(audience, form);
  };
  const copy = (audience: Audience, form: CopyForm) => void copyChecked(audience, form);

  const copyAnyway = (reason: string) => {
    if (wish === null) return;
    session.reply.override(
      wish.gates.map(({ id }) => id),
      reason,
    );
    setWish(null);
    void put(wish.audience, wish.form);
  };

  return { usual, copy, gates: wish?.gates ?? null, leave: () => setWish(null), copyAnyway };
}
