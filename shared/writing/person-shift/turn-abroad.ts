/** Turns a French, German, Spanish or Portuguese sentence round where every word for a person is known; anything unsure is left. English is turned elsewhere. */

type Table = {
  /** Words for persons and their verbs, longest first where one begins another. */
  words: readonly (readonly [from: RegExp, to: string])[];
  /** What may not stand in a sentence before it is turned: a wish, a question, somebody who cannot be told apart. */
  never: RegExp;
  /** What may not be left in it afterwards. */
  left: RegExp;
};

const FR: Table = {
  never:
    /[?]|\bvous-même|\bnous sommes (?:fin|début|mi|le|en|au|déjà|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|\b(?:veux|voudrais|voudrions|souhaite|demande|demandons|exige|merci|attends de|espère|prie|aimerais|soi|on|tu|toi)\b|\bje (?:ne )?(?:suis pas content|trouve|pense|crois)/iu,
  left: /(?<![\p{L}])(?:je|j['’]|me|m['’]|moi|nous|mon|ma|mes|notre|nos|vous|votre|vos)(?![\p{L}])/iu,
  words: [
    [/(?<!\p{L})vous m['’]avez(?!\p{L})/giu, 'nous vous avons'],
    [/(?<!\p{L})vous n['’]avez(?!\p{L})/giu, "nous n'avons"],
    [/(?<!\p{L})vous avez(?!\p{L})/giu, 'nous avons'],
    [/(?<!\p{L})vous aviez(?!\p{L})/giu, 'nous avions'],
    [/(?<!\p{L})votre(?!\p{L})/giu, 'notre'],
    [/(?<!\p{L})vos(?!\p{L})/giu, 'nos'],
    [/(?<!\p{L})chez vous(?!\p{L})/giu, 'chez nous'],
    [/(?<!\p{L})j['’]en ai(?!\p{L})/giu, 'vous en avez'],
    [/(?<!\p{L})j['’]en avais(?!\p{L})/giu, 'vous en aviez'],
    [/(?<!\p{L})(?:j['’]ai|nous avons)(?!\p{L})/giu, 'vous avez'],
    [/(?<!\p{L})(?:je n['’]ai|nous n['’]avons)(?!\p{L})/giu, "vous n'avez"],
    [/(?<!\p{L})(?:j['’]avais|nous avions)(?!\p{L})/giu, 'vous aviez'],
    [/(?<!\p{L})(?:je n['’]avais|nous n['’]avions)(?!\p{L})/giu, "vous n'aviez"],
    [/(?<!\p{L})(?:je suis|nous sommes)(?!\p{L})/giu, 'vous êtes'],
    [/(?<!\p{L})(?:j['’]étais|nous étions)(?!\p{L})/giu, 'vous étiez'],
    [/(?<!\p{L})j['’]attends(?!\p{L})/giu, 'vous attendez'],
    [/(?<!\p{L})(?:on )?m['’](a|ont|avait)(?!\p{L})/giu, 'vous $1'],
    [/(?<!\p{L})m['’](?=[aeiouhéè])/giu, 'vous '],
    [/(?<!\p{L})(?:mon|ma|notre)(?!\p{L})/giu, 'votre'],
    [/(?<!\p{L})(?:mes|nos)(?!\p{L})/giu, 'vos'],
    [/(?<!\p{L})moi(?!\p{L})/giu, 'vous'],
  ],
};

const DE: Table = {
  never:
    /[?]|\b(?:bitte|bitten|möchte|möchten|hätte gern|hätten gern|will|wollen|verlange|erwarte|erwarten|hoffe|wünsche|finde|denke|glaube|du|dir|dich|uns)\b|^Sie\b/iu,
  left: /(?<!\p{L})(?:ich|wir|mir|mich|mein\p{L}*|unser\p{L}*|Sie|Ihnen|Ihr(?:e|en|em|er|es)?|habe|bin|warte|brauche)(?![\p{L}])/u,
  words: [
    [/(?<!\p{L})(bei|von|mit) Ihnen(?!\p{L})/gu, '$1 uns'],
    [/(?<=, (?:d(?:en|ie|as|em|er)) )Sie(?= \p{L}+ (?:haben|hatten)(?!\p{L}))/gu, 'wir'],
    [/(?<!\p{L})(haben|hatten) Sie(?!\p{L})/gu, '$1 wir'],
    [/(?<!\p{L})Sie (haben|hatten)(?!\p{L})/gu, 'wir $1'],
    [/(?<!\p{L})[Ii]hr(e|en|em|er|es)?(?= \p{Lu})/gu, 'unser$1'],
    [/(?<!\p{L})(?:ich habe|wir haben)(?!\p{L})/giu, 'Sie haben'],
    [/(?<!\p{L})(?:habe ich|haben wir)(?!\p{L})/giu, 'haben Sie'],
    [/(?<!\p{L})(?:ich hatte|wir hatten)(?!\p{L})/giu, 'Sie hatten'],
    [/(?<!\p{L})(?:hatte ich|hatten wir)(?!\p{L})/giu, 'hatten Sie'],
    [/(?<!\p{L})(?:ich bin|wir sind)(?!\p{L})/giu, 'Sie sind'],
    [/(?<!\p{L})(?:bin ich|sind wir)(?!\p{L})/giu, 'sind Sie'],
    [/(?<!\p{L})(?:ich war|wir waren)(?!\p{L})/giu, 'Sie waren'],
    [/(?<!\p{L})(?:war ich|waren wir)(?!\p{L})/giu, 'waren Sie'],
    [/(?<!\p{L})(?:ich musste|wir mussten)(?!\p{L})/giu, 'Sie mussten'],
    [/(?<!\p{L})(?:musste ich|mussten wir)(?!\p{L})/giu, 'mussten Sie'],
    [/(?<!\p{L})(?:ich konnte|wir konnten)(?!\p{L})/giu, 'Sie konnten'],
    [/(?<!\p{L})(?:konnte ich|konnten wir)(?!\p{L})/giu, 'konnten Sie'],
    [/(?<!\p{L})(?:ich brauche|wir brauchen)(?!\p{L})/giu, 'Sie brauchen'],
    [/(?<!\p{L})(?:ich warte|wir warten)(?!\p{L})/giu, 'Sie warten'],
    [/(?<!\p{L})sitzen wir(?!\p{L})/giu, 'sitzen Sie'],
    [/(?<!\p{L})mein(e|en|em|er|es)?(?!\p{L})/giu, 'Ihr$1'],
    [/(?<!\p{L})unser(e|en|em|er|es)?(?!\p{L})/giu, 'Ihr$1'],
    [/(?<!\p{L})mir(?!\p{L})/giu, 'Ihnen'],
    [/(?<!\p{L})mich(?!\p{L})/giu, 'Sie'],
  ],
};

const ES: Table = {
  never:
    /[?¿]|(?<!\p{L})(?:quiero|quisiera|queremos|pido|exijo|solicito que|espero|necesito|gracias|ustedes|usted|su|sus|vuestr\p{L}+|tu|tus|te|creo|pienso|nos|nuestr\p{L}+|hemos|soy|puse)(?!\p{L})/iu,
  left: /(?<!\p{L})(?:yo|me|mí|mi|mis|conmigo|he|estoy|tengo|sé|llevo|sigo|pago|vivo|trabajo|uso|puedo|voy|doy|hago|veo|llamo|recibo|debo|cobro|vengo|dije|vine|hice|quise|pude)(?![\p{L}])|(?<!\p{L})\p{L}{2,}(?:é|í|mos)(?![\p{L}])/iu,
  words: [
    [/(?<!\p{L})me han(?!\p{L})/giu, 'le hemos'],
    [/(?<!\p{L})no me (entra|funciona|sirve|llega)(?!\p{L})/giu, 'no le $1'],
    [/(?<!\p{L})me (dijeron)(?!\p{L})/giu, 'le dijimos'],
    [/(?<!\p{L})me (cobraron)(?!\p{L})/giu, 'le cobramos'],
    [/(?<!\p{L})me (enviaron|mandaron)(?!\p{L})/giu, 'le enviamos'],
    [/(?<!\p{L})(?:he)(?= \p{L}+(?:ado|ido|to|cho)(?!\p{L}))/giu, 'ha'],
    [/(?<!\p{L})me (ha|llegó|entregaron|contestaron|respondieron|atendieron)(?!\p{L})/giu, 'le $1'],
    ...(
      [
        ['compré', 'compró'],
        ['pedí', 'pidió'],
        ['recibí', 'recibió'],
        ['pagué', 'pagó'],
        ['llamé', 'llamó'],
        ['escribí', 'escribió'],
        ['esperé', 'esperó'],
        ['reservé', 'reservó'],
        ['encargué', 'encargó'],
        ['llegué', 'llegó'],
        ['contraté', 'contrató'],
        ['cancelé', 'canceló'],
        ['devolví', 'devolvió'],
        ['envié', 'envió'],
        ['tuve', 'tuvo'],
        ['fui', 'fue'],
        ['estuve', 'estuvo'],
        ['perdí', 'perdió'],
      ] as const
    ).map(([from, to]): [RegExp, string] => [new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'giu'), to]),
    [/(?<!\p{L})mi(?!\p{L})/giu, 'su'],
    [/(?<!\p{L})mis(?!\p{L})/giu, 'sus'],
  ],
};

const PT: Table = {
  never:
    /[?]|(?<!\p{L})(?:quero|queria|gostaria|gostava|peço|exijo|solicito|espero|preciso|obrigad[oa]|vocês?|vosso|vossa|seu|sua|seus|suas|teu|tua|te|acho|nos|nós|noss[oa]s?|sou)(?!\p{L})/iu,
  left: /(?<!\p{L})(?:eu|me|mim|meu|minha|meus|minhas|comigo|estou|tenho|fiz|fui|vim|continuo|pago|vivo|trabalho|uso|moro|sinto|fico|ando|consigo|posso|vou|dou|faço|sei|vejo|ligo|recebo|devo|venho|deixo|disse|liguei-lhes?)(?![\p{L}])|(?<!\p{L})\p{L}{2,}(?:ei|mos)(?![\p{L}])/iu,
  words: [
    ...(
      [
        ['comprei', 'comprou'],
        ['paguei', 'pagou'],
        ['liguei', 'ligou'],
        ['esperei', 'esperou'],
        ['reservei', 'reservou'],
        ['encomendei', 'encomendou'],
        ['cheguei', 'chegou'],
        ['contratei', 'contratou'],
        ['cancelei', 'cancelou'],
        ['enviei', 'enviou'],
        ['recebi', 'recebeu'],
        ['pedi', 'pediu'],
        ['escrevi', 'escreveu'],
        ['devolvi', 'devolveu'],
        ['perdi', 'perdeu'],
        ['tive', 'teve'],
        ['estive', 'esteve'],
      ] as const
    ).map(([from, to]): [RegExp, string] => [new RegExp(`(?<!\\p{L})(?:eu )?${from}(?!\\p{L})`, 'giu'), to]),
    [/(?<!\p{L})me (disseram)(?!\p{L})/giu, 'lhe dissemos'],
    [/(?<!\p{L})me (cobraram)(?!\p{L})/giu, 'lhe cobramos'],
    [/(?<=(?<!\p{L})(?:do|ao|no|pelo|d?o) )meu(?!\p{L})/giu, 'seu'],
    [/(?<=(?<!\p{L})(?:da|à|na|pela|a) )minha(?!\p{L})/giu, 'sua'],
    [/(?<=(?<!\p{L})(?:de|em|com|para|por) )meu(?!\p{L})/giu, 'seu'],
    [/(?<=(?<!\p{L})(?:de|em|com|para|por) )minha(?!\p{L})/giu, 'sua'],
    [/(?<!\p{L})meu(?!\p{L})/giu, 'o seu'],
    [/(?<!\p{L})minha(?!\p{L})/giu, 'a sua'],
  ],
};

const TABLES: Readonly<Record<string, Table>> = { fr: FR, de: DE, es: ES, pt: PT };

/** Days that are told from the day of writing. */
const RELATIVE =
  /(?<!\p{L})(?:hier|avant-hier|aujourd['’]hui|ce matin|ce soir|demain|gestern|vorgestern|heute|morgen|ayer|anteayer|hoy|mañana|esta tarde|ontem|hoje|amanhã)(?!\p{L})/u;
const KEPT = /⟦(\d+)⟧/g;

/** The sentence told from our side with its first letter as written; null where it is not sure. `code` is an ISO 639-1 code. */
export function turnAbroad(sentence: string, code: string): string | null {
  const table = TABLES[code];
  if (table === undefined || table.never.test(sentence) || RELATIVE.test(sentence.toLowerCase())) return null;
  // What was turned is put by, so that no later rule turns it back.
  const turned: string[] = [];
  let text = sentence;
  for (const [from, to] of table.words)
    text = text.replace(from, (...match: (string | undefined)[]) => {
      turned.push(to.replace(/\$1/g, match[1] ?? ''));
      return `⟦${turned.length - 1}⟧`;
    });
  if (table.left.test(text)) return null;
  return text.replace(KEPT, (_all, at: string) => turned[Number(at)] ?? '');
}
