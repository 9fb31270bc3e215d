/** Goes the whole way once on a complaint of our own, so that the person's first one does not wait for code to be compiled. */
import { Choices } from '../../shared/domain/plan.ts';
import type { App } from './create-app.ts';

/** Time left to the page to load first, in milliseconds. */
const PAGE_FIRST = 400;

const SAMPLE =
  'Hello, I ordered a lamp on Monday (order 20417, £35) and it came with a broken shade. I rang twice and nobody called back. I would like a new one, please.';

/** Starts warming up after the page has had time to load. What fails here fails again where somebody sees it. */
export function warmUpSoon(app: App): void {
  const timer = setTimeout(async () => {
    const request = { complaint: { text: SAMPLE }, choices: Choices.parse({}), engine: 'offline' as const };
    try {
      for await (const _ of app.drafts.write(request, new AbortController().signal));
    } catch {
      // A broken playbook or template is reported when the person's own complaint meets it.
    }
  }, PAGE_FIRST);
  timer.unref();
}
