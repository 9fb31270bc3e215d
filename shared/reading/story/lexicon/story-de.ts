/** German phrases for every reader of the story. Data only. */
import type { StoryTables } from '../story-tables.ts';
import { EVERYDAY_ASKS_DE, EVERYDAY_ISSUES_DE, EVERYDAY_RISKS_DE } from './everyday-de.ts';

export const STORY_DE: StoryTables = {
  issues: [
    EVERYDAY_ISSUES_DE,
    {
      'late-or-lost-delivery': {
        4: [
          'nicht|nie ~3 angekommen|geliefert|erhalten|gekommen|zugestellt',
          'warte ~6 paket|lieferung|bestellung|ware|seit',
          'lieferung|paket|bestellung|sendung ~8 verspätet|verspätung|verloren|verschwunden|fehlt|nicht|immer',
          'wochen|tage zu spät',
          'liefertermin*',
        ],
        2: ['paket|lieferung|versand|sendung|zusteller|lieferdienst|sendungsverfolgung'],
        1: ['bestell*'],
      },
      'wrong-or-missing-item': {
        4: [
          'falsche|falscher|falsches|falschen ~2',
          'statt ~2',
          'fehlt|fehlen|fehlte|fehlten ~4',
          'nicht ~3 bestellt',
          'verwechselt|vertauscht',
        ],
        2: ['unvollständig'],
      },
      'defective-or-damaged': {
        4: [
          'defekt|defekte|kaputt|beschädigt|beschädigte|zerbrochen|gerissen|zerkratzt|riss|kratzer',
          'funktioniert|geht|läuft ~3 nicht',
          'abgebrochen|gebrochen|abgebrochene',
          'mangelhaft|mängel|mangel',
        ],
        2: ['garantie|gewährleistung|schaden', 'akku|motor|bildschirm'],
      },
      'food-or-drink': {
        4: [
          'essen|schnitzel|fleisch|suppe|pizza|kaffee|fisch|nudeln ~5 kalt|roh|verbrannt|versalzen|ungenießbar',
          'haar ~4',
          'schimmel ~4 brot|essen|käse',
          'verdorben|abgelaufen|ungenießbar',
        ],
        2: ['restaurant|kellner|bedienung|essen|küche|speisekarte'],
      },
      'slow-service': {
        4: [
          'gewartet|warten|wartezeit ~5 stunden|stunde|minuten|wochen|monate',
          '@num stunden|minuten|wochen ~4 gewartet|warten',
          'termin ~6 abgesagt|verschoben|nicht|vergessen',
          'niemand|keiner ~3 gekommen|erschienen|kam',
        ],
        2: ['wartezeit|langsam|warteschlange|schlange|verspätung|warten'],
      },
      'staff-conduct': {
        4: [
          'unfreundlich*|unhöflich*|frech|patzig|arrogant|herablassend|respektlos',
          'angeschrien|angebrüllt|beleidigt|aufgelegt|ausgelacht|angepöbelt',
          'im ton vergriffen',
          'ignoriert',
        ],
        2: ['mitarbeiter*|verkäufer*|fahrer|kassierer*|personal|bedienung|ton'],
      },
      billing: {
        4: [
          'abgebucht|berechnet|abgezogen|abbuchung ~6',
          'rechnung ~6 falsch|fehler*|hoch|doppelt|zweimal|stimmt',
          'doppelt|zweimal ~3',
          'mahnung|mahngebühr*|inkasso',
          'zu viel ~3',
        ],
        2: ['rechnung|gebühr*|betrag|preis|abschlag|kosten'],
      },
      'refund-or-cancellation': {
        4: [
          'erstatt*|rückerstatt*|zurückerstatt*',
          'geld zurück',
          'stornier*|storno|kündig*|kündigung|widerruf*',
          'kaution ~6',
          'rücksendung|rückgabe|retoure',
        ],
        2: ['gutschein|vertrag|abo|anzahlung'],
      },
      'travel-disruption': {
        4: [
          'zug|flug|bus|bahn|fähre|anschluss ~6 ausgefallen|verspätet|verspätung|verpasst|gestrichen|annulliert',
          'verpasst ~3',
          'ausgefallen',
          'umgebucht|überbucht',
        ],
        2: ['zug|flug|bahn|flughafen|bahnhof|anschluss|überfahrt|reise'],
      },
      'lost-or-damaged-property': {
        4: [
          'mein|meine|meinem|meinen|unser ~4 verloren|beschädigt|zerkratzt|ruiniert|kaputt|verschwunden|zerrissen',
          'koffer|gepäck ~6 verloren|beschädigt|weg|kaputt|fehlt',
          'außenspiegel|stoßstange|kratzer|delle|fleck|flecken ~6',
          'schaden ~6 auto|wagen|wand|boden|aufnehmen|aufnehme|kapitän',
          'werkstatt will',
        ],
        2: ['reinigung|umzug|schaden|gepäck'],
      },
      premises: {
        4: [
          'schmutzig|dreckig|schimmel|verdreckt|ungeziefer|kakerlaken|wanzen',
          'zimmer|bad|toilette*|hotel|wohnung|bett ~6 schmutzig|dreckig|laut|kalt|klein|gestunken|stinkt|schimmel',
          'lärm|laut ~4 nacht|schlafen',
          'heizung ~5',
          'kein ~1 warmwasser|heizung|toilettenpapier|seife',
        ],
        2: ['zimmer|hotel|sauberkeit|lärm|heizung|toilette|wohnung'],
      },
      'service-outage': {
        4: [
          'kein ~1 internet|netz|strom|empfang|anschluss|telefon|wlan',
          'app|website|seite|system|internet ~5 nicht|abgestürzt|ausgefallen|fehler*|stürzt',
          'störung|ausfall ~3',
        ],
        2: ['internet|router|app|wlan|leitung|netz'],
      },
      workmanship: {
        4: [
          'schlecht|falsch|schief|unsauber gemacht|verlegt|montiert|eingebaut|geschnitten|repariert|lackiert',
          'pfusch|gepfuscht|schlamperei',
          'tropft|undicht|leckt|schief',
          'handwerker|klempner|friseur*|werkstatt|maler|elektriker|installateur ~8 nicht|falsch|schlecht|wieder|nie',
        ],
        2: ['handwerker|friseur*|werkstatt|reparatur|repariert|montage|haare'],
      },
      'unresponsive-support': {
        4: [
          'keine|ohne ~1 antwort|rückmeldung|reaktion|rückruf',
          'niemand|keiner ~3 meldet|gemeldet|ran|rangegangen|geantwortet|zuständig|erreichbar|geht',
          'nicht ~2 gemeldet|zurückgerufen|erreichbar|beantwortet|reagiert',
          'warteschleife|hotline',
          'kundenservice|kundendienst',
          'mehrfach|mehrmals|@num mal ~2 angerufen|geschrieben|kontaktiert',
        ],
        2: ['angerufen|telefonisch|e mail|geschrieben|hotline|hatte keine zeit'],
      },
      'misleading-information': {
        4: [
          'gelogen|belogen|irreführend*|falsche auskunft|angaben|information*',
          'versprochen|zugesagt|zugesichert ~8',
          'hieß es',
          'nicht ~3 informiert|mitgeteilt|gesagt|hingewiesen',
          'laut|auf der website|webseite|homepage ~6',
        ],
        2: ['versprochen|auskunft|angeblich|behauptet'],
      },
      'account-access-or-fraud': {
        4: [
          'konto ~5 gesperrt|gehackt|geschlossen|zugriff',
          'betrug|betrüger|betrügerisch*|phishing|gehackt',
          'nicht ~3 einloggen|anmelden|zugreifen',
          'unberechtigt*|unbefugt*',
        ],
        2: ['passwort|karte|konto|bank|zugang'],
      },
      'record-error': {
        4: [
          'falsch* ~2 name|adresse|daten|datum|eingetragen|geschrieben|erfasst',
          'schufa',
          'name ~4 falsch|geschrieben',
        ],
        2: ['akte|eintrag|unterlagen|bescheinigung'],
      },
      privacy: {
        4: [
          'datenschutz*|dsgvo|vertraulich*',
          'meine daten|adresse ~6',
          'vor ~3 allen|leuten|kunden',
          'ohne ~2 einwilligung|zustimmung|erlaubnis',
        ],
      },
      'injury-or-illness': {
        4: [
          'verletz*|lebensmittelvergiftung|erbrochen|krankenhaus|allergi*|durchfall|gestürzt|verbrannt|verbrüht',
          'übel|krank geworden',
        ],
      },
      discrimination: { 4: ['rassis*|diskrimini*|rollstuhl|ausländer*|hautfarbe|kopftuch'] },
      'unfair-decision': {
        4: [
          'abgelehnt|ablehnung|verweigert|abgewiesen ~6',
          'weigern|weigert ~6',
          'bußgeld|strafzettel|knöllchen',
          'ungerecht*',
        ],
        2: ['versicherung|bescheid|widerspruch|antrag'],
      },
    },
  ],
  asks: [
    EVERYDAY_ASKS_DE,
    {
      refund: { 3: ['erstatt*|rückerstatt*|zurückerstatt*', 'geld zurück', 'überweisen ~3', 'zurück haben'] },
      replacement: {
        3: ['ersatz|ersatzlieferung|umtausch*|austausch* ~3', 'neue|neuen|neues ~2 schicken|senden|liefern'],
      },
      repair: { 3: ['reparieren|reparatur|instandsetz*|beheben'] },
      redo: { 3: ['nachbessern|nachbesserung|erneut|liefern sie|neu machen|überprüfen|nochmal ~3'] },
      explanation: { 3: ['erklär*|warum|wieso|weshalb', 'möchte ~3 wissen|verstehen'] },
      apology: { 3: ['entschuldigung ~3 erwarte|erwarten', 'entschuldigen sie sich'] },
      contact: {
        3: [
          'rufen|melden|kontaktieren sie|sie sich ~4',
          'rückruf|rückmeldung|antwort ~4',
          'bitte ~2 um hilfe',
          'helfen',
        ],
      },
      compensation: {
        3: [
          'entschädig*|schadensersatz|schadenersatz|kostenerstattung|übernehmen|übernahme',
          'kosten ~4 übernehm*|erstatten',
        ],
      },
      cancel: { 3: ['kündig*|stornier*|widerruf*', 'löschen ~3', 'hören sie auf'] },
      'correct-record': { 3: ['korrigier*|berichtig*|korrektur|ändern'] },
      'policy-change': { 3: ['sollten|sollte|müsste ~6', 'nächstes mal'] },
      information: {
        3: [
          'wann|wo|wie|was|wieviel|welche ~8',
          'teilen sie mir',
          'mitteilen|bestätigen|auskunft|informieren',
          'können|könnten sie ~6',
        ],
      },
      'action-on-staff': { 3: ['abmahn*|konsequenzen'] },
      none: {},
    },
  ],
  risks: [
    EVERYDAY_RISKS_DE,
    {
      injury: { 3: ['verletz*|gebrochen ~2 arm|bein|fuß|hand|verbrüh*|gestürzt|platzwunde|brandwunde*'] },
      illness: { 3: ['lebensmittelvergiftung|erbrochen|übergeben|durchfall|allergische|erkrankt|krank geworden'] },
      safety: { 3: ['gefähr*|gefahr|brand|rauch|feuer|funken|bremse*|unfall|explod*|stromschlag|sicherheit*'] },
      'legal-threat': {
        3: [
          'anwalt|anwältin|rechtsanwalt|klage|gericht|rechtliche schritte|mahnbescheid|anzeige|rechtsschutz*|rechtsweg',
        ],
      },
      regulator: {
        3: [
          'verbraucherzentrale|verbraucherschutz|bundesnetzagentur|schlichtungsstelle|ombudsmann|gesundheitsamt|ordnungsamt|polizei|bafin|datenschutzbehörde|gewerbeaufsicht|aufsichtsbehörde',
        ],
      },
      'press-threat': { 3: ['presse|zeitung|medien|fernsehen|journalist*|soziale netzwerke'] },
      discrimination: { 3: ['rassis*|diskrimini*|hautfarbe|ausländerfeindlich*'] },
      fraud: { 3: ['betrug|betrüger|betrügerisch*|phishing|gehackt|gestohlen'] },
      privacy: { 3: ['datenschutz*|dsgvo|meine daten|vertraulich*'] },
      child: { 3: ['baby|säugling|kleinkind|kita|meine tochter|mein sohn|meinem sohn|meiner tochter'] },
      'health-info': {
        3: ['schwanger*|krebs|diabet*|behinder*|operation|erkrankung|medikament*|asthma|herz|diagnose'],
      },
      'self-harm': { 3: ['suizid*|selbstmord|umbringen|nicht mehr leben'] },
      'threat-to-staff': { 3: ['weiß wo ~2', 'auf die fresse', 'warte draußen'] },
    },
  ],
  temper: {
    hot: {
      3: ['frechheit|unverschämt*|skandal*|sauerei|wütend|empört|betrüger|abzocke|abzocker|zumutung|schande'],
      2: [
        'inakzeptabel|unfassbar|katastrophe|katastrophal|nie wieder|schlimmste|unmöglich|lächerlich|verarsch*|reicht es|bodenlos|schlecht*|finger weg|ärger*|verlange|unglaublich',
      ],
    },
    mild: {
      2: ['enttäusch*|verärgert|unzufrieden|schade|leider|ärgerlich'],
      1: ['nicht', 'kein', 'keine', 'aber', 'wieder', 'immer noch', 'niemand', 'nun', 'erwarte'],
    },
    calm: { 2: ['bitte|danke|dank|grüßen|freundlich*|gerne|verständnis|nett'], 1: ['geehrte|hallo|liebe|guten'] },
    sarcasm: { 2: ['bravo|glückwunsch|großartig|toll|herzlichen dank|na super|schön'] },
    abuse: { 3: ['idiot*|arschloch|arschlöcher|depp*|trottel|unfähig*|penner|vollpfosten'] },
    swearing: { 2: ['scheiße|scheiß|verdammt*|verflucht*|mist|kacke|arsch'] },
  },
  impact: {
    time: {
      3: ['@num|zwei|drei|vier|neun stunden|wochen|tage|monate|minuten|tagen|monaten', 'urlaub* genommen', 'umsonst'],
    },
    money: { 3: ['@money', '@num euro|eur|€', 'bezahlen|bezahlt|gekostet|kostet ~4'] },
    event: { 3: ['hochzeit|geburtstag|beerdigung|weihnachten|taufe|feier|urlaub|konzert', 'verpasst ~3'] },
    health: { 3: ['krankenhaus|krank|schlafen|schmerzen|arzt'] },
    feeling: { 3: ['geweint|peinlich|gedemütigt|angst|traurig'] },
    property: { 3: ['kaputt|beschädigt|ruiniert|riss|ab war ~3', 'sitzen wir|essen wir|schlafen wir ~6'] },
    work: { 3: ['arbeit|arbeiten|kunden|geschäft|laden|betrieb'] },
    other: { 3: ['konnte|konnten|kann|können ~4 nicht', 'ohne ~3', 'musste|mussten|muss ~5'], 1: ['nicht|kein|keine'] },
  },
  vulnerability: {
    bereavement: { 3: ['verstorben*|gestorben|beerdigung|todesfall|witwe|witwer'] },
    age: { 3: ['rentner*|meine oma|mein opa|senior*', 'jahre alt', '@num jährig*'] },
    illness: { 3: ['krebs|krankheit|krankenhaus|operation'] },
    disability: { 3: ['behinder*|rollstuhl|blind|gehörlos'] },
    child: { 3: ['baby|kleinkind|meine tochter|mein sohn|meine kinder|unsere kinder'] },
    pregnancy: { 3: ['schwanger*'] },
    hardship: { 3: ['arbeitslos|hartz|bürgergeld|nicht leisten|alleinerziehend*'] },
  },
  loyalty: { loyal: { 3: ['kunde|kundin|stammkunde|stammkundin|stammgast ~3', 'seit @num jahren', 'seit jahren'] } },
  moneyWish: {
    'not-money': { 3: ['nicht ~4 geld', 'geht ~2 nicht ~3 geld'] },
    refused: { 3: ['keinen|kein|will ~2 gutschein|rabatt|geld nicht?'] },
  },
  fault: {
    'own-mistake': {
      3: [
        'mein fehler|versehen',
        'meine schuld',
        'selbst schuld',
        'hätte ich',
        'ich habe ~3 vergessen|übersehen|verwechselt',
      ],
    },
    nobody: { 3: ['wetter|sturm|schnee|streik|höhere gewalt'] },
    others: {},
    contested: {},
    owned: { 3: ['nicht|nie|kein|keine|niemand ~3', 'ihr fehler'] },
    excused: { 3: ['habe|hab ~2 verständnis'] },
  },
  facts: {
    told: { 3: ['gesagt|sagte|hieß es|versprochen|zugesagt|behauptet|mitgeteilt|antwort*|laut'] },
    expected: { 3: ['bestellt|gekauft|bezahlt|gebucht|bestellung|buchung|vereinbart'] },
    failure: {
      3: [
        'nicht|nie|kein|keine|keinen|niemand',
        'kaputt|defekt|falsch|beschädigt|fehlt|verspätet|abgelehnt|abgebucht|riss|ab war',
      ],
    },
    occasion: { 3: ['hochzeit|geburtstag|beerdigung|weihnachten|taufe|feier|urlaub'] },
    praise: { 3: ['danke|super|toll|freundlich*|perfekt|lecker|nett*'] },
    opinion: { 3: ['frechheit|unverschämt|skandal|katastrophe|enttäusch*|unmöglich|schlecht*'] },
    wish: { 3: ['bitte|möchte|erwarte|verlange|fordere|könnten|würde'] },
    filler: { 3: ['sehr geehrte|hallo|grüßen|grüße|betreff|guten'] },
    person: {
      3: [
        'mein|meine|meinem|meiner|meinen|unser ~1 mutter|vater|mann|frau|sohn|tochter|oma|opa|kinder|schwester|bruder',
      ],
    },
  },
};
