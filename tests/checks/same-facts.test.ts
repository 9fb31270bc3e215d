/** Facts of a reply in its translation: kept ones are known in many languages, changed ones are found. */
import { describe, expect, it } from 'vitest';
import { sameFacts } from '../../shared/checks/same-facts.ts';

const REPLY =
  'Dear Joan Miller,\n\nI have refunded £34.50 for order KX-55812 and will call you on Thursday at 4 pm. The new kettle comes on 14 March.\n\nSam Reed';
const NAMES = ['Joan Miller', 'Sam Reed', 'Nobody Here'];
const KEPT = [
  'name Joan Miller kept',
  'amount £34.50 kept',
  'reference KX-55812 kept',
  'day Thursday kept',
  'time 4 pm kept',
  'day 14 March kept',
  'name Sam Reed kept',
];
const TRANSLATIONS: Readonly<Record<string, string>> = {
  es: 'Estimada Joan Miller:\n\nLe he reembolsado 34,50 £ del pedido KX-55812 y la llamaré el jueves a las 16:00. El hervidor nuevo llega el 14 de marzo.\n\nSam Reed',
  de: 'Liebe Joan Miller,\n\nich habe Ihnen 34,50 £ für die Bestellung KX-55812 erstattet und rufe Sie am Donnerstag um 16 Uhr an. Der neue Wasserkocher kommt am 14. März.\n\nSam Reed',
  fr: 'Chère Joan Miller,\n\nJe vous ai remboursé 34,50 £ pour la commande KX-55812 et je vous appelle jeudi à 16 h. La nouvelle bouilloire arrive le 14 mars.\n\nSam Reed',
  pl: 'Droga Joan Miller,\n\nzwróciłem 34,50 £ za zamówienie KX-55812 i zadzwonię w czwartek o 16:00. Nowy czajnik dotrze 14 marca.\n\nSam Reed',
};

const listed = (language: string, translation: string): string[] =>
  sameFacts(REPLY, translation, NAMES, language).map(({ kind, text, state }) => `${kind} ${text} ${state}`);

describe('the facts of a reply', () => {
  for (const [language, translation] of Object.entries(TRANSLATIONS)) {
    it(`are known in ${language}`, () => {
      expect(listed(language, translation)).toEqual(KEPT);
    });
  }
  it('are known in another script, with its own digits', () => {
    const arabic =
      'عزيزتي Joan Miller،\n\nأعدت لك ٣٤٫٥٠ £ عن الطلب KX-55812 وسأتصل بك يوم الخميس الساعة ٤. يصل الإبريق الجديد في ١٤ مارس.\n\nSam Reed';
    expect(listed('ar', arabic)).toEqual(KEPT);
  });
  it('that were changed are found, and what was added', () => {
    const changed = (TRANSLATIONS.es ?? '')
      .replace('34,50', '43,50')
      .replace('jueves', 'viernes')
      .replace('Joan Miller', 'Juana Molinero');
    expect(listed('es', changed).filter((fact) => !fact.endsWith('kept'))).toEqual([
      'name Joan Miller missing',
      'amount £34.50 missing',
      'day Thursday missing',
      'amount 43,50 £ added',
    ]);
  });
  it('take a telephone number in groups for one', () => {
    const facts = sameFacts('I ring you on 07700 900412 at noon.', 'Le llamo al 07700 900412 a mediodía.', [], 'es');
    expect(facts.map(({ text, state }) => `${text} ${state}`)).toEqual(['07700 900412 kept', 'noon kept']);
  });
  it('are the same in the text itself', () => {
    expect(listed('en', REPLY)).toEqual(KEPT);
  });
});
