/** What was understood, in a line that a person would say; type and temper can be put right in place. */
import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { IssueType } from '../../../../shared/domain/issue-type.ts';
import type { Reading } from '../../../../shared/domain/reading.ts';
import { sentenceCase } from '../../../words/formatting.ts';
import { readingSummary } from '../../../words/reading-summary.ts';
import { ISSUE_WORDS, TEMPER_WORDS } from '../../../words/reading-words.ts';
import { withMainIssue, withTemper } from './correct-reading.ts';

export function ReadingSummary({ reading, onCorrect }: { reading: Reading; onCorrect: (reading: Reading) => void }) {
  const { headline, quote, parts } = readingSummary(reading);
  const { level } = reading.temper;
  const temper = TEMPER_WORDS[level] ?? TEMPER_WORDS[0];
  return (
    <section className="reading-summary" aria-label="What was read">
      <div className="reading-headline">
        {reading.customer === null ? null : <strong>{reading.customer.name}</strong>}
        <Menu position="bottom-start" width={240}>
          <Menu.Target>
            <button type="button" className="reading-type" aria-label={`Kind of complaint: ${headline}. Change it`}>
              {headline}
              <IconChevronDown size={13} stroke={2} aria-hidden="true" />
            </button>
          </Menu.Target>
          <Menu.Dropdown className="reading-types">
            {IssueType.options.map((type) => (
              <Menu.Item key={type} onClick={() => onCorrect(withMainIssue(reading, type))}>
                {ISSUE_WORDS[type]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Menu position="bottom-end" width={140}>
          <Menu.Target>
            <button type="button" className={`temper temper-${level}`} aria-label={`Temper: ${temper}. Change it`}>
              {[1, 2, 3].map((step) => (
                <i key={step} className={step <= level ? 'on' : ''} />
              ))}
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {TEMPER_WORDS.map((word, index) => (
              <Menu.Item key={word} onClick={() => onCorrect(withTemper(reading, index))}>
                {sentenceCase(word)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {quote === null ? null : (
        <p className="reading-quote" dir="auto">
          “{quote}”
        </p>
      )}
      <ul>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </section>
  );
}
