/** The Spanish book of scenes. Data, and the forms of Spanish nouns. */
import { quoteOf, waitOf } from './details.ts';
import { nearestNoun } from './nearest-noun.ts';
import { type Book, type Forms, folded, type Scene, together, words } from './scene.ts';

/** In the singular, where no adjective has to agree. */
const GOODS = new Set(
  'lavadora nevera frigorífico lavavajillas secadora horno cafetera televisor televisión tele ordenador portátil impresora aspiradora colchón sofá silla mesa armario lámpara bicicleta bici vestido abrigo chaqueta camisa bolso maleta mochila móvil celular teléfono reloj anillo collar carrito cochecito juguete cámara guitarra batidora freidora plancha termo caldera tablet sillón cama estantería'.split(
    ' ',
  ),
);
const PARCELS = new Set(['paquete', 'pedido', 'envío', 'encomienda']);
const OTHERS = new Set(
  'coche carro moto tarta roscón pastel habitación piso apartamento vuelo tren ducha baño cocina tejado jardín cuadro acuarela traje'.split(
    ' ',
  ),
);

function things(text: string, place: number): Forms {
  const found = nearestNoun(text, place, (word) =>
    GOODS.has(word) || PARCELS.has(word) || OTHERS.has(word) ? word : undefined,
  );
  if (found === null) return {};
  const own = `su ${found.entry}`;
  if (OTHERS.has(found.entry)) return { thing: own };
  return GOODS.has(found.entry) ? { thing: own, goods: own, sent: own } : { thing: own, sent: own };
}

const PEOPLE: ReadonlyMap<string, string> = new Map(
  'madre padre mujer marido esposa esposo hija hijo hermana hermano abuela abuelo suegra suegro nieta nieto bebé tía tío'
    .split(' ')
    .map((word): [string, string] => [word, word])
    .concat([
      ['mamá', 'madre'],
      ['papá', 'padre'],
      ['niña', 'hija'],
      ['niño', 'hijo'],
    ]),
);
const PERSON =
  'mam[aá]|pap[aá]|madre|padre|mujer|marido|espos[ao]|hij[ao]|herman[ao]|abuel[ao]|suegr[ao]|niet[ao]|t[ií][ao]|niñ[ao]|bebé';

/** In UTF-16 code units. */
const NEAR = 160;

function people(text: string, place: number): Forms {
  const owned = [...text.matchAll(new RegExp(`(?<!\\p{L})(?:mi|nuestr[ao]) (${PERSON})(?!\\p{L})`, 'giu'))]
    .map((match) => ({ word: PEOPLE.get((match[1] ?? '').toLowerCase()), away: Math.abs(match.index - place) }))
    .filter(({ away }) => away <= NEAR)
    .sort((a, b) => a.away - b.away)[0];
  return owned?.word === undefined ? {} : { person: `su ${owned.word}` };
}

const FEASTS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})boda(?!\p{L})/iu, 'una boda'],
  [/(?<!\p{L})bautizo/iu, 'un bautizo'],
  [/(?<!\p{L})comunión/iu, 'una comunión'],
  [/(?<!\p{L})(?:cumple(?:años)?)(?!\p{L})/iu, 'un cumpleaños'],
  [/(?<!\p{L})luna de miel/iu, 'una luna de miel'],
  [/(?<!\p{L})aniversario/iu, 'un aniversario'],
];

function details(text: string): Forms {
  return {
    quote: quoteOf(text, 'dij\\p{L}*|dice\\p{L}*|contest\\p{L}*|respond\\p{L}*|respuesta|me sueltan?|soltó'),
    wait: waitOf(
      text,
      '(?:más de )?\\d{1,3} (?:horas?|minutos?)|media hora',
      'esper\\p{L}*|de pie|tuvieron|cola|tardar\\p{L}*|retraso',
    ),
    tracked: /(?<!\p{L})entregado/iu.test(text) ? 'consta como entregado y a usted no le ha llegado nada.' : '',
    absent: together('t[ée]cnico|venir|ven[ií]a', 'no (?:vino|apareció|vinieron)|nadie', 60).test(folded(text))
      ? 'y quien tenía que ir no fue'
      : '',
    feast: FEASTS.find(([tell]) => tell.test(text))?.[1] ?? '',
  };
}

const DEATH = 'falleci\\p{L}*|murió|difunt\\p{L}*|defunción|muerte de mi';
const CHARGED = 'cobr\\p{L}*|cargo|cargos|recibos?|pagando|factura\\p{L}*|cuota\\p{L}*|descontando|domicilia\\p{L}*';
const CANCELLED = 'cancel\\p{L}*|baja|rescind\\p{L}*';
const CHILD = 'hij[ao]|niñ[ao]|bebé|niet[ao]';
const HURT =
  'rompió (?:el|la|un|una) (?:brazo|pierna|muñeca|clavícula)|fractur\\p{L}*|urgencias|hospital|ambulancia|herid\\p{L}*|quemad\\p{L}*|quemadura|sangr\\p{L}*|puntos|lesi\\p{L}*';
const ILL = 'urgencias|suero|náuseas|intoxic\\p{L}*|vomit\\p{L}*|diarrea|salmonel\\p{L}*|gastroenteritis';
const NOBODY_HURT = /(?<!\p{L})(?:no pasó nada|por suerte no|nadie (?:resultó )?herido)/iu;

