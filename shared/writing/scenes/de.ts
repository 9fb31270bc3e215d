/** The German book of scenes. Data, and the forms of German nouns. */
import { quoteOf, waitOf } from './details.ts';
import { nearestNoun } from './nearest-noun.ts';
import { type Book, type Forms, type Scene, together, words } from './scene.ts';

type Gender = 'm' | 'f' | 'n';

/** Things by their last part: a Küchenmaschine is a maschine. */
const GOODS: readonly (readonly [ending: string, gender: Gender])[] = [
  ...list(
    'f',
    'maschine therme lampe armbanduhr wanduhr standuhr kette jacke hose bluse tasche brille matratze kamera eisenbahn sauna gitarre',
  ),
  ...list(
    'm',
    'kühlschrank trockner ofen herd fernseher laptop drucker wagen koffer schrank tisch stuhl sessel teppich',
  ),
  ...list('m', 'mantel anzug ring pullover rucksack staubsauger boiler mixer rock grill helm roller'),
  ...list(
    'n',
    'sofa bett regal fahrrad handy kleid hemd gerät spielzeug notebook tablet smartphone klavier zelt e-bike',
  ),
];
const PARCELS: readonly (readonly [ending: string, gender: Gender])[] = [
  ...list('n', 'paket päckchen'),
  ...list('f', 'sendung bestellung lieferung'),
];
const OTHERS: readonly (readonly [ending: string, gender: Gender])[] = [
  ...list('f', 'heizung dusche toilette küche rinne tür torte pizza wohnung'),
  ...list('m', 'kuchen flug zug'),
  ...list('n', 'auto rad zimmer apartment parkett dach bad'),
];

function list(gender: Gender, nouns: string): (readonly [string, Gender])[] {
  return nouns.split(' ').map((noun) => [noun, gender]);
}

/** Words that end like a thing and are none. */
const NO_THING =
  /^(?:ring|rock|rad|rund\p{L}*|grad|kamerad|herd|schiefer\p{L}*|wagen|tisch|nachttisch|drittel|bad|uhr|umzug|bezug|auszug|entzug|verzug|anzug|dach|flug|ausflug|antworten|zahlung\p{L}*|buchung\p{L}*|bewertung|werkstatt|.*sprech.*|.*(?:praktisch|gering|wilhelm|hering))$/iu;
const STILL = new Set(['anzug', 'flug', 'dach', 'bad', 'herd', 'rad', 'ring', 'rock', 'tisch', 'wagen']);

type Kind = 'goods' | 'parcel' | 'other';

function thingOf(word: string): { gender: Gender; kind: Kind } | undefined {
  if (/\s/.test(word) || (NO_THING.test(word) && !STILL.has(word))) return undefined;
  const find = (nouns: typeof GOODS) => nouns.find(([ending]) => word.endsWith(ending))?.[1];
  const goods = find(GOODS);
  if (goods !== undefined) return { gender: goods, kind: 'goods' };
  const parcel = find(PARCELS);
  if (parcel !== undefined) return { gender: parcel, kind: 'parcel' };
  const other = OTHERS.find(([noun]) => word === noun)?.[1];
  return other === undefined ? undefined : { gender: other, kind: 'other' };
}

