/** The frame of the page: providers, colour scheme, the first-start dialog, and what is shown when the host does not answer. */
import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ApiProvider, useSettings } from './api/api-context.tsx';
import type { Api } from './api/bridge.ts';
import { failureOf } from './api/failure.ts';
import { FailureNotice } from './components/FailureNotice.tsx';
import { pageNonce } from './editor/page-nonce.ts';
import { Workspace } from './screens/workspace/Workspace.tsx';
import { cssVariables, cssVariablesMore, theme } from './theme.ts';
import { writeAs } from './words/formatting.ts';

const Welcome = lazy(async () => ({ default: (await import('./screens/welcome/Welcome.tsx')).Welcome }));

const queries = new QueryClient({
  defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, staleTime: 60_000 } },
});

export function App({ api }: { api: Api }) {
  return (
    <QueryClientProvider client={queries}>
      <ApiProvider api={api}>
        <Look />
      </ApiProvider>
    </QueryClientProvider>
  );
}

function Look() {
  const settings = useSettings().data;
  const chosen = settings?.theme ?? 'system';
  const systemWantsMore = useMediaQuery('(prefers-contrast: more)', false, { getInitialValueInEffect: false });
  const more = settings?.contrast === 'more' || systemWantsMore === true;
  const { textSize = 100, motion = 'system', formats = 'system' } = settings ?? {};
  writeAs(formats);
  useEffect(() => {
    const { style, dataset } = document.documentElement;
    style.fontSize = textSize === 100 ? '' : `${textSize}%`;
    if (motion === 'less') dataset.motion = 'less';
    else delete dataset.motion;
  }, [textSize, motion]);
  const forced = chosen === 'system' ? {} : { forceColorScheme: chosen };
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={more ? cssVariablesMore : cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={pageNonce}
      {...forced}
    >
      <Notifications position="bottom-right" autoClose={6000} />
      <Screens />
    </MantineProvider>
  );
}

function Screens() {
  const settings = useSettings();
  const [settingUp, setSettingUp] = useState(false);
  const firstTime = settings.data?.welcomed === false;
  return (
    <>
      {settings.error === null ? null : (
        <FailureNotice failure={failureOf(settings.error)} onRetry={() => void settings.refetch()} />
      )}
      <Workspace onSetUp={() => setSettingUp(true)} />
      <Suspense>{firstTime || settingUp ? <Welcome onDone={() => setSettingUp(false)} /> : null}</Suspense>
    </>
  );
}
