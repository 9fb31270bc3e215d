/** A program that drafts once against the address it is given and says which engine wrote and what was told. Run by network.test.ts. */
import { codesOf, collect, draftOf, going, openModelApp, request } from './model-case.ts';

const opened = openModelApp(process.argv[2] ?? '', { repairRound: false });
const events = await collect(opened.app.drafts.write(request(), going));
process.stdout.write(`${draftOf(events).engine} ${codesOf(events).join(' ')}`);
opened.close();
