/** Entry of the web host: the same app in a browser on this machine. Prints its address and runs until it is ended. */
import { parseArgs } from 'node:util';
import { createApp } from './app/create-app.ts';
import { openPage } from './app/page.ts';
import { dataFolder, programPlaces } from './app/places.ts';
import { VERSION } from './app/version.ts';
import { warmUpSoon } from './app/warm-up.ts';
import { startWebHost } from './app/web-host.ts';
import { openConfSettings } from './stores/conf-settings.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const places = programPlaces(import.meta.url);
const folder = dataFolder();
const app = createApp({
  host: 'web',
  version: VERSION,
  dataFolder: folder,
  templatesFolder: places.templates,
  settings: openConfSettings(folder, new Date()),
  now: () => new Date(),
});
if (app.settings.setAside !== null) {
  console.error(`The settings file was damaged; it is kept as ${app.settings.setAside}.`);
}
const host = await startWebHost(app, openPage(places.page), Number(values.port ?? process.env.PLUSONE_PORT ?? 0));
console.log(`PlusOne is at ${host.address}`);
// The start script opens the browser when it hears the address.
process.send?.({ address: host.address });
warmUpSoon(app);

const stop = async (): Promise<void> => {
  await host.close();
  app.close();
  process.exit(0);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
