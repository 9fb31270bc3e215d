/** What a reply states and whether its translation states the same: what differs first and in words, then what was kept. */
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { KeptFact } from '../../../../shared/domain/kept-fact.ts';
import { counted } from '../../../words/formatting.ts';

const DIFFERS = { missing: 'not found in the translation', added: 'only in the translation' } as const;

export function FactsCompared({ facts }: { facts: readonly KeptFact[] }) {
  const differing = facts.filter(({ state }) => state !== 'kept');
  const kept = facts.filter(({ state }) => state === 'kept');
  if (facts.length === 0) {
    return <p className="work-note">The reply names no amount, day, hour, name or reference that could change.</p>;
  }
  return (
    <div className="facts-compared">
      {differing.length === 0 ? (
        <p role="status">All {counted(kept.length, 'fact')} are the same in the translation.</p>
      ) : (
        <div className="work-gates" role="alert">
          <IconAlertTriangle size={17} stroke={1.75} aria-hidden="true" />
          <div>
            <p>
              <strong>{counted(differing.length, 'fact')} to look at</strong> before you use it:
            </p>
            <ul>
              {differing.map((fact) => (
                <li key={`${fact.audience} ${fact.state} ${fact.text}`}>
                  <bdi>{fact.text}</bdi>: {fact.state === 'kept' ? '' : DIFFERS[fact.state]}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {kept.length === 0 ? null : (
        <ul className="facts-kept" aria-label="The same in both">
          {kept.map(({ audience, text }) => (
            <li key={`${audience} ${text}`}>
              <IconCheck size={13} stroke={2} aria-hidden="true" /> <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
