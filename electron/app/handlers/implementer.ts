/** The contract bound to the app: every handler starts from here, and failures leave in the contract's own form. */
import { implement } from '@orpc/server';
import { contract } from '../../../shared/contract/contract.ts';
import { toContractError } from '../contract-errors.ts';
import type { App } from '../create-app.ts';

export interface HandlerContext {
  readonly app: App;
}

export const implementer = implement(contract)
  .$context<HandlerContext>()
  .use(async ({ next }) => {
    try {
      return await next();
    } catch (thrown) {
      throw toContractError(thrown);
    }
  });
