/** Past cases like the complaint in front, with the replies that were used; a reply or one part of it can be taken over. */
import { Button } from '@mantine/core';
import { IconChevronDown, IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { SimilarCase } from '../../../../shared/domain/case-query.ts';
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import type { Section } from '../../../../shared/domain/draft.ts';
import { useApi } from '../../../api/api-context.tsx';
import { dateWords, OUTCOMES } from '../../../words/case-words.ts';
import { AUDIENCE_WORDS, ROLE_WORDS } from '../../../words/draft-words.ts';
import { counted } from '../../../words/formatting.ts';
import type { ReplyText } from '../session/part.ts';
import type { TakenOver } from '../session/taken-over.ts';
import './past.css';
import { CASES_KEY } from './use-case-keeping.ts';

export interface SimilarCasesProps {
  similar: readonly SimilarCase[];
  /** The reply in front; where it has no such text, nothing can be taken over into it. */
  texts: readonly ReplyText[];
  busy: boolean;
  open: boolean;
  onToggle: () => void;
  onTake: (taken: TakenOver) => void;
  onOpen: (id: string) => void;
}

export function SimilarCases({ similar, open, onToggle, ...rest }: SimilarCasesProps) {
  const list = useId();
  if (similar.length === 0) return null;
  return (
    <section className="similar" aria-label="Similar cases">
      <button
        type="button"
        className="similar-head"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={onToggle}
      >
        <IconHistory size={16} stroke={1.75} aria-hidden="true" />
        <span>
          {counted(similar.length, 'similar case')} <span className="similar-note">and what you answered</span>
        </span>
        <IconChevronDown className="known-arrow" size={15} stroke={2} aria-hidden="true" />
      </button>
      {open ? (
        <ul id={list} className="similar-list">
          {similar.map((one) => (
            <Similar key={one.row.id} one={one} {...rest} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

type SimilarProps = Omit<SimilarCasesProps, 'similar' | 'open' | 'onToggle'> & { one: SimilarCase };

/** How alike two complaints are, in a word. */
const likeWords = (likeness: number): string =>
  likeness >= 0.6 ? 'very alike' : likeness >= 0.3 ? 'alike' : 'somewhat alike';

function Similar({ one, texts, busy, onTake, onOpen }: SimilarProps) {
  const { row, likeness, replies, outcome } = one;
  const ended = OUTCOMES.find(({ id }) => id === outcome?.result)?.name;
  return (
    <li>
      <div className="similar-case">
        <p>
          <strong dir="auto">{row.customer === '' ? 'No name read' : row.customer}</strong>{' '}
          {dateWords(row.createdAt, Date.now())} · {likeWords(likeness)}
          {ended === undefined ? null : ` · ${ended.toLowerCase()}`}
        </p>
        <Button size="compact-xs" variant="default" onClick={() => onOpen(row.id)}>
          Open
        </Button>
      </div>
      <p className="similar-opening" dir="auto">
        {row.opening}
      </p>
      {replies.map(({ audience, text }) => (
        <UsedReply
          key={audience}
          id={row.id}
          audience={audience}
          text={text}
          pair={replies.length > 1}
          into={intoOf(audience, texts)}
          busy={busy}
          onTake={onTake}
        />
      ))}
    </li>
  );
}

/** The text of the reply in front that a past text would go into. */
function intoOf(audience: Audience, texts: readonly ReplyText[]): Audience | null {
  if (texts.some((text) => text.audience === audience)) return audience;
  return texts.length === 1 ? (texts[0]?.audience ?? null) : null;
}

interface UsedReplyProps {
  id: string;
  audience: Audience;
  text: string;
  pair: boolean;
  into: Audience | null;
  busy: boolean;
  onTake: (taken: TakenOver) => void;
}

/** The reply that was copied, part by part where its parts are known. */
function UsedReply({ id, audience, text, pair, into, busy, onTake }: UsedReplyProps) {
  const api = useApi();
  const kept = useQuery({
    queryKey: [CASES_KEY, 'case', id],
    queryFn: ({ signal }) => api.cases.get({ id }, { signal }),
    staleTime: 60_000,
    retry: false,
  }).data;
  const written = kept?.texts.find((one) => one.audience === audience);
  // What was edited after it was copied has other words than the customer got.
  const sections: readonly Section[] =
    written !== undefined && written.text.trim() === text.trim() && written.sections.length > 0
      ? written.sections.filter((section) => section.text.trim() !== '')
      : text.split(/\n{2,}/).map((words) => ({ role: 'fix' as const, text: words }));
  const known = sections.some(({ role }) => role !== 'fix');
  const disabled = into === null || busy;
  return (
    <div className="used">
      <div className="used-head">
        <span>{pair ? AUDIENCE_WORDS[audience] : 'The reply'}</span>
        {known ? (
          <Button
            size="compact-xs"
            variant="default"
            disabled={disabled}
            onClick={() => into !== null && onTake({ audience: into, sections, whole: true })}
          >
            Take it over
          </Button>
        ) : null}
      </div>
      {sections.map((section) => (
        <div key={section.text} className={known ? `used-part part-${section.role}` : 'used-part'}>
          <p dir="auto">
            {known ? <span className="used-role">{ROLE_WORDS[section.role]}</span> : null}
            {section.text}
          </p>
          {known && section.role !== 'greeting' && section.role !== 'sign-off' ? (
            <Button
              size="compact-xs"
              variant="subtle"
              disabled={disabled}
              aria-label={`Take over: ${ROLE_WORDS[section.role]}`}
              onClick={() => into !== null && onTake({ audience: into, sections: [section], whole: false })}
            >
              Take over
            </Button>
          ) : null}
        </div>
      ))}
    </div>
  );
}