const SCENES: readonly Scene[] = [
  {
    id: 'billed-after-death',
    tells: [words(DEATH), words(`${CHARGED}|póliza|contrato|seguro|cuenta|suscripción`)],
    failure: [
      'mi más sentido pésame por el fallecimiento de {person}. Después de una noticia así no debía salir de aquí ni un recibo más.',
      'mi más sentido pésame. Después de una noticia así no debía salir de aquí ni un recibo más.',
    ],
    fix: {
      any: [
        'Cancelo el contrato con la fecha del fallecimiento, detengo cualquier carta y devuelvo lo que se cobró después. No tendrá que volver a enviar ningún certificado.',
      ],
    },
    answers: ['refund', 'cancel', 'correct-record', 'explanation', 'compensation'],
    plusOne: [
      'Además miraré si queda algo más a ese nombre en nuestra casa, para que no le llegue ni una carta más, y le enviaré una confirmación para sus papeles.',
    ],
    question: ['¿Le ha llegado algo más de nosotros a ese nombre?'],
  },
  {
    id: 'funeral-order',
    tells: [
      words('velatorio|funeral|entierro|corona|tanatorio|esquela|sepelio|lápida|funeraria'),
      words('equivocad\\p{L}*|ponía|tarde|no llegó|error|confund\\p{L}*|mal|apellido'),
    ],
    failure: ['mi más sentido pésame. En un día así no podía fallar nada, y fallamos nosotros.'],
    fix: { any: ['Le devuelvo lo que pagó. Y averiguo cómo pudo salir así y se lo cuento sin adornos.'] },
    answers: ['refund', 'apology', 'explanation', 'compensation', 'redo'],
    plusOne: ['Si le parece bien, llevo yo flores en su nombre, con las palabras que usted encargó.'],
    question: ['¿Prefiere que le llame o que le escriba?'],
  },
  {
    id: 'danger',
    tells: [
      words(
        'chispas|fuego|humo|explot\\p{L}*|descarga eléctrica|se abre sola|se suelta|frenos?|un clavo|asfixi\\p{L}*|olor a quemado|gas',
      ),
    ],
    failure: ['lo que describe es peligroso, y eso va primero.'],
    sympathy: ['Lo que describe es peligroso, y eso va primero. Lamento mucho que lo haya vivido.'],
    fix: {
      any: [
        'Por favor, no lo use más. Mando a alguien a verlo o a recogerlo, a nuestro cargo, y le escribo el resultado. Si puede pasarle a otros, los avisamos.',
      ],
    },
    answers: ['explanation', 'information', 'repair', 'replacement', 'redo', 'policy-change'],
    question: ['¿Están todos bien?'],
  },
  {
    id: 'fraud',
    tells: [
      words(
        'no he hecho|no reconozco|no es mío|alguien ha comprado|alguien compró|hacke\\p{L}*|vaciad\\p{L}*|fraude|suplant\\p{L}*|robad\\p{L}* la cuenta',
      ),
      words('cuenta|tarjeta|puntos|compra|cargo|transferencia|contraseña'),
    ],
    failure: ['otra persona entró en lo que es solo suyo.'],
    sympathy: ['Lamento mucho que otra persona haya entrado en lo que es solo suyo.'],
    fix: {
      any: [
        'Cierro el acceso, compruebo quién entró y cuándo, y me ocupo de que recupere lo que falta. Para su banco y para la denuncia tendrá un informe.',
      ],
    },
    answers: ['refund', 'redo', 'contact', 'explanation', 'information', 'repair', 'correct-record', 'cancel'],
    plusOne: ['Después repaso con usted los ajustes, para que nadie más pueda entrar.'],
    question: ['¿Ha visto algún otro movimiento que no sea suyo?'],
  },
  {
    id: 'photos-posted',
    tells: [
      words('fotos?|vídeos?|videos?|imagen'),
      words('Instagram|TikTok|Facebook|colgad\\p{L}*|publicad\\p{L}*|en redes'),
    ],
    not: /(?<!\p{L})(?:mensaje por Instagram|bajado todas las fotos)/iu,
    failure: ['enseñamos algo que es solo suyo sin preguntarle.'],
    sympathy: ['Lamento mucho que se haya enseñado algo que es solo suyo.'],
    fix: { any: ['Hago que se retire ahora mismo, miro dónde más está y le escribo quién lo publicó.'] },
    answers: ['explanation', 'information', 'contact', 'redo', 'action-on-staff'],
    question: ['¿Lo ha visto en algún otro sitio?'],
  },
  {
    id: 'medicine-mixed-up',
    tells: [
      words('farmacia|farmacéutic\\p{L}*|medicament\\p{L}*|pastilla\\p{L}*|receta|dosis'),
      words('equivocad\\p{L}*|otr[ao] (?:dosis|caja|medicamento)|en (?:vez|lugar) de|confundi\\p{L}*|error'),
    ],
    failure: ['le dimos un medicamento que no era el suyo, y quien se dio cuenta fue usted, no nosotros.'],
    sympathy: ['Lamento mucho que haya tenido que pasar por esto.'],
    fix: {
      any: [
        'Reviso el camino de esa caja, desde la receta hasta sus manos, y le escribo en qué punto nadie lo vio y qué cambiamos ahí. El medicamento correcto lo tiene sin pagar nada.',
      ],
    },
    answers: ['explanation', 'information', 'replacement', 'refund', 'policy-change'],
    plusOne: ['La próxima vez que venga, repaso yo cada caja con usted antes de que se la lleve.'],
    question: ['¿Llegó a tomar alguna? Si es así, llame hoy mismo a su médico.'],
  },
  {
    id: 'ill-from-food',
    tells: [words('com\\p{L}*|cen\\p{L}*|ostras|pescado|carne|restaurante|comedor|plato|menú'), words(ILL)],
    failure: ['después de comer en nuestra casa se encontraron mal.'],
    sympathy: [
      'Lamento mucho lo que le ha pasado a {person}. Espero que ya se encuentre mejor.',
      'Lamento mucho que se encontrara tan mal. Espero que ya esté mejor.',
    ],
    fix: {
      any: [
        'Reviso qué se sirvió ese día, de dónde venía y cómo se guardó, y le mando el resultado por escrito, sea el que sea.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'refund'],
    question: ['¿Cómo se encuentra hoy {person}?', '¿Cómo se encuentra hoy?'],
  },
  {
    id: 'pet-hurt',
    tells: [
      words('perr[ao]|gat[ao]|mascota|cachorr[ao]'),
      words('sangr\\p{L}*|cortes?|herid\\p{L}*|pulgas|cojea\\p{L}*|veterinari[ao]|se escapó'),
    ],
    failure: ['nos dejó a su animal y le pasó algo de lo que nadie le dijo nada.'],
    sympathy: ['Lamento mucho lo que le ha pasado a su animal con nosotros.'],
    fix: {
      any: [
        'El veterinario corre de nuestra cuenta. Y hablo con quien lo atendió y le escribo qué pasó y por qué no se lo dijeron.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'action-on-staff'],
    question: ['¿Cómo está hoy?'],
  },
  {
    id: 'child-hurt',
    tells: [together(CHILD, HURT, 220)],
    not: NOBODY_HURT,
    failure: ['de lo que le pasó a {person} debió enterarse por nosotros y al momento.'],
    sympathy: [
      'Lamento mucho lo que le ha pasado a {person}. Ojalá se recupere pronto.',
      'Lamento mucho lo que le ha pasado. Ojalá la recuperación sea rápida.',
    ],
    fix: {
      any: [
        'Hablo con todos los que estaban allí y le escribo qué pasó, quién estaba y por qué nadie le llamó. No voy a suavizar nada.',
      ],
    },
    answers: ['explanation', 'contact', 'information'],
    question: ['¿Cómo está hoy {person}?', '¿Cómo va la recuperación?'],
  },
  {
    id: 'somebody-hurt',
    tells: [words(HURT)],
    not: NOBODY_HURT,
    failure: ['lo que cuenta no debió pasar.'],
    sympathy: [
      'Lamento mucho lo que le ha pasado a {person}. Ojalá se recupere pronto.',
      'Lamento mucho lo que le ha pasado. Ojalá se recupere pronto.',
    ],
    fix: { any: ['Haré que lo revise alguien que no tuvo nada que ver, y usted tendrá el resultado por escrito.'] },
    answers: ['explanation', 'information', 'contact'],
    question: ['¿Cómo se encuentra hoy {person}?', '¿Cómo se encuentra hoy?'],
  },
  {
    id: 'allergen',
    tells: [
      words('sin gluten|celiac\\p{L}*|celíac\\p{L}*|al[eé]rgi\\p{L}*|alergia|lactosa|sin lactosa|frutos secos'),
      words('lleva\\p{L}*|con|equivocad\\p{L}*|normal|tenía|venía|trajeron|harina|etiqueta'),
    ],
    failure: ['nos avisó de lo que no podía llevar, y aun así lo llevaba.'],
    fix: {
      any: [
        'Miro ahora mismo qué podemos prepararle bien y a tiempo, sin cobrarle nada; si no llegamos, le devuelvo el dinero. Y averiguo en qué momento se perdió su aviso.',
      ],
    },
    answers: ['refund', 'replacement', 'redo', 'explanation', 'information'],
    plusOne: ['Su aviso lo dejo apuntado yo, de modo que en cada pedido sea lo primero que se lea.'],
    question: ['¿Está todo el mundo bien?'],
  },
  {
    id: 'care-neglect',
    tells: [
      words('residencia|asilo|centro de día|geriátrico|planta|clínica'),
      words(
        'suci\\p{L}*|sin (?:lavar|comer|beber|cambiar)|sol[ao]|en el suelo|purés|deshidratad\\p{L}*|nadie nos avisó|abandonad\\p{L}*',
      ),
    ],
    failure: ['a {person} no se le cuidó como hacía falta.', 'no se cuidó a los suyos como hacía falta.'],
    sympathy: ['Lamento mucho cómo encontró a {person}.', 'Lamento mucho lo que encontró.'],
    fix: {
      any: [
        'Repaso ese día hora por hora con quienes estaban y le digo en persona qué faltó, quién respondía de ello y qué cambia desde ahora. Lo que se perdió lo reponemos nosotros.',
      ],
    },
    answers: [
      'explanation',
      'information',
      'contact',
      'action-on-staff',
      'policy-change',
      'redo',
      'compensation',
      'replacement',
    ],
    plusOne: ['Mientras tanto paso yo a ver a {person} cada día.'],
    question: ['¿Cuándo le viene bien que hablemos, aunque sea por la tarde?'],
  },
  {
    id: 'lost-with-us',
    tells: [
      words(
        'dejé|entregué|confié|anillo|alianza|gafas|dentadura|audífono|joya|abrigo|tintorería|le ha perdido|han perdido',
      ),
      words('perd\\p{L}*|no aparece|no lo encuentran|no la encuentran|extravi\\p{L}*|desaparec\\p{L}*'),
    ],
    not: /(?<!\p{L})(?:maleta|equipaje|paquete|papeles|documentos|fotos)/iu,
    failure: ['nos confió algo suyo y no podemos devolvérselo.'],
    fix: {
      any: [
        'Lo busco yo, sitio por sitio, y pregunto a todos los que lo tuvieron en las manos. Si no lo encuentro, reponemos su valor; sé que no es lo mismo.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'replacement', 'redo'],
    plusOne: ['Después sigo buscando, y si aparece se lo llevo yo.'],
    question: ['¿Cómo lo reconozco a primera vista?'],
  },
  {
    id: 'lessons-cancelled',
    tells: [
      words('autoescuela|prácticas|clases|academia|curso'),
      words('cancel\\p{L}*|no hay profesor|sin que me den|sin profesor|aplaz\\p{L}*|sin dar'),
    ],
    failure: ['pagó unas clases y no se las estamos dando.'],
    fix: {
      any: [
        'Le doy fechas fijas, con el nombre de quien las da. Por cada clase perdida elige usted: se recupera o se le devuelve.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'redo', 'action-on-staff', 'cancel'],
    plusOne: ['Antes del examen tendrá una clase más, sin coste.'],
    question: ['¿Qué días y horas le van bien?'],
  },
  {
    id: 'home-damage',
    tells: [
      words('edificio|administración|piso|alquil\\p{L}*|casero|inquilin[ao]|comunidad|vivienda'),
      words('moho|humedad\\p{L}*|gotera\\p{L}*|caldera|ascensor|calefacción'),
    ],
    not: /(?<!\p{L})(?:factura|contador|hotel)/iu,
    failure: ['en su casa hay un daño que tenía que estar arreglado hace tiempo.'],
    fix: {
      any: [
        'Mando a alguien que busque la causa y no lo deje a medias, con fecha y con nombre. Después tendrá por escrito qué se hace y para cuándo.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'repair', 'redo', 'replacement', 'compensation'],
    plusOne: ['Unas semanas después compruebo yo que sigue bien.'],
    question: ['¿Cuándo puede entrar alguien en su casa?'],
  },
  {
    id: 'noise',
    tells: [
      words('obras|ruido|taladr\\p{L}*|música'),
      words('vecin\\p{L}*|comunidad|madrugada|de noche|sábados|dormir|de la mañana'),
    ],
    not: /(?<!\p{L})(?:hotel|habitación)/iu,
    failure: ['lleva semanas sin poder descansar y no hemos hecho nada.'],
    fix: {
      any: [
        'Hablo con quienes hacen el ruido y hago que se respeten las horas de descanso. Tendrá por escrito a qué horas se puede trabajar y cuánto falta.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'redo', 'action-on-staff', 'policy-change', 'repair'],
    plusOne: ['Antes de un día especialmente ruidoso le aviso yo la víspera.'],
    question: ['¿A qué horas duerme, para tenerlo en cuenta?'],
  },
  {
    id: 'voucher',
    tells: [
      words('vale|bono regalo|tarjeta regalo|cheque regalo|cupón'),
      words('caduc\\p{L}*|no vale|no es válid\\p{L}*|vencid\\p{L}*|no me lo aceptan'),
    ],
    failure: ['no le aceptamos un vale que estaba pagado.'],
    fix: { any: ['Le hago válido el vale. Si ya no lo quiere, le devuelvo lo que costó.'] },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'redo', 'cancel', 'replacement'],
    plusOne: ['En cuanto me diga el día, se lo dejo reservado yo.'],
    question: ['¿Para qué día lo quiere usar?'],
  },
  {
    id: 'medical-wait',
    tells: [
      words('urgencias|clínica|hospital|consulta|médic[ao]|ambulatorio'),
      words('horas|esper\\p{L}*|nadie (?:le|la|lo) (?:vio|atendió|miró)'),
    ],
    not: /(?<!\p{L})(?:restaurante|mesa|veterinari)/iu,
    failure: [
      '{person} esperó demasiado sin que nadie mirara cómo estaba.',
      'esperó demasiado sin que nadie mirara cómo estaba.',
    ],
    sympathy: ['Lamento mucho lo que vivió {person}. Ojalá vaya a mejor.', 'Lamento mucho lo que vivió.'],
    fix: {
      any: [
        'Reviso esas horas una por una, también quién tenía que haber mirado y cuándo, y le mando el resultado por escrito.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'action-on-staff', 'policy-change'],
    question: ['¿Cómo se encuentra hoy {person}?', '¿Cómo se encuentra hoy?'],
  },
  {
    id: 'diet',
    tells: [
      words('cerdo|vegetarian\\p{L}*|vegan\\p{L}*|halal|kosher'),
      words('llevaba|sirvieron|dieron|comió|otra vez'),
    ],
    failure: ['sabíamos lo que no podía ir en el plato y aun así fue.'],
    fix: {
      any: ['Repaso con la cocina por qué se pasó por alto y le digo quién lo comprueba desde ahora antes de servir.'],
    },
    answers: ['explanation', 'information', 'contact', 'policy-change', 'redo', 'refund', 'apology'],
    plusOne: ['El aviso estará también en el sitio donde se sirve; se lo enseño cuando quiera.'],
    question: ['¿Hay algo más que deba constar en ese aviso?'],
  },
  {
    id: 'garage',
    tells: [
      words('taller|mecánico|cambio de aceite|frenos|embrague|revisión'),
      words('otra vez|sigue (?:igual|sin|fallando)|peor|mal apretad\\p{L}*|motor roto|tirado|avería'),
    ],
    failure: ['pagó una reparación y el coche sigue sin estar bien.'],
    fix: {
      any: [
        'Mando a recoger el coche y a revisarlo a nuestro cargo. Lo que venga de nuestro trabajo se arregla, con todo lo que haya causado.',
      ],
    },
    answers: ['repair', 'redo', 'replacement', 'explanation', 'information', 'contact', 'refund', 'compensation'],
    plusOne: ['Mientras esté con nosotros, tendrá un coche de sustitución.'],
    question: ['¿Dónde está el coche ahora?'],
  },
  {
    id: 'discrimination',
    tells: [
      words(
        'silla de ruedas|discapacidad|racis\\p{L}*|discrimin\\p{L}*|color de (?:mi|la) piel|extranjer\\p{L}*|mi acento',
      ),
    ],
    failure: ['así no se trata a nadie en nuestra casa.'],
    sympathy: ['Lamento mucho lo que vivió con nosotros. Nadie debe ser tratado así.'],
    fix: {
      any: [
        'Hablo yo con las personas que estaban allí, una por una. Después le cuento qué me han dicho y qué va a cambiar.',
      ],
    },
    answers: ['action-on-staff', 'explanation', 'contact', 'apology', 'policy-change', 'refund', 'compensation'],
    question: ['¿Prefiere que le llame o que le escriba?'],
  },
  {
    id: 'accused',
    tells: [
      words('ladron\\p{L}*|ladrón|como si (?:yo )?hubiera robado|me acus\\p{L}*|humill\\p{L}*|delante de tod\\p{L}*'),
    ],
    not: /(?<!\p{L})sois unos ladrones|son unos ladrones/iu,
    failure: ['le hicimos pasar vergüenza delante de otras personas.'],
    fix: {
      any: [
        'Antes de responderle hablo con todos los que estaban allí, y luego le pido disculpas por lo que de verdad ocurrió.',
      ],
    },
    answers: ['action-on-staff', 'apology', 'explanation', 'contact'],
    plusOne: ['Si quiere volver, avíseme: le recibo yo.'],
    question: ['¿Puedo llamarle para hablarlo?'],
  },
  {
    id: 'others-data',
    tells: [
      words('datos|historial|diagnóstico|dirección|informe'),
      words(
        'de otra persona|otro paciente|otra paciente|a otra persona|protección de datos|filtra\\p{L}*|publicad\\p{L}*',
      ),
    ],
    failure: ['datos que solo le conciernen a usted han ido a parar donde no debían.'],
    sympathy: ['Lamento mucho que tenga que preocuparse por sus propios datos.'],
    fix: { any: ['Averiguo quién los ha visto y cómo llegaron allí, lo corto y se lo cuento todo por escrito.'] },
    answers: ['explanation', 'information', 'contact'],
  },
  {
    id: 'papers-lost',
    tells: [
      words('papeles|documentos|expediente|partida|original\\p{L}*|certificado|pasaporte|documentación'),
      words('perd\\p{L}*|extravi\\p{L}*|no aparece\\p{L}*|no encuentran'),
    ],
    failure: ['nos confió sus documentos y no sabemos darle cuenta de ellos.'],
    fix: {
      any: [
        'Los busco yo, mesa por mesa, desde el último sitio en que se vieron. Si no aparecen, pedimos los duplicados nosotros y corremos con el gasto, y aviso por escrito a quien tenga que saberlo para que el plazo no le perjudique.',
      ],
    },
    answers: ['information', 'contact', 'compensation', 'redo', 'explanation'],
    plusOne: ['Le doy además un escrito que diga qué entregó y cuándo, para que pueda enseñarlo donde se lo pidan.'],
    question: ['¿Tiene alguna copia o el resguardo de la entrega?'],
  },
  {
    id: 'billed-after-cancelling',
    tells: [words(CANCELLED), words(CHARGED)],
    not: /(?<!\p{L})(?:vuelo|tren|reserva)[^.!?]{0,40}cancel/iu,
    failure: ['usted se dio de baja y nosotros seguimos cobrando.'],
    fix: {
      any: [
        'Registro la baja y le devuelvo todo lo que se cobró después. Las dos cosas las tendrá por escrito, con fecha.',
      ],
    },
    answers: ['refund', 'cancel', 'information', 'correct-record', 'compensation', 'explanation'],
    plusOne: ['El próximo día de cobro compruebo yo que no salga nada más, y le mando el justificante.'],
    question: ['¿Le ha cobrado el banco alguna comisión por esos recibos?'],
  },
  {
    id: 'damage-by-us',
    tells: [
      words('mudanza|limpieza|pintor|operari\\p{L}*|montador\\p{L}*|tintorería|repartidor\\p{L}*|taller'),
      words('romp\\p{L}*|rayad\\p{L}*|manch\\p{L}*|golpe|abolla\\p{L}*|rot[ao]s?|encogid\\p{L}*'),
    ],
    failure: ['fuimos a hacer un trabajo y estropeamos lo que es suyo.'],
    fix: {
      any: [
        'Veo el daño yo y lo hago reparar a nuestro cargo. Lo que no tenga arreglo o no aparezca se paga por su valor; del seguro me ocupo yo.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'repair', 'redo', 'replacement', 'refund', 'compensation'],
    plusOne: ['Pasadas unas semanas le pregunto yo si todo ha quedado bien.'],
    question: ['¿Me manda una foto de cómo ha quedado?'],
  },
  {
    id: 'not-my-contract',
    tells: [
      words(
        'no he pedido|nunca he pedido|no pedí|no lo he pedido|nunca contraté|nunca he contratado|no he contratado|no he firmado|nunca firmé',
      ),
      words('factura\\p{L}*|recibo\\p{L}*|deuda|contrato|reclam\\p{L}*|cobra\\p{L}*|seguro'),
    ],
    failure: ['se le cobra algo que nunca pidió.'],
    fix: {
      any: [
        'Detengo los cobros y compruebo quién lo dio de alta. Lo ya cobrado se lo devuelvo, y tendrá por escrito que no debe nada.',
      ],
    },
    answers: ['refund', 'cancel', 'correct-record', 'explanation', 'information', 'contact', 'redo'],
    plusOne: ['El escrito le servirá también ante el fichero de morosos.'],
    question: ['¿Quién le mandó la última carta?'],
  },
  {
    id: 'appointment-wait',
    tells: [
      words('cita|dentista|turno|consulta'),
      words('me atendieron a las|esper\\p{L}*|retraso|pasadas|me hicieron volver'),
    ],
    not: /(?<!\p{L})(?:nevera|técnico)/iu,
    failure: ['tenía cita y aun así le hicimos esperar demasiado.'],
    fix: {
      any: [
        'Averiguo por qué no se cumplió el horario y por qué nadie le avisó, y le digo qué cambiamos. Lo que se le cobró sin haberse hecho, se le devuelve.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'redo', 'apology', 'action-on-staff', 'refund'],
    plusOne: ['Su próxima cita se la pongo a primera hora, y si hay retraso le llamamos antes.'],
    question: ['¿Qué día le viene bien?'],
  },
  {
    id: 'account-locked',
    tells: [
      words('cuenta|acceso|usuario|contraseña'),
      words('incorrecta|bloquead\\p{L}*|no puedo entrar|no me deja|no funciona'),
    ],
    failure: ['no puede entrar a lo que es suyo.'],
    sympathy: ['Lamento mucho que no pueda entrar a lo que es suyo.'],
    fix: {
      any: ['Averiguo por qué está cerrado el acceso y se lo abro. Lo que necesite ya, se lo mando por otra vía.'],
    },
    answers: ['redo', 'repair', 'contact', 'information', 'explanation', 'refund'],
    plusOne: ['Después repaso con usted los ajustes, para que no vuelva a quedarse fuera.'],
    question: ['¿Qué es lo primero que necesita de ahí?'],
  },
  {
    id: 'charged-twice',
    tells: [
      together(
        'dos veces|tres veces|\\d veces|dos cobros|doble|duplicad\\p{L}*|por duplicado',
        'cobr\\p{L}*|factura|cargo|recibo|tarjeta',
        70,
      ),
    ],
    failure: ['le cobramos lo mismo más de una vez.'],
    fix: {
      any: ['Le devuelvo el cobro de más, por la misma vía por la que salió. Del banco no tiene que ocuparse usted.'],
    },
    answers: ['refund', 'correct-record', 'explanation', 'information'],
    plusOne: ['Su próxima factura la leo yo, línea por línea, antes de que salga.'],
    question: ['¿Hay alguna factura anterior que quiera que revise de paso?'],
  },
  {
    id: 'bill-wrong',
    tells: [
      words('factura|recibo|regularización|lectura\\p{L}*|contador'),
      words(
        'anula\\p{L}*|excesiv\\p{L}*|no corresponde|incorrect\\p{L}*|error|barbaridad|estimad[ao]s|triple|el doble|nadie ha venido|no es posible|reclam\\p{L}*',
      ),
    ],
    not: /(?<!\p{L})(?:fontanero|pintor|albañil|taller)/iu,
    failure: ['en su factura hay algo que no puede estar bien.'],
    fix: {
      any: [
        'Rehago su factura concepto por concepto. Lo que no esté probado se quita, y usted recibe una nueva explicada con palabras claras. Mientras tanto no tiene que pagar nada ni se le corta nada.',
      ],
    },
    answers: ['explanation', 'correct-record', 'information', 'refund', 'redo'],
    plusOne: ['De paso reviso las facturas anteriores, por si el mismo error está también en ellas.'],
    question: ['¿Hay algún otro concepto que le parezca extraño?'],
  },
  {
    id: 'never-arrived',
    tells: [
      words('paquete|pedido|envío|repartidor|mensajer\\p{L}*|transportista'),
      words(
        'consta como entregado|entregado|no (?:me )?ha llegado|nunca llegó|no llegó|no lo he recibido|no he recibido|dónde está',
      ),
    ],
    not: /(?<!\p{L})(?:taller|me llegó con|talla|reembolso)/iu,
    failure: ['{tracked}', 'lo que compró no le ha llegado.'],
    fix: {
      refund: ['Le devuelvo el dinero. Dónde acabó el envío es asunto nuestro, no suyo.'],
      any: [
        'Sigo el envío hasta el último punto en que alguien lo vio. Si no aparece, usted elige: otro enviado o el dinero de vuelta. Con el transportista hablo yo.',
      ],
    },
    answers: ['refund', 'redo', 'information', 'replacement', 'contact', 'explanation'],
    plusOne: ['Cuando esté en camino lo sigo yo y le escribo en cuanto vaya en el reparto.'],
    question: ['¿Hay algún sitio o vecino donde se lo puedan dejar con seguridad?'],
  },
  {
    id: 'baggage-lost',
    tells: [words('maleta\\p{L}*|equipaje'), words('no (?:llegó|apareció|ha llegado)|perd\\p{L}*|extravi\\p{L}*|rota')],
    failure: ['su equipaje no llegó como lo facturó.'],
    fix: {
      any: [
        'Sigo yo su equipaje desde el último punto en que se registró y le digo dónde está o dónde faltó algo. Lo que falta y lo que tuvo que comprar, mándemelo con los tiques.',
      ],
    },
    answers: ['information', 'contact', 'compensation'],
    plusOne: ['Le escribiré cada día, aunque no haya novedades.'],
    question: ['¿Cómo reconozco la maleta a primera vista?'],
  },
  {
    id: 'tickets-invalid',
    tells: [
      words('entradas?|código|billetes?'),
      words('ya estaba usad\\p{L}*|no válid\\p{L}*|misma entrada|en la calle|no nos dejaron'),
    ],
    failure: ['pagó sus entradas y le dejamos en la puerta.'],
    fix: { any: ['Compruebo a quién se vendió ese código y le devuelvo lo que pagó por las entradas.'] },
    answers: ['refund', 'explanation', 'compensation'],
    plusOne: [
      'Si hay otra función que le interese, le guardo yo las entradas y compruebo el código antes de dárselas.',
    ],
  },
  {
    id: 'flight-cancelled',
    tells: [
      together(
        'vuelo|tren|autobús|ferry|avión|traslado',
        'cancel\\p{L}*|suspend\\p{L}*|retras\\p{L}*|perdimos|perdí|overbooking|no (?:apareció|vino|salió)|se fue sin|suprimid\\p{L}*',
        120,
      ),
    ],
    failure: ['su viaje no fue el que había reservado, y allí no hubo nadie que se ocupara.'],
    fix: {
      any: [
        'Lo que tuvo que pagar por su cuenta lo asumo contra los justificantes. Y lo que le corresponde por ley se lo calculo yo, sin otro formulario.',
      ],
    },
    answers: ['refund', 'compensation', 'explanation'],
    plusOne: [
      'En su próximo viaje con nosotros reviso yo la conexión y le doy un número en el que también de noche contesta alguien.',
    ],
    question: ['¿Falta algún gasto en su lista, quizá comida o un taxi?'],
  },
  {
    id: 'outage',
    tells: [
      words('internet|luz|wifi|fibra|línea|router|cobertura|sin señal|suministro'),
      words('sin|no (?:funciona|hay|va|tengo)|avería|corte|caíd\\p{L}*|cort\\p{L}*'),
    ],
    not: /(?<!\p{L})(?:vuelo|respirador)/iu,
    failure: ['lleva días sin servicio {absent}.', 'lleva sin servicio demasiado tiempo.'],
    fix: { any: ['Paso la avería yo y no la suelto hasta que vuelva el servicio. Cada día sin él se le descuenta.'] },
    answers: ['repair', 'redo', 'information', 'compensation', 'explanation', 'contact'],
    plusOne: ['Si trabaja ahí, dígame qué es lo que no puede esperar y busco con usted una salida para estos días.'],
    question: ['¿En qué número le encuentra el técnico con seguridad?'],
  },
  {
    id: 'app-lost-data',
    tells: [
      words('app|aplicación|actualización|programa'),
      words('no (?:abre|funciona|va|entra|me deja)|se cierra|perdí|perdido|borrad\\p{L}*|desaparec\\p{L}*|contraseña'),
    ],
    not: /(?<!\p{L})(?:entradas|comida|pedido)/iu,
    failure: ['la aplicación no le deja llegar a lo que es suyo.'],
    sympathy: ['Lamento mucho que no pueda llegar a lo que es suyo.'],
    fix: {
      any: [
        'Hago revisar qué queda de sus datos en nuestros servidores y recupero lo que se pueda. Hasta entonces, por favor, no borre la aplicación.',
      ],
    },
    answers: ['explanation', 'repair', 'redo', 'contact', 'refund'],
    plusOne: ['Cuando estén de vuelta, se los mando también en un archivo que se pueda abrir sin la aplicación.'],
    question: ['¿Qué dispositivo usa y cuándo funcionó por última vez?'],
  },
  {
    id: 'garage-slow',
    tells: [words('taller|mecánico|concesionario'), words('semanas|meses|pieza|fecha|todavía|sigue|días')],
    not: /(?<!\p{L})(?:rayad\p{L}*|golpe)/iu,
    failure: ['su coche lleva con nosotros mucho más de lo que le dijimos, y cada llamada acabó en otra excusa.'],
    fix: {
      any: [
        'Averiguo hoy dónde está la pieza de verdad y le doy una fecha de la que respondo yo. Lo que paga mientras tanto por otro coche lo miro con usted.',
      ],
    },
    answers: ['information', 'redo', 'contact', 'explanation', 'compensation', 'repair'],
    plusOne: ['Cuando esté listo se lo llevo yo, con una lista de lo que se ha hecho.'],
    question: ['¿Para qué día necesita el coche sin falta?'],
  },
  {
    id: 'nobody-came',
    tells: [
      together(
        'cita|técnico|fontanero|electricista|repartidor|quedaron|venir',
        'no (?:vino|apareció|vinieron|se presentó)|nadie|plantad\\p{L}*',
        90,
      ),
    ],
    not: /(?<!\p{L})(?:gotea|cucaracha|contador|regularización)/iu,
    failure: ['usted se quedó esperando y de nuestra parte no fue nadie.'],
    fix: { any: ['Aclaro ahora quién va y le doy una cita con hora y nombre, que esta vez vigilo yo.'] },
    answers: ['redo', 'repair', 'information', 'contact', 'explanation'],
    plusOne: ['Una hora antes le aviso yo de que está en camino.'],
    question: ['¿A qué hora le viene bien, sin que tenga que faltar otra vez a nada?'],
  },
  {
    id: 'hair',
    tells: [
      words('peluquer[ií]a|peluquer[ao]|mechas|tinte|uñas|flequillo'),
      words('cortaron|quemad\\p{L}*|naranja|llorar|mal|desastre|trasquil\\p{L}*|no era lo que pedí'),
    ],
    not: /(?<!\p{L})(?:soy peluquera|perr[ao])/iu,
    failure: ['salió de nuestra peluquería con algo que no había pedido.'],
    fix: {
      any: [
        'Le guardo sitio cuanto antes con quien mejor lo hace y se lo arreglo hasta donde se pueda, sin cobrarle nada. Lo que no tenga arreglo se lo devuelvo.',
      ],
    },
    answers: ['repair', 'redo', 'replacement', 'refund', 'compensation', 'information', 'action-on-staff', 'apology'],
    plusOne: ['El día que lo necesite para algo especial, venga antes: el peinado corre de nuestra cuenta.'],
    question: ['¿Me manda una foto de cómo está ahora y otra de lo que quería?'],
  },
  {
    id: 'refused',
    tells: [
      words('deniegan|denegad\\p{L}*|rechaz\\p{L}*|no cubre|no me cubren|desestim\\p{L}*'),
      words('póliza|seguro|siniestro|solicitud|ayuda|beca|prestación|reclamación'),
    ],
    failure: ['nuestra negativa no encaja con lo que usted nos había mandado.'],
    sympathy: ['Lo siento: su caso había que leerlo con más cuidado.'],
    fix: {
      any: ['Hago que lea su expediente alguien que no lo haya visto antes, y tendrá la decisión con sus motivos.'],
    },
    answers: ['redo', 'explanation', 'information', 'correct-record', 'compensation', 'refund'],
    question: ['¿Hay una fecha para la que necesita la decisión?'],
  },
  {
    id: 'bad-work',
    tells: [
      words(
        'fontanero|pintor|albañil|electricista|obra|reforma|tejado|retejado|placas|contraventanas|ventanas|puertas|instal\\p{L}*|montaje|repar\\p{L}*|peluquer\\p{L}*|tinte|arregl\\p{L}*',
      ),
      words(
        'peor|gote\\p{L}*|al revés|agujeros|no cierran?|mal|chapuza|torcid\\p{L}*|sin probar|mancha\\p{L}*|desconch\\p{L}*|otra vez|se cay\\p{L}*|naranja|rot[ao]',
      ),
    ],
    not: /(?<!\p{L})(?:nevera|lavadora|soy peluquer|pantalla)/iu,
    failure: ['el trabajo que nos pagó está mal hecho.'],
    fix: {
      any: [
        'Mando a alguien a rehacerlo bien, sin cobrarle nada más, y de paso se mira el daño que haya causado en otros sitios para hacernos cargo.',
      ],
    },
    answers: ['repair', 'redo', 'compensation', 'contact'],
    plusOne: ['Cuando terminen, lo pruebo yo con usted delante antes de que se vayan.'],
    question: ['¿A qué hora hay alguien en casa?'],
  },
  {
    id: 'wrong-item',
    tells: [
      words(
        'talla|equivocad\\p{L}*|otro (?:modelo|color|artículo)|no es (?:el|la|lo) que pedí|en (?:vez|lugar) de (?:la|el|una|un)|me llegaron? un[ao]s?',
      ),
    ],
    not: /(?<!\p{L})(?:cremallera|rot[oa]|farmacia)/iu,
    failure: ['pidió una cosa y le llegó otra.'],
    fix: {
      refund: ['Le devuelvo el dinero y mando recoger lo que le llegó por error, sin que pague el envío.'],
      any: ['Le envío lo que pidió, sin coste, y mando recoger lo otro. El envío de vuelta lo pagamos nosotros.'],
    },
    answers: ['replacement', 'redo', 'refund', 'policy-change', 'compensation'],
    plusOne: ['Antes de cerrar la caja comparo yo el contenido con su pedido y le mando una foto.'],
    question: ['¿Me confirma en una línea qué es lo que tenía que llegar?'],
  },
  {
    id: 'item-missing',
    tells: [words('falta\\p{L}*|incomplet\\p{L}*|venía sin'), words('pedido|paquete|caja|pieza|roscón|tarta|producto')],
    failure: ['lo que se llevó no estaba completo.'],
    fix: {
      any: ['Le preparo o le envío lo que faltaba, sin coste. Si prefiere el dinero de esa parte, se lo devuelvo.'],
    },
    answers: ['replacement', 'redo', 'refund'],
    plusOne: ['Lo reviso yo antes de que salga.'],
  },
  {
    id: 'arrived-damaged',
    tells: [
      words('repartidor|paquete|lleg\\p{L}*|recib\\p{L}*|entreg\\p{L}*|abr\\p{L}*'),
      words(
        'rot[ao]s?|rasgad\\p{L}*|manchad\\p{L}*|abollad\\p{L}*|rayad\\p{L}*|golpead\\p{L}*|añicos|en pedazos|descosid\\p{L}*|aplastad\\p{L}*',
      ),
    ],
    failure: ['{goods} le llegó en mal estado.', 'lo que pidió le llegó en mal estado.'],
    fix: {
      refund: ['Usted elige: otra unidad en buen estado o el dinero de vuelta. La dañada la recogemos nosotros.'],
      any: [
        'Le envío otra unidad, revisada antes por mí y por la vía más rápida; la dañada la recogemos nosotros. Si ya no le llega a tiempo, le devuelvo el dinero.',
      ],
    },
    answers: ['repair', 'replacement', 'refund', 'redo', 'information', 'contact'],
    plusOne: ['La preparo yo y le mando una foto antes de que salga, para que la vea como le va a llegar.'],
    question: ['¿Para qué día lo necesita y en qué dirección se lo entregamos?'],
  },
  {
    id: 'faulty-goods',
    tells: [
      words('compr\\p{L}*|pedí|lleg\\p{L}*|nuev[ao]'),
      words(
        'rot[ao]|roto|rasgad\\p{L}*|dejó de|no (?:funciona|enfría|enciende)|defect\\p{L}*|averi\\p{L}*|estropead\\p{L}*|cremallera',
      ),
    ],
    failure: ['{goods} ha fallado mucho antes de lo debido.', 'lo que nos compró ha fallado mucho antes de lo debido.'],
    fix: {
      repair: ['Hago que lo reparen a nuestro cargo y con una cita que se cumpla. Si no tiene arreglo, se lo cambio.'],
      refund: ['Usted elige: otra unidad en buen estado o el dinero de vuelta. La defectuosa la recogemos nosotros.'],
      any: [
        'Le envío otra unidad, revisada antes por mí, y la defectuosa la recogemos nosotros. Si prefiere el dinero, dígamelo.',
      ],
    },
    answers: ['repair', 'replacement', 'refund', 'redo', 'information'],
    plusOne: ['Dentro de un mes le pregunto yo si todo sigue bien, para que no tenga que acordarse usted.'],
    question: ['¿Me manda una foto del fallo?'],
  },
  {
    id: 'table-lost',
    tells: [
      together('mesa|reserv\\p{L}*', 'no había|de pie|esper\\p{L}*|una hora|ocupad\\p{L}*', 110),
      words('restaurante|paella|camarer\\p{L}*|mesa|carta|plato'),
    ],
    failure: ['tenían mesa reservada y los tuvimos {wait} esperando.', 'tenían mesa reservada y no estaba.'],
    fix: {
      refund: ['Aclaro con sala y cocina qué falló ese día, y lo que no estaba en condiciones se lo devuelvo.'],
      any: [
        'Aclaro con sala y cocina qué falló ese día y le digo qué cambiamos. Lo que no estaba en condiciones se lo devuelvo.',
      ],
    },
    answers: ['refund', 'redo', 'explanation', 'compensation', 'replacement'],
    plusOne: [
      'Si quieren repetir la celebración, la mesa estará puesta a su hora, con un postre de mi parte para todos.',
    ],
    question: ['¿Hay alguien en su mesa a quien deba pedir disculpas en especial?'],
  },
  {
    id: 'food',
    tells: [
      words('comida|plato|paella|carne|pescado|pizza|café|hamburguesa|sopa|restaurante|menú'),
      words('fr[ií][ao]|crud[ao]|quemad\\p{L}*|salad[ao]|pelo|mal estado|podrid\\p{L}*|seco'),
    ],
    failure: ['lo que le servimos no estaba en condiciones.'],
    fix: {
      refund: ['Lo que no estaba en condiciones se lo devuelvo.'],
      any: [
        'Lo hablo con la cocina, y lo que no estaba en condiciones se lo devuelvo o se lo hago de nuevo, como prefiera.',
      ],
    },
    answers: ['refund', 'redo', 'replacement'],
    plusOne: ['Si nos da otra oportunidad, las bebidas y el postre corren de mi cuenta.'],
  },
  {
    id: 'room',
    tells: [
      words('hotel|habitación|apartamento|alojamiento|casa rural|piscina'),
      words('cucarachas|suci\\p{L}*|roto|muro|ruido|tabaco|olía|huele|vistas|cerrad\\p{L}*|obras|no era|camas?'),
    ],
    failure: ['la habitación que encontró no era la que reservó.'],
    fix: { any: ['Comparo lo que ponía en su reserva con lo que encontró y le devuelvo la parte que no tuvo.'] },
    answers: ['refund', 'compensation', 'explanation', 'redo'],
    plusOne: ['Entro yo en esa habitación, la reviso y le mando fotos de cómo ha quedado.'],
    question: ['¿Tiene fotos que pueda enseñar a mi equipo?'],
  },
  {
    id: 'record-wrong',
    tells: [
      words('nombre|certificado|expediente|clasificación|historia|ficha|registro|apellido|analisis|análisis'),
      words('equivocad\\p{L}*|error|corrij\\p{L}*|corregid|corregir|figura|salgo como|otra señora|no son los míos'),
    ],
    failure: ['en nuestros papeles consta algo que no es cierto.'],
    fix: { any: ['Corrijo el dato con lo que usted ya nos dio y le mando la versión buena para que la vea.'] },
    answers: ['correct-record', 'redo', 'information', 'contact', 'explanation'],
    plusOne: ['Mientras tanto le doy un escrito que puede enseñar donde se lo pidan.'],
    question: ['¿Hay un plazo para el que lo necesita?'],
  },
  {
    id: 'misled',
    tells: [
      words('prometi\\p{L}*|anunci\\p{L}*|vendieron|ficha|publicidad|decía|incluid\\p{L}*|oferta|garantizad\\p{L}*'),
      words('resulta que|pero|aun así|en realidad|no era|no es|y luego|orientativ\\p{L}*'),
    ],
    failure: ['le dijimos una cosa y luego fue otra.'],
    fix: {
      any: ['Cumplo lo que se le dijo o le compenso la diferencia. Y lo que está mal escrito, lo mando cambiar.'],
    },
    answers: ['refund', 'compensation', 'correct-record', 'policy-change', 'explanation', 'redo'],
    plusOne: ['El texto nuevo lo verá usted antes de que salga.'],
    question: ['¿Conserva el anuncio o la oferta, aunque sea en una foto?'],
  },
  {
    id: 'late-delivery',
    tells: [
      words('pedido|entrega|encargu\\p{L}*|compr\\p{L}*|envío|prometi\\p{L}*|fecha'),
      words('retrasad\\p{L}*|sigo esperando|seguimos esperando|no ha llegado|no llega|todavía no|aún no|sin noticias'),
    ],
    failure: [
      'la fecha que le dimos pasó hace tiempo y usted sigue esperando {sent}.',
      'la fecha que le dimos pasó hace tiempo y usted sigue esperando.',
    ],
    fix: {
      refund: ['Usted elige: una fecha de la que respondo yo, o su dinero de vuelta.'],
      any: [
        'Averiguo dónde se ha parado y le doy una fecha de la que respondo yo. Si no puedo dársela, puede anular sin coste.',
      ],
    },
    answers: ['refund', 'redo', 'information', 'cancel', 'explanation', 'contact'],
    plusOne: ['Hasta que llegue le escribo cada semana, aunque no haya novedades.'],
    question: ['¿Hay un día para el que lo necesite sin falta?'],
  },
  {
    id: 'refund-waiting',
    tells: [
      together(
        'devolución|reembolso|dinero|fianza|devolver|devuelv\\p{L}*',
        'esper\\p{L}*|sigo sin|todavía no|aún no|semanas|meses',
        80,
      ),
    ],
    failure: ['sigue esperando un dinero que es suyo.'],
    fix: { any: ['Sigo su dinero hasta donde se ha quedado parado y hago que se lo ingresen. Le diré el día exacto.'] },
    answers: ['refund', 'information', 'contact', 'compensation'],
    plusOne: ['Al día siguiente le pregunto yo si ha llegado.'],
    question: ['¿Sigue siendo la misma cuenta desde la que pagó?'],
  },
  {
    id: 'rude',
    tells: [
      words(
        'maleducad\\p{L}*|groser\\p{L}*|borde|de malas maneras|contestó mal|desagradable|mal trato|gritó|gritando|se rió|se rieron|prepotente',
      ),
    ],
    failure: ['de la manera en que se le habló no se habla a nadie en nuestra casa.'],
    fix: { any: ['Hablo con la persona de la que se queja y después le cuento en qué ha quedado.'] },
    answers: ['action-on-staff', 'apology', 'explanation', 'contact'],
    plusOne: ['La próxima vez que necesite algo, diríjase directamente a mí.'],
  },
];

export const ES_BOOK: Book = {
  scenes: SCENES,
  besides: [
    {
      id: 'quote',
      tells: words('dij\\p{L}*|dice\\p{L}*|contest\\p{L}*|respond\\p{L}*|respuesta'),
      saidBy: ['child-hurt', 'somebody-hurt', 'ill-from-food', 'discrimination'],
      text: ['Y «{quote}» no es una respuesta.'],
    },
    {
      id: 'rude-answer',
      tells: words('contest[óo]\\p{L}* mal|de malas maneras|grosero|maleducad\\p{L}*|se rió|borde'),
      saidBy: ['quote', 'rude', 'discrimination', 'accused', 'child-hurt', 'somebody-hurt'],
      text: ['Y la respuesta que recibió estuvo fuera de lugar.'],
    },
    {
      id: 'food-too',
      tells: words('cruda?|fría|quemad\\p{L}*|seca'),
      saidBy: ['food', 'ill-from-food', 'item-missing', 'outage', 'faulty-goods', 'room', 'allergen', 'bad-work'],
      not: /(?<!\p{L})(?:calefacción|caldera|agua fría)/iu,
      text: ['Y luego la comida tampoco estaba bien.'],
    },
    {
      id: 'unanswered',
      tells: words(
        'esta tarde no|en visto|no (?:me )?(?:contest|respond|coge)\\p{L}*|nadie (?:me )?(?:ha )?(?:llam|contest|respond)\\p{L}*|sin respuesta|ninguna respuesta|correos? (?:y|sin)|emoji',
      ),
      saidBy: ['unresponsive-support', 'billed-after-death', 'child-hurt', 'somebody-hurt', 'nobody-came'],
      text: ['Y cuando nos buscó, no le respondimos como es debido.'],
    },
    {
      id: 'asked-again',
      tells: together('cuatro|tres|cinco|varias|muchas|\\d+', 'veces|correos|llamadas|emails|mensajes', 20),
      saidBy: ['unresponsive-support', 'unanswered', 'billed-after-death', 'charged-twice'],
      text: ['Y ha tenido que reclamarlo una y otra vez.'],
    },
    {
      id: 'feast',
      tells: words('boda|bautizo|comunión|cumple|cumpleaños|luna de miel|aniversario'),
      saidBy: ['child-hurt', 'somebody-hurt', 'billed-after-death', 'medicine-mixed-up', 'ill-from-food'],
      text: ['Y {feast} no se repite.'],
    },
  ],
  types: {
    'late-or-lost-delivery': ['con su entrega no salió nada como debía.'],
    'wrong-or-missing-item': ['no recibió lo que había pedido.'],
    'defective-or-damaged': ['lo que recibió de nosotros no está en buen estado.'],
    'food-or-drink': ['lo que le servimos no estaba en condiciones.'],
    'slow-service': ['le hicimos esperar demasiado.'],
    'staff-conduct': ['así no se trata a nadie en nuestra casa.'],
    billing: ['le hemos cobrado algo que no debía.'],
    'refund-or-cancellation': ['lo que ha recibido no corresponde a lo que pagó.'],
    'travel-disruption': ['su viaje no fue el que había reservado.'],
    'lost-or-damaged-property': ['nos confió algo suyo y no lo cuidamos bien.'],
    premises: ['lo que encontró no es lo que puede esperar de nosotros.'],
    'service-outage': ['lo que paga no ha funcionado.'],
    workmanship: ['el trabajo que pagó no está bien hecho.'],
    'unresponsive-support': ['acudió a nosotros y no tuvo una respuesta de verdad.'],
    'misleading-information': ['le dijimos una cosa y luego fue otra.'],
    'record-error': ['en nuestros papeles hay algo sobre usted que no es cierto.'],
    'unfair-decision': ['nuestra decisión no se sostiene tal como está.'],
  },
  saying: ['«{quote}» no es una respuesta que se le debiera dar.'],
  faults:
    /(?<!\p{L})(?:no|nada|nadie|nunca|sin|mal|peor|rot[ao]s?|tarde|error|equivocad\p{L}*|perd\p{L}*|falt\p{L}*|ningun\p{L}*|ningún|dejó de|encerrad\p{L}*|gote\p{L}*|crud[ao]|fr[ií][ao]|cancel\p{L}*|retras\p{L}*|quemad\p{L}*|ruido|cerrad\p{L}*|encerrad\p{L}*|dos veces|de más)(?!\p{L})/iu,
  deeds: {
    refund: ['Miro lo que pagó y lo que recibió, y le devuelvo lo que le corresponde.'],
    replace: ['Le envío otra unidad en buen estado, revisada por mí y sin coste.'],
    repair: ['Hago que se arregle, a nuestro cargo.'],
    redo: ['Averiguo qué tenía que haber pasado y hago lo que todavía se pueda hacer, sin cobrarle nada más.'],
    deliver: ['Repaso su entrega de principio a fin y le digo qué se puede arreglar todavía y para cuándo.'],
    credit: ['Le descuento lo que pagó y no recibió.'],
    correct: ['Reviso los datos, corrijo lo que no es cierto y le mando la versión nueva.'],
    cancel: ['Registro la baja y le confirmo el final por escrito, con fecha.'],
    investigate: ['Pregunto a todos los que tuvieron que ver y le digo con claridad qué pasó y qué cambio.'],
    explain: ['Averiguo cómo ocurrió y se lo explico paso a paso.'],
    answer: ['Repaso sus puntos uno por uno, y cada uno tendrá su respuesta.'],
    attend: ['Hablo con quienes estuvieron allí y después le escribo yo.'],
    secure: ['Repaso su cuenta con usted, cierro lo que no debe estar abierto y recupero lo que es suyo.'],
  },
  money: /(?<!\p{L})(?:dinero|devuelv\p{L}*|devoluci\p{L}*|descuent\p{L}*|asumo|corremos con|factura|gasto)/iu,
  things,
  people,
  details,
};
