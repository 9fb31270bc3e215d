/** Which gates stand between a text and the clipboard. Pure. */
import { gateState } from '../../../../shared/checks/overrides.ts';
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import type { Finding } from '../../../../shared/domain/finding.ts';

/** The shortest reason that counts as one, in letters. */
export const SHORTEST_REASON = 3;

/** The gates of one text for which no reason was given yet. */
export function openGates(
  findings: readonly Finding[],
  overrides: Readonly<Record<string, string>>,
  audience: Audience,
): readonly Finding[] {
  const own = findings.filter((finding) => finding.audience === audience);
  return gateState(
    own,
    Object.entries(overrides).map(([findingId, reason]) => ({ findingId, reason })),
  ).open;
}
