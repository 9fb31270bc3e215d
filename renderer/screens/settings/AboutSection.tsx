/** Whose PlusOne this is, and which. */
import { Button } from '@mantine/core';
import { borrowsFromStarter } from '../../../shared/planning/borrow-playbook.ts';
import { useAppInfo, usePlaybook } from '../../api/api-context.tsx';
import { failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { TRADE_WORDS } from '../../words/draft-words.ts';

export function AboutSection({ onSetUp }: { onSetUp: () => void }) {
  const playbook = usePlaybook();
  const info = useAppInfo();
  const profile = playbook.data?.profile;
  return (
    <section className="settings-group">
      <div>
        <h3>Your business</h3>
        {playbook.error === null ? null : (
          <FailureNotice failure={failureOf(playbook.error)} onRetry={() => void playbook.refetch()} />
        )}
        {playbook.data === undefined || profile === undefined ? null : (
          <dl>
            <div>
              <dt>Trade</dt>
              <dd>{borrowsFromStarter(playbook.data) ? 'Chosen for each complaint' : TRADE_WORDS[profile.trade]}</dd>
            </div>
            <div>
              <dt>Name</dt>
              <dd>{profile.name === '' ? 'Not filled in' : profile.name}</dd>
            </div>
            <div>
              <dt>Signed by</dt>
              <dd>{profile.signer === '' ? 'Not filled in' : profile.signer}</dd>
            </div>
          </dl>
        )}
        <Button variant="default" size="xs" onClick={onSetUp}>
          Choose trade and name
        </Button>
      </div>
      {info.data === undefined ? null : (
        <div>
          <h3>About</h3>
          <p>
            PlusOne {info.data.version}, in {info.data.host === 'desktop' ? 'its own window' : 'your browser'}.
          </p>
        </div>
      )}
    </section>
  );
}
