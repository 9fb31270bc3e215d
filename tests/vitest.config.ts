/** How unit and integration tests run: everything below tests/ named *.test.ts; journeys in tests/e2e are Playwright's. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Where Electron's program is missing its module cannot be loaded; tests of the desktop use the stand-in everywhere.
  resolve: {
    alias: [
      {
        find: /^electron$/,
        replacement: fileURLToPath(new URL('support/electron-stand-in/electron.ts', import.meta.url)),
      },
    ],
  },
  test: {
    server: { deps: { inline: ['electron-store'] } },
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    testTimeout: 20_000,
    reporters: process.env.CI ? ['default'] : ['dot'],
  },
});
