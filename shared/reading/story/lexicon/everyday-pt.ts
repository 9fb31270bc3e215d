/** Portuguese: everyday words for what went wrong, what is asked and what is at risk, beside story-pt.ts. Data only. */
import type { IssueType } from '../../../domain/issue-type.ts';
import type { AskType, RiskType } from '../../../domain/reading.ts';
import type { PhraseTable } from '../phrases.ts';

export const EVERYDAY_ISSUES_PT: PhraseTable<IssueType> = {
  'late-or-lost-delivery': {
    3: [
      'não|nunca|ainda ~4 chegou|chegaram|recebi|recebemos|entreg*|enviad*|veio',
      'espera*|aguard* ~8 encomenda|pedido|entrega|pacote|produto',
      'dias|semanas|meses ~2 de? ~1 atraso|espera',
      'era para|devia ~4 chegar|ter',
      'encomenda|pedido|pacote ~5 perdid*|extravi*|atras*|nunca|sumiu',
    ],
    2: ['encomenda|entreg*|pacote|transportador*|correios|ctt|atras*|extravi*|rastre*|prazo|envio|motoboy|entregador'],
  },
  'wrong-or-missing-item': {
    3: [
      'pedi|encomendei|comprei ~8 veio|chegou|recebi|mandaram|enviaram',
      'errad* ~2',
      'falta|faltam|faltava|faltavam|faltou|faltaram ~4',
      'em vez|invés|lugar de|do|da ~3',
    ],
    2: ['errad*|trocad*|falta*|incomplet*|faltou'],
  },
  'defective-or-damaged': {
    3: [
      'não|deixou|parou ~3 funciona*|liga|carrega|fecha|aquece|gela ~1',
      'veio|chegou|chegaram ~4 quebrad*|partid*|danificad*|amassad*|riscad*|rachad*|rasgad*|estragad*',
      'partiu|quebrou|rasgou|avariou|descolou|estragou se|logo|ao|na|no|à|em',
    ],
    2: [
      'defeit*|quebrad*|avari*|danificad*|estragad*|garantia|rachad*|rasgad*|riscad*|partid*|amassad*|enferruj*|conserto|murch*|bateria|visor|tela',
    ],
  },
  'food-or-drink': {
    3: [
      'fri*|cru|crua|queimad*|salgad*|estragad*|azed*|passad*|duro|dura|intragável ~3',
      'cabelo|barata|mosca ~4',
      'sabia|cheirava|gosto ~3',
    ],
    2: [
      'comida|prato|pratos|restaurante|empregad*|garçom|garçonete|cozinha|pizza|carne|peixe|frango|arroz|bolo|jantar|almoço|café|sobremesa|lanche|hambúrguer|menu|cardápio|vinho|cerveja|sopa|bacalhau|pastel|marmita|padaria',
    ],
  },
  'slow-service': {
    3: [
      'esper*|aguard* ~5 hora|horas|minutos|dias|semanas|meses',
      'hora|horas|minutos ~3 espera|fila|atraso',
      'ninguém ~4 veio|apareceu|atendeu|compareceu',
      'consulta|marcação|agendamento ~6 adiad*|cancel*|remarc*|desmarc*',
    ],
    2: ['esper*|fila|demor*|lent*|marcação|agend*|consulta|lentidão'],
  },
  'staff-conduct': {
    3: [
      'me|nos|foi|foram ~2 gritou|gritaram|insult*|ignor*|trat*|desligou|desligaram|humilh*|ameaç*|riu|riram|ofend*',
      'mal educad*|criad*',
      'falta de ~1 respeito|educação|profissionalismo',
    ],
    2: [
      'grosseir*|malcriad*|rude|arrogan*|antipátic*|funcionári*|motorista|atendente|rececionista|recepcionista|gerente|respeito|insult*|grit*|mal-educad*|prepotent*|deboch*|desrespeit*',
    ],
  },
  billing: {
    3: [
      'cobr* ~6',
      'fatura|conta|factura ~8 errad*|alta|duas|dobro|não|valor',
      'duas vezes',
      'valor ~6 errad*|diferente|acima|indevid*',
      'orçamento ~6',
    ],
    2: [
      'cobr*|fatur*|factur*|tarifa*|taxa|taxas|valor|mensalidade|preço|débito|debit*|multa|juros|recibo|boleto|cartão|pagamento|anuidade',
    ],
  },
  'refund-or-cancellation': {
    3: [
      'reembols*|estorn* ~4',
      'dinheiro ~3 volta|devol*',
      'cancel* ~6',
      'devolu*|devolv* ~4',
      'caução|sinal|entrada ~4',
      'renov* ~4 automatic*|contrato|assinatura',
      'fidelização|rescis* ~3',
    ],
    2: [
      'reembols*|estorn*|cancel*|devolu*|devolv*|rescis*|caução|assinatura|renovação|arrepend*|fidelização|fidelidade',
    ],
  },
  'travel-disruption': {
    3: [
      'voo|comboio|trem|autocarro|ônibus|ferry|barco|avião|ligação|conexão|táxi|metrô|excursão ~8 cancel*|atras*|perd*|suprimid*|horas|lotad*',
      'perd* ~3 voo|comboio|ligação|conexão|avião|barco',
      'overbooking',
    ],
    2: [
      'voo|voos|comboio*|trem|aeroporto|estação|embarque|avião|companhia|passageir*|bilhete*|conexão|escala|autocarro|ônibus|cp|tap|rodoviária|paragem',
    ],
  },
  'lost-or-damaged-property': {
    3: [
      'meu|minha|meus|minhas|nosso|nossa ~2 carro|mala|casaco|vestido|fato|terno|móvel|móveis|sofá|parede|tapete|bicicleta|telemóvel|celular|chaves|camisa|moto ~6 risc*|manch*|partid*|quebr*|perd*|danific*|estrag*|roub*|encolh*|amass*|amolg*|queim*',
      'mala|bagagem ~5 perd*|danific*|extravi*|partid*|quebr*',
    ],
    2: [
      'lavandaria|lavanderia|mudança*|mala*|bagagem|risco|riscos|mancha*|extravi*|estragou|roubad*|encolh*|estacionamento|bengaleiro|amassado',
    ],
  },
  premises: {
    3: [
      'quarto|casa de banho|banheiro|duche|chuveiro|hotel|apartamento|piscina|balneário*|cama|alojamento ~6 suj*|barulh*|fri*|bolor|mofo|cheir*|avariad*|pequen*',
      'sem ~2 água|aquecimento|toalhas|luz|papel|limpeza',
      'barulho|música|ruído ~4 noite|dormir',
    ],
    2: [
      'quarto|hotel|suj*|limpeza|limp*|banheiro|bolor|mofo|humidade|umidade|chuveiro|lençóis|colchão|barulh*|ruído|elevador|piscina|barata*|ratos|percevejos|cheiro|pousada|senhorio|inquilin*|vizinh*|condomínio|lixo|aquecimento',
    ],
  },
  'service-outage': {
    3: [
      'sem ~2 internet|rede|sinal|luz|energia|serviço|telefone|água|tv|ligação|conexão',
      'app|aplicação|aplicativo|site|sistema|portal ~5 não|erro|bloque*|cai|trava|fora',
      'avaria|falha|queda ~3',
    ],
    2: [
      'internet|rede|sinal|wifi|fibra|router|roteador|modem|operadora|avaria|falha|app|aplicativo|site|sistema|apagão|instabilidade|técnico',
    ],
  },
  workmanship: {
    3: [
      'mal ~2 feit*|montad*|instalad*|cortad*|pintad*|reparad*|colocad*|acabad*|costurad*',
      'pinga|vaza|vazamento|fuga|infiltra* ~3',
      'não ~2 acab*|termin*|conclu*',
      'serviço|trabalho|obra ~4 mal|péssim*|porco|inacabad*',
    ],
    2: [
      'canalizador|encanador|eletricista|pedreiro|pintor|oficina|mecânico|cabeleireir*|costureira|obra|obras|reparação|conserto|montagem|azulejo*|torto|torta|marceneiro|reforma|vazamento|torneira|corte',
    ],
  },
  'unresponsive-support': {
    3: [
      'ninguém ~4 atende|responde*|liga|ligou|sabe|resolve*|respondeu|retorn*',
      'sem|nenhuma|nunca|não ~3 resposta|respond*|retorno|retorn*|contact*|solução|atendem',
      'liguei|escrevi|enviei|contactei|mandei|reclamei|ligo ~5 vezes|e-mails|mails|mensagens|emails|protocolo*',
      'apoio|atendimento|serviço ao? ~1 cliente',
    ],
    2: ['respost*|respond*|atendimento|atendem|protocolo|sac|call|reclamaç*|retorno|linha|gravação|contacto|descaso'],
  },
  'misleading-information': {
    3: [
      'disseram|disse|prometeram|garantiram|informaram|asseguraram|prometido|garantido ~8 mas|e|agora|afinal|porém',
      'segundo|no ~3 site|anúncio|contrato|folheto|publicidade',
      'não ~3 inform*|avis*|mencion*|esclarec*',
      'propaganda|publicidade ~1 enganosa',
    ],
    2: ['engan*|prometi*|promet*|publicidade|propaganda|anúnci*|mentir*|mentira*|enganos*|falso|falsa|promessa'],
  },
  'account-access-or-fraud': {
    3: [
      'conta|cartão|perfil ~5 bloque*|hacke*|clonad*|suspens*|invadid*|encerrad*|invad*',
      'não ~3 consigo|entrar|aceder|acessar|reconheço|autorizei|fiz',
      'sem ~2 autorização|consentimento',
    ],
    2: [
      'fraude*|golpe|burla*|golpista*|clonad*|phishing|hacke*|bloque*|conta|banco|pix|senha|transferência|mbway|multibanco',
    ],
  },
  'record-error': {
    3: [
      'nome|apelido|sobrenome|morada|endereço|data|dados|cpf|nif ~5 errad*|erro|incorret*',
      'erro ~4 nome|cadastr*|registo|registro|dados',
    ],
    2: ['serasa|spc|cadastr*|registo|registro|certidão|certificado|corrig*|retific*|correção'],
  },
  privacy: {
    3: [
      'meus|minhas|nossos ~1 dados|fotos|informações ~5',
      'dados ~2 pessoais|bancários|médicos',
      'à frente|frente de ~3 todos|clientes|gente',
      'sem ~2 consentimento|autorização|permissão',
    ],
    2: ['privacidade|rgpd|lgpd|sigilo|confidencial*|dados|consentimento|câmara*|câmera*|vazar*|expos*'],
  },
  'injury-or-illness': {
    3: [
      'caí|caiu|escorreg*|tropec*|cort*|queim*|feri*|part*|mord* ~6 mão|dedo|pé|perna|braço|cabeça|joelho|tornozelo|pulso|costas|dente|cara',
      'intoxicação ~1 alimentar',
      'urgências|hospital|pronto socorro ~3',
      'fiquei|ficou|ficámos|ficamos ~2 doente|mal',
    ],
    2: [
      'ferid*|queimadur*|hospital|urgência*|vómit*|vomit*|diarreia|intoxic*|alergi*|fratur*|entorse|sangr*|pontos|ambulância|febre|escorreg*',
    ],
  },
  discrimination: {
    3: [
      'por|porque ~4 negr*|estrangeir*|brasileir*|sotaque|mulher|deficien*|cor|gay|idade|véu|cigan*',
      'cadeira de rodas ~8',
    ],
    2: ['discrimin*|racis*|racista|xenof*|homof*|preconceit*|deficien*|rodas'],
  },
  'unfair-decision': {
    3: [
      'recus*|negad*|negou|negaram|indefer*|rejeit* ~5',
      'multa|coima ~5',
      'seguro|seguradora|plano ~8 não|recus*|negou|cobre',
      'não ~3 aceit*|reconhec*|aprov*',
    ],
    2: [
      'recus*|negad*|negaram|indefer*|injust*|multa|coima|recurso|seguradora|seguro|perícia|perito|pedido|bolsa|suspens*|reprov*|sinistro',
    ],
  },
};

