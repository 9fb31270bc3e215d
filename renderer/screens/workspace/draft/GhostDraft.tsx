/** The outline of a reply before there is one: its parts, in their colours, with lines where words will be. */
import type { SectionRole } from '../../../../shared/domain/draft.ts';
import { ROLE_WORDS } from '../../../words/draft-words.ts';

/** How long the lines of each part are, as percentages of the width. */
const OUTLINE: readonly (readonly [SectionRole, readonly number[]])[] = [
  ['greeting', [22]],
  ['apology', [88, 54]],
  ['fix', [96, 90, 62]],
  ['next-step', [74]],
  ['plus-one', [92, 70]],
  ['anything-else', [58]],
  ['sign-off', [26]],
];

export function GhostDraft() {
  return (
    <div className="ghost" aria-hidden="true">
      {OUTLINE.map(([role, lines]) => (
        <div key={role} className={`ghost-part part-${role}`}>
          <span className="part-name">{ROLE_WORDS[role]}</span>
          <svg viewBox={`0 0 100 ${lines.length * 7}`} preserveAspectRatio="none" height={lines.length * 18}>
            <title>{ROLE_WORDS[role]}</title>
            {lines.map((width, index) => (
              <rect key={width} x="0" y={index * 7 + 2} width={width} height="3" rx="0.6" />
            ))}
          </svg>
        </div>
      ))}
    </div>
  );
}
