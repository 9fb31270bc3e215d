/** Words that say nothing about what happened: courtesy, judgement, the work of answering. Data only. */
import { stemOf } from '../text/stem.ts';

const WORDS =
  `able above account accept act action admit advice afraid agree ahead allow alone answer answered anybody anyone anything apologise apologize
  apology appreciate ashamed ask asked attention attentive away awful bad badly bear begin behind belong best better bit book call called calling
  care careful carefully case catch cause chance change charge check choice choose clear clearly close come comfort complain complaint complete concern
  contact correct cost course customer customers day days deal decent decide dear decision deep deeply delay deliver deserve deserved detail details difference
  different difficult disappointed disappointing discuss doubt due easy embarrassed end enough error even everybody everyone everything exactly expect
  expected experience explain explanation fact fail failed failure fair fairly faith far fault feel feeling felt fine first fit fix follow forget form
  frustrating full further general glad good grateful great guess guest happen happened happens happy hard harm hate hear heard help hold honest hope
  hour hours human hurt idea important inconvenience insist instead issue job judge keep kind know known large last late later learn least leave length
  less let letter like line listen little live long look lot love low make manner matter matters mean meant mend message minute minutes miss missed mistake
  moment money morning name near need nice nobody normal nothing notice number obvious offer office often once open order owe own owner
  part past pay people person phone piece place plain plan please point poor position possible post present price prepare
  problem promise proper properly proud public pull put question quick quiet quite read ready real really reason receive record reach regret
  rely remain reply request rest result return review right rude rule sad safe same saw say see seem sense send serious seriously serve service several
  shame short show side simple simply sincerely slow small somebody someone something soon sooner sorry sort sound speak staff stand start stay step
  stop story straight strange sure system take talk team telephone tell terrible thank thanks thing things think time tired today tomorrow tonight
  trouble true truly trust truth try trying turn unacceptable understand understandable unfair unhappy unkind unpleasant upset use used usual usually
  visit wait waited waiting want way week weeks welcome well whole wish wonder word words work worked worse worst worth write writing wrong year years yesterday
  yours address direct directly reading behalf written responsibility responsible personally privately business company manager exception terms policy unable previous aforementioned confirm neither account accounts`.split(
    /\s+/,
  );

/** Stems of those words. */
export const REPLY_STEMS: ReadonlySet<string> = new Set(WORDS.map(stemOf));
