/** Portuguese phrases for every reader of the story. Data only. */
import type { StoryTables } from '../story-tables.ts';
import { EVERYDAY_ASKS_PT, EVERYDAY_ISSUES_PT, EVERYDAY_RISKS_PT } from './everyday-pt.ts';

export const STORY_PT: StoryTables = {
  issues: [
    EVERYDAY_ISSUES_PT,
    {
      'late-or-lost-delivery': {
        4: [
          'não|nunca|nem ~3 chegou|recebi|entregue|entregaram|entregou|chega',
          'atraso ~4 entrega|encomenda|pedido',
          'pedido|encomenda|pacote|entrega ~6 atrasad*|perdid*|extraviad*|não|nunca',
          'cadê ~4',
        ],
        2: ['entrega|encomenda|correios|transportadora|rastreio|rastreamento|entregador'],
        1: ['pedido'],
      },
      'wrong-or-missing-item': {
        4: [
          'errado|errada|trocado|trocada|errados ~3',
          'faltou|faltam|falta|faltando|faltava ~4',
          'em vez de|do|da',
          'no lugar de|do|da',
          'não ~3 que ~2 pedi|comprei',
        ],
        2: ['incomplet*'],
      },
      'defective-or-damaged': {
        4: [
          'quebrado|quebrada|quebrou|defeito|defeituos*|danificad*|avariad*|estragad*|rachad*',
          'não ~2 funciona|liga|carrega|funcionou',
          'parou|deixou de funcionar',
        ],
        2: ['garantia|avaria', 'bateria|motor|tela|ecrã'],
      },
      'food-or-drink': {
        4: [
          'comida|prato|carne|pizza|café|frango|peixe|lanche ~4 fria|frio|crua|cru|queimad*|estragad*|azed*',
          'cabelo ~4',
          'vencid*|estragad*|cru|crua',
        ],
        2: ['restaurante|garçom|prato|cardápio|cozinha|comida|lanche'],
      },
      'slow-service': {
        4: [
          'esperando|esperei|espera|esperar ~5 horas|hora|minutos|dias|semanas|meses',
          'atendid* ~2 @num',
          'demora|demorou|demoraram|demorando ~5',
          'ninguém ~3 veio|apareceu|atendeu',
          'marquei ~8 atendid*|atraso|cheguei',
          'fila ~4',
        ],
        2: ['fila|espera|demora|lent*|atraso'],
      },
      'staff-conduct': {
        4: [
          'grosseir*|mal educad*|grosso|grossa|arrogante|ignorante|rude',
          'gritou|gritaram|xingou|desligou|ignorou|humilh*',
          'falta de respeito|educação',
        ],
        2: ['atendente|funcionári*|motorista|vendedor*|gerente|atendimento'],
      },
      billing: {
        4: [
          'cobrad*|cobraram|cobrou|cobrança|cobrar ~6',
          'fatura|conta ~6 errad*|dobr*|alta|duas|indevid*',
          'duas vezes',
          'débito ~4',
          'taxa ~4',
        ],
        2: ['fatura|cobrança|preço|valor|taxa|conta'],
      },
      'refund-or-cancellation': {
        4: [
          'reembols*|estorn*|devolução|devolver|devolveram ~6',
          'dinheiro de volta',
          'cancel* ~6',
          'crédito ~4 serve|data|só|outra',
        ],
        2: ['assinatura|contrato|multa|crédito'],
      },
      'travel-disruption': {
        4: [
          'voo|ônibus|autocarro|comboio|trem|barco|passeio ~6 cancel*|atras*|perd*',
          'perdi ~3 voo|conexão|ônibus|comboio',
          'overbooking|conexão|embarque',
        ],
        2: ['voo|aeroporto|rodoviária|viagem|passageiros|passeio'],
      },
      'lost-or-damaged-property': {
        4: [
          'mala|bagagem|malas ~6 perd*|extravi*|quebrad*|danific*',
          'perderam|perdeu|estragaram|mancharam|riscaram ~3 meu|minha|o|a',
          'risco|arranhão|mancha ~4',
          'roubad*|roubaram|furtad* ~4',
        ],
        2: ['lavanderia|mudança|bagagem'],
      },
      premises: {
        4: [
          'sujo|suja|sujos|imund*|mofo|barata*|percevej*',
          'quarto|banheiro|casa de banho|hotel|lençóis ~6 suj*|barulh*|fri*|pequen*|cheiro',
          'ar condicionado ~4',
          'sem água|ar|luz',
          'barulho ~4',
        ],
        2: ['quarto|hotel|limpeza|barulho|banheiro|pousada'],
      },
      'service-outage': {
        4: [
          'sem ~1 internet|sinal|luz|energia|conexão|rede',
          'aplicativo|app|site|sistema ~5 não|erro|trava*|caiu|fora',
          'queda|falha ~3',
        ],
        2: ['internet|fibra|aplicativo|app|site|sinal'],
      },
      workmanship: {
        4: [
          'mal feito|feita|instalad*|colad*|pintad*',
          'descasc*|vazando|vazamento|torto|torta|borrad*',
          'serviço ~4 mal|péssimo|porco',
          'refazer|refeito',
          'esmalte|unha|unhas|cabelo|corte|luzes|progressiva ~6',
          'encanador|eletricista|pedreiro|mecânico|oficina|cabeleireir*|pintor|manicure ~8 não|mal|pior|nunca|errad*',
        ],
        2: ['oficina|mecânico|obra|conserto|salão|pé e mão'],
      },
      'unresponsive-support': {
        4: [
          'ninguém ~3 responde|atende|retorna|respondeu|resolve',
          'não ~3 respondem|responderam|respondeu|atendem|retornam|retornaram',
          'sem ~1 resposta|retorno',
          'tem alguém',
          'liguei|mandei ~4 vezes',
          'atendimento ao cliente',
        ],
        2: ['liguei|mensagens|protocolo|sac|resposta|whatsapp'],
      },
      'misleading-information': {
        4: [
          'propaganda enganosa',
          'engan*|mentira|mentiram|mentiu',
          'disse|disseram|prometeram|falou|falaram|garantiram ~8 mas|agora|só|depois',
          'não ~3 avisaram|informaram|avisou|informou',
        ],
        2: ['prometeram|anúncio|informação|falou'],
      },
      'account-access-or-fraud': {
        4: [
          'conta ~5 bloquead*|hackead*|invadid*|suspens*|encerrad*',
          'golpe|fraude|fraudulent*|clonad*',
          'não ~3 consigo|acessar|entrar|aceder',
          'não reconheço',
        ],
        2: ['senha|cartão|conta|banco|pix'],
      },
      'record-error': {
        4: [
          'erro ~4 nome|cadastro|dados|documento|certidão',
          'nome|data|endereço ~3 errad*',
          'serasa|spc|nome sujo|negativ*',
        ],
        2: ['cadastro|documento|certificado'],
      },
      privacy: {
        4: [
          'privacidade|lgpd|rgpd|dados pessoais|sigilo',
          'na frente de ~3 todos|todo',
          'sem ~2 autorização|consentimento',
        ],
      },
      'injury-or-illness': {
        4: ['intoxicação|vomit*|hospital|pronto socorro|alergi*|machuquei|queimei|queimadura|ferid*|caí'],
      },
      discrimination: { 4: ['racis*|discrimin*|homofob*|preconceito|cadeira de rodas'] },
      'unfair-decision': {
        4: ['negad*|negaram|recus*|indeferid* ~6', 'multa|multad*', 'injust*'],
        2: ['seguro|sinistro|recurso|motivo'],
      },
    },
  ],
  asks: [
    EVERYDAY_ASKS_PT,
    {
      refund: { 3: ['reembols*|estorn*|devolv*|devolução', 'dinheiro de volta'] },
      replacement: { 3: ['troc*|substitu* ~3', 'enviar|mandar|enviem ~3 outro|novo|certo'] },
      repair: { 3: ['consert*|arrum*|repar*'] },
      redo: { 3: ['refazer|refaçam|entregar|entreguem|reanalis*|rever ~3', 'cobrar ~4 refazer'] },
      explanation: { 3: ['explica*|expliquem|por que|porque ~2 que'] },
      apology: { 3: ['desculpas', 'pedido de desculpa'] },
      contact: {
        3: [
          'tem alguém',
          'liguem|ligar|respond*|contat*|contact*|retorn* ~3',
          'ajud*',
          'alguém ~4 aí|ajuda|pode|responde',
        ],
      },
      compensation: { 3: ['indeniz*|indemniz*|compens*|desconto'] },
      cancel: { 3: ['cancel*|rescind*', 'parem de'] },
      'correct-record': { 3: ['corrig*|correção|retific*|atualiz*'] },
      'policy-change': { 3: ['deveriam|deveria ~6', 'próxima vez', 'avisa'] },
      information: {
        3: [
          'quando|quanto|como|onde|qual ~8',
          'podem|poderiam|pode ~3 informar|dizer|confirmar|me',
          'gostaria de saber',
          'quero saber',
        ],
      },
      'action-on-staff': { 3: ['providências|punição'] },
      none: {},
    },
  ],
  risks: [
    EVERYDAY_RISKS_PT,
    {
      injury: { 3: ['ferid*|machuc*|queimadura*|fratur*|queimei'] },
      illness: { 3: ['intoxic*|vomit*|diarreia|alérgic*|passei mal|passou mal'] },
      safety: { 3: ['perig*|fumaça|fumo|fogo|incêndio|faísca*|freio*|explod*|acidente|choque'] },
      'legal-threat': {
        3: ['advogad*|processo|processar|justiça|tribunal|pequenas causas|ação judicial|livro de reclamações'],
      },
      regulator: {
        3: [
          'procon|anatel|anac|reclame aqui|consumidor|deco|asae|polícia|delegacia|banco central|susep|ans|livro de reclamações|anvisa',
        ],
      },
      'press-threat': { 3: ['imprensa|jornal|jornalista|redes sociais|televisão|mídia'] },
      discrimination: { 3: ['racis*|discrimin*|homofob*|preconceito'] },
      fraud: { 3: ['fraude|golpe|golpista*|clonad*|hackead*|burla', 'não reconheço'] },
      privacy: { 3: ['privacidade|lgpd|rgpd|dados pessoais'] },
      child: { 3: ['bebê|bebé|criança*|meu filho|minha filha|creche'] },
      'health-info': {
        3: ['grávida|câncer|cancro|diabét*|deficien*|cirurgia|doença|medicament*|remédio|asma|diagnóst*'],
      },
      'self-harm': { 3: ['suicíd*|me matar|acabar com a minha vida'] },
      'threat-to-staff': { 3: ['sei onde ~3', 'vou quebrar|partir ~3 cara', 'espero lá fora'] },
    },
  ],
  temper: {
    hot: {
      3: ['vergonh*|absurdo|palhaçada|revoltad*|indignad*|ladrões|roubo|nojo|descaso|inadmissível|furios*'],
      2: ['péssim*|pior|nunca mais|ridícul*|golpe|mentiros*|inaceitável|horrível|lixo|exijo|cansad*'],
    },
    mild: {
      2: ['decepcion*|chatead*|triste|insatisfeit*|desapontad*|infelizmente'],
      1: ['não', 'mas', 'ninguém', 'ainda', 'só', 'oi', 'nunca'],
    },
    calm: { 2: ['obrigad*|por favor|atenciosamente|gentileza|entendo|tudo bem|adoro|ótim*'], 1: ['bom dia|boa|olá'] },
    sarcasm: { 2: ['parabéns|que beleza|muito bonito|pelo jeito'] },
    abuse: { 3: ['idiota*|imbecil*|burr*|palhaç*|incompetent*|otári*'] },
    swearing: { 2: ['merda|porra|caralho|droga|puta|foda*'] },
  },
  impact: {
    time: { 3: ['@num|dois|duas|três|quatro horas|dias|semanas|meses|minutos', 'perdi ~3 tempo|dia|manhã'] },
    money: { 3: ['@money', '@num reais|euros', 'paguei|pagar|gastei|cobrar ~4'] },
    event: { 3: ['casamento|aniversário|funeral|velório|natal|batizado|festa|férias|entrevista', 'perdi|perdemos ~4'] },
    health: { 3: ['hospital|mal|dor|dormir|doente'] },
    feeling: { 3: ['chor*|humilh*|vergonha|medo|triste|constrang*'] },
    property: { 3: ['quebr*|estrag*|manch*|descasc* ~3'] },
    work: { 3: ['trabalho|trabalhar|clientes|loja'] },
    other: { 3: ['não ~2 posso|pude|consigo|consegui|serve|volto', 'sem ~3', 'tive que ~4'], 1: ['não'] },
  },
  vulnerability: {
    bereavement: { 3: ['faleci*|morreu|velório|funeral|viúv*'] },
    age: { 3: ['idos*|aposentad*|reformad*|minha avó|meu avô', '@num anos'] },
    illness: { 3: ['câncer|cancro|doença|hospital|cirurgia'] },
    disability: { 3: ['deficien*|cadeira de rodas|ceg*|surd*'] },
    child: { 3: ['bebê|bebé|criança*|meu filho|minha filha'] },
    pregnancy: { 3: ['grávida|gestante'] },
    hardship: { 3: ['desempregad*|aluguel|renda|não tenho dinheiro'] },
  },
  loyalty: { loyal: { 3: ['cliente ~3 há|de|anos', 'há @num anos'] } },
  moneyWish: { 'not-money': { 3: ['não ~3 dinheiro'] }, refused: { 3: ['não quero ~3 dinheiro|vale|cupom|desconto'] } },
  fault: {
    'own-mistake': { 3: ['minha culpa', 'meu erro', 'me enganei|confundi'] },
    nobody: { 3: ['vento|chuva|greve|tempestade'] },
    others: {},
    contested: {},
    owned: { 3: ['não|nunca|ninguém|sem ~3', 'falou|disseram|prometeram'] },
    excused: { 3: ['tudo bem'] },
  },
  facts: {
    told: { 3: ['disse|disseram|falou|falaram|prometeu|prometeram|garantiu|informou|segundo'] },
    expected: { 3: ['comprei|pedi|paguei|reservei|marquei|reserva|contratei'] },
    failure: { 3: ['não|nunca|ninguém|sem|nem', 'cancel*|quebr*|errad*|atras*|cobr*|descasc*|perd*'] },
    occasion: { 3: ['casamento|aniversário|funeral|velório|natal|batizado|festa|férias|noiva'] },
    praise: { 3: ['obrigad*|ótim*|excelente|perfeit*|ador*|parabéns'] },
    opinion: { 3: ['absurdo|vergonh*|péssim*|pior|palhaçada|decepcion*|merece'] },
    wish: { 3: ['quero|gostaria|preciso|podem|poderiam|por favor|exijo|solicito'] },
    filler: { 3: ['bom dia|olá|oi|atenciosamente|obrigado|obrigada|boa'] },
    person: { 3: ['meu|minha|meus ~1 mãe|pai|filho|filha|marido|esposa|avó|avô|irmã|irmão|sogra'] },
  },
};
