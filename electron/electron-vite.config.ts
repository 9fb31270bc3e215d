/** How the three bundles are built: the hosts, the preload and the page. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'electron-vite';
import { loadConfigFromFile } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Chunks above this are worth a look, in kilobytes: the lexicons and the interface's parts are large by nature. */
const LARGEST_CHUNK = 4_000;

/** The page's own build settings; they are read as a file, since nothing here may import the renderer. */
async function rendererConfig() {
  const file = await loadConfigFromFile({ command: 'build', mode: 'production' }, at('../renderer/vite.config.ts'));
  if (file === null) throw new Error('renderer/vite.config.ts is missing');
  return {
    ...file.config,
    root: at('../renderer'),
    build: { ...file.config.build, minify: true, chunkSizeWarningLimit: LARGEST_CHUNK },
  };
}

export default defineConfig(async () => ({
  main: {
    root: at('.'),
    build: {
      externalizeDeps: false,
      outDir: at('../out/main'),
      emptyOutDir: true,
      minify: true,
      chunkSizeWarningLimit: LARGEST_CHUNK,
      reportCompressedSize: false,
      rollupOptions: {
        input: { main: at('main.ts'), serve: at('serve.ts'), cli: at('cli.ts') },
        output: { format: 'es' as const, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    root: at('.'),
    build: {
      externalizeDeps: false,
      outDir: at('../out/preload'),
      emptyOutDir: true,
      minify: true,
      reportCompressedSize: false,
      rollupOptions: {
        input: { preload: at('preload.ts') },
        output: { format: 'cjs' as const, entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: await rendererConfig(),
}));
