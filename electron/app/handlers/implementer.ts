/** The contract bound to the app: every handler starts from here, and failures leave in the contract's own form. */
import { type ImplementerInternalWithMiddlewares, implement } from '@orpc/server';
import { type Contract, contract } from '../../../shared/contract/contract.ts';
import { toContractError } from '../contract-errors.ts';
import type { App } from '../create-app.ts';

export interface HandlerContext {
  readonly app: App;
}

const bound = implement(contract)
  .$context<HandlerContext>()
  .use(async ({ next }) => {
    try {
      return await next();
    } catch (thrown) {
      throw toContractError(thrown);
    }
  });

/** Named in full, since a declaration of what is inferred would be too long to be written. */
export const implementer: ImplementerInternalWithMiddlewares<Contract, HandlerContext, HandlerContext> = bound;