export const EVERYDAY_ASKS_PT: PhraseTable<AskType> = {
  refund: {
    3: [
      'quero|queria|gostaria|exijo|peço|solicito|pretendo|espero|preciso ~6 reembols*|dinheiro|devol*|estorno|volta|restitui*',
      'reembols*|estorn* ~3',
      'devolv*|devolução ~3',
      'dinheiro de volta',
      'restitu* ~3',
    ],
  },
  replacement: {
    3: [
      'troc*|substitu*|reposição ~4',
      'envi*|mand* ~4 nov*|cert*|corret*|outr*|falta*',
      'um novo|outro|uma nova|outra ~2',
      'produto|artigo certo|correto',
    ],
  },
  repair: { 3: ['repar*|consert*|arranj*|desbloque*|restabelec*|reativ* ~3', 'técnico ~4', 'resolv* ~4'] },
  redo: {
    3: [
      'refaz*|refeit*|repetir|rever|revej*|reanalis*|reconsider*|terminar|acabar|concluir|entreg*|voltar|remarcar ~4',
      'anul* ~3 multa|coima|decisão',
      'quando ~5 cheg*|entreg*|receb*',
      'cumpr* ~3 preço|prometido|oferta|contrato|prazo',
    ],
  },
  explanation: {
    3: [
      'por que|porque|porquê|como é ~8',
      'explic* ~4',
      'saber ~3 porque|porquê|como|o que',
      'motivo|razão|esclarecimento* ~3',
    ],
  },
  apology: { 3: ['desculp* ~3', 'pedido de desculpas'] },
  contact: {
    3: [
      'contact*|contat*|lig*|respond*|retorn*|ajud* ~3 me|comigo|urgente|por|para|favor|rápido',
      'aguardo|espero|aguardamos ~4 resposta|retorno|contacto|contato|solução|notícias|ajuda',
      'alguém ~5 respond*|ajud*|lig*|contact*|atend*|resolv*',
      'falar com ~3',
      'ajuda|ajudem|socorro ~3',
    ],
  },
  compensation: {
    3: [
      'indemniz*|indeniz*|compens*|ressarc* ~3',
      'pag*|cobr* ~4 danos|prejuízo*|despesas|táxi|hotel|arranjo|conserto',
      'prejuízo* ~3',
      'desconto|voucher|vale ~3',
      'despesas|gastos ~3',
    ],
  },
  cancel: {
    3: [
      'cancel*|rescind*|encerr*|anul*|denunciar ~4 contrato|conta|assinatura|pedido|serviço|reserva|plano|cartão|meu|minha',
      'parem|pare|deixem de ~3',
      'não ~2 lig*|contact*|envi* ~2 mais',
      'remov*|apag*|elimin*|exclu* ~3 dados|conta|número',
    ],
  },
  'correct-record': { 3: ['corrig*|corrij*|correção|retific*|atualiz*|alter* ~5'] },
  'policy-change': {
    3: [
      'deviam|deveriam|deveria|devia|deve|seria|poderiam ~5',
      'melhor* ~4',
      'no futuro',
      'mais funcionários|pessoal|lugares|informação|atenção',
      'próxima vez',
      'para que ~4 não ~3',
    ],
  },
  information: {
    3: [
      'quando|onde|qual|quanto|quem|como|que ~8',
      'podem|poderiam|pode|podiam|conseguem ~3 dizer*|confirm*|inform*|indic*|envi*',
      'saber ~2 se|quando|onde|quanto|o',
      'confirm*|informem|informar|informação|informações ~3',
    ],
  },
  'action-on-staff': { 3: ['medidas|providências|formação ~3', 'despe*|demit*|advert* ~3 funcionári*|motorista'] },
};

