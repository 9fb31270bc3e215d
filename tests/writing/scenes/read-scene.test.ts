/** Which scene a complaint in another language tells, how it is worded, and where nothing is said. */
import { describe, expect, test } from 'vitest';
import type { FixKind } from '../../../shared/domain/playbook.ts';
import { readComplaint } from '../../../shared/reading/read-complaint.ts';
import { readScene, type WordedScene } from '../../../shared/writing/scenes/read-scene.ts';

function sceneOf(text: string, kind: FixKind = 'investigate'): WordedScene | null {
  const reading = readComplaint({ text, channel: 'email' });
  return readScene(text, reading, reading.language.code, kind);
}

describe('what went wrong is told in the language of the complaint', () => {
  test.each([
    [
      'Guten Tag, ich habe im August fristgerecht gekündigt und trotzdem wurde mir der Beitrag im Oktober wieder abgebucht.',
      'Sie haben gekündigt, und wir haben trotzdem weiter abgebucht.',
    ],
    [
      'Buenos días, me di de baja del club en agosto y en octubre me han vuelto a cobrar la cuota. Quiero mi dinero.',
      'Usted se dio de baja y nosotros seguimos cobrando.',
    ],
    [
      "Bonjour, j'ai résilié mon abonnement en août et vous avez encore prélevé la cotisation en octobre.",
      'Vous avez résilié, et nous avons continué à prélever.',
    ],
    [
      'Bom dia, cancelei a assinatura em agosto e em outubro voltaram a cobrar a mensalidade. Quero a devolução.',
      'O cancelamento foi feito, e a cobrança continuou.',
    ],
  ])('%s', (text, failure) => {
    expect(sceneOf(text, 'refund')?.failure).toBe(failure);
  });

  test.each([
    ['Guten Tag, mein Vater ist im Mai verstorben, und Sie buchen den Beitrag weiter ab.', 'Zum Tod Ihres Vaters'],
    ['Mi madre falleció en mayo y ustedes le siguen cobrando el seguro cada mes.', 'fallecimiento de su madre'],
    ["Mon mari est décédé en mai et vous continuez de prélever l'abonnement.", 'décès de votre mari'],
    ['O meu pai faleceu em maio e continuam a cobrar a mensalidade da conta dele.', 'pela morte do seu pai'],
  ])('condolence comes first: %s', (text, words) => {
    expect(sceneOf(text, 'refund')?.failure).toContain(words);
    expect(sceneOf(text, 'refund')?.failure).toMatch(/^(?:Zum|Mi|Toutes|Os) /);
  });

  test('the thing stands in the case and gender its sentence asks for', () => {
    const text =
      'Der Wasserkocher ist neu, und nach zwei Wochen war mein Koffer kaputt, den ich bei Ihnen gekauft habe.';
    expect(sceneOf(text, 'repair')?.fix).toContain('Ihren Koffer');
  });

  test('words of ours that they quote are named and not defended', () => {
    const text =
      'Guten Tag, ich habe fristgerecht gekündigt und Sie buchen weiter ab. Am Telefon hieß es: „Das macht die Zentrale“.';
    expect(sceneOf(text, 'refund')?.besides).toEqual(['Und „Das macht die Zentrale“ ist keine Antwort.']);
  });

  test('where care is due nothing is admitted', () => {
    const text =
      'Meine Tochter ist gestern in Ihrer Kita vom Klettergerüst gestürzt und hat sich den Arm gebrochen. Warum hat niemand angerufen?';
    const scene = sceneOf(text, 'attend');
    expect(scene?.sympathy).toContain('Ihrer Tochter');
    expect(scene?.sympathy).not.toMatch(/unser|wir /);
    expect(scene?.isToldBy(text, true)).toBe(false);
  });
});

describe('nothing is told', () => {
  test('in a language without a book', () => {
    const text = 'I cancelled in August and you still charged me in October.';
    expect(readScene(text, readComplaint({ text, channel: 'email' }), 'en', 'refund')).toBeNull();
  });

  test('of a scene whose words stand in different stories', () => {
    const text = `Das Internet war gut. ${'Wir haben sehr schön gewohnt. '.repeat(12)}Leider war das Bad seit Tagen ohne Licht.`;
    expect(sceneOf(text)?.failure ?? '').not.toContain('Anschluss');
  });

  test('twice: a deed for another kind of complaint gives way to finding out', () => {
    const text = 'Buenas tardes, no estoy contenta con lo que pasó ayer en la clase de mi hija.';
    expect(sceneOf(text, 'secure')?.fix).not.toContain('cuenta');
  });
});
