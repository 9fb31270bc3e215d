/** The Portuguese book of scenes, in words that Portugal and Brazil share. Data, and the forms of Portuguese nouns. */
import { quoteOf, waitOf } from './details.ts';
import { nearestNoun } from './nearest-noun.ts';
import { type Book, type Forms, folded, type Scene, together, words } from './scene.ts';

type Gender = 'm' | 'f';
type Kind = 'goods' | 'parcel' | 'other';
type Noun = { noun: string; gender: Gender; kind: Kind };

const NOUNS: ReadonlyMap<string, Noun> = new Map([
  ...list(
    'f',
    'goods',
    'máquina de lavar|máquina de café|máquina|maquininha|geladeira|televisão|tv|impressora|mesa|cadeira|cama|lâmpada|bicicleta|camisa|bolsa|mala|mochila|câmara|câmera|batedeira|panela|estante|saia|blusa|caldeira',
  ),
  ...list(
    'm',
    'goods',
    'frigorífico|fogão|forno|televisor|computador|notebook|portátil|colchão|sofá|armário|vestido|casaco|telemóvel|celular|telefone|relógio|anel|colar|carrinho|brinquedo|aspirador|esquentador|tablet|roupeiro|ventilador|aparelho',
  ),
  ...list('f', 'parcel', 'encomenda|entrega|compra'),
  ...list('m', 'parcel', 'pacote|pedido'),
  ...list('f', 'other', 'mota|moto|torta|casa|cozinha|viagem|reserva'),
  ...list('m', 'other', 'carro|bolo|quarto|apartamento|voo|comboio|banheiro|telhado|jardim|quadro'),
]);

function list(gender: Gender, kind: Kind, nouns: string): [string, Noun][] {
  return nouns.split('|').map((noun) => [noun, { noun, gender, kind }]);
}

function things(text: string, place: number): Forms {
  const found = nearestNoun(text, place, (word) => NOUNS.get(word));
  if (found === null) return {};
  const { noun, gender, kind } = found.entry;
  const own = gender === 'f' ? `a sua ${noun}` : `o seu ${noun}`;
  const of = `d${own}`;
  if (kind === 'other') return { thing: own, thingOf: of };
  return kind === 'goods'
    ? { thing: own, thingOf: of, goods: own, goodsOf: of, sent: own, sentOf: of }
    : { thing: own, thingOf: of, sent: own, sentOf: of };
}

const PEOPLE: ReadonlyMap<string, Gender> = new Map([
  ...'mãe mulher esposa filha irmã avó sogra neta tia sobrinha'.split(' ').map((word): [string, Gender] => [word, 'f']),
  ...'pai marido esposo filho irmão avô sogro neto tio sobrinho bebé bebê'
    .split(' ')
    .map((word): [string, Gender] => [word, 'm']),
]);

/** In UTF-16 code units. */
const NEAR = 160;

function people(text: string, place: number): Forms {
  const owned = [...text.matchAll(/(?<!\p{L})(?:meu|minha|nosso|nossa) (\p{L}+)/giu)]
    .map((match) => ({ word: (match[1] ?? '').toLowerCase(), away: Math.abs(match.index - place) }))
    .filter(({ word }) => PEOPLE.has(word))
    .filter(({ away }) => away <= NEAR)
    .sort((a, b) => a.away - b.away)[0];
  if (owned === undefined) return {};
  return PEOPLE.get(owned.word) === 'f'
    ? {
        person: `a sua ${owned.word}`,
        personOf: `da sua ${owned.word}`,
        personTo: `à sua ${owned.word}`,
        personWith: `com a sua ${owned.word}`,
      }
    : {
        person: `o seu ${owned.word}`,
        personOf: `do seu ${owned.word}`,
        personTo: `ao seu ${owned.word}`,
        personWith: `com o seu ${owned.word}`,
      };
}

const FEASTS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})anivers[áa]rio de casamento/iu, 'um aniversário de casamento'],
  [/(?<!\p{L})casamento/iu, 'um casamento'],
  [/(?<!\p{L})bati[sz]ado/iu, 'um batizado'],
  [/(?<!\p{L})formatura/iu, 'uma formatura'],
  [/(?<!\p{L})anivers[áa]rio/iu, 'um aniversário'],
  [/(?<!\p{L})lua de mel/iu, 'uma lua de mel'],
];

function details(text: string): Forms {
  return {
    quote: quoteOf(text, 'diss\\p{L}*|diz\\p{L}*|respond\\p{L}*|resposta|falou|falaram'),
    wait: waitOf(
      text,
      '(?:mais de )?(?:uma|duas|três|quatro|cinco|\\d{1,3}) (?:horas?|minutos?)|meia hora',
      'esper\\p{L}*|fila|pé|demor\\p{L}*|atras\\p{L}*|maca|corredor',
    ),
    tracked: /(?<!\p{L})(?:como entregue|dado como entregue)/iu.test(text)
      ? 'consta como entregue, e nas suas mãos não chegou nada.'
      : '',
    absent: together(
      'técnico|tecnico|equipa|equipe',
      'não (?:apareceu|veio|vieram)|nao (?:apareceu|veio)|faltou',
      60,
    ).test(folded(text))
      ? 'e quem devia ter ido não apareceu'
      : '',
    feast: FEASTS.find(([tell]) => tell.test(text))?.[1] ?? '',
  };
}

const DEATH = 'falec\\p{L}*|morreu|óbito|morte d\\p{L}*';
const CHARGED = 'cobr\\p{L}*|debit\\p{L}*|mensalidade|pagar|fatura\\p{L}*|descont\\p{L}*|prestaç\\p{L}*';
const CANCELLED = 'cancel\\p{L}*|rescind\\p{L}*|tranquei|desist\\p{L}*';
const CHILD = 'filh[ao]|criança|bebé|bebê|net[ao]|menin[ao]';
const HURT =
  'caiu|queda|parti(?:u|do) (?:o|a)|quebrou (?:o|a) (?:braço|perna|pulso)|fratur\\p{L}*|hospital|urgência|pronto.socorro|pronto atendimento|posto de saúde|ambulância|feri\\p{L}*|queim\\p{L}*|pontos|mordida|arranh\\p{L}*|sangr\\p{L}*|inchad\\p{L}*|bateu a cabeça';
const NOBODY_HURT = /(?<!\p{L})(?:ninguém se (?:feriu|magoou|machucou)|felizmente não)/iu;

