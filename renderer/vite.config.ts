/** How the page is built: React, one entry, rarely used screens split off. Nothing about the main process. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: 'chrome120',
    // The policy of the page allows no data: scripts and no inline module preload helper is needed in one browser engine.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
