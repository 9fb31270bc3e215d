/** The language of a text: long, short, mixed and none. */
import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../shared/reading/language/read-language.ts';
import { makeReadableText } from '../../shared/reading/structure/make-readable-text.ts';

const language = (text: string) => readLanguage(makeReadableText(text));

describe('language', () => {
  it.each([
    ['en', 'The parcel is broken and nobody answers.'],
    ['es', 'El paquete llegó roto y nadie contesta.'],
    ['fr', 'Le colis est arrivé cassé et personne ne répond.'],
    ['de', 'Das Paket ist kaputt und niemand antwortet.'],
    ['pt', 'O pacote chegou quebrado e ninguém responde.'],
    ['it', 'Il pacco è arrivato rotto e nessuno risponde.'],
    ['nl', 'Het pakket is kapot en niemand reageert.'],
    ['sv', 'Paketet kom trasigt och ingen svarar i telefon.'],
    ['da', 'Pakken var ødelagt, og jeg har ikke fået noget svar af jer.'],
    ['no', 'Pakken var ødelagt, og jeg har ikke fått noe svar fra dere.'],
    ['fi', 'Paketti saapui rikki eikä kukaan vastaa.'],
    ['pl', 'Paczka przyszła uszkodzona i nikt nie odpowiada.'],
    ['cs', 'Balík přišel poškozený a nikdo neodpovídá.'],
    ['hu', 'A csomag törötten érkezett, és senki nem válaszol.'],
    ['ro', 'Coletul a ajuns spart și nimeni nu răspunde.'],
    ['tr', 'Kargo kırık geldi ve kimse cevap vermiyor.'],
    ['el', 'Το δέμα ήρθε σπασμένο και κανείς δεν απαντά.'],
    ['ru', 'Посылка пришла повреждённой, и никто не отвечает.'],
    ['uk', 'Посилка прийшла пошкоджена, і ніхто не відповідає.'],
    ['ar', 'وصل الطرد مكسورا ولا أحد يجيب.'],
    ['he', 'החבילה הגיעה שבורה ואף אחד לא עונה.'],
    ['hi', 'पार्सल टूटा हुआ आया और कोई जवाब नहीं देता।'],
    ['ja', '荷物が壊れて届きました。返事がありません。'],
    ['zh', '包裹坏了，没有人回复。'],
    ['ko', '소포가 파손되어 도착했고 아무도 답하지 않습니다.'],
    ['vi', 'Gói hàng bị vỡ và không ai trả lời.'],
    ['id', 'Barang datang rusak dan tidak ada yang menjawab.'],
  ])('is %s', (code, text) => {
    expect(language(text).code).toBe(code);
  });

  it.each([
    ['en', 'never again'],
    ['en', 'WHERE IS MY ORDER'],
    ['de', 'nie wieder'],
    ['fr', 'plus jamais'],
    ['es', 'nunca más'],
    ['nl', 'nooit meer'],
  ])('is %s for a text as short as %j', (code, text) => {
    expect(language(text).code).toBe(code);
  });

  it.each(['', '   ', '😡😡😡', '12345 !!!'])('is not known for %j', (text) => {
    expect(language(text).code).toBe('und');
  });

  it('names a second language with a real share', () => {
    const mixed = language(
      'The room was cold and the heating was broken all night. Das Zimmer war kalt und die Heizung war die ganze Nacht kaputt.',
    );
    expect([mixed.code, ...mixed.also].sort()).toEqual(['de', 'en']);
  });

  it('is not turned by a quotation in another script', () => {
    const text =
      'The room smelled of smoke all night. The clerk only said 申し訳ございません、空室がありません and walked off. I want half back.';
    expect(language(text).code).toBe('en');
  });
});