export const EVERYDAY_RISKS_PT: PhraseTable<RiskType> = {
  injury: {
    3: [
      'ferid*|queimadur*|fratur*|entorse|contus*|sangr*|sangue|hematoma',
      'caí|caiu|queda|escorreg*|tropec* ~5',
      'cort*|queim*|parti*|quebr*|torc* ~3 mão|dedo|pé|perna|braço|cabeça|joelho|tornozelo|pulso|costas|dente|rosto|nariz',
      'levei|levou pontos',
      'mordid*|mordeu',
    ],
  },
  illness: {
    3: [
      'intoxic*|vomit*|vómit*|diarreia|náusea*|gastroenterite|salmonela',
      'passei|passou|fiquei|ficou ~2 mal|doente',
      'reação ~1 alérgica|alergi* ~6 hospital|urgência*',
      'febre|infeção|infecção',
    ],
  },
  safety: {
    3: [
      'perig*|segurança|insegur*|risco de ~3',
      'incêndio|fogo|fumo|fumaça|faísca*|explod*|explos*|curto-circuito|choque|sobreaquec* ~2',
      'travões|freio*|direção|airbag|pneu*|cinto ~5',
      'acidente*',
      'fuga|vazamento de gás',
      'gás|monóxido ~3',
      'cru|crua ~3 frango|carne|dentro',
      'vidro|metal|prego|plástico ~2 no|na|dentro',
      'alergi* ~6',
      'podia|poderia|quase ~5 ter|morr*|ca*|feri*',
      'sem ~1 aquecimento|elevador|luz ~5',
      'medicament*|medicação|dose|remédio ~5 errad*|trocad*',
    ],
  },
  'legal-threat': {
    3: [
      'advogad*|tribunal|processo|processar|justiça|judicial*|queixa-crime|procon|juizado|legais|legalmente|ação',
      'vias legais',
      'pequenas causas',
    ],
  },
  regulator: {
    3: [
      'procon|anatel|anac|aneel|bacen|deco|asae|anacom|erse|anvisa|polícia|psp|gnr|prefeitura|câmara|ombudsman|provedor|cnpd|ministério|autoridade|consumidor.gov|vigilância|inmetro|susep|ans|inspeção',
      'livro de ~1 reclamações',
      'reclame aqui',
      'portal da queixa',
      'banco central|de portugal',
    ],
  },
  'press-threat': {
    3: [
      'imprensa|jornal|jornalist*|televisão|mídia|redes sociais|viral',
      'public*|post* ~4 facebook|internet|redes|instagram|tiktok|google',
    ],
  },
  discrimination: { 3: ['discrimin*|racis*|racista|xenof*|homof*|preconceit*', 'cadeira de rodas ~8'] },
  fraud: {
    3: [
      'fraude*|burla*|golpe|golpista*|clonad*|phishing|hacke*|falsific*|estelionat*',
      'não ~3 autoriz*|reconheço|fiz|efetuei ~4',
      'roub* ~3 cartão|dados|conta|identidade',
    ],
  },
  privacy: {
    3: [
      'privacidade|rgpd|lgpd|sigilo|confidencial*',
      'dados pessoais|bancários|sensíveis|médicos',
      'meus dados|fotos|endereço ~5',
      'na frente|à frente de ~2 todos',
      'sem ~2 consentimento',
    ],
  },
  child: {
    3: [
      'meu|minha|meus|nosso|nossa|seu|sua|o|a|os|um|uma ~2 filh*|criança|crianças|bebé|bebê|net*|sobrinh*|menin*|gémeos|gêmeos',
      'bebé*|bebê*|creche|escola|carrinho|infantário|berço|cadeirinha|jardim de infância|crianças|criança',
      '@num anos|meses ~1',
      'menor*',
    ],
  },
  'health-info': {
    3: [
      'câncer|cancro|diabet*|asma|asmátic*|grávida|gravidez|deficien*|epilep*|autis*|alzheimer|avc|enfarte|operação|operad*|cirurgia|tratamento|quimio*|medicament*|medicação|remédio*|diagnóst*|depressão|ansiedade|alergi*|alérgic*|celíac*|doença|prótese|insulina|reabilitação|hospital|intern*|dor|dores|crónic*|crônic*|ceg*|surd*|médic*|acamad*|gestante',
    ],
  },
  'self-harm': { 3: ['suicíd*|matar-me|me matar', 'não ~2 quero ~2 viver', 'acabar com ~2 vida'] },
  'threat-to-staff': {
    3: ['sei|sabemos onde ~3', 'vou ~2 partir|quebrar|matar|bater', 'vão ~2 arrepender', 'vos|te espero lá fora'],
  },
};
