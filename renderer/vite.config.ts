/** How the page is built: React, one entry, rarely used screens split off. Nothing about the main process. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** A place beside this file as a path of the file system; on Windows without the slash before the drive. */
const at = (path: string): string =>
  decodeURIComponent(new URL(path, import.meta.url).pathname).replace(/^\/(?=[A-Za-z]:)/, '');

export default defineConfig({
  root: at('.'),
  base: './',
  plugins: [react()],
  build: {
    outDir: at('../out/renderer'),
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: 'chrome120',
    reportCompressedSize: false,
    // Browsers that run this page preload modules themselves, and the policy allows nothing from data: but pictures.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: { input: at('index.html') },
  },
});
