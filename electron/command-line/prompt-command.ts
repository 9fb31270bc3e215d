/** What `plusone prompt` prints: the exact body of the request to a model, which is not sent. */
import type { DraftRequest } from '../../shared/contract/draft-area.ts';
import type { App } from '../app/create-app.ts';

/** The body as JSON, readable. Needs no key and no network. @throws AppError complaint-empty */
export async function promptText(app: App, request: DraftRequest): Promise<string> {
  return JSON.stringify(await app.models.body(request), null, 2);
}
