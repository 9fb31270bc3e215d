/** Answers of the playbook area. */
import { Playbook } from '../../../shared/domain/playbook.ts';
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
