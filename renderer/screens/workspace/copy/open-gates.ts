/** Which gates stand between a text and the clipboard. Pure. */
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import type { Finding } from '../../../../shared/domain/finding.ts';

/** The gates of one text for which no reason was given yet. */
export function openGates(
  findings: readonly Finding[],
  overrides: Readonly<Record<string, string>>,
  audience: Audience,
): Finding[] {
  return findings.filter(
    (finding) => finding.severity === 'gate' && finding.audience === audience && overrides[finding.id] === undefined,
  );
}
