/** A template tried on a complaint: what its wordings become, and the reply with it. Saves nothing. */
import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Complaint } from '../../../shared/domain/complaint.ts';
import type { SectionRole } from '../../../shared/domain/draft.ts';
import { failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { AUDIENCE_WORDS } from '../../words/draft-words.ts';
import { SAMPLES } from '../workspace/samples.ts';
import { useTemplateTrial } from './use-templates.ts';

const ANY = 'any';
const OWN = 'own';

interface TemplateTrialProps {
  content: string;
  /** Whether mistakes are known. */
  broken: boolean;
  /** Whether this very text was looked over for mistakes. */
  checked: boolean;
  role: SectionRole | null;
  /** The complaint in the workspace; null when there is none. */
  complaint: Complaint | null;
}

export function TemplateTrial({ content, broken, checked, role, complaint }: TemplateTrialProps) {
  const [chosen, setChosen] = useState(ANY);
  const all = useMemo(
    () => [
      ...(complaint === null ? [] : [{ value: OWN, label: 'The complaint in the workspace', complaint }]),
      ...SAMPLES.map(({ name, text }) => ({ value: name, label: name, complaint: { text } })),
    ],
    [complaint],
  );
  const tried = useMemo(() => {
    const one = all.find(({ value }) => value === chosen);
    return (one === undefined ? all : [one]).map((each) => each.complaint);
  }, [all, chosen]);
  const trial = useTemplateTrial(content, tried, checked && !broken);
  const data = broken ? undefined : trial.data;
  const taken = chosen === ANY ? all[data?.complaint ?? 0]?.label : undefined;
  return (
    <section className="template-trial" aria-label="Tried on a complaint">
      <Select
        size="xs"
        label="Tried on"
        data={[
          { value: ANY, label: 'A complaint that calls for it' },
          ...all.map(({ value, label }) => ({ value, label })),
        ]}
        value={chosen}
        allowDeselect={false}
        onChange={(value) => setChosen(value ?? ANY)}
      />
      {trial.error === null || broken ? null : (
        <FailureNotice failure={failureOf(trial.error)} onRetry={() => void trial.refetch()} />
      )}
      {broken ? <p className="template-quiet">The preview comes back when the mistakes are corrected.</p> : null}
      {data === undefined ? null : (
        <div className="template-trial-result" aria-busy={trial.isPlaceholderData}>
          <p className="template-quiet" role="status">
            {data.called
              ? taken === undefined
                ? 'This complaint calls for it.'
                : `“${taken}” calls for it.`
              : 'None of these complaints calls for it; so it would read:'}
          </p>
          <ul className="template-filled" aria-label="Wordings">
            {data.wordings.map(({ id, line, text, missing }) => (
              <li key={id} dir="auto">
                {missing.length === 0 ? (
                  text
                ) : (
                  <span className="template-quiet">
                    Line {line} is not used here: {missing.join(', ')} {missing.length === 1 ? 'has' : 'have'} nothing
                    to say.
                  </span>
                )}
              </li>
            ))}
          </ul>
          {data.called
            ? data.texts.map(({ audience, sections }) => (
                <article key={audience} className="template-reply" aria-label={AUDIENCE_WORDS[audience]}>
                  {data.texts.length > 1 ? <h4>{AUDIENCE_WORDS[audience]}</h4> : <h4>The reply with it</h4>}
                  {sections.map((section) => (
                    <p
                      key={`${section.role} ${section.text}`}
                      dir="auto"
                      className={section.role === role ? `template-here part-${section.role}` : undefined}
                    >
                      {section.text}
                    </p>
                  ))}
                </article>
              ))
            : null}
        </div>
      )}
    </section>
  );
}
