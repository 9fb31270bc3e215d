/** Spanish phrases for every reader of the story. Data only. */
import type { StoryTables } from '../story-tables.ts';
import { EVERYDAY_ASKS_ES, EVERYDAY_ISSUES_ES, EVERYDAY_RISKS_ES } from './everyday-es.ts';

export const STORY_ES: StoryTables = {
  issues: [
    EVERYDAY_ISSUES_ES,
    {
      'late-or-lost-delivery': {
        4: [
          'no ~3 llegado|recibido|entregado|llega|llegó',
          'nunca llegó|llego|recibí',
          'retraso ~4 entrega|pedido|envío',
          'sigo|seguimos|sigue esperando ~6',
          'pedido|paquete|envío ~6 perdido|retrasado|nunca|no|extraviado',
          'entregado ~6 vecino|no|otra',
        ],
        2: ['paquete|envío|mensajero|repartidor|entrega|transportista', 'seguimiento'],
        1: ['pedido'],
      },
      'wrong-or-missing-item': {
        4: [
          'equivocado|equivocada|incorrecto|incorrecta|erróneo|errónea',
          'falta|faltan|faltaba|faltaban ~4',
          'en lugar|vez de',
          'no ~3 lo que pedí|pedi|encargué',
          'otra talla|color|modelo',
        ],
        2: ['pedí ~8', 'incompleto|incompleta'],
      },
      'defective-or-damaged': {
        4: [
          'roto|rota|rotos|rotas|averiado|averiada|defectuos*|dañado|dañada|estropeado|estropeada',
          'no ~2 funciona|enciende|arranca|carga',
          'dejó|deja|dejado de funcionar',
          'se ~2 rompió|estropeó|quemó|partió|apagó',
        ],
        2: ['garantía', 'fallo|avería|grieta', 'motor|batería|pantalla'],
      },
      'food-or-drink': {
        4: [
          'comida|plato|pollo|paella|pescado|carne|café|pizza ~5 fría|frío|cruda|crudo|quemada|quemado|salada|mala',
          'pelo ~3 sopa|plato|comida|ensalada',
          'crudo|cruda|caducado|caducada|agrio|quemado',
        ],
        2: ['restaurante|camarero|camarera|menú|plato|comida|cocina|tapas'],
      },
      'slow-service': {
        4: [
          'esperar|esperando|esperamos|esperé|espera ~4 horas|hora|minutos|días|semanas|meses',
          '@num horas|minutos ~4 espera*|tarde',
          'lista de espera',
          'nadie ~3 vino|atend*|viene',
          'tardaron|tardó|tardan|tarda ~6',
        ],
        2: ['cola|lento|lenta|lentitud|espera|cita', 'tarde'],
      },
      'staff-conduct': {
        4: [
          'maleducado|maleducada|grosero|grosera|borde|antipátic*|desagradable|prepotente',
          'mala educación|actitud|manera|forma',
          'gritó|gritaron|gritar|insultó|insult*',
          'me colgaron|colgó|ignoró|ignoraron',
          'trato ~3 pésimo|malo|horrible|vejatorio|indigno',
          'falta de respeto|empatía|educación',
        ],
        2: ['azafata|conductor|dependient*|encargad*|recepcionista', 'trato|trató|trataron'],
      },
      billing: {
        4: [
          'cobraron|cobrado|cobran|cobrar|cobro ~6',
          'cargo|cargos ~4 no|doble|indebid*',
          'factura ~6 incorrect*|error|alta|dos|doble',
          'dos veces',
          'comisión|comisiones|recargo',
          'de más',
        ],
        2: ['factura|recibo|importe|tarifa|precio|cuota'],
      },
      'refund-or-cancellation': {
        4: [
          'reembols*|devolución|devolver|devuelvan|devuelva ~6',
          'cancelar|cancelé|cancelación|cancelado|anular|anulación|baja ~6',
          'dar|darme|darnos de baja',
          'devuelto ~4 dinero|fianza',
          'fianza|depósito ~6',
        ],
        2: ['dinero', 'suscripción|contrato|permanencia'],
      },
      'travel-disruption': {
        4: [
          'vuelo|tren|autobús|autocar|ferry|barco|avión ~6 cancel*|retras*|perd*|tarde|horas',
          'horas ~3 pista|aeropuerto|estación|avión',
          'perdí|perdimos ~4 vuelo|tren|conexión|enlace',
          'overbooking|conexión|embarque',
          'salida|llegamos ~8 tarde',
        ],
        2: ['vuelo|tren|aeropuerto|autocar|autobús|viaje|pasajeros|billete|pista'],
      },
      'lost-or-damaged-property': {
        4: [
          'maleta|equipaje|maletas ~6 perd*|rota|dañ*|no|extravi*',
          'perdieron|perdido|extravi* ~3 mi|mis|nuestro|la',
          'rayó|rayado|rayada|abolladura|mancha|manchado ~4',
          'robaron|robado ~4',
        ],
        2: ['tintorería|mudanza|equipaje'],
      },
      premises: {
        4: [
          'suci*|mugre|asqueros*|cucaracha*|moho|humedad*|chinches',
          'aire acondicionado ~4',
          'habitación|baño|sábanas|cama|hotel|piso|apartamento ~6 suci*|ruido|frío|calor|pequeñ*|rot*|olor|huele',
          'ruido ~4 noche|dormir|obras',
          'sin agua|calefacción|ascensor',
        ],
        2: ['habitación|hotel|baño|limpieza|ruido|ascensor|olor'],
      },
      'service-outage': {
        4: [
          'sin ~1 internet|línea|conexión|luz|servicio|cobertura|wifi',
          'aplicación|app|web|página|sistema ~5 no|error|caíd*|falla|bloque*',
          'corte|caída ~3',
        ],
        2: ['internet|fibra|router|app|web|cobertura|conexión'],
      },
      workmanship: {
        4: [
          'chapuza|mal hecho|hecha|instalad*|pintad*|cortad*|arreglad*',
          'gotea|fuga|goteras|torcid*|desigual',
          'fontanero|electricista|albañil|pintor|taller|mecánico|peluquer*|reforma|obra ~8 no|mal|peor|otra',
          'otra vez ~4 roto|avería|igual|gotea',
        ],
        2: ['fontanero|electricista|reforma|taller|mecánico|peluquer*|arreglo|instalación'],
      },
      'unresponsive-support': {
        4: [
          'nadie ~3 contesta|responde|contestó|llama|llamó|respondió|coge|atiende',
          'no ~3 contestan|responden|contestado|respondido|respuesta|contesta|responde|cogen',
          'sin ~2 respuesta|contestación|noticias',
          'he ~2 llamado ~4 veces',
          'llamé|escribí|llamado ~5 veces',
          'atención al cliente',
        ],
        2: ['llamé|llamado|correo|correos|mensajes|respuesta'],
      },
      'misleading-information': {
        4: [
          'engaño|engañado|engañada|engañ*|mentira|mintieron|mintió|publicidad engañosa',
          'dijeron|prometieron|aseguraron|dijo|dicho ~8 pero|ahora|luego|y',
          'no ~3 informaron|avisaron|avisó|dijeron|informó|avisado',
          'según|ponía|pone ~4 web|página|ficha|anuncio',
        ],
        2: ['prometi*|anuncio|información|oferta'],
      },
      'account-access-or-fraud': {
        4: [
          'cuenta ~5 bloquead*|cerrad*|suspendid*|hackead*|acceder',
          'fraude|estafa|estafado|fraudulent*|suplantación|phishing',
          'cargo|compra ~4 no ~2 reconozco|autoric*',
          'no ~2 puedo ~2 acceder|entrar|iniciar',
        ],
        2: ['contraseña|tarjeta|cuenta|banco'],
      },
      'record-error': {
        4: [
          'error ~4 nombre|datos|expediente|registro|certificado|informe',
          'nombre|apellido|dirección|fecha ~3 mal|equivocad*|incorrect*|errone*',
          'datos ~3 incorrect*|erróne*',
          'morosos|asnef',
          'me ~2 consta|figura*',
        ],
        2: ['expediente|certificado|registro'],
      },
      privacy: {
        4: [
          'privacidad|confidencial*|protección de datos|rgpd',
          'mis datos ~6',
          'delante de ~3 todos|gente|clientes|pacientes',
          'sin ~2 consentimiento|permiso',
        ],
      },
      'injury-or-illness': {
        4: [
          'intoxicación|vomit*|diarrea|hospital|urgencias|alergi*',
          'me ~2 caí|quemé|corté|lesion*|rompí',
          'enfermo|enferma|enfermamos|malos|mareó',
        ],
      },
      discrimination: { 4: ['racis*|discrimin*|homófob*|machis*|silla de ruedas', 'por ser ~3', 'perro guía'] },
      'unfair-decision': {
        4: [
          'deniegan|denegad*|denegaron|rechaz*|niegan|negaron|multa|sanción',
          'injust*',
          'reclamación|siniestro|póliza|recurso ~6 deneg*|rechaz*',
        ],
        2: ['siniestro|póliza|seguro|decisión|motivo'],
      },
    },
  ],
  asks: [
    EVERYDAY_ASKS_ES,
    {
      refund: {
        3: [
          'reembols*',
          'devuelvan|devuelva|devolver|devolución|devolverme|devuélvanme ~6',
          'quiero ~4 dinero',
          'abonen|abone|abonar ~4',
        ],
      },
      replacement: {
        3: ['cambi* ~3 por', 'otro nuevo|reemplaz*|sustitu*', 'enviar|envíen|mandar|manden ~3 otro|correcto|nuevo'],
      },
      repair: { 3: ['arregl*|repar*|agrandar|solucionen|solucionar'] },
      redo: { 3: ['revisen|revisar|vuelvan|repetir|rehacer|reconsider* ~3', 'entreguen|envíen|manden ~3 ya|pedido'] },
      explanation: { 3: ['explicación|expliquen|explique|explicar', 'por qué ~8', 'quiero saber por'] },
      apology: { 3: ['disculpa|disculpas|perdón'] },
      contact: {
        3: [
          'llámen*|llamen|llame|contacten|respondan|contesten|conteste|respuesta ~3',
          'alguien ~3 llame|responda|conteste|ayude|explique',
          'ayuda|ayúden*',
        ],
      },
      compensation: { 3: ['compensación|indemniz*|compens*', 'daños y perjuicios'] },
      cancel: { 3: ['cancel*|anul*', 'darme|dar de baja', 'dejen de'] },
      'correct-record': { 3: ['corrijan|corregir|corrección|rectifi*|modific* ~4'] },
      'policy-change': { 3: ['deberían|debería ~6', 'la próxima vez'] },
      information: {
        3: [
          'cuánto|cuándo|cómo|dónde|qué ~8',
          'me ~3 dicen|digan|informen|confirmen|indiquen|decir',
          'se puede',
          'podrían|podría|pueden ~3 decirme|informar|confirmar|indicar',
        ],
      },
      'action-on-staff': { 3: ['sancion*|despid* ~4', 'medidas ~3 contra'] },
      none: {},
    },
  ],
  risks: [
    EVERYDAY_RISKS_ES,
    {
      injury: { 3: ['herid*|lesion*|quemadura*|fractur*|me corté|quemé|caí'] },
      illness: { 3: ['intoxic*|vomit*|diarrea|mareó|mareé|desmay*|alérgica|enfermamos|enfermó'] },
      safety: {
        3: [
          'peligr*|insegur*|humo|fuego|incendio|chispas|frenos|explot*|accidente|descarga',
          'sin ~1 agua ~5 puertas|calor',
          'grados ~4 ventanas|fuera',
          'puertas cerradas',
        ],
      },
      'legal-threat': {
        3: ['abogad*|demanda|demandar|denuncia|denunciar|tribunal*|juzgado|acciones legales|vía judicial'],
      },
      regulator: {
        3: [
          'consumo|ocu|facua|omic|hoja de reclamaciones|hojas de reclamaciones|dirección general|policía|agencia española|banco de españa|profeco|defensa del consumidor|inspección',
        ],
      },
      'press-threat': { 3: ['prensa|periódic*|periodista|televisión|redes sociales|medios|redacción'] },
      discrimination: {
        3: ['racis*|discrimin*|homófob*|machis*|perro guía', 'por ser ~2 negr*|extranjer*|mujer|gay|gitan*'],
      },
      fraud: { 3: ['fraude|estafa|estafador*|fraudulent*|suplantación|phishing|hacke*', 'no ~2 reconozco'] },
      privacy: { 3: ['mis datos|datos personales|privacidad|rgpd|confidencial*'] },
      child: { 3: ['bebé|mi hij* ~3|niñ*|menor|menores|guardería'] },
      'health-info': {
        3: [
          'diabétic*|embaraz*|cáncer|operación|enfermedad|medicación|tratamiento|discapac*|asma|alergi*|diagnós*|estaba malo',
        ],
      },
      'self-harm': { 3: ['suicid*|quitarme la vida|no quiero vivir|matarme'] },
      'threat-to-staff': {
        3: ['sé dónde vive*|trabaja*', 'os vais|va|vais a enterar', 'partir ~2 cara', 'te espero|espero fuera'],
      },
    },
  ],
  temper: {
    hot: {
      3: [
        'vergüenza|vergonzoso|indignante|indignad*|harto|harta|asco|ladrones|sinvergüenzas|estafadores|inadmisible|intolerable|furios*',
      ],
      2: [
        'inaceptable|pésim*|horrible|robo|estafa|mentira|mentirosos|tomadura|lamentable|ridículo|nunca más|jamás|peor|exijo|cansad*',
      ],
    },
    mild: { 2: ['decepcion*|molest*|disgust*|triste|pena|mal'], 1: ['no', 'pero', 'nadie', 'otra', 'todavía', 'aún'] },
    calm: {
      2: ['por favor|gracias|saludo|saludos|cordial*|amable|perdona|perdón|entiendo|comprendo|encantad*'],
      1: ['hola|buenos|buenas|estimad*'],
    },
    sarcasm: { 2: ['bravo|enhorabuena|qué bien|gracias por nada|por lo visto'] },
    abuse: { 3: ['idiota*|imbécil*|gilipollas|estúpid*|inútil*|payas*|cabron*|hij* de puta'] },
    swearing: { 2: ['mierda|joder|coño|puta|puto|carajo|hostia|cojones'] },
  },
  impact: {
    time: {
      3: [
        '@num|dos|tres|cuatro|varias horas|días|semanas|meses|minutos',
        'perdí|perdimos ~4 tiempo|mañana|día|tarde',
        'horas ~2 tarde',
      ],
    },
    money: { 3: ['tuve|tuvimos que pagar|comprar|coger', '@num euros|eur', 'cobr* ~6', '@money'] },
    event: {
      3: [
        'perdí|perdimos|perder ~6 boda|vuelo|entrevista|cumpleaños|funeral|tren|trabajo',
        'boda|cumpleaños|cumplía|funeral|bautizo|comunión|aniversario|pedida|entrevista|fiesta',
      ],
    },
    health: { 3: ['hospital|urgencias|mareó|enferm*|vomit*|dolor|diabétic*|dormir'] },
    feeling: { 3: ['vergüenza|llor*|triste|humill*|miedo|angustia|disgusto'] },
    property: { 3: ['rot*|dañ*|mancha*|rayad* ~3'] },
    work: { 3: ['trabajo|trabajar|negocio|clientes'] },
    other: {
      3: ['no ~2 pude|podemos|puedo|pudimos|funciona|funcionaba|entra|sirve', 'sin ~3', 'tuve|tuvimos que'],
      1: ['no'],
    },
  },
  vulnerability: {
    bereavement: { 3: ['falleci*|murió|funeral|entierro|difunt*'] },
    age: { 3: ['mi abuel*|anciano|anciana|mayor de|pensionista|jubilad*', 'cumplía @num'] },
    illness: { 3: ['cáncer|diabétic*|enfermedad|hospital|operación'] },
    disability: { 3: ['discapac*|silla de ruedas|cieg*|sord*'] },
    child: { 3: ['bebé|mi hij*|mis hijos|niñ*'] },
    pregnancy: { 3: ['embarazad*'] },
    hardship: { 3: ['paro|no llego|no puedo pagar|desempleo|alquiler'] },
  },
  loyalty: {
    loyal: { 3: ['client* ~3 desde|hace|años', 'años ~3 client*|viniendo|comprando', 'llevo|llevamos ~3 años'] },
  },
  moneyWish: {
    'not-money': { 3: ['no ~3 dinero', 'si hay que pagar ~4'] },
    refused: { 3: ['no quiero ~3 dinero|vale|bono|descuento|compensación'] },
  },
  fault: {
    'own-mistake': {
      3: ['mi culpa|error', 'me equivoqué|equivocado', 'lo leí después', 'debí|debería haber', 'puse ~4 talla|mal'],
    },
    nobody: { 3: ['viento|lluvia|tormenta|nieve'] },
    others: {},
    contested: {},
    owned: { 3: ['no ~3', 'nadie ~3', 'sin ~2', 'dijeron|prometieron|cobraron|perdieron'] },
    excused: { 3: ['no es culpa'] },
  },
  facts: {
    told: {
      3: [
        'dijo|dijeron|dicen|prometi*|aseguró|aseguraron|contest*|me ~1 dijo|dicho|informaron|ponía|pone|alegando|según',
      ],
    },
    expected: { 3: ['pedí|compré|pagué|reservé|encargué|reserva|billete|contraté'] },
    failure: { 3: ['no ~3', 'nunca|nadie|sin|tarde|rot*|mal|falta*|cancel*|perd*'] },
    occasion: { 3: ['boda|cumpleaños|cumplía|funeral|bautizo|comunión|aniversario|pedida|navidad|fiesta'] },
    praise: { 3: ['gracias|excelente|genial|encantad*|estupend*|perfect*|amable*'] },
    opinion: { 3: ['vergüenza|indignante|horrible|pésim*|peor|lamentable|inadmisible'] },
    wish: { 3: ['quiero|quisiera|ruego|exijo|solicito|espero|podrían|puede|por favor|necesito que'] },
    filler: { 3: ['hola|estimad*|saludo*|atentamente|cordial*|buenos|buenas'] },
    person: { 3: ['mi ~1 madre|padre|abuel*|hij*|marido|mujer|suegr*|hermana|hermano|tía|señora|novi*'] },
  },
};
