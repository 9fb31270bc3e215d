/** The reply and its translation side by side, with what both state compared. */
import { Button, Select } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { AUDIENCE_WORDS, ENGINE_WORDS } from '../../../words/draft-words.ts';
import { usageWords } from '../../../words/engine-words.ts';
import { languageChoices, languageWords } from '../../../words/language-words.ts';
import { shapeFor } from '../copy/copy-targets.ts';
import { writeClipboard } from '../copy/write-clipboard.ts';
import { FactsCompared } from './FactsCompared.tsx';
import { ProposalFrame } from './ProposalFrame.tsx';
import type { Proposal } from './revision-run.ts';
import { useRevision } from './use-revision.ts';
import type { WorkProps } from './WorkOnReply.tsx';

const LANGUAGES = languageChoices();

export function Translation({ session, state, engine: chosen, onClose, onSettings }: WorkProps) {
  const revising = useRevision(chosen);
  const { run, engine } = revising;
  const theirs = state.reading?.language.code ?? '';
  const [language, setLanguage] = useState(
    LANGUAGES.some(({ value }) => value === theirs) && theirs !== 'en' ? theirs : null,
  );
  const ask = () => {
    if (language !== null) void run.start(session.state(), engine, { kind: 'translate', language });
  };

  return (
    <ProposalFrame
      revising={revising}
      cannot="The offline engine does not translate: that needs Claude or a local model."
      instead={
        <p className="work-note">
          What it can do: answer a complaint in English, German, Spanish, French or Portuguese in that language from the
          start.
        </p>
      }
      what={language === null ? 'the reply' : `the reply in ${languageWords(language)}`}
      shown={(proposal) => (
        <>
          <FactsCompared facts={proposal.facts} />
          {proposal.notices.map(({ code, message }) => (
            <p key={code + message} className="work-notice" role="status">
              {message}
            </p>
          ))}
          <SideBySide before={state.texts} proposal={proposal} />
          <div className="work-steps">
            <Button
              size="compact-md"
              className="primary"
              data-autofocus
              onClick={() => {
                if (proposal.usage !== undefined) session.reply.spent(proposal.usage);
                session.reply.takeTexts(proposal.texts, proposal.notices);
                onClose();
              }}
            >
              Make it the draft
            </Button>
            <Button size="compact-md" variant="default" onClick={() => run.stop()}>
              Another language
            </Button>
            <Button size="compact-md" variant="subtle" color="gray" onClick={onClose}>
              Close
            </Button>
            {proposal.usage === undefined ? null : <span className="work-usage">{usageWords(proposal.usage)}</span>}
          </div>
        </>
      )}
      asks={`Translate with ${ENGINE_WORDS[engine]}`}
      ready={language !== null}
      onAsk={ask}
      onClose={onClose}
      onSettings={onSettings}
    >
      <Select
        data-autofocus
        label="Into which language?"
        placeholder="Type its name"
        searchable
        data={LANGUAGES}
        value={language}
        nothingFoundMessage="Not in this list"
        onChange={setLanguage}
      />
      <p className="work-note">
        Your draft stays. The translation comes beside it, and every amount, day, hour, name and reference is looked for
        in it.
      </p>
    </ProposalFrame>
  );
}

function SideBySide({ before, proposal }: { before: WorkProps['state']['texts']; proposal: Proposal }) {
  const name = languageWords(proposal.language);
  return proposal.texts.map(({ audience, text }) => (
    <div key={audience} className="work-pair">
      <section aria-label="Your draft">
        <h3>{before.length > 1 ? `Your draft · ${AUDIENCE_WORDS[audience].toLowerCase()}` : 'Your draft'}</h3>
        <p className="work-words" dir="auto">
          {before.find((one) => one.audience === audience)?.text}
        </p>
      </section>
      <section aria-label={name}>
        <h3>
          {name} <CopyTranslation text={text} name={name} />
        </h3>
        <p className="work-words" dir="auto" lang={proposal.language}>
          {text}
        </p>
      </section>
    </div>
  ));
}

function CopyTranslation({ text, name }: { text: string; name: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    setSaid((await writeClipboard(shapeFor(text, 'rich'))) ? 'Copied' : 'Not copied: select it and copy by hand');
  };
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconCopy size={13} stroke={1.75} />}
        aria-label={`Copy ${name}`}
        onClick={() => void copy()}
      >
        Copy
      </Button>
      <span role="status" className="work-part-note">
        {said}
      </span>
    </>
  );
}
