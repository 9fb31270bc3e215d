/** Answers of the playbook area. */
import { Playbook, type Trade } from '../../../shared/domain/playbook.ts';
import { borrowsFromStarter } from '../../../shared/planning/borrow-playbook.ts';
import { changeTrade } from '../../../shared/planning/change-trade.ts';
import { parsePlaybook, printPlaybook } from '../../../shared/planning/parse-playbook.ts';
import { implementer } from './implementer.ts';

export const playbookHandlers = {
  get: implementer.playbook.get.handler(({ context }) => context.app.playbooks.own() ?? Playbook.parse({})),
  print: implementer.playbook.print.handler(({ input }) => printPlaybook(input)),
  parse: implementer.playbook.parse.handler(({ input }) => parsePlaybook(input.yaml, 'playbook')),
  preview: implementer.playbook.preview.handler(({ context, input }) =>
    context.app.drafts.preview(input.playbook, input.complaint),
  ),
  save: implementer.playbook.save.handler(({ context, input }) => context.app.playbooks.save(input)),
  starters: implementer.playbook.starters.handler(({ context }) =>
    context.app.playbooks.trades.map((trade) => {
      const starter = context.app.playbooks.starter(trade);
      return { trade, fixes: starter.fixes.length, offers: starter.offers.length };
    }),
  ),
  choose: implementer.playbook.choose.handler(({ context, input: { trade, name, signer } }) => {
    const { playbooks } = context.app;
    const starterOf = (of: Trade | undefined): Playbook =>
      of === undefined ? Playbook.parse({}) : playbooks.starter(of);
    const own = playbooks.own() ?? Playbook.parse({});
    const before = borrowsFromStarter(own) ? undefined : own.profile.trade;
    // A playbook from elsewhere may be of a trade that has no starter.
    const begunWith = starterOf(playbooks.trades.find((one) => one === before));
    const next = trade === before ? own : changeTrade(own, begunWith, starterOf(trade));
    const { profile } = next;
    return playbooks.save({
      ...next,
      profile: { ...profile, name: name ?? profile.name, signer: signer ?? profile.signer },
    });
  }),
};
