/** Below the complaint: what the words at the caret were taken for, and how to put that right; and the legend. */
import { Button, Menu } from '@mantine/core';
import { AskType, RiskType } from '../../../../shared/domain/reading.ts';
import type { Span } from '../../../../shared/domain/span.ts';
import { FACT_KIND_WORDS, FACT_KINDS, type FactKind, type ShownFact } from '../../../words/fact-kinds.ts';
import { sentenceCase } from '../../../words/formatting.ts';
import { ASK_WORDS, RISK_WORDS } from '../../../words/reading-words.ts';
import type { NewFact } from './correct-reading.ts';

export interface FactBarProps {
  facts: readonly ShownFact[];
  /** The facts at the caret, nearest first. */
  here: readonly ShownFact[];
  /** The words that are selected; null when none are. */
  selected: Span | null;
  hidden: ReadonlySet<FactKind>;
  onToggle: (kind: FactKind) => void;
  onRemove: (fact: ShownFact) => void;
  onMark: (fact: NewFact) => void;
}

const PLAIN_KINDS = ['failure', 'impact', 'who', 'reference'] as const;

export function FactBar(props: FactBarProps) {
  const { facts, here, selected } = props;
  const [nearest] = here;
  return (
    <footer className="legend">
      <div className="fact-here">
        <p aria-live="polite">
          {selected !== null
            ? 'What are the selected words?'
            : nearest === undefined
              ? 'Put the caret on a highlight to see what it was taken for; select words to mark them.'
              : here.map((fact) => `${FACT_KIND_WORDS[fact.kind]}: ${fact.note}`).join(' · ')}
        </p>
        {selected !== null ? <MarkMenu onMark={props.onMark} /> : null}
        {selected === null && nearest !== undefined ? (
          <Button size="compact-xs" variant="default" onClick={() => props.onRemove(nearest)}>
            Not so
          </Button>
        ) : null}
      </div>
      <fieldset>
        <legend className="unseen">Highlighted facts</legend>
        {FACT_KINDS.map((kind) => {
          const count = facts.filter((fact) => fact.kind === kind).length;
          if (count === 0) return null;
          return (
            <button
              key={kind}
              type="button"
              className={`legend-kind fact-name-${kind}`}
              aria-pressed={!props.hidden.has(kind)}
              onClick={() => props.onToggle(kind)}
            >
              <span className="legend-swatch" aria-hidden="true" />
              {FACT_KIND_WORDS[kind]}
              <span className="legend-count">{count}</span>
            </button>
          );
        })}
      </fieldset>
    </footer>
  );
}

function MarkMenu({ onMark }: { onMark: (fact: NewFact) => void }) {
  return (
    <Menu position="top-end" width={240}>
      <Menu.Target>
        <Button size="compact-xs" variant="default">
          Mark as…
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="reading-types">
        {PLAIN_KINDS.map((kind) => (
          <Menu.Item key={kind} onClick={() => onMark({ kind })}>
            {kind === 'who' ? 'The customer’s name' : FACT_KIND_WORDS[kind]}
          </Menu.Item>
        ))}
        <Menu.Label>They ask for</Menu.Label>
        {AskType.options
          .filter((type) => type !== 'none')
          .map((type) => (
            <Menu.Item key={type} onClick={() => onMark({ kind: 'ask', type })}>
              {sentenceCase(ASK_WORDS[type])}
            </Menu.Item>
          ))}
        <Menu.Label>A risk</Menu.Label>
        {RiskType.options.map((type) => (
          <Menu.Item key={type} onClick={() => onMark({ kind: 'risk', type })}>
            {sentenceCase(RISK_WORDS[type])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
