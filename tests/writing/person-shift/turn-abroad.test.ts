/** Sentences of other languages told from our side, and those that are left alone because something in them is not sure. */
import { describe, expect, it } from 'vitest';
import { turnAbroad } from '../../../shared/writing/person-shift/turn-abroad.ts';

describe('a sentence of another language turned round', () => {
  it.each([
    ['fr', "j'ai commandé une lampe le 2 mai", 'vous avez commandé une lampe le 2 mai'],
    ['fr', "Votre vendeur m'a répondu sèchement", 'notre vendeur vous a répondu sèchement'],
    ['fr', "J'en avais besoin pour ma nièce", 'vous en aviez besoin pour votre nièce'],
    ['fr', "Vous m'avez facturé deux fois", 'nous vous avons facturé deux fois'],
    ['fr', 'Les livreurs ont refusé de le reprendre', 'Les livreurs ont refusé de le reprendre'],
    ['de', 'ich habe am 3. Mai eine Lampe bestellt', 'Sie haben am 3. Mai eine Lampe bestellt'],
    ['de', 'wir haben für unseren Garten eine Bank bestellt', 'Sie haben für Ihren Garten eine Bank bestellt'],
    ['de', 'Ihre Hotline legt nach zehn Minuten auf', 'unsere Hotline legt nach zehn Minuten auf'],
    ['es', 'Compré una lámpara y me han cobrado dos veces', 'compró una lámpara y le hemos cobrado dos veces'],
    ['pt', 'Comprei um fogão e chegou riscado', 'comprou um fogão e chegou riscado'],
    [
      'de',
      'Der Maler, den Sie geschickt haben, hat unser Bad gestrichen',
      'Der Maler, den wir geschickt haben, hat Ihr Bad gestrichen',
    ],
    ['pt', 'A capa do meu livro chegou rasgada', 'A capa do seu livro chegou rasgada'],
  ])('%s: %s', (code, from, to) => {
    expect(turnAbroad(from, code)).toBe(to);
  });

  it.each([
    ['es', 'Tuvimos que volver dos días antes porque mi padre ingresó en el hospital.'],
    ['pt', 'Voltámos dois dias antes porque o meu pai foi internado.'],
    ['fr', 'Je voudrais un échange'],
    ['fr', 'Je range la boîte'],
    ['de', 'Ich hätte gern einen neuen'],
    ['de', 'Das wurde uns am Telefon gesagt'],
    ['es', 'Me llegó ayer el anillo'],
    ['it', 'Ho comprato una lampada'],
    ['fr', 'Nous sommes fin novembre et toujours rien'],
    ['pt', 'Cancelei em maio e continuo a pagar'],
    ['es', 'Llevo tres semanas esperando'],
  ])('is left alone: %s: %s', (code, from) => {
    expect(turnAbroad(from, code)).toBeNull();
  });
});