const ENDINGS: Readonly<Record<Gender, readonly [nominative: string, accusative: string, dative: string]>> = {
  m: ['', 'en', 'em'],
  f: ['e', 'e', 'er'],
  n: ['', '', 'em'],
};

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word === word.toUpperCase() ? word.slice(1).toLowerCase() : word.slice(1)}`;
}

function things(text: string, place: number): Forms {
  const found = nearestNoun(text, place, thingOf);
  if (found === null) return {};
  const { gender, kind } = found.entry;
  const noun = capital(found.written);
  const [nominative, accusative, dative] = ENDINGS[gender];
  const own = { thing: `Ihr${nominative} ${noun}`, thingA: `Ihr${accusative} ${noun}`, thingD: `Ihr${dative} ${noun}` };
  const goods = kind === 'goods' ? { goods: own.thing, goodsA: own.thingA, goodsD: own.thingD } : {};
  return kind === 'other' ? own : { ...own, ...goods, sent: own.thing, sentA: own.thingA };
}

const PEOPLE = new Map<string, Gender>([
  ...list('f', 'mutter mama oma großmutter frau tochter schwester tante schwiegermutter enkelin'),
  ...list('m', 'vater papa opa großvater mann sohn bruder onkel schwiegervater enkel'),
  ...list('n', 'kind baby'),
]);
/** Masculine and neuter nouns with their genitive. */
const GENITIVE: Readonly<Record<string, string>> = {
  mann: 'Mannes',
  sohn: 'Sohnes',
  kind: 'Kindes',
  vater: 'Vaters',
  bruder: 'Bruders',
  onkel: 'Onkels',
  enkel: 'Enkels',
  großvater: 'Großvaters',
  schwiegervater: 'Schwiegervaters',
  opa: 'Opas',
  papa: 'Papas',
  baby: 'Babys',
};
const SAID_OF: Readonly<Record<string, string>> = { mama: 'Mutter', papa: 'Vater' };

/** In UTF-16 code units. */
const NEAR = 160;

function people(text: string, place: number): Forms {
  const owned = [...text.matchAll(/(?<!\p{L})(?:mein|unser)(?:e|en|em|er|es)?\s+(\p{L}+)/giu)]
    .map((match) => ({ word: (match[1] ?? '').toLowerCase(), away: Math.abs(match.index - place) }))
    .map((one) => ({ ...one, word: one.word.replace(/s$/, '') }))
    .filter(({ word }) => PEOPLE.has(word))
    .filter(({ away }) => away <= NEAR)
    .sort((a, b) => a.away - b.away)[0];
  if (owned === undefined) return {};
  const gender = PEOPLE.get(owned.word) ?? 'f';
  const noun = SAID_OF[owned.word] ?? capital(owned.word);
  const [nominative, accusative, dative] = ENDINGS[gender];
  const genitive = gender === 'f' ? `Ihrer ${noun}` : `Ihres ${GENITIVE[noun.toLowerCase()] ?? `${noun}s`}`;
  return {
    person: `Ihr${nominative} ${noun}`,
    personA: `Ihr${accusative} ${noun}`,
    personD: `Ihr${dative} ${noun}`,
    personG: genitive,
  };
}

const FEASTS = 'Hochzeit|Taufe|Geburtstag|Konfirmation|Kommunion|Einschulung';
const TO: Readonly<Record<string, string>> = { geburtstag: 'zum' };

function details(text: string): Forms {
  const feast = new RegExp(
    `(?<!\\p{L})(?:Kinder)?(${FEASTS})(?: (?:von )?(?:mein|unser)(?:e|en|em|er|es)? (\\p{L}+))?`,
    'iu',
  ).exec(text);
  const named = (feast?.[2] ?? '').toLowerCase();
  const who = PEOPLE.has(named) ? named : named.replace(/s$/, '');
  const of = PEOPLE.has(who) ? ` ${people(`mein ${who}`, 0).personG ?? ''}` : '';
  return {
    quote: quoteOf(
      text,
      'mein(?:t|te|ten)|sag(?:t|te|ten|en)|hieß es|heißt es|Antwort|antwort\\p{L}*|erklär\\p{L}*|gesagt',
    ),
    wait: waitOf(
      text,
      '(?:über )?(?:eine|zwei|drei|vier|\\d{1,3}) (?:Stunden?|Minuten)|eine halbe Stunde',
      'gewartet|warte\\p{L}*|stehen|gestanden|Verspätung',
    ),
    tracked: /(?<!\p{L})(?:zugestellt|angeblich|Paketshop)/iu.test(text)
      ? 'Ihre Sendung gilt als zugestellt, angekommen ist bei Ihnen nichts.'
      : '',
    denied: /(?<!\p{L})(?:keine Störung|alles (?:in Ordnung|ok|okay|grün))(?!\p{L})/iu.test(text)
      ? 'und bei uns hieß es, es sei alles in Ordnung'
      : '',
    feast: feast === null ? '' : `${TO[(feast[1] ?? '').toLowerCase()] ?? 'zur'} ${capital(feast[1] ?? '')}${of}`,
  };
}

const DEATH = 'verstorben|gestorben|verstarb|Sterbeurkunde|Todesfall|tot aufgefunden';
const CHARGED = 'abgebucht|buchen|bucht|buchst|Abbuchung\\p{L}*|eingezogen|Lastschrift\\p{L}*|berechnet|Mahnung\\p{L}*';
const CANCELLED = 'gekündigt|Kündigung|kündigte|storniert|Stornierung|widerrufen|Widerruf';
const CHILD = 'Tochter|Sohn|Kind|Baby|Enkel\\p{L}*';
const HURT =
  'gebrochen|Bruch|gestürzt|Sturz|gefallen|verletzt|verbrannt|verbrüht|Krankenhaus|Klinikum|Notaufnahme|geblutet|genäht|Platzwunde|Gehirnerschütterung|Kreuzband\\p{L}*|Krücken';
const NOBODY_HURT =
  /(?<!\p{L})(?:passiert ist zum Glück nichts|zum Glück ist (?:ihm |ihr |uns |mir )?nichts passiert|verletzt wurde niemand|niemand (?:wurde )?verletzt)/iu;

const SCENES: readonly Scene[] = [
  {
    id: 'billed-after-death',
    tells: [words(DEATH), words(`${CHARGED}|Vertrag|Rechnung|Beitrag|Konto`)],
    failure: [
      'zum Tod {personG} mein aufrichtiges Beileid. Nach dieser Nachricht hätte von uns keine Abbuchung und kein Brief mehr kommen dürfen.',
      'mein aufrichtiges Beileid. Nach dieser Nachricht hätte von uns keine Abbuchung und kein Brief mehr kommen dürfen.',
    ],
    fix: {
      any: [
        'Ich beende den Vertrag zum Todestag, stoppe alle Schreiben und zahle zurück, was danach noch abgebucht wurde. Die Sterbeurkunde brauchen Sie kein weiteres Mal zu schicken.',
      ],
    },
    answers: ['refund', 'cancel', 'correct-record', 'explanation'],
    plusOne: [
      'Ich schaue außerdem nach, ob bei uns noch etwas anderes auf diesen Namen läuft, damit keine weitere Post mehr kommt, und schicke Ihnen eine Bestätigung für Ihre Unterlagen.',
    ],
    question: ['Gibt es noch eine Stelle bei uns, von der Sie Post bekommen haben?'],
  },
  {
    id: 'funeral-order',
    tells: [
      words('Beerdigung|Trauer\\p{L}*|Kranz|Grab\\p{L}*|Bestattung|Beisetzung|Aufbahrung'),
      words('falsch\\p{L}*|stand|zu spät|nicht gekommen|verwechselt|fehlte|Fehler|statt'),
    ],
    not: /(?<!\p{L})(?:Flug|Bahn|Zug)(?!\p{L})/iu,
    failure: [
      'mein aufrichtiges Beileid. An einem solchen Tag durfte nichts schiefgehen, und bei uns ist etwas schiefgegangen.',
    ],
    fix: {
      any: [
        'Sie bekommen zurück, was Sie dafür bezahlt haben. Und ich kläre, wie das geschehen konnte, und sage es Ihnen, ohne etwas schönzureden.',
      ],
    },
    answers: ['refund', 'apology', 'explanation', 'compensation', 'redo'],
    plusOne: ['Wenn es Ihnen recht ist, bringe ich selbst noch einmal Blumen ans Grab, so wie Sie es bestellt hatten.'],
    question: ['Darf ich Sie dazu anrufen, oder ist Ihnen ein Brief lieber?'],
  },
  {
    id: 'danger',
    tells: [
      words(
        'brennt|brannte|Brand|Funken|Rauch|Stromschlag|explodiert|verschmort|geschmolzen|Bremse\\p{L}*|Nagel|Erstickung\\p{L}*|löst sich|geht von allein auf',
      ),
    ],
    failure: ['was Sie beschreiben, ist gefährlich, und darum geht es zuerst.'],
    sympathy: [
      'Was Sie beschreiben, ist gefährlich, und darum geht es zuerst. Es tut mir leid, dass Sie das erlebt haben.',
    ],
    fix: {
      any: [
        'Bitte benutzen Sie es nicht mehr. Ich lasse es auf unsere Kosten abholen und untersuchen und schreibe Ihnen das Ergebnis. Kann es anderen auch passieren, warnen wir sie.',
      ],
    },
    answers: ['explanation', 'information', 'repair', 'replacement', 'redo', 'policy-change'],
    question: ['Geht es allen gut?'],
  },
  {
    id: 'fraud',
    tells: [
      words(
        'nicht von mir|nicht gemacht|nicht bestellt|unbekannte\\p{L}*|fremde\\p{L}* (?:Abbuchung|Zugriff|Konto)|gehackt|Betrüger|geleert|leergeräumt|gestohlene\\p{L}*',
      ),
      words('Konto|Karte|Punkte|Abbuchung\\p{L}*|Überweisung\\p{L}*|Passwort|Zugang'),
    ],
    failure: ['jemand anders war an dem, was nur Ihnen gehört.'],
    sympathy: ['Es tut mir leid, dass jemand anders an dem war, was nur Ihnen gehört.'],
    fix: {
      any: [
        'Ich sperre den Zugang, stelle fest, wer wann angemeldet war, und sorge dafür, dass Sie zurückbekommen, was fehlt. Für Ihre Bank und eine Anzeige bekommen Sie einen Bericht.',
      ],
    },
    answers: ['refund', 'redo', 'contact', 'explanation', 'information', 'repair', 'correct-record'],
    plusOne: ['Danach gehe ich mit Ihnen die Einstellungen durch, damit niemand mehr hineinkommt.'],
    question: ['Ist Ihnen noch eine andere Buchung aufgefallen?'],
  },
  {
    id: 'photos-posted',
    tells: [
      words('Foto\\p{L}*|Bild\\p{L}*|Video\\p{L}*'),
      words('Instagram|TikTok|Facebook|Snapchat|veröffentlicht|ins Netz gestellt|gepostet'),
    ],
    not: /(?<!\p{L})(?:geschrieben|Nachricht bei Insta)/iu,
    failure: ['wir haben etwas gezeigt, das nur Sie angeht, ohne Sie zu fragen.'],
    sympathy: ['Es tut mir leid, dass etwas gezeigt wurde, das nur Sie angeht.'],
    fix: {
      any: [
        'Ich lasse es sofort entfernen, sehe nach, wo es sonst noch steht, und schreibe Ihnen, wer es eingestellt hat.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'redo', 'action-on-staff'],
    question: ['Haben Sie es noch an anderer Stelle gesehen?'],
  },
  {
    id: 'medicine-mixed-up',
    tells: [
      words('Apotheke\\p{L}*|Apotheker\\p{L}*|Medikament\\p{L}*|Tablette\\p{L}*|Rezept'),
      words('statt|falsch\\p{L}*|verwechselt|Dosis|Dosierung|doppelte'),
    ],
    not: /(?<!\p{L})(?:Diagnose und|Rezept von einer|Rezept von einem)/iu,
    failure: ['Sie haben bei uns das falsche Medikament bekommen, und gemerkt haben es Sie, nicht wir.'],
    sympathy: ['Es tut mir leid, dass Sie das erleben mussten. Gut, dass Sie nachgesehen haben.'],
    fix: {
      any: [
        'Ich gehe den Weg dieser Packung vom Rezept bis zu Ihnen durch und schreibe Ihnen, an welcher Stelle es nicht aufgefallen ist und was wir dort ändern. Das richtige Medikament bekommen Sie natürlich ohne Kosten.',
      ],
    },
    answers: ['explanation', 'information', 'replacement', 'refund', 'policy-change'],
    plusOne: ['Bei Ihrer nächsten Abholung gehe ich jede Packung selbst mit Ihnen durch.'],
    question: ['Haben Sie von der falschen Packung etwas eingenommen? Dann rufen Sie bitte gleich Ihre Praxis an.'],
  },
  {
    id: 'pet-hurt',
    tells: [
      words('Hund|Hündin|Katze|Kater|Tier|Kaninchen|Pferd'),
      words('verletzt|Wunde|blutet\\p{L}*|Flöhe|abgemagert|humpelt|Schnitt|entlaufen|abgehauen'),
    ],
    failure: ['Ihr Tier war in unserer Obhut, und es ist ihm etwas passiert, von dem Sie nichts erfahren haben.'],
    sympathy: ['Es tut mir leid, was Ihrem Tier bei uns passiert ist.'],
    fix: {
      any: [
        'Die Tierarztkosten übernehme ich. Und ich spreche mit allen, die bei ihm waren, und schreibe Ihnen, was geschehen ist und warum es Ihnen niemand gesagt hat.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'action-on-staff'],
    question: ['Wie geht es ihm heute?'],
  },
  {
    id: 'child-hurt',
    tells: [together(CHILD, HURT, 220)],
    not: NOBODY_HURT,
    failure: ['was {personD} passiert ist, hätten Sie sofort von uns erfahren müssen.'],
    sympathy: [
      'Es tut mir leid, was {personD} passiert ist. Bitte richten Sie gute Besserung von mir aus.',
      'Es tut mir leid, was Ihrem Kind passiert ist. Bitte richten Sie gute Besserung von mir aus.',
    ],
    fix: {
      any: [
        'Ich spreche mit allen, die dabei waren, und schreibe Ihnen, was geschehen ist, wer wann dort war und warum niemand eingegriffen oder angerufen hat. Ich beschönige dabei nichts.',
      ],
    },
    answers: ['explanation', 'contact', 'information'],
    question: ['Wie geht es {personD} heute?', 'Wie geht es Ihrem Kind heute?'],
  },
  {
    id: 'somebody-hurt',
    tells: [
      words(`${HURT}|Operation`),
      words('verletzt|gebrochen|gerissen|Klinikum|Krankenhaus|Notaufnahme|Rettungswagen|Krücken|genäht'),
    ],
    not: NOBODY_HURT,
    failure: ['was Sie schildern, hätte nicht passieren dürfen.'],
    sympathy: [
      'Es tut mir leid, was {personD} passiert ist. Ich wünsche gute Besserung.',
      'Es tut mir leid, was Ihnen passiert ist. Ich wünsche Ihnen gute Besserung.',
    ],
    fix: {
      any: [
        'Ich lasse prüfen, wie es dazu kam, von jemandem, der nicht beteiligt war, und Sie bekommen das Ergebnis schriftlich.',
      ],
    },
    answers: ['explanation', 'information', 'contact'],
    question: ['Wie geht es {personD} heute?', 'Wie geht es Ihnen heute?'],
  },
  {
    id: 'ill-from-food',
    tells: [
      words('Essen|gegessen|Restaurant|Kantine|Mensa|Salat|Fisch|Fleisch|Hähnchen|Eis|Sushi'),
      words('übergeben|erbrochen|Lebensmittelvergiftung|Durchfall|Magen\\p{L}*|vergiftet'),
    ],
    failure: ['nach einem Essen bei uns ging es Ihnen schlecht.'],
    sympathy: [
      'Es tut mir leid, dass es Ihnen nach dem Essen so schlecht ging. Ich hoffe, Sie sind wieder auf den Beinen.',
    ],
    fix: {
      any: [
        'Ich prüfe mit der Küche, was an diesem Tag auf dem Teller war und wie es gelagert wurde, und schreibe Ihnen das Ergebnis.',
      ],
    },
    answers: ['explanation', 'information', 'refund'],
    question: ['Wie geht es Ihnen heute, und was genau haben Sie gegessen?'],
  },
  {
    id: 'allergen',
    tells: [
      words(
        'glutenfrei\\p{L}*|laktosefrei\\p{L}*|allergisch|Allergie|Allergiker\\p{L}*|Zöliakie|tierhaarfrei|Asthma|Nüsse|Erdnuss\\p{L}*',
      ),
      words('trotzdem|doch|statt|falsch\\p{L}*|mit Mehl|drin|enthält|enthielt|lag|war'),
    ],
    failure: ['Sie haben uns vorher von der Unverträglichkeit gesagt, und wir haben uns nicht daran gehalten.'],
    fix: {
      any: [
        'Ich sehe sofort nach, was sich noch rechtzeitig richtig machen lässt, ohne Kosten für Sie; geht es nicht, bekommen Sie Ihr Geld zurück. Und ich kläre, wo Ihr Hinweis verloren gegangen ist.',
      ],
    },
    answers: ['refund', 'replacement', 'explanation', 'information'],
    plusOne: ['Ihren Hinweis trage ich selbst so ein, dass ihn jeder sieht, bevor wir etwas für Sie vorbereiten.'],
    question: ['Geht es allen gut?'],
  },
  {
    id: 'others-data',
    tells: [
      words('Diagnose|Geburtsdatum|Adresse|Daten|Rezept|Unterlagen|Befund\\p{L}*|Akte'),
      words(
        'fremde\\p{L}*|anderen? (?:Person|Patient\\p{L}*|Kund\\p{L}*)|von einer Frau|von einem Herrn|Datenschutz|weitergegeben|falsche\\p{L}* (?:Adresse|Empfänger\\p{L}*)',
      ),
    ],
    failure: [
      'bei Ihnen ist etwas gelandet, das nur eine andere Person etwas angeht, und damit ist auch offen, wo Ihre eigenen Unterlagen sind.',
    ],
    sympathy: [
      'Es tut mir leid, dass Sie sich um Ihre eigenen Unterlagen sorgen müssen. Das nehme ich sofort in die Hand.',
    ],
    fix: {
      any: [
        'Ich stelle fest, wo Ihre Unterlagen sind und wer sie gesehen hat, und schreibe es Ihnen, auch wenn es unangenehm ist. Die andere Person erfährt es von uns.',
      ],
    },
    answers: ['explanation', 'information', 'contact'],
    question: ['Können Sie das fremde Schreiben bitte noch aufheben, bis ich es abholen lasse?'],
  },
  {
    id: 'care-neglect',
    tells: [
      words('Pflege\\p{L}*|Heim|Heimleitung|Station|Bewohner\\p{L}*|Schwiegermutter|Klinik'),
      words('ungewaschen|Nachthemd|allein|unberührt|vergessen|ohne Essen|ohne Trinken|dehydriert|keine Würde|am Boden'),
    ],
    failure: [
      '{person} wurde bei uns nicht so versorgt, wie es nötig gewesen wäre.',
      'hier hat sich niemand so gekümmert, wie es nötig war.',
    ],
    sympathy: [
      'Es tut mir leid, in welchem Zustand Sie {personA} gefunden haben.',
      'Es tut mir leid, was Sie vorgefunden haben.',
    ],
    fix: {
      any: [
        'Ich lasse mir diesen Tag Stunde für Stunde zeigen. Im Gespräch sage ich Ihnen, was gefehlt hat, wer dafür zuständig war und was ab jetzt anders läuft.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'action-on-staff', 'policy-change', 'redo'],
    plusOne: ['Bis dahin sehe ich jeden Tag selbst nach {personD}.'],
    question: ['Wann passt Ihnen das Gespräch, auch abends?'],
  },
  {
    id: 'lost-with-us',
    tells: [
      words(
        'abgegeben|anvertraut|zur Reparatur|in der Reinigung|im Heim|Ring|Ehering|Brille|Gebiss|Hörgerät|Schmuck|Mantel|Anzug',
      ),
      words(
        'verloren|verschwunden|nicht mehr auffindbar|unauffindbar|findet\\p{L}* (?:ihn|sie|es) nicht|nicht wiedergefunden|weg',
      ),
    ],
    not: /(?<!\p{L})(?:Koffer|Gepäck|Paket|Notizen|App)/iu,
    failure: ['Sie haben uns etwas anvertraut, und wir können es Ihnen nicht zurückgeben.'],
    fix: {
      any: [
        'Ich suche selbst, Platz für Platz, und frage jeden, durch dessen Hände es ging. Finde ich es nicht, ersetzen wir den Wert; dass das nicht dasselbe ist, weiß ich.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'replacement', 'redo'],
    plusOne: ['Auch danach suche ich weiter und bringe es Ihnen selbst, wenn es auftaucht.'],
    question: ['Woran erkenne ich es auf den ersten Blick?'],
  },
  {
    id: 'lessons-cancelled',
    tells: [
      words('Fahrstunde\\p{L}*|Fahrschule|Unterricht|Kursstunde\\p{L}*|Trainingsstunde\\p{L}*|Nachhilfe'),
      words('abgesagt|ausgefallen|fällt aus|kein Lehrer|nicht gekommen|verschoben'),
    ],
    failure: ['Ihre Stunden sind ausgefallen, und Sie haben es erst erfahren, als Sie schon da waren.'],
    fix: {
      any: [
        'Sie bekommen feste Termine mit einem Namen dahinter. Für jede ausgefallene Stunde entscheiden Sie: nachholen oder Geld zurück.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'redo', 'action-on-staff'],
    plusOne: ['Vor der Prüfung fahren Sie eine Stunde zusätzlich, ohne Berechnung.'],
    question: ['Wann haben Sie bis zur Prüfung Zeit?'],
  },
  {
    id: 'home-damage',
    tells: [
      words('Wohnung|Miete|Vermieter\\p{L}*|Hausverwaltung|Mieter\\p{L}*'),
      words('Schimmel|feucht\\p{L}*|undicht|Heizung|Wasserschaden|Aufzug|kein Licht'),
    ],
    not: /(?<!\p{L})(?:gebohrt|Lärm|Abrechnung|Rechnung|Maler)/iu,
    failure: ['in Ihrer Wohnung ist ein Schaden, der längst behoben sein müsste.'],
    fix: {
      any: [
        'Ich schicke jemanden, der die Ursache sucht und nicht nur flickt, mit festem Termin und Namen. Danach bekommen Sie schriftlich, was gemacht wird und bis wann.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'repair', 'redo', 'replacement', 'compensation'],
    plusOne: ['Einige Wochen später sehe ich selbst nach, ob alles in Ordnung geblieben ist.'],
    question: ['Wann kann jemand zu Ihnen in die Wohnung?'],
  },
  {
    id: 'noise',
    tells: [
      words('gebohrt|Lärm|Bohr\\p{L}*|Baulärm|laute Musik|Presslufthammer|Betten|Bett'),
      words('Hausverwaltung|Ruhezeit\\p{L}*|Uhr|samstags|nachts|Nachbar\\p{L}*|Schichtdienst'),
    ],
    not: /(?<!\p{L})(?:Hotel|Ferienhaus|Ferienwohnung|Alleinlage)/iu,
    failure: ['Sie kommen seit Wochen nicht zur Ruhe, und wir haben nichts dagegen getan.'],
    fix: {
      any: [
        'Ich spreche mit denen, die den Lärm machen, und setze die Ruhezeiten durch. Sie bekommen schriftlich, wann gearbeitet werden darf und bis wann es noch dauert.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'redo', 'action-on-staff', 'policy-change', 'repair'],
    plusOne: ['Vor jedem besonders lauten Tag bekommen Sie von mir am Vorabend Bescheid.'],
    question: ['Zu welchen Zeiten schlafen Sie, damit ich das mit einplanen kann?'],
  },
  {
    id: 'voucher',
    tells: [words('Gutschein\\p{L}*'), words('abgelaufen|gilt nicht|ungültig|nicht einlösen|verfallen')],
    failure: ['wir haben einen Gutschein nicht eingelöst, der längst bezahlt war.'],
    fix: {
      any: ['Ich löse Ihren Gutschein ein. Möchten Sie das nicht mehr, bekommen Sie zurück, was er gekostet hat.'],
    },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'redo', 'cancel', 'replacement'],
    plusOne: ['Den Wunschtermin halte ich Ihnen frei, sobald Sie ihn mir nennen.'],
    question: ['Für welchen Tag darf ich reservieren?'],
  },
  {
    id: 'medical-wait',
    tells: [
      words('Notaufnahme|Klinik|Praxis|Krankenhaus|Arzt|Ärztin'),
      words('gewartet|Wartezeit|Stunden|niemand (?:nach ihm|nach ihr|hat)'),
    ],
    failure: [
      '{person} musste bei uns viel zu lange warten, ohne dass jemand hinsah.',
      'Sie mussten bei uns viel zu lange warten, ohne dass jemand hinsah.',
    ],
    sympathy: [
      'Es tut mir leid, was {person} erlebt hat. Ich hoffe, es geht aufwärts.',
      'Es tut mir leid, was Sie erlebt haben.',
    ],
    fix: {
      any: [
        'Ich lasse mir den Verlauf Stunde für Stunde zeigen, auch, wer wann hätte hinsehen müssen, und Sie bekommen das Ergebnis schriftlich.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'action-on-staff', 'policy-change'],
    question: ['Wie geht es {personD} heute?', 'Wie geht es Ihnen heute?'],
  },
  {
    id: 'diet',
    tells: [
      words('Schweinefleisch|vegetarisch|vegan|halal|koscher|kein Fleisch'),
      words('trotzdem|bekommen|serviert|gegessen|drin|wieder'),
    ],
    failure: ['wir wussten, was nicht auf den Teller darf, und haben uns nicht daran gehalten.'],
    fix: {
      any: [
        'Ich gehe mit der Küche durch, warum der Vermerk übergangen wurde, und sage Ihnen, wer ab jetzt vor dem Austeilen nachsieht.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'policy-change', 'redo', 'refund', 'apology'],
    plusOne: ['Der Vermerk steht ab jetzt zusätzlich dort, wo ausgeteilt wird; ich zeige es Ihnen gern.'],
    question: ['Gibt es noch etwas, das auf diesem Vermerk stehen sollte?'],
  },
  {
    id: 'garage',
    tells: [
      words('Räderwechsel|Reifenwechsel|Werkstatt|Ölwechsel|Inspektion|Bremsen|Kupplung|Getriebe'),
      words(
        'wieder|immer noch|schlimmer|nicht festgezogen|nicht richtig angezogen|Motorschaden|kaputt|liegen geblieben',
      ),
    ],
    failure: ['Sie haben für eine Reparatur bezahlt, und danach stimmte es immer noch nicht.'],
    fix: {
      any: [
        'Ich lasse den Wagen auf unsere Kosten holen und ansehen. Was an unserer Arbeit lag, bringen wir in Ordnung, samt dem, was daraus entstanden ist.',
      ],
    },
    answers: ['repair', 'redo', 'replacement', 'explanation', 'information', 'contact', 'refund', 'compensation'],
    plusOne: ['Solange er bei uns steht, bekommen Sie einen Ersatzwagen.'],
    question: ['Wo steht der Wagen jetzt?'],
  },
  {
    id: 'discrimination',
    tells: [
      words(
        'Rollstuhl|Rollator|Behinderung|behindert\\p{L}*|Hautfarbe|Kopftuch|rassistisch|Rassismus|diskriminier\\p{L}*|Ausländer|bei euch spielt man',
      ),
    ],
    failure: ['so behandelt man bei uns niemanden.'],
    sympathy: [
      'Es tut mir leid, was {person} bei uns erlebt hat. So darf niemand behandelt werden.',
      'Es tut mir leid, was Sie bei uns erlebt haben. So darf niemand behandelt werden.',
    ],
    fix: {
      any: [
        'Ich spreche selbst mit den Beteiligten, und zwar einzeln. Danach sage ich Ihnen, was ich gehört habe und was sich ändert.',
      ],
    },
    answers: ['action-on-staff', 'explanation', 'contact', 'apology', 'policy-change'],
    question: ['Möchten Sie, dass ich Sie dazu anrufe, oder ist Ihnen Schreiben lieber?'],
  },
  {
    id: 'accused',
    tells: [words('Dieb\\p{L}*|gestohlen|geklaut|Diebstahl|bloßgestellt|gedemütigt|vor allen Leuten|vor der ganzen')],
    not: /(?<!\p{L})(?:mir|uns) (?:wurde|wurden)[^.!?]{0,40}gestohlen/iu,
    failure: ['man hat Sie bei uns vor anderen Leuten bloßgestellt.'],
    fix: {
      any: [
        'Ich spreche noch vor meiner Antwort mit allen, die dabei waren, und entschuldige mich dann bei Ihnen für genau das, was geschehen ist.',
      ],
    },
    answers: ['action-on-staff', 'apology', 'explanation', 'contact'],
    plusOne: ['Wenn Sie wieder zu uns kommen möchten, melden Sie sich bei mir: Dann empfange ich Sie selbst.'],
    question: ['Darf ich Sie dazu anrufen?'],
  },
  {
    id: 'billed-after-cancelling',
    tells: [words(CANCELLED), words(`${CHARGED}|weiter gezahlt|Beitrag|Mahnung`)],
    not: /(?<!\p{L})(?:Flug|Zug|Reise)\p{L}* (?:wurde )?(?:gestrichen|storniert)/iu,
    failure: ['Sie haben gekündigt, und wir haben trotzdem weiter abgebucht.'],
    fix: {
      any: [
        'Ich trage Ihre Kündigung ein und zahle Ihnen zurück, was danach noch abgebucht wurde. Beides bekommen Sie schriftlich, mit Datum.',
      ],
    },
    answers: ['refund', 'cancel', 'information', 'correct-record', 'compensation', 'explanation'],
    plusOne: ['Am nächsten Abbuchungstag sehe ich selbst nach, dass nichts mehr abgeht, und schicke Ihnen den Beleg.'],
    question: ['Hat Ihre Bank Ihnen wegen der Abbuchungen Gebühren berechnet?'],
  },
  {
    id: 'not-my-contract',
    tells: [
      words('nie abgeschlossen|nie bestellt|nie unterschrieben|keinen Vertrag|kenne ich nicht'),
      words('Mahnung\\p{L}*|Inkasso\\p{L}*|Rechnung\\p{L}*|Vertrag|Forderung'),
    ],
    failure: ['Sie bekommen Forderungen für etwas, das Sie nie bestellt haben.'],
    fix: {
      any: [
        'Ich stoppe die Mahnungen und das Inkasso und lasse prüfen, wer den Vertrag abgeschlossen hat. Sie bekommen schriftlich, dass Sie nichts schulden.',
      ],
    },
    answers: ['refund', 'cancel', 'correct-record', 'explanation', 'information', 'contact', 'redo'],
    plusOne: ['Das Schreiben bekommen Sie so, dass Sie es auch der Auskunftei vorlegen können.'],
    question: ['Von welcher Stelle kam das letzte Schreiben?'],
  },
  {
    id: 'appointment-wait',
    tells: [
      words('Termin|Zahnarzt\\p{L}*|Praxis|Behörde|Amt'),
      words('drangekommen|dran|gewartet|Wartezeit|zu spät|verschoben|vergessen'),
    ],
    not: /(?<!\p{L})(?:Balayage|Flug|Internet|geschickt)/iu,
    failure: ['Ihr Termin stand fest, und Sie mussten trotzdem viel zu lange warten.'],
    fix: {
      any: [
        'Ich finde heraus, warum der Plan nicht gehalten hat und warum Ihnen niemand Bescheid gesagt hat, und sage Ihnen, was wir daran ändern.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'redo', 'apology', 'action-on-staff'],
    plusOne: ['Ihren nächsten Termin lege ich an den Anfang des Tages. Wird es doch später, rufen wir Sie vorher an.'],
    question: ['Welcher Wochentag passt Ihnen?'],
  },
  {
    id: 'account-locked',
    tells: [
      words('Konto|Zugang|Login|Passwort|einloggen|anmelden'),
      words('gesperrt|falsch|geht nicht|komme nicht|komm nicht|kommt nicht|funktioniert nicht'),
    ],
    not: /(?<!\p{L})(?:nicht von mir|Karten|App)/iu,
    failure: ['Sie kommen nicht mehr an das, was Ihnen gehört.'],
    sympathy: ['Es tut mir leid, dass Sie nicht an das kommen, was Ihnen gehört.'],
    fix: {
      any: [
        'Ich finde heraus, warum der Zugang gesperrt ist, und mache ihn wieder auf. Was Sie sofort brauchen, schicke ich Ihnen auf anderem Weg.',
      ],
    },
    answers: ['redo', 'repair', 'contact', 'information', 'explanation', 'refund'],
    plusOne: ['Danach gehe ich die Einstellungen mit Ihnen durch, damit Sie nicht noch einmal ausgesperrt werden.'],
    question: ['Was brauchen Sie daraus zuerst?'],
  },
  {
    id: 'charged-twice',
    tells: [
      together(
        'doppelt|zweimal|zwei mal|dreimal|drei mal|\\d mal|mehrfach|zum zweiten Mal',
        `${CHARGED}|bezahlt|Rechnung|Betrag|kassiert`,
      ),
    ],
    failure: ['wir haben Ihnen dasselbe mehr als einmal berechnet.'],
    fix: {
      any: [
        'Was zu viel abgebucht wurde, bekommen Sie auf demselben Weg zurück. Mit Ihrer Bank brauchen Sie dafür nichts zu klären.',
      ],
    },
    answers: ['refund', 'correct-record', 'explanation'],
    plusOne: ['Ihre nächste Rechnung lese ich selbst, Zeile für Zeile, bevor sie hinausgeht.'],
    question: ['Gibt es eine ältere Rechnung, die ich mir gleich mit ansehen soll?'],
  },
  {
    id: 'bill-wrong',
    tells: [
      words('Abrechnung|Rechnung|Nachzahlung|Nebenkosten\\p{L}*|Heizkosten\\p{L}*|Abschlag|Gebühr\\p{L}*'),
      words(
        'Korrektur|korrigier\\p{L}*|stimmt nicht|falsch\\p{L}*|zu hoch|beanstandet|Widerspruch|Einheiten|nie (?:benutzt|bestellt)|unerklärlich|viel zu',
      ),
    ],
    not: /(?<!\p{L})(?:bezahle ich so nicht|Maler|Monteur|Handwerker|Dachrinne\p{L}*)/iu,
    failure: ['auf Ihrer Rechnung steht etwas, das nicht stimmen kann.'],
    fix: {
      any: [
        'Ich rechne Ihre Rechnung Posten für Posten nach. Was nicht belegt ist, streiche ich, und Sie bekommen eine neue Fassung mit einer Erklärung, die man ohne Fachwörter versteht. Bis dahin brauchen Sie nichts zu zahlen.',
      ],
    },
    answers: ['explanation', 'correct-record', 'information', 'refund'],
    plusOne: ['Die Rechnungen der letzten Jahre sehe ich gleich mit durch, falls derselbe Fehler auch dort steckt.'],
    question: ['Gibt es noch einen Posten, der Ihnen merkwürdig vorkommt?'],
  },
  {
    id: 'never-arrived',
    tells: [
      words('Paket|Päckchen|Sendung|Bestellung|DHL|Hermes|DPD|GLS|Paketshop|Zusteller'),
      words(
        'zugestellt|angeblich|nichts angekommen|nicht angekommen|nie angekommen|nicht erhalten|nie erhalten|wo ist',
      ),
    ],
    failure: ['{tracked}', 'was Sie bestellt haben, ist nicht bei Ihnen angekommen.'],
    fix: {
      refund: ['Sie bekommen Ihr Geld zurück. Wo die Sendung geblieben ist, ist unsere Sache und nicht Ihre.'],
      any: [
        'Ich gehe der Sendung bis zu der Stelle nach, an der sie zuletzt gesehen wurde. Taucht sie nicht auf, haben Sie die Wahl: neu geschickt oder Geld zurück. Mit dem Paketdienst müssen Sie sich nicht herumschlagen.',
      ],
    },
    answers: ['refund', 'redo', 'information', 'replacement', 'contact', 'explanation'],
    plusOne: ['Sobald etwas unterwegs ist, verfolge ich es selbst und schreibe Ihnen, wenn es im Zustellwagen liegt.'],
    question: ['Gibt es einen Ort oder Nachbarn, bei dem eine Sendung für Sie sicher ist?'],
  },
  {
    id: 'baggage-lost',
    tells: [
      words('Koffer|Gepäck\\p{L}*'),
      words('nicht angekommen|verloren|verschwunden|vermisst|weg|beschädigt|fehlt'),
    ],
    failure: ['Ihr Gepäck kam nicht so an, wie Sie es aufgegeben hatten.'],
    fix: {
      any: [
        'Ich gehe dem Weg Ihres Gepäcks nach, von der letzten Erfassung an, und sage Ihnen, wo es ist oder wo etwas verschwand. Was fehlt und was Sie deswegen kaufen mussten, reichen Sie bitte ein.',
      ],
    },
    answers: ['information', 'contact', 'compensation'],
    plusOne: ['Sie bekommen von mir jeden Tag eine kurze Nachricht, auch wenn es nichts Neues gibt.'],
    question: ['Woran erkenne ich den Koffer auf den ersten Blick?'],
  },
  {
    id: 'wrong-item',
    tells: [
      words(
        'falsch\\p{L}* (?:Größe|Farbe|Artikel|Modell|Ware|geliefert|Torte|Kuchen|Namen?|Bild)|statt (?:in |der |des |einer |eines |Größe )?\\p{L}+ (?:kam|bekommen|geliefert)|vertauscht|verwechselt|derselbe Fehler|zweite Lieferung|passt nicht',
      ),
    ],
    not: /(?<!\p{L})(?:Schlüssel passt|Apotheke|Flug)/iu,
    failure: ['Sie haben etwas anderes bekommen, als Sie bestellt haben.'],
    fix: {
      refund: ['Sie bekommen Ihr Geld zurück, und die falsche Ware lasse ich auf unsere Kosten abholen.'],
      any: [
        'Ich schicke Ihnen das Richtige, ohne Kosten, und lasse das Falsche abholen. Zur Post müssen Sie dafür nicht.',
      ],
    },
    answers: ['replacement', 'redo', 'refund', 'correct-record'],
    plusOne: [
      'Bevor das Paket zugeht, vergleiche ich den Inhalt selbst mit Ihrer Bestellung und schicke Ihnen ein Foto.',
    ],
    question: ['Schreiben Sie mir bitte noch einmal in einem Satz, wie es richtig sein soll?'],
  },
  {
    id: 'item-missing',
    tells: [
      words('(?:fehl(?:t|te|en|ten)|nicht dabei|unvollständig)'),
      words('Bestellung|Lieferung|Paket|Karton|Teil\\p{L}*|Schraube\\p{L}*|Artikel'),
    ],
    failure: ['in Ihrer Lieferung fehlt etwas, das Sie bezahlt haben.'],
    fix: {
      any: [
        'Was fehlt, schicke ich Ihnen nach, ohne Kosten. Ist es nicht mehr da, bekommen Sie dafür das Geld zurück.',
      ],
    },
    answers: ['replacement', 'redo', 'refund'],
    plusOne: ['Ich packe es selbst und lege eine Liste dazu, die ich abgehakt habe.'],
  },
  {
    id: 'flight-cancelled',
    tells: [
      together(
        'Flug|Maschine|Zug|ICE|Verbindung|Bus|Fähre|Zubringer\\p{L}*|Shuttle',
        'gestrichen|annulliert|ausgefallen|storniert|verpasst|überbucht|kam (?:einfach )?(?:keiner|nicht)|stand[^.!?]{0,40}nicht|verspätet|Verspätung',
        120,
      ),
    ],
    failure: ['Ihre Reise ist nicht so verlaufen, wie Sie sie gebucht hatten, und vor Ort war niemand für Sie da.'],
    fix: {
      any: [
        'Was Sie deswegen selbst bezahlt haben, übernehme ich gegen die Belege. Und was Ihnen nach dem Gesetz zusteht, rechne ich Ihnen aus, ohne dass Sie dafür ein weiteres Formular brauchen.',
      ],
    },
    answers: ['refund', 'compensation', 'explanation'],
    plusOne: [
      'Vor Ihrer nächsten Reise mit uns sehe ich mir die Verbindung selbst an und nenne Ihnen eine Nummer, unter der auch nachts jemand abnimmt.',
    ],
    question: ['Fehlt auf Ihrer Liste noch eine Ausgabe, vielleicht Essen oder ein Taxi?'],
  },
  {
    id: 'app-lost-data',
    tells: [
      words('App|Update|Software|Programm'),
      words(
        'stürzt|abgestürzt|hängt|alle meine|weg|verschwunden|gelöscht|Daten|komm nicht mehr rein|lädt nicht|öffnet nicht|übertragen',
      ),
    ],
    not: /(?<!\p{L})(?:Karten|Flug|Schalter|keine Störung|Internet|Router)/iu,
    failure: [
      'die App läuft seit dem Update nicht mehr, und Sie kommen nicht an das, was Ihnen gehört.',
      'die App läuft nicht mehr, wie sie soll.',
    ],
    sympathy: ['Es tut mir leid, dass Sie nicht an das kommen, was Ihnen gehört.'],
    fix: {
      any: [
        'Ich lasse prüfen, was von Ihren Daten noch auf unseren Servern liegt, und hole zurück, was sich retten lässt. Bitte löschen Sie die App bis dahin nicht.',
      ],
    },
    answers: ['explanation', 'repair', 'redo', 'contact', 'refund'],
    plusOne: ['Sind Ihre Daten wieder da, bekommen Sie sie zusätzlich als Datei, die ohne die App lesbar ist.'],
    question: ['Welches Gerät benutzen Sie, und wann hat es zuletzt funktioniert?'],
  },
  {
    id: 'outage',
    tells: [
      words('Internet|Router|WLAN|Strom|Telefon|Leitung|Netz|DSL|Glasfaser|Empfang'),
      words('tot|Störung|ausgefallen|Ausfall|geht nicht|funktioniert nicht|läuft nicht|weg|ohne|kein\\p{L}*|seit'),
    ],
    not: /(?<!\p{L})(?:im Internet bestellt|ins Internet schauen|am Telefon|Flug)/iu,
    failure: ['Ihr Anschluss ist ausgefallen, {denied}.', 'Ihr Anschluss ist ausgefallen.'],
    fix: {
      any: [
        'Ich gebe die Störung selbst weiter und bleibe dran, bis die Leitung wieder steht. Für jeden Tag ohne Anschluss bekommen Sie eine Gutschrift.',
      ],
    },
    answers: ['repair', 'redo', 'information', 'compensation', 'explanation'],
    plusOne: ['Wenn Sie zu Hause arbeiten, bekommen Sie für die Zwischenzeit zusätzliches Datenvolumen auf Ihr Handy.'],
    question: ['Unter welcher Nummer erreicht der Techniker Sie sicher?'],
  },
  {
    id: 'tickets-gone',
    tells: [
      words('Karten|Tickets?|Eintritt\\p{L}*'),
      words('nicht mehr|übertragen|ungültig|schon benutzt|eingelassen|gesperrt'),
    ],
    failure: ['Ihre bezahlten Karten galten nicht mehr.'],
    fix: {
      any: [
        'Ich sperre die übertragenen Karten, lasse prüfen, wer an Ihrem Konto war, und stelle Ihnen die Karten neu aus. Geht das nicht rechtzeitig, bekommen Sie Ihr Geld zurück.',
      ],
    },
    answers: ['replacement', 'redo', 'refund', 'repair', 'explanation'],
    question: ['Unter welcher Nummer erreiche ich Sie jetzt gleich?'],
  },
  {
    id: 'nobody-came',
    tells: [
      words('Termin|Handwerker|Techniker|Monteur|Lieferung|liefern|bringen|Taxi|Shuttle|Fahrer|zwischen|zw'),
      words(
        'niemand da|keiner da|niemand gekommen|keiner gekommen|kam niemand|kam keiner|kam (?:einfach )?keiner|nicht gekommen|nicht erschienen|kam nicht|vergeblich|umsonst gewartet',
      ),
    ],
    not: /(?<!\p{L})(?:Flug|gebrochen|ausgelaufen|läuft [^.!?]{0,20}Wasser)/iu,
    failure: ['Sie haben sich den Termin freigehalten, und von uns ist niemand gekommen.'],
    fix: {
      any: [
        'Ich kläre sofort, wer zu Ihnen kommt, und Sie bekommen einen Termin mit Uhrzeit und Namen, den diesmal ich überwache.',
      ],
    },
    answers: ['redo', 'repair', 'information', 'contact', 'explanation'],
    plusOne: ['Eine Stunde vorher bekommen Sie von mir selbst Bescheid, dass der Wagen unterwegs ist.'],
    question: ['Welche Tageszeit passt Ihnen, ohne dass Sie noch einmal Urlaub nehmen müssen?'],
  },
  {
    id: 'hair',
    tells: [words('Friseur\\p{L}*|Balayage|Strähn\\p{L}*|Haare?|Haarfarbe|Nägel|Wimpern|Kosmetik')],
    not: /(?<!\p{L})(?:Haar (?:in|im)|tierhaar\p{L}*)/iu,
    failure: ['Sie sind bei uns mit einem Ergebnis hinausgegangen, das Sie nicht bestellt haben.'],
    fix: {
      any: [
        'Ich halte Ihnen noch vor Ihrem Termin einen Platz frei und bringe es in Ordnung, ohne dass Sie etwas dafür zahlen. Ist es so nicht zu retten, bekommen Sie Ihr Geld zurück.',
      ],
    },
    answers: ['repair', 'redo', 'refund', 'information'],
    plusOne: ['Am Tag selbst können Sie vorher vorbeikommen: Das Styling geht auf uns.'],
    question: ['Schicken Sie mir ein Foto, wie es jetzt aussieht, und eines, wie Sie es sich vorgestellt haben?'],
  },
  {
    id: 'leaking-goods',
    tells: [
      words('Wasser|ausgelaufen|tropft|undicht|leckt'),
      words('\\p{L}*maschine|Therme|Boiler|Heizung|Rinne|Dachrinne\\p{L}*|Dusche|Rohr'),
    ],
    failure: [
      '{thing} ist nicht dicht, und das Wasser hat bei Ihnen Schaden angerichtet.',
      'bei Ihnen läuft Wasser aus, wo keines laufen darf.',
    ],
    not: /(?<!\p{L})(?:kein warmes Wasser|nur kaltes Wasser)/iu,
    fix: {
      refund: [
        'Ich schicke jemanden, der sich das ansieht. Lässt es sich nicht sofort abdichten, bekommen Sie Ersatz oder Ihr Geld zurück, wie es Ihnen lieber ist.',
      ],
      any: [
        'Ich schicke einen Techniker, auf unsere Kosten, mit festem Termin. Lässt sich der Fehler nicht gleich beheben, bekommen Sie Ersatz. Den Wasserschaden nehmen wir dabei gleich mit auf.',
      ],
    },
    answers: ['repair', 'replacement', 'redo', 'refund', 'compensation'],
    plusOne: ['Einige Wochen danach frage ich selbst nach, ob alles trocken geblieben ist.'],
    question: ['Können Sie mir Fotos vom Schaden schicken, bevor etwas aufgeräumt wird?'],
  },
  {
    id: 'no-warm-water',
    tells: [
      words(
        'kein(?:e|en)? (?:warmes Wasser|Heizung|Strom)|nur kaltes Wasser|Heizung (?:ist |war )?(?:aus|kalt|ausgefallen)',
      ),
    ],
    failure: ['Sie sitzen ohne warmes Wasser da.'],
    fix: { any: ['Ich schicke so schnell es geht jemanden, der es repariert, und nenne Ihnen Namen und Uhrzeit.'] },
    answers: ['repair', 'redo', 'information', 'contact'],
    plusOne: ['Danach komme ich selbst vorbei und sehe nach, ob alles läuft.'],
  },
  {
    id: 'damage-by-us',
    tells: [
      words(
        'Maler|Monteur\\p{L}*|Handwerker\\p{L}*|Möbelpacker|Umzug\\p{L}*|Fahrer|Werkstatt|Reinigung|Ihr(?:e)? (?:Leute|Mitarbeiter|Techniker)',
      ),
      words(
        'Farbspritzer|Kratzer|zerkratzt|beschädigt|Loch|Riss|Delle|Flecken|eingelaufen|verfärbt|abgebrochen|Kra\\p{L}*',
      ),
    ],
    failure: ['wir sollten bei Ihnen arbeiten und haben dabei etwas beschädigt.'],
    fix: {
      any: [
        'Ich sehe mir den Schaden selbst an und lasse ihn auf unsere Kosten beheben. Geht das nicht, ersetze ich den Wert.',
      ],
    },
    answers: ['repair', 'compensation', 'information', 'redo', 'refund', 'explanation'],
    plusOne: ['Ist alles wieder heil, frage ich nach einigen Wochen selbst nach, ob es so geblieben ist.'],
    question: ['Wann kann ich mir das bei Ihnen ansehen?'],
  },
  {
    id: 'bad-work',
    tells: [
      words('montiert|aufgebaut|eingebaut|gestrichen|verlegt|repariert|Reparatur|erneuert|gefliest|Gefälle|angebracht'),
      words(
        'falsch\\p{L}*|schief|wieder kaputt|Mangel|Mängel\\p{L}*|nicht richtig|übrig|undicht|wackelt|pfusch\\p{L}*',
      ),
    ],
    failure: ['die Arbeit, die Sie bei uns bezahlt haben, ist nicht ordentlich gemacht.'],
    fix: {
      any: [
        'Ich lasse die Arbeit noch einmal machen, diesmal richtig und ohne weitere Kosten für Sie. Was dabei an anderer Stelle kaputtgegangen ist, nehme ich mit auf.',
      ],
    },
    answers: ['repair', 'redo', 'compensation'],
    plusOne: ['Wenn sie fertig sind, prüfe ich das Ergebnis selbst, bevor Sie es abnehmen.'],
    question: ['An welchen Tagen ist jemand zu Hause?'],
  },
  {
    id: 'record-wrong',
    tells: [
      words('Name|Geburtsdatum|Adresse|Eintrag|Urkunde|Bescheinigung|Zeugnis|Ergebnis\\p{L}*|Akte|Unterlagen'),
      words('falsch\\p{L}*|verwechselt|Fehler|berichtig\\p{L}*|korrigier\\p{L}*|stimmt nicht'),
    ],
    not: /(?<!\p{L})(?:Torte|Kuchen|Etiketten|Gravur|T-Shirt)/iu,
    failure: ['in unseren Unterlagen steht etwas Falsches über Sie.'],
    fix: {
      any: [
        'Ich berichtige den Eintrag anhand dessen, was Sie schon geschickt haben, und Sie bekommen die neue Fassung zu sehen.',
      ],
    },
    answers: ['correct-record', 'redo', 'information', 'contact', 'explanation'],
    plusOne: ['Bis dahin bekommen Sie von mir ein Schreiben, das Sie überall vorzeigen können.'],
    question: ['Gibt es eine Frist, bis zu der Sie das brauchen?'],
  },
  {
    id: 'misled',
    tells: [
      words('versprochen|zugesagt|Anzeige|Werbung|beworben|Beschreibung|inklusive'),
      words('aber|plötzlich|stattdessen|in Wirklichkeit|gilt nicht|stimmt nicht|doch nicht'),
    ],
    failure: ['wir haben Ihnen etwas anderes gesagt, als dann galt.'],
    fix: {
      any: [
        'Ich halte mich an das, was Ihnen gesagt wurde, oder gleiche den Unterschied aus. Was falsch dasteht, lasse ich ändern.',
      ],
    },
    answers: ['refund', 'compensation', 'correct-record', 'policy-change', 'explanation', 'redo'],
    plusOne: ['Die geänderte Fassung bekommen Sie zu sehen, bevor sie erscheint.'],
    question: ['Haben Sie das Angebot noch, als Bild oder auf Papier?'],
  },
  {
    id: 'refused',
    tells: [
      words('abgelehnt|Ablehnung|lehnen Sie|Bescheid|Widerspruch'),
      words('Zahlung|Schaden\\p{L}*|Antrag|Bescheid|Versicherung|Kasse|Leistung|Kulanz'),
    ],
    failure: ['unsere Ablehnung passt nicht zu dem, was Sie uns geschrieben haben.'],
    sympathy: ['Was Sie schildern, tut mir leid. Ihr Antrag hätte genauer gelesen werden müssen.'],
    fix: {
      any: [
        'Ich lasse Ihren Antrag von jemandem neu lesen, der ihn noch nicht kennt, und Sie bekommen die Entscheidung mit Gründen.',
      ],
    },
    answers: ['redo', 'explanation', 'information', 'correct-record'],
    question: ['Gibt es ein Datum, bis zu dem Sie die Entscheidung brauchen?'],
  },
  {
    id: 'arrived-damaged',
    tells: [
      words('angekommen|kam|kamen|erhalten|geliefert|ausgepackt|Lieferung'),
      words(
        'beschädigt\\p{L}*|zerbrochen\\p{L}*|gebrochen\\p{L}*|zerkratzt\\p{L}*|gerissen\\p{L}*|Riss|Bruch|kaputt\\p{L}*|verbeult|Kratzer|Fleck\\p{L}*|zerdrückt',
      ),
    ],
    not: /(?<!\p{L})(?:Parkett|Maler|Monteur\p{L}*|Werkstatt|Essen)/iu,
    failure: ['{goods} kam beschädigt bei Ihnen an.', 'was Sie bestellt haben, kam beschädigt bei Ihnen an.'],
    fix: {
      refund: [
        'Sie haben die Wahl: ein neues Stück oder das Geld zurück. Das beschädigte lasse ich auf unsere Kosten abholen.',
      ],
      any: [
        'Sie bekommen ein neues Stück, das ich vorher selbst geprüft habe, auf dem schnellsten Weg. Das beschädigte lasse ich abholen. Kommt es nicht mehr rechtzeitig, bekommen Sie Ihr Geld zurück.',
      ],
    },
    answers: ['repair', 'replacement', 'refund', 'redo', 'information', 'contact'],
    plusOne: ['Ich packe es selbst und schicke Ihnen ein Foto, bevor es losgeht.'],
    question: ['Bis zu welchem Tag brauchen Sie es?'],
  },
  {
    id: 'faulty-goods',
    tells: [
      words('gekauft|bestellt|geliefert|Kauf|Lieferung|neu(?:e|er|es|en)'),
      words(
        'defekt\\p{L}*|kaputt\\p{L}*|abgebrochen|gebrochen|gerissen|funktioniert nicht|geht nicht|läuft nicht|zerkratzt|beschädigt|Riss|Bruch',
      ),
    ],
    failure: ['{goods} hat nach kurzer Zeit versagt.', 'was Sie bei uns gekauft haben, hat nach kurzer Zeit versagt.'],
    fix: {
      repair: [
        'Ich lasse {goodsA} reparieren, auf unsere Kosten und mit festem Termin. Geht das nicht, bekommen Sie Ersatz.',
        'Ich lasse es reparieren, auf unsere Kosten und mit festem Termin. Geht das nicht, bekommen Sie Ersatz.',
      ],
      refund: [
        'Sie haben die Wahl: ein neues Stück oder das Geld zurück. Das defekte lasse ich auf unsere Kosten abholen.',
      ],
      any: [
        'Sie bekommen Ersatz, den ich vorher selbst geprüft habe. Das defekte Stück lasse ich auf unsere Kosten abholen. Ist Ihnen das Geld lieber, sagen Sie es mir.',
      ],
    },
    answers: ['repair', 'replacement', 'refund', 'redo'],
    plusOne: ['Nach einigen Wochen frage ich selbst nach, ob alles hält, damit Sie sich nicht melden müssen.'],
    question: ['Können Sie mir ein Foto von der defekten Stelle schicken?'],
  },
  {
    id: 'table-lost',
    tells: [
      together(
        'Tisch|reserviert|Reservierung',
        'warten|gewartet|stehen|vergeben|keinen|kein Tisch|nicht da|Minuten|Stunde',
        110,
      ),
    ],
    not: /(?<!\p{L})(?:Balayage|Friseur|Hotelzimmer)/iu,
    failure: [
      'Sie hatten bei uns reserviert und mussten trotzdem {wait} warten.',
      'Sie hatten bei uns reserviert und mussten trotzdem warten.',
    ],
    fix: {
      refund: [
        'Ich kläre mit Küche und Service, was an dem Abend schiefging, und das Essen, das nicht in Ordnung war, bekommen Sie zurückgezahlt.',
      ],
      any: ['Ich kläre mit Küche und Service, was an dem Abend schiefging, und sage Ihnen, was wir daran ändern.'],
    },
    answers: ['refund', 'redo', 'explanation', 'compensation'],
    plusOne: ['Möchten Sie die Feier nachholen, steht der Tisch gedeckt bereit, mit einem Nachtisch für alle von mir.'],
    question: ['Gibt es jemanden an Ihrem Tisch, bei dem ich mich besonders entschuldigen sollte?'],
  },
  {
    id: 'food',
    tells: [
      words('Essen|Schnitzel|Pizza|Suppe|Fleisch|Fisch|Pommes|Nudeln|Kaffee|Kuchen|Torte|Burger|Sushi|Brötchen'),
      words('kalt|roh|verbrannt|versalzen|trocken|zäh|Haar|ungenießbar|alt|verdorben|falsch\\p{L}*'),
    ],
    failure: ['was wir Ihnen serviert haben, war nicht in Ordnung.'],
    fix: {
      refund: ['Das Essen, das nicht in Ordnung war, zahle ich Ihnen zurück.'],
      any: [
        'Ich bespreche das mit der Küche und sorge dafür, dass Sie bekommen, was Sie bestellt hatten, ohne es noch einmal zu bezahlen.',
      ],
    },
    answers: ['refund', 'redo', 'replacement'],
    plusOne: ['Wenn Sie uns noch einmal eine Gelegenheit geben, gehen Getränke und Nachtisch auf mich.'],
  },
  {
    id: 'room',
    tells: [
      words('Hotel|Zimmer|Ferienwohnung|FeWo|Unterkunft|Pension|Apartment|Vermieter|Ferienhaus|Pool'),
      words(
        'schmutzig|dreckig|Schimmel|Baustelle|Lärm|laut|geschlossen|kaputt|Meerblick|Seeblick|gestunken|roch|Bettwanzen|nicht sauber|Umbau|Presslufthammer',
      ),
    ],
    failure: ['Sie haben etwas anderes vorgefunden, als Sie gebucht hatten.'],
    fix: {
      any: [
        'Ich vergleiche, was in Ihrer Buchung stand, mit dem, was Sie vorgefunden haben, und zahle Ihnen den Teil zurück, den Sie nicht bekommen haben.',
      ],
    },
    answers: ['refund', 'compensation', 'explanation', 'redo'],
    plusOne: [
      'Die Bilder und die Beschreibung gehe ich selbst durch und schicke Ihnen die neue Fassung, bevor sie erscheint.',
    ],
    question: ['Haben Sie Fotos, die ich der Unterkunft zeigen darf?'],
  },
  {
    id: 'late-delivery',
    tells: [
      words('Lieferung|Liefertermin|Tracking|bestellt|Bestellung|zugesagt|Paket|versprochen'),
      words(
        'sollte gestern|sollte heute|kommt das noch|in Bearbeitung|nicht geliefert|immer noch nicht|noch nicht|warte|warten|kein Datum|in Kürze|nichts gehört|sonst nichts',
      ),
    ],
    failure: [
      'Sie warten noch immer auf {sentA}, und der zugesagte Termin ist längst vorbei.',
      'der zugesagte Termin ist längst vorbei, und Sie warten noch immer.',
    ],
    fix: {
      refund: ['Sie haben die Wahl: ein Liefertermin, für den ich geradestehe, oder Ihr Geld zurück.'],
      any: [
        'Ich kläre, wo es hakt, und nenne Ihnen einen Liefertermin, für den ich geradestehe. Kann ich keinen nennen, können Sie ohne Kosten zurücktreten.',
      ],
    },
    answers: ['refund', 'redo', 'information', 'cancel', 'explanation', 'contact'],
    plusOne: [
      'Bis zur Lieferung schreibe ich Ihnen jede Woche kurz, wie weit wir sind, auch wenn es nichts Neues gibt.',
    ],
    question: ['Gibt es einen Tag, bis zu dem Sie es unbedingt brauchen?'],
  },
  {
    id: 'refund-waiting',
    tells: [
      together(
        'Geld|Erstattung|Rückerstattung|Kaution|Betrag|Rückzahlung',
        'warte|immer noch nicht|nicht zurück|nicht da|noch nicht|seit',
        80,
      ),
    ],
    failure: ['Sie warten noch immer auf Ihr Geld.'],
    fix: {
      any: [
        'Ich gehe Ihrem Geld nach und sorge dafür, dass es überwiesen wird. Sie bekommen von mir das Datum der Überweisung.',
      ],
    },
    answers: ['refund', 'information', 'contact', 'compensation'],
    plusOne: ['Am Tag danach frage ich bei Ihnen nach, ob es angekommen ist.'],
    question: ['Hat sich Ihre Bankverbindung seit der Zahlung geändert?'],
  },
  {
    id: 'rude',
    tells: [
      words(
        'unfreundlich\\p{L}*|unhöflich\\p{L}*|patzig|frech\\p{L}*|angeschrien|ausgelacht|herablassend|neugierig|beleidigt|arrogant',
      ),
    ],
    failure: ['so, wie mit Ihnen gesprochen wurde, spricht man bei uns mit niemandem.'],
    fix: { any: ['Ich spreche mit der Person, um die es geht, und sage Ihnen danach, was dabei herausgekommen ist.'] },
    answers: ['action-on-staff', 'apology', 'explanation', 'contact'],
    plusOne: ['Wenn Sie das nächste Mal etwas brauchen, wenden Sie sich gleich an mich.'],
  },
];

export const DE_BOOK: Book = {
  scenes: SCENES,
  besides: [
    {
      id: 'quote',
      tells: words('mein(?:t|te|ten)|sag(?:t|te|ten|en)|hieß|heißt|Antwort|antwort\\p{L}*|erklär\\p{L}*|gesagt'),
      saidBy: ['child-hurt', 'somebody-hurt', 'discrimination', 'allergen'],
      text: ['Und „{quote}“ ist keine Antwort.'],
    },
    {
      id: 'food-too',
      tells: words('kalt|roh|verbrannt|versalzen'),
      saidBy: ['food', 'no-warm-water', 'outage', 'ill-from-food', 'nobody-came', 'room', 'leaking-goods'],
      text: ['Und auch das Essen war dann nicht in Ordnung.'],
    },
    {
      id: 'rude-answer',
      tells:
        /(?<!\p{L})(?:essen Sie halt|patzig|sehr unfreundlich|unhöflich\p{L}*|frech\p{L}* (?:geworden|geantwortet)|überladen|geht beim Putzen|ausgelacht|hat gelacht)/iu,
      saidBy: ['quote', 'rude', 'discrimination', 'accused', 'child-hurt', 'somebody-hurt'],
      text: ['Und die Antwort, die Sie darauf bekamen, war daneben.'],
    },
    {
      id: 'unanswered',
      tells: together(
        'angerufen|geschrieben|E-?Mails?|Mails?|Nachricht|Tickets?|gemailt|Support|Schreiben|beanstandet',
        'keine Antwort|ohne Antwort|niemand|nicht reagiert|antwortet nicht|nie|nichts|kein(?:er|e)? (?:Reaktion|Rückruf)|nicht gemeldet|Textbausteine\\p{L}*|nur automatisch|meldet sich',
        110,
      ),
      saidBy: ['unresponsive-support', 'billed-after-death', 'child-hurt', 'somebody-hurt', 'nobody-came'],
      text: ['Auf Ihre Nachfragen kam von uns keine brauchbare Antwort.'],
    },
    {
      id: 'asked-again',
      tells: together(
        'mehrmals|dreimal|drei mal|zweimal|zum \\p{L}+ Mal|mehrfach|schon (?:zwei|drei|vier|fünf)|\\d+ ?(?:x|mal)',
        'angerufen|geschrieben|gemeldet|geschickt|Mails?|reklamiert',
        60,
      ),
      saidBy: ['unresponsive-support', 'unanswered', 'billed-after-death'],
      text: ['Mehr als einmal mussten Sie uns deswegen hinterherlaufen.'],
    },
    {
      id: 'feast',
      tells: words(
        'Hochzeit|Taufe|Geburtstag|Kindergeburtstag|Konfirmation|Kommunion|Einschulung|Hochzeitsreise|Flitterwochen',
      ),
      not: /(?<!\p{L})Geburtsdatum/iu,
      saidBy: ['child-hurt', 'somebody-hurt', 'billed-after-death', 'medicine-mixed-up'],
      text: ['Gerade {feast} soll alles stimmen.'],
    },
    {
      id: 'day-off',
      tells: words('Urlaub genommen|freigenommen|frei genommen'),
      saidBy: [],
      text: ['Dafür hatten Sie eigens Urlaub genommen.'],
    },
  ],
  types: {
    'late-or-lost-delivery': ['mit Ihrer Lieferung ist es nicht so gelaufen, wie es sollte.'],
    'wrong-or-missing-item': ['Sie haben nicht bekommen, was Sie bestellt hatten.'],
    'defective-or-damaged': ['{goods} ist nicht in Ordnung.', 'was Sie von uns bekommen haben, ist nicht in Ordnung.'],
    'food-or-drink': ['was bei uns auf den Tisch kam, war nicht in Ordnung.'],
    'slow-service': ['Sie mussten bei uns viel zu lange warten.'],
    'staff-conduct': ['so geht man bei uns nicht mit Menschen um.'],
    billing: ['wir haben Ihnen etwas berechnet, das Sie uns nicht schulden.'],
    'refund-or-cancellation': ['was Sie bezahlt haben, ist nicht das, was Sie bekommen haben.'],
    'travel-disruption': ['Ihre Reise ist nicht so verlaufen, wie Sie sie gebucht hatten.'],
    'lost-or-damaged-property': ['Sie haben uns etwas anvertraut, und wir haben nicht gut darauf achtgegeben.'],
    premises: ['bei uns war es nicht so, wie Sie es erwarten dürfen.'],
    'service-outage': ['was Sie bei uns bezahlen, hat nicht funktioniert.'],
    workmanship: ['die Arbeit, die Sie bezahlt haben, ist nicht ordentlich gemacht.'],
    'unresponsive-support': ['Sie haben sich an uns gewandt und keine richtige Antwort bekommen.'],
    'misleading-information': ['wir haben Ihnen etwas anderes gesagt, als dann galt.'],
    'record-error': ['in unseren Unterlagen steht etwas Falsches über Sie.'],
    'unfair-decision': ['unsere Entscheidung leuchtet so nicht ein.'],
  },
  saying: ['„{quote}“ ist keine Antwort, die man Ihnen hätte geben dürfen.'],
  faults:
    /(?<!\p{L})(?:nicht|nichts|kein\p{L}*|nie|niemand|falsch\p{L}*|kaputt\p{L}*|defekt\p{L}*|fehl\p{L}*|verlor\p{L}*|zu spät|ohne|\p{L}*gebrochen\p{L}*|gestrichen|annulliert|trotzdem|geschlossen|verpasst|beschädigt\p{L}*|zerkratzt|orange\p{L}*|kalt\p{L}*)(?!\p{L})/iu,
  deeds: {
    refund: [
      'Ich sehe mir an, was Sie bezahlt und was Sie dafür bekommen haben, und zahle Ihnen zurück, was Ihnen zusteht.',
    ],
    replace: [
      'Sie bekommen von mir Ersatz für {goodsA}, ohne Kosten und vorher geprüft.',
      'Sie bekommen von mir Ersatz, ohne Kosten und vorher geprüft.',
    ],
    repair: [
      'Ich lasse {goodsA} in Ordnung bringen, auf unsere Kosten.',
      'Ich lasse das in Ordnung bringen, auf unsere Kosten.',
    ],
    redo: [
      'Ich finde heraus, was hätte geschehen sollen, und hole nach, was sich noch nachholen lässt, ohne weitere Kosten für Sie.',
    ],
    deliver: [
      'Ich gehe Ihrer Lieferung von Anfang an nach und sage Ihnen, was sich noch gutmachen lässt und bis wann.',
    ],
    credit: ['Ich schreibe Ihnen gut, was Sie bezahlt und nicht bekommen haben.'],
    correct: ['Ich prüfe die Angaben, berichtige, was nicht stimmt, und schicke Ihnen die neue Fassung.'],
    cancel: ['Ich trage Ihre Kündigung ein und bestätige Ihnen das Ende schriftlich, mit Datum.'],
    investigate: [
      'Ich frage alle, die damit zu tun hatten, und sage Ihnen offen, was geschehen ist und was ich daran ändere.',
    ],
    explain: ['Ich finde heraus, wie es dazu kam, und erkläre es Ihnen Schritt für Schritt.'],
    answer: ['Ich gehe Ihre Punkte der Reihe nach durch, und Sie bekommen auf jeden eine Antwort.'],
    attend: ['Ich spreche mit denen, die dabei waren, und melde mich dann selbst bei Ihnen.'],
    secure: [
      'Ich gehe Ihr Konto mit Ihnen durch, schließe, was nicht offen sein darf, und hole zurück, was Ihnen gehört.',
    ],
  },
  money: /(?<!\p{L})(?:Geld|zahle|Gutschrift|übernehme|Rechnung)/iu,
  things,
  people,
  details,
};
