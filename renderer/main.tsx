/** Where the page starts: the nonce for everybody who adds styles, the bridge, then the app. */
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './base.css';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './App.tsx';
import { connect } from './api/bridge.ts';
import { pageNonce } from './editor/page-nonce.ts';

// The policy of the page forbids code from strings.
z.config({ jitless: true });
const nonce = pageNonce();
if (nonce !== '') setNonce(nonce);

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no place for the app');
const api = await connect();
createRoot(place).render(
  <StrictMode>
    <App api={api} />
  </StrictMode>,
);
