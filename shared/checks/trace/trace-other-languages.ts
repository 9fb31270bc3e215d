/** Traces deeds, causes, policies and names in Spanish, French, German, Portuguese and Italian, in basic form. */
import type { SentenceView } from '../sentence-view.ts';
import { isQuoted } from '../sentence-view.ts';
import type { Evidence, Unit } from './evidence.ts';
import type { Claim, ClaimKind } from './untraced.ts';

const DEEDS = [
  /(?<!\p{L})(?:hemos|he|ha sido|han sido|ha|han) (?:ya |hoy )?(?:reembols|devuelt|envi|habl|llam|revis|cancel|anul|correg|repar|sustitu|cambi|despedi|sancion|inspeccion|contact|abon|ingres|tramit|cerrad|resuelt|solucion)\p{L}*/u,
  /(?<!\p{L})(?:nous avons|j'ai|a été|ont été|a|ont) (?:déjà |bien |aujourd'hui )?(?:rembours|envoy|parl|appel|vérifi|annul|corrig|répar|remplac|licenci|contact|expédi|inspect|crédit|résol|form|recadr|sanctionn)\p{L}*/u,
  /(?<!\p{L})(?:habe|haben|wurde|wurden|hat|ist|sind) (?:[\p{L}'-]+ ){0,8}(?:erstattet|überwiesen|geschickt|verschickt|versendet|gesendet|gesprochen|angerufen|geprüft|überprüft|storniert|korrigiert|repariert|ersetzt|ausgetauscht|entlassen|geschult|kontaktiert|veranlasst|gutgeschrieben|behoben|abgemahnt|gekündigt)(?!\p{L})/u,
  /(?<!\p{L})(?:já )?(?:reembolsei|reembolsámos|reembolsamos|enviei|enviámos|falei|falámos|liguei|ligámos|cancelei|cancelámos|corrigi|corrigimos|substituímos|despedimos|verificámos|(?:foi|foram) (?:já )?(?:reembols|envi|cancel|corrig|repar|substitu|despedi|verific|resolvid|contact)\p{L}*)/u,
  /(?<!\p{L})(?:abbiamo|ho|è stat[oa]|sono stat[ie]) (?:già )?(?:rimbors|invia|spedi|parla|chiama|verific|annulla|corre|ripara|sostitui|licenzia|contatta)\p{L}*/u,
];
const CAUSES =
  /(?<!\p{L})(?:debido a|a causa de|por culpa de|se debió a|porque|en raison d[eu']|à cause d[eu']|dûe? à|suite à|parce qu[e']|aufgrund|wegen|weil|lag an|lag daran|verursacht durch|devido a|por causa d[eao]|deveu-se|a causa d[ei]l?|perché)(?!\p{L})/gu;
const POLICIES =
  /(?<!\p{L})(?:nuestra política|nuestras (?:condiciones|normas)|según (?:nuestra|nuestras|las condiciones)|notre politique|nos (?:conditions|règles)|conformément à|unser(?:e|en|er) (?:richtlinien|agb|regeln|bedingungen|geschäftsbedingungen)|laut (?:unseren|agb)|gemäß|(?:a )?nossa política|nossas (?:condições|regras)|termos e condições|la nostra politica|le nostre condizioni)(?!\p{L})/u;
const TITLE =
  /(?<!\p{L})(?:Herrn?|Frau|Señora?|Sra?\.|Don|Doña|Monsieur|Madame|Mme|Senhora?|Sr\.ª|Dona|Signora?|Kolleg(?:e|in)|colega|collègue|compañer[oa]) (\p{Lu}[\p{L}'-]+)/gu;
const NO_NAME =
  /^(?:Usted(?:es)?|Uds?|Vd|Vds|Señor(?:a|es)?|Sra?|Madame|Monsieur|Mesdames|Messieurs|Mme|Mlle|Você|Senhor(?:a)?|Sua|Seu|Lei|Suo|Sua|Signor(?:a|e)?|Gentile|Atentamente|Cordialement|Un|Una|Le|La|El|Les|Los|Las|Il|Je|Nous|Vous|SAV|TVA|IVA|DHL|UPS|SMS|PDF|IBAN|WhatsApp|Internet|Google)$/;

const wordsOf = (text: string): string[] => (text.match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5));

function sharedWith(words: readonly string[], unit: Unit): number {
  let shared = 0;
  for (const word of words) if (unit.folded.includes(word)) shared++;
  return shared;
}

/** Claims of a sentence that is not English. `known` holds names the text itself may use. German nouns are capital, so there only a title shows a name. */
export function traceOtherLanguages(sentence: SentenceView, evidence: Evidence, known: ReadonlySet<string>): Claim[] {
  if (sentence.isQuestion || sentence.role === 'sign-off') return [];
  const claims: Claim[] = [];
  const add = (kind: ClaimKind, start: number, end: number, source: Claim['source']): void => {
    if (!isQuoted(sentence, { start, end })) claims.push({ kind, span: { start, end }, source });
  };
  const best = (words: readonly string[], roles: readonly Unit['role'][], least: number): Claim['source'] => {
    for (const unit of evidence.units)
      if (roles.includes(unit.role) && sharedWith(words, unit) >= Math.min(least, Math.max(1, words.length)))
        return unit.source;
    return null;
  };
  const words = wordsOf(sentence.lower);
  for (const pattern of DEEDS) {
    const match = pattern.exec(sentence.lower);
    if (match === null) continue;
    const before = sentence.lower.slice(Math.max(0, match.index - 14), match.index);
    if (
      /(?<!\p{L})(?:no|ne|n'|não|non|nicht|que|qui|was|dass|si|wenn|usted|vous|você|sie|cuando|quand|lo que) (?:\p{L}+ )?$/u.test(
        before,
      )
    )
      continue;
    if (/(?<!\p{L})(?:nicht|kein\p{L}*|nie)(?!\p{L})/u.test(match[0])) continue;
    const verb = wordsOf(match[0]).at(-1) ?? '';
    const told = evidence.units.find((unit) => unit.role === 'told' && verb !== '' && unit.folded.includes(verb));
    add('deed', match.index, match.index + match[0].length, told?.source ?? best(words, ['fact'], 2));
    break;
  }
  for (const match of sentence.lower.matchAll(CAUSES)) {
    const from = match.index + match[0].length;
    const clause = /^[^.,;:!?]*/.exec(sentence.lower.slice(from))?.[0] ?? '';
    const own = wordsOf(clause);
    const strange = own.filter(
      (word) => !evidence.units.some((unit) => unit.role !== 'plan' && unit.folded.includes(word)),
    );
    if (own.length >= 2 && strange.length >= 2 && strange.length / own.length >= 0.6)
      add('cause', match.index, from + clause.length, best(own, ['plan'], 2));
  }
  const policy = POLICIES.exec(sentence.lower);
  if (policy !== null && words.length >= 3)
    add('policy', policy.index, policy.index + policy[0].length, best(words, ['rule', 'fact'], 2));
  const named = new Set<number>();
  for (const match of sentence.text.matchAll(TITLE)) {
    const name = match[1] ?? '';
    named.add(match.index + match[0].length - name.length);
  }
  if (
    /(?<!\p{L})(?:de|que|les|des|não|uma?|una|est|pour|para|con|com|di|che|il|nous|vous|le)(?!\p{L})/u.test(
      sentence.lower,
    ) &&
    !/(?<!\p{L})(?:der|die|das|und|ich|wir|ihnen|sie)(?!\p{L})/u.test(sentence.lower)
  ) {
    for (const match of sentence.text.matchAll(/(?<=\p{Ll}[,]? )\p{Lu}\p{Ll}{2,}(?!\p{L})/gu))
      if (!NO_NAME.test(match[0])) named.add(match.index);
  }
  for (const start of named) {
    const name = /^[\p{L}'-]+/u.exec(sentence.text.slice(start))?.[0] ?? '';
    const bare = sentence.lower.slice(start, start + name.length);
    if (bare.length < 3 || NO_NAME.test(name)) continue;
    const unit = evidence.words.get(bare);
    if (unit !== undefined) add('name', start, start + name.length, unit.source);
    else if (
      !known.has(bare) &&
      sentence.figures.every(({ span }) => start >= span.end || start + name.length <= span.start)
    )
      add('name', start, start + name.length, null);
  }
  return claims;
}
