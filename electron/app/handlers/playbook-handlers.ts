/** Answers of the playbook area. */
import { Playbook } from '../../../shared/domain/playbook.ts';
import { implementer } from './implementer.ts';

export const playbookHandlers = {
  get: implementer.playbook.get.handler(({ context }) => context.app.playbooks.own() ?? Playbook.parse({})),
  save: implementer.playbook.save.handler(({ context, input }) => context.app.playbooks.save(input)),
  starters: implementer.playbook.starters.handler(({ context }) =>
    context.app.playbooks.trades.map((trade) => {
      const starter = context.app.playbooks.starter(trade);
      return { trade, fixes: starter.fixes.length, offers: starter.offers.length };
    }),
  ),
  choose: implementer.playbook.choose.handler(({ context, input }) => {
    const { playbooks } = context.app;
    const starter = input.trade === undefined ? Playbook.parse({}) : playbooks.starter(input.trade);
    const before = playbooks.own()?.profile;
    return playbooks.save({
      ...starter,
      profile: {
        ...starter.profile,
        name: input.name ?? before?.name ?? '',
        signer: input.signer ?? before?.signer ?? '',
        signerRole: before?.signerRole ?? '',
        contact: before?.contact ?? '',
        publicContact: before?.publicContact ?? '',
        hours: before?.hours ?? '',
      },
    });
  }),
};