const SCENES: readonly Scene[] = [
  {
    id: 'billed-after-death',
    tells: [words(DEATH), words(`${CHARGED}|contrato|conta|cartas?|seguro|revista|assinatura`)],
    failure: [
      'os meus sentimentos pela morte {personOf}. Depois de uma notícia destas não devia ter saído daqui mais nenhuma cobrança nem carta.',
      'os meus sentimentos. Depois de uma notícia destas não devia ter saído daqui mais nenhuma cobrança nem carta.',
    ],
    fix: {
      any: [
        'Encerro o contrato com a data do falecimento, paro todas as cartas e devolvo o que foi cobrado depois. Não precisa de enviar a certidão outra vez.',
      ],
    },
    answers: ['refund', 'cancel', 'correct-record', 'explanation', 'compensation'],
    plusOne: [
      'Verifico também se há mais alguma coisa nesse nome, para que não chegue mais nenhuma carta, e envio-lhe uma confirmação para os seus papéis.',
    ],
    question: ['Recebeu mais alguma coisa nossa nesse nome?'],
  },
  {
    id: 'elder-left-waiting',
    tells: [
      words('mãe|pai|avó|avô|idos[ao]'),
      words('maca|corredor|sozinh[ao]|sem água|no chão|abandon\\p{L}*|sem ninguém'),
    ],
    not: /(?<!\p{L})(?:aeroporto|voo|loja|estádio)/iu,
    failure: [
      '{person} esteve {wait} à espera sem que ninguém cuidasse do essencial.',
      '{person} ficou à espera sem que ninguém cuidasse do essencial.',
    ],
    sympathy: ['Lamento muito o que aconteceu {personTo}. Ninguém devia passar por isso.'],
    fix: {
      any: [
        'Vou saber, hora a hora, quem estava de serviço e o que falhou no mais simples, e envio-lhe o resultado por escrito.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'action-on-staff'],
    plusOne: ['Se for preciso voltar, avise-me antes: tem uma pessoa à espera à porta.'],
    question: ['Como está hoje {person}?'],
  },
  {
    id: 'funeral-order',
    tells: [
      words('velório|funeral|enterro|coroa'),
      words('errad\\p{L}*|trocad\\p{L}*|atras\\p{L}*|não chegou|erro|dizia'),
    ],
    failure: ['os meus sentimentos. Num dia assim nada podia falhar, e falhou o que era nosso.'],
    fix: { any: ['Devolvo-lhe o que pagou. E descubro como isto aconteceu e conto-lhe sem rodeios.'] },
    answers: ['refund', 'apology', 'explanation', 'compensation', 'redo'],
    plusOne: ['Se concordar, levo eu flores em seu nome, com as palavras que encomendou.'],
    question: ['Prefere que lhe telefone ou que lhe escreva?'],
  },
  {
    id: 'danger',
    tells: [
      words(
        'faíscas?|fogo|fumaça|fumo|explod\\p{L}*|choque elétrico|travões|freios?|prego|asfixi\\p{L}*|cheiro a queimado|cheiro de queimado|gás',
      ),
    ],
    not: /(?<!\p{L})(?:mudar os travões|trocar os freios|risco)/iu,
    failure: ['o que descreve é perigoso, e isso vem primeiro.'],
    sympathy: ['O que descreve é perigoso, e isso vem primeiro. Lamento muito que tenha passado por isto.'],
    fix: {
      any: [
        'Por favor, não use mais. Mando alguém ver ou recolher, por nossa conta, e escrevo-lhe o resultado. Se puder acontecer a outros, avisamos.',
      ],
    },
    answers: ['explanation', 'information', 'repair', 'replacement', 'redo', 'policy-change'],
    question: ['Estão todos bem?'],
  },
  {
    id: 'fraud',
    tells: [
      words('não fiz|não reconheço|não fui eu|hacke\\p{L}*|golpe|clonad\\p{L}*|fraude|invadi\\p{L}*|alguém comprou'),
      words('conta|cartão|pontos|compra|pix|transferência|senha|palavra-passe'),
    ],
    failure: ['outra pessoa mexeu no que é só seu.'],
    sympathy: ['Lamento muito que outra pessoa tenha mexido no que é só seu.'],
    fix: {
      any: [
        'Fecho o acesso, apuro quem entrou e quando, e faço com que recupere o que falta. Para o banco e para a queixa terá um relatório.',
      ],
    },
    answers: ['refund', 'redo', 'contact', 'explanation', 'information', 'repair', 'correct-record'],
    plusOne: ['Depois revejo as definições passo a passo, para que mais ninguém entre.'],
    question: ['Viu mais algum movimento que não seja seu?'],
  },
  {
    id: 'photos-posted',
    tells: [
      words('fotos?|fotografias?|vídeos?'),
      words('Instagram|TikTok|Facebook|publicad\\p{L}*|postad\\p{L}*|postaram|publicaram|circul\\p{L}*'),
    ],
    not: /(?<!\p{L})(?:mandei foto|mensagem)/iu,
    failure: ['foi mostrado sem perguntar algo que é só seu.'],
    sympathy: ['Lamento muito que tenha sido mostrado algo que é só seu.'],
    fix: { any: ['Faço com que seja retirado já, vejo onde mais está e escrevo-lhe quem publicou.'] },
    answers: ['explanation', 'information', 'contact', 'redo', 'action-on-staff'],
    question: ['Viu isto em mais algum lugar?'],
  },
  {
    id: 'medicine-mixed-up',
    tells: [
      words('farmácia|farmacêutic\\p{L}*|medicament\\p{L}*|remédio\\p{L}*|medicação|comprimid\\p{L}*|receita'),
      words('errad\\p{L}*|trocad\\p{L}*|em vez d\\p{L}*|intacta|não (?:deram|tomou)|dose'),
    ],
    not: /(?<!\p{L})(?:encomenda|vizinho|transportadora)/iu,
    failure: ['a medicação não foi dada como devia.'],
    sympathy: ['Lamento muito o que aconteceu.'],
    fix: {
      any: [
        'Vou reconstituir o que aconteceu com essa medicação, passo a passo, e digo-lhe por escrito onde falhou e o que muda.',
      ],
    },
    answers: ['explanation', 'information', 'replacement', 'policy-change', 'contact'],
    question: ['O médico já viu a situação?'],
  },
  {
    id: 'ill-from-food',
    tells: [
      words('vomit\\p{L}*|intoxica\\p{L}*|diarreia|soro|passei mal|passou mal'),
      words('comi|comida|comeu|restaurante|lanche|abacate|suco|almoço|jantar|geladeira|cantina'),
    ],
    failure: ['depois de comer aqui, a noite acabou mal.'],
    sympathy: ['Lamento muito que tenha passado tão mal. Espero que já esteja melhor.'],
    fix: {
      any: [
        'Verifico o que foi servido nesse dia, de onde vinha e como estava guardado, e envio-lhe o resultado, seja ele qual for.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'refund'],
    question: ['Como está hoje?'],
  },
  {
    id: 'pet-hurt',
    tells: [
      words('cão|cadela|cachorr[oa]|gat[oa]|animal'),
      words('pulgas|magoad[oa]|ferid\\p{L}*|machucad[oa]|sangr\\p{L}*|mancar|veterinári[oa]|fugiu'),
    ],
    failure: ['deixou aqui um animal e aconteceu-lhe algo de que ninguém lhe falou.'],
    sympathy: ['Lamento muito o que aconteceu ao seu animal.'],
    fix: {
      any: [
        'O veterinário é por nossa conta. E falo com quem esteve com ele e escrevo-lhe o que aconteceu e porque não lhe foi dito.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'action-on-staff'],
    question: ['Como está ele hoje?'],
  },
  {
    id: 'child-hurt',
    tells: [together(CHILD, HURT, 220)],
    not: NOBODY_HURT,
    failure: ['o que aconteceu {personTo} devia ter-lhe sido dito por nós e logo.'],
    sympathy: [
      'Lamento muito o que aconteceu {personTo}. Desejo as melhoras.',
      'Lamento muito o que aconteceu. Desejo as melhoras.',
    ],
    fix: {
      any: [
        'Falo com todos os que lá estavam e escrevo-lhe o que aconteceu, quem estava e porque ninguém lhe ligou. Não vou suavizar nada.',
      ],
    },
    answers: ['explanation', 'contact', 'information'],
    question: ['Como está hoje {person}?', 'Como está a recuperação?'],
  },
  {
    id: 'somebody-hurt',
    tells: [words(HURT)],
    not: NOBODY_HURT,
    failure: ['o que conta não devia ter acontecido.'],
    sympathy: ['Lamento muito o que lhe aconteceu. Desejo as melhoras.'],
    fix: {
      any: ['Vou pedir a alguém que não esteve envolvido que apure o que aconteceu, e terá o resultado por escrito.'],
    },
    answers: ['explanation', 'information', 'contact'],
    question: ['Como está hoje?'],
  },
  {
    id: 'allergen',
    tells: [
      words('sem lactose|sem glúten|celíac\\p{L}*|alérgic\\p{L}*|alergia'),
      words('veio|errad\\p{L}*|leite|com|tinha|trocad\\p{L}*'),
    ],
    failure: ['avisou-nos do que não podia levar, e mesmo assim levava.'],
    fix: {
      any: [
        'Vejo já o que ainda se consegue preparar como deve ser e a tempo, sem cobrar nada; se não der, devolvo o dinheiro. E descubro em que momento o seu aviso se perdeu.',
      ],
    },
    answers: ['refund', 'replacement', 'redo', 'explanation', 'information'],
    plusOne: ['O seu aviso fica anotado por mim, para ser a primeira coisa que se lê em cada pedido.'],
    question: ['Estão todos bem?'],
  },
  {
    id: 'lost-with-us',
    tells: [
      words('deixei|entreguei|confiei|aliança|anel|óculos|dentadura|joia|lavandaria|lavanderia'),
      words('perd\\p{L}*|sumi\\p{L}*|não (?:encontram|aparece)|extravi\\p{L}*|desaparec\\p{L}*'),
    ],
    not: /(?<!\p{L})(?:mala|bagagem|encomenda|fotos)/iu,
    failure: ['confiou-nos algo seu e não conseguimos devolver.'],
    fix: {
      any: [
        'Procuro pessoalmente, lugar por lugar, e pergunto a todos por cujas mãos passou. Se não encontrar, pagamos o valor; sei que não é a mesma coisa.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'replacement', 'redo'],
    plusOne: ['Depois continuo a procurar, e no dia em que aparecer levo-o a sua casa.'],
    question: ['Como o reconheço à primeira vista?'],
  },
  {
    id: 'lessons-cancelled',
    tells: [
      words('aulas?|autoescola|escola de condução|curso'),
      words('cancel\\p{L}*|desmarc\\p{L}*|sem professor|adi\\p{L}*'),
    ],
    failure: ['pagou aulas que não aconteceram.'],
    fix: {
      any: [
        'Dou-lhe datas fixas, com o nome de quem as dá. Por cada aula perdida a escolha é sua: recuperar ou receber de volta.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'redo', 'action-on-staff', 'cancel'],
    plusOne: ['Antes do exame tem mais uma aula, sem custos.'],
    question: ['Que dias lhe convêm?'],
  },
  {
    id: 'home-damage',
    tells: [
      words('apartamento|casa|renda|aluguel|senhorio|inquilin[oa]|condomínio'),
      words('mofo|bolor|humidade|umidade|infiltra\\p{L}*|elevador|aquecimento'),
    ],
    not: /(?<!\p{L})(?:hotel|quarto|pousada)/iu,
    failure: ['em sua casa há um dano que já devia estar resolvido.'],
    fix: {
      any: [
        'Mando alguém procurar a causa, e não só remendar, com data e com nome. Depois terá por escrito o que se faz e para quando.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'repair', 'redo', 'replacement', 'compensation'],
    plusOne: ['Algumas semanas depois verifico eu se continua tudo bem.'],
    question: ['Quando é que alguém pode entrar em sua casa?'],
  },
  {
    id: 'noise',
    tells: [
      words('obras|barulho|ruído|música|berbequim|furadeira'),
      words('vizinh\\p{L}*|condomínio|madrugada|noite|sábados?|dormir'),
    ],
    not: /(?<!\p{L})(?:hotel|quarto|pousada)/iu,
    failure: ['não tem descanso há semanas, e nada foi feito.'],
    fix: {
      any: [
        'Falo com quem faz o barulho e faço respeitar as horas de descanso. Terá por escrito a que horas se pode trabalhar e quanto falta.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'redo', 'action-on-staff', 'policy-change', 'repair'],
    plusOne: ['Na véspera de um dia mais barulhento aviso eu.'],
    question: ['A que horas dorme, para eu ter isso em conta?'],
  },
  {
    id: 'voucher',
    tells: [
      words('vale|vale-presente|cartão-presente|voucher|cupão|cupom'),
      words('caduc\\p{L}*|expir\\p{L}*|vencid\\p{L}*|não (?:aceit\\p{L}*|vale)'),
    ],
    failure: ['foi recusado um vale que estava pago.'],
    fix: { any: ['Aceito o seu vale. Se já não o quiser, devolvo-lhe o que custou.'] },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'redo', 'cancel', 'replacement'],
    plusOne: ['Assim que me disser o dia, deixo-o reservado.'],
    question: ['Para que dia o quer usar?'],
  },
  {
    id: 'medical-wait',
    tells: [
      words('urgências?|clínica|hospital|consulta|médic[oa]|posto'),
      words('horas|esper\\p{L}*|ninguém (?:viu|atendeu|olhou)'),
    ],
    not: /(?<!\p{L})(?:restaurante|veterinári)/iu,
    failure: [
      '{person} esperou demasiado sem que ninguém fosse ver como estava.',
      'esperou demasiado sem que ninguém fosse ver como estava.',
    ],
    sympathy: ['Lamento muito o que aconteceu {personTo}. Espero que esteja melhor.', 'Lamento muito o que aconteceu.'],
    fix: {
      any: ['Revejo essas horas uma a uma, também quem devia ter visto e quando, e envio-lhe o resultado por escrito.'],
    },
    answers: ['explanation', 'information', 'contact', 'action-on-staff', 'policy-change'],
    question: ['Como está hoje {person}?', 'Como está hoje?'],
  },
  {
    id: 'garage',
    tells: [
      words('oficina|mecânic[oa]|revisão|ar condicionado|embreagem|embraiagem'),
      words('continua (?:sem|igual)|de novo|outra vez|pior|desculpa|meses|semanas'),
    ],
    not: /(?<!\p{L})(?:risco)/iu,
    failure: ['pagou um conserto, esperou, e o carro continua sem estar bem.'],
    fix: {
      any: [
        'Mando buscar o carro e vê-lo por nossa conta. O que tiver origem no nosso trabalho é resolvido, com tudo o que tenha causado.',
      ],
    },
    answers: ['repair', 'redo', 'replacement', 'explanation', 'information', 'contact', 'refund', 'compensation'],
    plusOne: ['Enquanto estiver na oficina, tem um carro de substituição.'],
    question: ['Onde está o carro agora?'],
  },
  {
    id: 'discrimination',
    tells: [words('cadeira de rodas|racis\\p{L}*|discrimin\\p{L}*|cor da (?:minha )?pele|deficiência')],
    failure: ['aqui ninguém deve ser tratado assim.'],
    sympathy: ['Lamento muito o que passou aqui. Ninguém deve ser tratado assim.'],
    fix: { any: ['Falo eu com as pessoas que lá estavam, uma a uma. Depois digo-lhe o que ouvi e o que vai mudar.'] },
    answers: ['action-on-staff', 'explanation', 'contact', 'apology', 'policy-change', 'refund', 'compensation'],
    question: ['Prefere que lhe telefone ou que lhe escreva?'],
  },
  {
    id: 'shouted-at',
    tells: [words('gritou|gritaram|humilh\\p{L}*|acus\\p{L}*|toda a gente a olhar|na frente de todo')],
    not: /(?<!\p{L})tarifa/iu,
    failure: [
      'ninguém devia ter falado assim {personWith}, e menos ainda à frente de outras pessoas.',
      'ninguém devia ter falado assim, e menos ainda à frente de outras pessoas.',
    ],
    sympathy: [
      'Lamento muito o que aconteceu {personTo}. Ninguém deve ser tratado assim.',
      'Lamento muito o que aconteceu. Ninguém deve ser tratado assim.',
    ],
    fix: {
      any: [
        'Falo pessoalmente com quem o fez e com quem assistiu, e depois digo-lhe o que foi dito e o que vai mudar.',
      ],
    },
    answers: ['action-on-staff', 'apology', 'explanation', 'contact', 'information', 'policy-change'],
    plusOne: ['Se quiserem voltar, avise-me: recebo-os eu, numa hora calma.'],
    question: ['Posso telefonar-lhe para falarmos disto?'],
  },
  {
    id: 'billed-after-cancelling',
    tells: [words(CANCELLED), words(CHARGED)],
    not: /(?<!\p{L})voo/iu,
    failure: ['o cancelamento foi feito, e a cobrança continuou.'],
    fix: {
      any: [
        'Trato do cancelamento e devolvo-lhe tudo o que foi cobrado depois. Terá as duas coisas por escrito, com data.',
      ],
    },
    answers: ['refund', 'cancel', 'information', 'correct-record', 'compensation', 'explanation'],
    plusOne: ['No próximo dia de cobrança confirmo eu que já não sai nada, e envio-lhe a prova.'],
    question: ['O banco cobrou-lhe alguma taxa por causa disto?'],
  },
  {
    id: 'not-my-contract',
    tells: [
      words('nunca contratei|não contratei|nunca assinei|não assinei|nunca pedi'),
      words('fatura\\p{L}*|cobranç\\p{L}*|dívida|contrato'),
    ],
    failure: ['é-lhe cobrado algo que nunca contratou.'],
    fix: { any: ['Paro as cobranças e verifico quem abriu esse contrato. Terá por escrito que não deve nada.'] },
    answers: ['refund', 'cancel', 'correct-record', 'explanation', 'information', 'contact', 'redo'],
    plusOne: ['Esse documento pode mostrar onde for preciso.'],
    question: ['De quem veio a última carta?'],
  },
  {
    id: 'appointment-wait',
    tells: [
      words('consulta|dentista|marcad[ao]|agendad[ao]|atendimento'),
      words('fui atendid[ao]|esper\\p{L}*|atras\\p{L}*'),
    ],
    not: /(?<!\p{L})(?:técnico|internet|comida|garçom)/iu,
    failure: ['tinha hora marcada e mesmo assim a espera foi longa demais.'],
    fix: { any: ['Descubro por que o horário não foi cumprido e por que ninguém avisou, e digo-lhe o que muda.'] },
    answers: ['explanation', 'information', 'contact', 'redo', 'apology', 'action-on-staff'],
    plusOne: ['A próxima consulta fica no início do dia, e se houver atraso ligamos antes.'],
    question: ['Que dia lhe convém?'],
  },
  {
    id: 'account-locked',
    tells: [
      words('conta|acesso|senha|palavra-passe|login'),
      words('bloquead\\p{L}*|não consigo|incorreta|errada|não entra'),
    ],
    failure: ['não consegue entrar no que é seu.'],
    sympathy: ['Lamento muito que não consiga entrar no que é seu.'],
    fix: { any: ['Descubro por que o acesso está fechado e volto a abri-lo. O que precisar já, envio por outra via.'] },
    answers: ['redo', 'repair', 'contact', 'information', 'explanation', 'refund'],
    plusOne: ['Depois revejo as definições passo a passo, para não voltar a ficar de fora.'],
    question: ['O que precisa daí em primeiro lugar?'],
  },
  {
    id: 'ticket-refused',
    tells: [
      words('ingressos?|bilhetes?|entradas?|qr code'),
      words('usado|utilizado|recus\\p{L}*|inválid\\p{L}*|lado de fora'),
    ],
    not: /(?<!\p{L})(?:voo|comboio)/iu,
    failure: ['pagou o bilhete e a porta ficou fechada.'],
    fix: { any: ['Verifico a quem esse código foi vendido e devolvo-lhe o que pagou.'] },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'redo'],
    plusOne: ['Se houver outra data que lhe agrade, guardo eu os lugares e confirmo o código antes de enviar.'],
    question: ['Que outra data lhe interessa?'],
  },
  {
    id: 'charged-twice',
    tells: [
      together(
        'duas vezes|três vezes|\\d vezes|em dobro|a dobrar|duplicad\\p{L}*',
        'cobr\\p{L}*|fatura|debit\\p{L}*|cartão',
        70,
      ),
    ],
    failure: ['foi-lhe cobrada mais de uma vez a mesma coisa.'],
    fix: {
      any: [
        'Devolvo-lhe o valor cobrado a mais, pela mesma via por que saiu. Não precisa de tratar de nada com o banco.',
      ],
    },
    answers: ['refund', 'correct-record', 'explanation'],
    plusOne: ['A sua próxima fatura leio-a eu, linha por linha, antes de sair.'],
    question: ['Há alguma fatura anterior que eu deva ver ao mesmo tempo?'],
  },
  {
    id: 'bill-wrong',
    tells: [
      words('cobrou-me|cobraram-me|fatura|conta de|leitura|contador|boleto|multa'),
      words(
        'correção|que (?:eu )?não (?:tenho|usei|fiz)|errad\\p{L}*|não (?:corresponde|bate)|média|medidor|ameaçam cortar|absurd\\p{L}*|estimad\\p{L}*|corrig\\p{L}*|a mais|indevid\\p{L}*|acertar',
      ),
    ],
    not: /(?<!\p{L})(?:oficina|pintor|canalizador)/iu,
    failure: ['na sua conta há algo que não pode estar certo.'],
    fix: {
      any: [
        'Refaço a sua conta ponto por ponto. O que não estiver provado sai, e recebe uma nova, explicada com palavras simples. Até lá não precisa de pagar nada.',
      ],
    },
    answers: ['explanation', 'correct-record', 'information', 'refund', 'redo'],
    plusOne: ['Vejo ao mesmo tempo as contas anteriores, caso o mesmo erro também lá esteja.'],
    question: ['Há mais algum ponto que lhe pareça estranho?'],
  },
  {
    id: 'never-arrived',
    tells: [
      words('encomenda|pedido|pacote|entrega|transportadora|correios|estafeta'),
      words(
        'vizinho errado|consta como entregue|não recebi|nunca (?:chegou|recebi)|não chegou|dado como entregue|extravi\\p{L}*|onde está',
      ),
    ],
    failure: ['{tracked}', 'o que comprou não chegou.'],
    fix: {
      refund: ['Devolvo-lhe o dinheiro. Saber onde a encomenda foi parar é assunto nosso.'],
      any: [
        'Sigo a entrega até ao último ponto em que alguém a viu. Se não aparecer, a escolha é sua: novo envio ou dinheiro de volta. Com a transportadora falo eu.',
      ],
    },
    answers: ['refund', 'redo', 'information', 'replacement', 'contact', 'explanation'],
    plusOne: ['Quando estiver a caminho, acompanho eu e escrevo-lhe assim que sair para entrega.'],
    question: ['Há algum lugar ou vizinho onde possa ficar em segurança?'],
  },
  {
    id: 'travel-cancelled',
    tells: [
      together(
        'voo|comboio|autocarro|ônibus|ferry|barco|avião|transfer',
        'cancel\\p{L}*|atras\\p{L}*|perd(?:i|emos)|não apareceu|overbooking',
        120,
      ),
    ],
    failure: ['a viagem não foi a que tinha reservado, e no local não houve quem tratasse disso.'],
    fix: {
      any: [
        'O que teve de pagar do seu bolso assumo mediante os recibos. E o que a lei lhe dá calculo eu, sem mais formulários.',
      ],
    },
    answers: ['refund', 'compensation', 'explanation'],
    plusOne: ['Na próxima viagem vejo eu a ligação antes e dou-lhe um número onde também à noite alguém atende.'],
    question: ['Falta alguma despesa na sua lista, talvez um táxi?'],
  },
  {
    id: 'app-lost-data',
    tells: [
      words('curso|plataforma|app|aplicativo|aplicação|atualização|programa'),
      words('dá erro|não (?:abre|funciona|entra|liga)|trava|fecha|perdi|sumi\\p{L}*|apag\\p{L}*|desaparec\\p{L}*'),
    ],
    not: /(?<!\p{L})(?:entrega|artigo|estafeta)/iu,
    failure: ['não consegue chegar ao que é seu.'],
    sympathy: ['Lamento muito que não consiga chegar ao que é seu.'],
    fix: {
      any: [
        'Peço que se veja o que ainda existe dos seus dados nos nossos servidores e recupero o que for possível. Até lá, por favor, não apague a aplicação.',
      ],
    },
    answers: ['explanation', 'repair', 'redo', 'contact', 'refund'],
    plusOne: ['Quando estiver tudo de volta, envio-lhe também uma cópia que se abre sem a aplicação.'],
    question: ['Que aparelho usa, e quando funcionou pela última vez?'],
  },
  {
    id: 'outage',
    tells: [
      words('internet|fibra|sinal|luz|energia|wifi|linha|rede|maquininha'),
      words('sem|não (?:funciona|liga|há|tem|abre)|caiu|avaria|falha'),
    ],
    not: /(?<!\p{L})(?:voo|aeroporto)/iu,
    failure: ['está sem serviço, {absent}.', 'está sem serviço.'],
    fix: { any: ['Assumo o seu caso e não o largo até o serviço voltar. Cada dia sem ele é descontado.'] },
    answers: ['repair', 'redo', 'information', 'compensation', 'explanation', 'contact', 'replacement'],
    plusOne: ['Se trabalha a partir daí, consigo-lhe dados extras para o telefone até estar resolvido.'],
    question: ['Em que número o técnico encontra alguém com certeza?'],
  },
  {
    id: 'damage-by-us',
    tells: [
      words(
        'limpeza|mudança|oficina|pintor|canalizador|encanador|mudanças?|técnico|montador\\p{L}*|lavandaria|lavanderia|pedreiro|entregador',
      ),
      words(
        'risco|riscad\\p{L}*|manch\\p{L}*|quebr\\p{L}*|parti\\p{L}*|partiram-me|danific\\p{L}*|amolg\\p{L}*|amass\\p{L}*|furo|rasg\\p{L}*',
      ),
    ],
    failure: ['o que era para ficar melhor voltou para as suas mãos com um dano.'],
    fix: {
      any: [
        'Vejo o dano pessoalmente e mando consertar por nossa conta. O que não tiver conserto é pago pelo seu valor.',
      ],
    },
    answers: ['repair', 'compensation', 'information', 'redo', 'contact', 'explanation', 'refund'],
    plusOne: ['Passadas algumas semanas pergunto eu se ficou mesmo bem.'],
    question: ['Em que dia posso ver o dano?'],
  },
  {
    id: 'nobody-came',
    tells: [
      together(
        'técnico|canalizador|encanador|entregador|visita|marcad\\p{L}*|agendad\\p{L}*|combinad\\p{L}*',
        'não (?:veio|apareceu|vieram)|ninguém (?:veio|apareceu)|faltou',
        90,
      ),
    ],
    failure: ['ficou à espera, e da nossa parte não apareceu ninguém.'],
    fix: { any: ['Marco uma nova visita, com hora e com nome, e desta vez quem vigia sou eu.'] },
    answers: ['redo', 'repair', 'information', 'contact', 'explanation'],
    plusOne: ['Uma hora antes aviso eu que a pessoa está a caminho.'],
    question: ['Que horário lhe convém sem perder outro dia?'],
  },
  {
    id: 'wrong-item',
    tells: [
      words(
        'errad[ao]s?|trocad[ao]s?|outro (?:modelo|tamanho|produto)|tamanho|não foi (?:o|a) que pedi|em vez d\\p{L}*',
      ),
    ],
    not: /(?<!\p{L})(?:conta errada|medic|endereço)/iu,
    failure: ['pediu uma coisa e recebeu outra.'],
    fix: {
      refund: ['Devolvo-lhe o dinheiro e mando recolher o que veio errado, sem custos.'],
      any: ['Envio-lhe o que pediu, sem custos, e mando recolher o que veio errado. O transporte pagamos nós.'],
    },
    answers: ['replacement', 'redo', 'refund', 'repair'],
    plusOne: ['Antes de fechar a caixa comparo tudo com o seu pedido e envio-lhe uma foto.'],
    question: ['Confirma-me numa linha o que devia ter vindo?'],
  },
  {
    id: 'item-missing',
    tells: [
      words('falt(?:a|am|ava|avam|ou|aram|ando)|incomplet\\p{L}*|em falta'),
      words('artigo\\p{L}*|entrega|encomenda|pedido|caixa|peça\\p{L}*'),
    ],
    failure: ['na sua entrega faltava o que tinha pago.'],
    fix: {
      any: [
        'O que faltou envio já, sem custos; se já não lhe fizer falta, devolvo-lhe o que pagou, com a taxa de entrega.',
      ],
    },
    answers: ['replacement', 'redo', 'refund'],
    plusOne: ['A próxima entrega confiro-a eu, artigo por artigo, antes de sair.'],
  },
  {
    id: 'arrived-damaged',
    tells: [
      words('cheg\\p{L}*|receb\\p{L}*|entreg\\p{L}*|veio|vieram|abri\\p{L}*'),
      words(
        'rasg\\p{L}*|quebrad\\p{L}*|partid\\p{L}*|manchad\\p{L}*|amassad\\p{L}*|riscad\\p{L}*|descosid\\p{L}*|estragad\\p{L}*',
      ),
    ],
    not: /(?<!\p{L})(?:oficina|comida|pizza)/iu,
    failure: ['{goods} chegou em mau estado.', 'o que pediu chegou em mau estado.'],
    fix: {
      refund: ['A escolha é sua: a troca ou o dinheiro de volta. O que veio estragado vamos nós buscar.'],
      any: [
        'Envio outra peça, verificada antes por mim e pela via mais rápida, e vamos nós buscar a que veio estragada. Se já não chegar a tempo, devolvo o dinheiro.',
      ],
    },
    answers: ['repair', 'replacement', 'refund', 'redo', 'information', 'contact'],
    plusOne: ['Preparo eu a embalagem e envio-lhe uma foto antes de sair, para ver como vai chegar.'],
    question: ['Para que dia precisa, e em que endereço entregamos?'],
  },
  {
    id: 'faulty-goods',
    tells: [
      words('comprei|comprámos|compramos|chegou|nov[ao]'),
      words(
        'rasg\\p{L}*|avari\\p{L}*|defeito|não (?:funciona|liga|gela)|quebrad\\p{L}*|partid\\p{L}*|estragad\\p{L}*|verte|vaza\\p{L}*|parou',
      ),
    ],
    failure: ['{goods} falhou muito antes do que devia.', 'o que nos comprou falhou muito antes do que devia.'],
    fix: {
      repair: ['Mando reparar por nossa conta, com uma hora marcada que se cumpre. Se não tiver conserto, trocamos.'],
      refund: ['A escolha é sua: a troca ou o dinheiro de volta. O que está com defeito vamos nós buscar.'],
      any: [
        'Trocamos, com uma peça verificada antes por mim, e vamos nós buscar a que está com defeito. Se preferir o dinheiro, diga-me.',
      ],
    },
    answers: ['repair', 'replacement', 'refund', 'redo', 'information', 'contact'],
    plusOne: ['Daqui a algum tempo pergunto eu se continua tudo bem, para não ter de se lembrar disso.'],
    question: ['Pode enviar-me uma foto do defeito?'],
  },
  {
    id: 'hair',
    tells: [
      words('cabeleireir[oa]|salão|mechas|madeixas|cabelo|unhas|esmalte'),
      words('cort\\p{L}*|queim\\p{L}*|laranja|descasc\\p{L}*|estrag\\p{L}*|chor\\p{L}*|não era o que'),
    ],
    not: /(?<!\p{L})(?:comida|sopa)/iu,
    failure: ['saiu daqui com um resultado que não tinha pedido.'],
    fix: {
      any: [
        'Guardo-lhe um lugar o quanto antes com quem melhor o faz e corrigimos até onde der, sem cobrar nada. O que não tiver solução devolvo.',
      ],
    },
    answers: ['repair', 'redo', 'replacement', 'refund', 'compensation', 'information', 'action-on-staff', 'apology'],
    plusOne: ['No dia em que precisar para uma ocasião, venha antes: o penteado é por nossa conta.'],
    question: ['Envia-me uma foto de agora e outra do que queria?'],
  },
  {
    id: 'refused',
    tells: [
      words('recus\\p{L}*|neg(?:aram|ado|ada|ou)|indefer\\p{L}*|não cobre'),
      words('seguro|sinistro|pedido|benefício|subsídio|bolsa|plano'),
    ],
    failure: ['a nossa recusa não bate com o que nos tinha enviado.'],
    sympathy: ['Lamento que o seu processo não tenha sido lido com mais cuidado.'],
    fix: { any: ['Peço que o seu processo seja lido por quem ainda não o conhece, e terá a decisão com os motivos.'] },
    answers: ['redo', 'explanation', 'information', 'correct-record', 'compensation', 'refund'],
    question: ['Há alguma data em que precise da decisão?'],
  },
  {
    id: 'table-lost',
    tells: [
      words('mesa|reserva|reservámos|reservamos'),
      words('não tinha mesa|não havia mesa|em pé|esper\\p{L}*|ocupad\\p{L}*'),
    ],
    not: /(?<!\p{L})(?:hotel|voo)/iu,
    failure: ['tinham reserva e ficaram {wait} à espera.', 'tinham reserva e não havia mesa.'],
    fix: { any: ['Vejo com a sala e a cozinha o que falhou nesse dia e digo-lhe o que muda.'] },
    answers: ['redo', 'explanation', 'compensation', 'refund'],
    plusOne: ['Se quiserem repetir a ocasião, a mesa estará posta à hora marcada, e a sobremesa é por minha conta.'],
    question: ['Há alguém à mesa a quem eu deva pedir desculpa em especial?'],
  },
  {
    id: 'wait-at-table',
    tells: [
      words('comida|garçom|empregad\\p{L}*|restaurante|mesa|prato|pizza|lanche|bolo'),
      words('fri[ao]|esper\\p{L}*|demor\\p{L}*|cru[ao]?|queimad\\p{L}*|salgad\\p{L}*|sec[ao]|sabão'),
    ],
    not: /(?<!\p{L})(?:oficina|carro|maca)/iu,
    failure: ['esperaram {wait} e o que chegou à mesa não estava bom.', 'o que servimos não estava bom.'],
    fix: {
      refund: ['O que não estava bom devolvo-lhe, e falo com a cozinha e com a sala.'],
      any: ['Falo com a cozinha e com quem serviu, e o que não estava bom devolvo-lhe.'],
    },
    answers: ['refund', 'redo', 'replacement', 'explanation'],
    plusOne: ['Se quiserem repetir a ocasião, a mesa estará pronta à hora marcada, e a sobremesa é por minha conta.'],
    question: ['Há alguém à mesa a quem eu deva pedir desculpa em especial?'],
  },
  {
    id: 'room',
    tells: [
      words('hotel|quarto|alojamento|pousada|apartamento|airbnb'),
      words(
        'suj\\p{L}*|barulho|baratas?|percevejos|mofo|bolor|cheir\\p{L}*|vista|fechad\\p{L}*|obras|era outra|diferente',
      ),
    ],
    failure: ['o que encontrou não foi o que tinha reservado.'],
    fix: { any: ['Comparo o que dizia a sua reserva com o que encontrou e devolvo-lhe a parte que não teve.'] },
    answers: ['refund', 'compensation', 'explanation', 'redo'],
    plusOne: ['Vou ver o local pessoalmente e envio-lhe fotos quando estiver resolvido.'],
    question: ['Tem fotos que eu possa mostrar a quem lá trabalha?'],
  },
  {
    id: 'bad-work',
    tells: [
      words(
        'obra|pintura|instala\\p{L}*|conserto|repara\\p{L}*|cabeleireir\\p{L}*|corte|unhas|montagem|arranjo|técnicos?',
      ),
      words('mal|pior|tort\\p{L}*|nenhum resolveu|outra vez|de novo|estrag\\p{L}*|refazer|malfeit\\p{L}*'),
    ],
    failure: ['o trabalho que pagou não ficou bem feito.'],
    fix: {
      any: [
        'Mando refazer o trabalho como deve ser, sem cobrar mais nada, e vê-se ao mesmo tempo o que possa ter ficado estragado.',
      ],
    },
    answers: ['repair', 'redo', 'compensation', 'contact'],
    plusOne: ['No fim verifico eu o resultado, antes de alguém sair.'],
    question: ['A que horas há alguém em casa?'],
  },
  {
    id: 'record-wrong',
    tells: [
      words('certidão|registo|registro|ficha|cadastro|nome'),
      words('errad\\p{L}*|erro|está com o|trocad\\p{L}*|corrig\\p{L}*'),
    ],
    failure: ['nos nossos papéis ficou um erro que não é seu, e a correção cabe a nós.'],
    fix: {
      any: [
        'Corrijo os dados a partir do documento que já entregou, sem pedir mais ninguém presencialmente, e envio-lhe a versão certa.',
      ],
    },
    answers: ['correct-record', 'redo', 'information', 'contact', 'explanation'],
    plusOne: ['Enquanto não sai a versão certa, dou-lhe uma declaração que pode mostrar onde for preciso.'],
    question: ['Há algum prazo em que precise disto?'],
  },
  {
    id: 'misled',
    tells: [
      words('promet\\p{L}*|anunci\\p{L}*|vender\\p{L}*|dizia|escrito|publicidade|incluíd\\p{L}*|garanti\\p{L}*'),
      words('mas|afinal|na verdade|não era|não é|só que'),
    ],
    failure: ['dissemos uma coisa e depois foi outra.'],
    fix: { any: ['Cumpro o que lhe foi dito ou compenso a diferença. E mando mudar o que está mal escrito.'] },
    answers: ['refund', 'compensation', 'correct-record', 'policy-change', 'explanation', 'redo'],
    plusOne: ['O texto novo vê-o antes de sair.'],
    question: ['Ainda tem o anúncio, mesmo que em foto?'],
  },
  {
    id: 'late-delivery',
    tells: [
      words('encomenda|pedido|entrega|prazo|promet\\p{L}*|compr\\p{L}*'),
      words('atrasad\\p{L}*|ainda não|continuo à espera|até agora nada|continua sem'),
    ],
    failure: ['o prazo passou há muito e continua sem receber {sent}.', 'o prazo passou há muito e continua à espera.'],
    fix: {
      refund: ['A escolha é sua: uma data pela qual respondo eu, ou o dinheiro de volta.'],
      any: [
        'Descubro onde parou e dou-lhe uma data pela qual respondo eu. Se não a puder dar, pode desistir sem custos.',
      ],
    },
    answers: ['refund', 'redo', 'information', 'cancel', 'explanation', 'contact'],
    plusOne: ['Até chegar, escrevo-lhe todas as semanas, mesmo sem novidades.'],
    question: ['Há algum dia até ao qual precise mesmo disto?'],
  },
  {
    id: 'refund-waiting',
    tells: [
      together(
        'reembolso|estorno|devolução|dinheiro|caução',
        'esper\\p{L}*|ainda|até agora|semanas|meses|dias|não (?:recebi|caiu)',
        80,
      ),
    ],
    failure: ['continua à espera de dinheiro que é seu.'],
    fix: {
      any: ['Vou atrás do seu dinheiro até onde ele parou e faço com que seja transferido. Digo-lhe o dia certo.'],
    },
    answers: ['refund', 'information', 'contact', 'compensation'],
    plusOne: ['No dia seguinte pergunto eu se chegou.'],
    question: ['A conta para a transferência continua a ser a mesma?'],
  },
  {
    id: 'rude',
    tells: [
      words('gross[oa]|mal[- ]?educad\\p{L}*|grosseir\\p{L}*|antipátic\\p{L}*|arrogante|riu|debochou|má vontade'),
    ],
    failure: ['ninguém deve falar assim com quem nos procura.'],
    fix: { any: ['Falo com a pessoa em causa e depois digo-lhe em que ficou.'] },
    answers: ['action-on-staff', 'apology', 'explanation', 'contact'],
    plusOne: ['Da próxima vez, dirija-se diretamente a mim.'],
  },
];

export const PT_BOOK: Book = {
  scenes: SCENES,
  besides: [
    {
      id: 'quote',
      tells: words('diss\\p{L}*|diz\\p{L}*|respond\\p{L}*|resposta|falou|falaram'),
      saidBy: ['child-hurt', 'somebody-hurt', 'discrimination', 'ill-from-food'],
      text: ['E “{quote}” não é resposta.'],
    },
    {
      id: 'rude-answer',
      tells: words('gross[oa] com|casos piores|já lá estava|mal[- ]?educad\\p{L}*|rapaz riu|debochou|saía com água'),
      saidBy: ['quote', 'rude', 'discrimination', 'shouted-at', 'child-hurt', 'somebody-hurt'],
      text: ['E a resposta que ouviu não foi correta.'],
    },
    {
      id: 'sent-on',
      tells: words('diz que é com|era com a loja|empurr\\p{L}*'),
      saidBy: ['unresponsive-support'],
      text: ['E cada um disse que era com o outro.'],
    },
    {
      id: 'unanswered',
      tells: words(
        'ninguém (?:me )?(?:respond|resolv|lig|atend)\\p{L}*|não responde\\p{L}*|sem resposta|nunca respond\\p{L}*|não (?:me )?(?:respond|retorn)\\p{L}*|suporte não',
      ),
      saidBy: ['unresponsive-support', 'billed-after-death', 'child-hurt', 'somebody-hurt', 'nobody-came'],
      text: ['E quando nos procurou, não teve a resposta que devia.'],
    },
    {
      id: 'asked-again',
      tells: together('três|quatro|cinco|várias|\\d+', 'vezes|protocolos|e-?mails|chamadas|mensagens', 12),
      saidBy: ['unresponsive-support', 'unanswered', 'billed-after-death', 'charged-twice'],
      text: ['E teve de reclamar uma e outra vez.'],
    },
    {
      id: 'feast',
      tells: words('casamento|batizado|formatura|anivers[áa]rio|lua de mel'),
      saidBy: ['child-hurt', 'somebody-hurt', 'billed-after-death', 'medicine-mixed-up', 'ill-from-food'],
      text: ['E {feast} não se repete.'],
    },
  ],
  types: {
    'late-or-lost-delivery': ['com a sua entrega nada aconteceu como devia.'],
    'wrong-or-missing-item': ['não recebeu o que tinha pedido.'],
    'defective-or-damaged': ['o que recebeu de nós não está em bom estado.'],
    'food-or-drink': ['o que servimos não estava bom.'],
    'slow-service': ['a espera foi longa demais.'],
    'staff-conduct': ['aqui ninguém deve ser tratado assim.'],
    billing: ['foi-lhe cobrado o que não devia.'],
    'refund-or-cancellation': ['o que recebeu não corresponde ao que pagou.'],
    'travel-disruption': ['a viagem não foi a que tinha reservado.'],
    'lost-or-damaged-property': ['confiou-nos algo seu e não foi bem cuidado.'],
    premises: ['o que encontrou não é o que pode esperar de nós.'],
    'service-outage': ['o que paga não funcionou.'],
    workmanship: ['o trabalho que pagou não ficou bem feito.'],
    'unresponsive-support': ['procurou-nos e não teve uma resposta de verdade.'],
    'misleading-information': ['dissemos uma coisa e depois foi outra.'],
    'record-error': ['nos nossos papéis há um erro a seu respeito.'],
    'unfair-decision': ['a nossa decisão não se sustenta tal como está.'],
  },
  saying: ['“{quote}” não é resposta que se devesse dar.'],
  faults:
    /(?<!\p{L})(?:não|nada|ninguém|nunca|sem|mal|errad\p{L}*|quebr\p{L}*|rasg\p{L}*|perd\p{L}*|falt\p{L}*|atras\p{L}*|partid\p{L}*|cancel\p{L}*|fri[ao]|nenhum\p{L}*|manch\p{L}*|risc\p{L}*|fechad\p{L}*|a mais|duas vezes|avari\p{L}*)(?!\p{L})/iu,
  deeds: {
    refund: ['Vejo o que pagou e o que recebeu, e devolvo-lhe o que lhe é devido.'],
    replace: ['Envio-lhe uma peça nova, verificada antes por mim e sem custos.'],
    repair: ['Mando consertar, por nossa conta.'],
    redo: ['Descubro o que devia ter acontecido e faço o que ainda se pode fazer, sem cobrar mais nada.'],
    deliver: ['Revejo a sua entrega do princípio ao fim e digo-lhe o que ainda se pode resolver, e para quando.'],
    credit: ['Desconto o que pagou e não recebeu.'],
    correct: ['Verifico os dados, corrijo o que não está certo e envio-lhe a versão nova.'],
    cancel: ['Trato do cancelamento e confirmo-lhe o fim por escrito, com data.'],
    investigate: ['Pergunto a todos os que estiveram envolvidos e digo-lhe com clareza o que aconteceu e o que mudo.'],
    explain: ['Descubro como isto aconteceu e explico-lhe passo a passo.'],
    answer: ['Vejo os seus pontos um a um, e cada um terá a sua resposta.'],
    attend: ['Falo com quem esteve presente e depois escrevo-lhe eu.'],
    secure: ['Revejo a sua conta passo a passo, fecho o que não deve estar aberto e recupero o que é seu.'],
  },
  money: /(?<!\p{L})(?:dinheiro|devolv\p{L}*|descont\p{L}*|por nossa conta|assumo|valor|a sua conta|taxa)/iu,
  things,
  people,
  details,
};
