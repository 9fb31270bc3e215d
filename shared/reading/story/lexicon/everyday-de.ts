/** German: everyday words for what went wrong, what is asked and what is at risk, beside story-de.ts. Data only. */
import type { IssueType } from '../../../domain/issue-type.ts';
import type { AskType, RiskType } from '../../../domain/reading.ts';
import type { PhraseTable } from '../phrases.ts';

export const EVERYDAY_ISSUES_DE: PhraseTable<IssueType> = {
  'late-or-lost-delivery': {
    3: [
      'nicht|nie|immer ~4 angekommen|geliefert|erhalten|da|zugestellt|bekommen|eingetroffen|gekommen',
      'warte|warten|gewartet ~8 lieferung|paket|bestellung|ware|sendung',
      'sollte|sollten ~5 geliefert|kommen|ankommen|eintreffen',
      'tage|wochen|monate|stunden ~2 später|überfällig|verspätung',
      'paket|lieferung|sendung ~5 verloren|weg|verschwunden|nachbar*',
    ],
    2: ['liefer*|paket*|zustell*|versand*|spediteur|spedition|dhl|hermes|bote|verspät*|sendung*|überfällig'],
  },
  'wrong-or-missing-item': {
    3: [
      'bestellt ~8 gekommen|geliefert|bekommen|erhalten|geschickt',
      'falsch* ~1 größe|farbe|artikel|modell|ware|produkt|teil|lieferung|geliefert',
      'fehlt|fehlen|fehlte|fehlten|fehlend* ~4',
      'statt|anstatt|anstelle ~5',
    ],
    2: ['verwechs*|vertausch*|unvollständig*|falschlieferung|fehlt|fehlen|fehlte'],
  },
  'defective-or-damaged': {
    3: [
      'geht|funktioniert|läuft|lädt|startet|schließt|heizt|kühlt|dreht ~4 nicht|mehr',
      'nach ~4 kaputt|defekt|gerissen|gebrochen',
      'angekommen|geliefert ~4 beschädigt|kaputt|zerbrochen|zerkratzt|defekt',
      'riss|bruch|kratzer|delle|sprung ~3',
    ],
    2: [
      'kaputt*|defekt*|beschädig*|zerbroch*|gerissen|gebroch*|kratzer|garantie|gewährleist*|mangel*|mängel|rostet|verrost*|verwelkt*|wackel*|akku',
    ],
  },
  'food-or-drink': {
    3: [
      'kalt*|roh*|verbrannt*|versalzen*|zäh*|fad*|trocken*|ungenießbar*|lauwarm* ~3',
      'haar|fliege|schimmel|plastik ~3 in|im|auf',
      'schmeckte|geschmeckt|schmeckt|roch ~4',
    ],
    2: [
      'essen|restaurant|kellner*|küche|gericht|suppe|fleisch|schnitzel|fisch|pizza|nudeln|kuchen|torte|brot|brötchen|kaffee|bier|wein|frühstück|mittagessen|abendessen|speise*|salat|soße|beilage*|bäckerei|portion*|koch',
    ],
  },
  'slow-service': {
    3: [
      'warte*|gewartet|warteten ~5 stunde|stunden|minuten|wochen|monate|tage',
      'stunde|stunden|minuten ~3 warte*|gewartet|wartezeit|schlange',
      'niemand|keiner ~4 kam|gekommen|erschienen|aufgetaucht|bedient',
      'termin* ~6 verschoben|abgesagt|verlegt|verspät*',
    ],
    2: ['warte*|gewartet|schlange|langsam|termin*|wartezimmer|unpünktlich|dauert*'],
  },
  'staff-conduct': {
    3: [
      'hat|haben|wurde|wurden ~5 angeschrien|angebrüllt|beleidigt|ausgelacht|beschimpft|abgewimmelt|ignoriert|bedroht|geduzt|angefahren',
      'in ~2 ton',
      'von oben herab',
    ],
    2: [
      'unfreundlich*|unhöflich*|frech*|patzig*|arrogan*|herablass*|respektlos*|beleidig*|angeschrien|schnippisch|genervt|unverschämt*|verkäufer*|kassier*|busfahrer|schaffner*|rezeption*|umgangston|benehmen|verhalten',
    ],
  },
  billing: {
    3: [
      'abgebucht|berechnet|abgezogen|eingezogen|verrechnet|kassiert ~5',
      'rechnung* ~8 falsch*|doppelt|hoch|zu|nicht|fehler*|zweimal',
      'doppelt|zweimal ~3 abgebucht|berechnet|bezahlt',
      'mehr ~4 als ~5 angebot|vereinbart|kostenvoranschlag|angegeben',
    ],
    2: [
      'rechnung*|abbuch*|abgebucht|gebühr*|betrag|mahn*|inkasso|kosten*|preis*|abrechnung*|nebenkosten|lastschrift|nachzahl*|zuschlag|beitrag*|berechnet|überweis*',
    ],
  },
  'refund-or-cancellation': {
    3: [
      'geld ~4 zurück|erstattet|wieder',
      'kündig* ~6',
      'stornier*|storno ~5',
      'rückzahl*|rückerstatt*|erstatt* ~4',
      'abo|vertrag|mitgliedschaft ~6 verlänger*|gekündigt|kündig*',
      'kaution|anzahlung ~5',
    ],
    2: [
      'erstatt*|rückerstatt*|storn*|kündig*|gekündigt|widerruf*|widerrufen|rückgabe|retour*|kaution|anzahlung|abo|verlänger*|gutschrift|zurückgeschickt',
    ],
  },
  'travel-disruption': {
    3: [
      'zug|flug|bus|bahn|fähre|flieger|anschluss*|ice|reise|shuttle|taxi ~8 ausgefallen|verspät*|verpasst|gestrichen|annulliert|storniert|weg|stunden|überfüllt',
      'anschluss* ~4 verpasst|weg',
      'stunden ~3 verspätung|verspätet',
    ],
    2: [
      'zug|züge|flug|flieger|bahn|bahnhof|flughafen|gleis|anschluss*|umsteig*|boarding|airline|fluggesellschaft|fahrgäst*|ticket|fahrkarte|fähre|reisende*|busfahrt|schienenersatz*',
    ],
  },
  'lost-or-damaged-property': {
    3: [
      'mein*|unser* ~3 auto|wagen|fahrrad|koffer|mantel|kleid|anzug|jacke|möbel|sofa|handy|wand|tür|teppich|hemd|parkett|schrank|schlüssel ~6 beschädigt|zerkratzt|verloren|kaputt|fleck*|weg|ruiniert|eingelaufen|verbrannt|gestohlen|verschwunden|delle|kratzer',
      'koffer|gepäck ~6',
      'haben|hat ~4 zerkratzt|beschädigt|verloren|ruiniert|kaputtgemacht|verfärbt',
    ],
    2: [
      'reinigung|umzug*|koffer|gepäck|kratzer|delle|fleck*|verlor*|waschanlage|schramme|parkhaus|garderobe|eingelaufen|zerkratzt|gestohlen',
    ],
  },
  premises: {
    3: [
      'zimmer|bad|dusche|toilette*|bett*|hotel|wohnung|pool|umkleide*|ferienwohnung|halle ~6 schmutz*|dreck*|laut|kalt|schimmel*|stank|stinkt|kaputt|verdreckt|haare|verschimmelt|eklig',
      'kein* ~2 heizung|warmwasser|strom|handtücher|seife|wasser',
      'baulärm|lärm|musik ~4',
    ],
    2: [
      'zimmer|hotel|dreck*|schmutz*|schimmel*|heizung|dusche|toilette*|bettwäsche|matratze|lärm|laut|aufzug|vermieter|hausverwaltung|mieter|wohnung|ungeziefer|mäuse|ratten|kakerlak*|wanzen|gestank|stinkt|müll|pool|sauna|putz*|reinigungskraft|klimaanlage|treppenhaus',
    ],
  },
  'service-outage': {
    3: [
      'kein*|ohne ~2 internet|netz|strom|empfang|telefon|wlan|verbindung|wasser|signal|fernsehen',
      'app|website|webseite|system|server|seite|portal ~5 nicht|abgestürzt|stürzt|fehler*|lädt|hängt|down',
      'ausfall|ausgefallen|störung ~4 seit|internet|strom|netz|leitung',
    ],
    2: [
      'internet|wlan|router|störung|ausfall|leitung|netz|empfang|server|app|anschluss|glasfaser|techniker|stromausfall|hotspot|fehlermeldung',
    ],
  },
  workmanship: {
    3: [
      'schief|unsauber|falsch|schlecht|krumm|uneben|undicht ~2 gemacht|verlegt|montiert|eingebaut|geschnitten|repariert|lackiert|gestrichen|angeschlossen|gefliest|genäht',
      'tropft|leckt|undicht ~4',
      'nicht ~3 fertig|beendet|fachgerecht',
      'wieder ~4 kaputt|undicht|tropft',
    ],
    2: [
      'handwerker|klempner|installateur|elektriker|maler|fliesen*|dachdecker|schreiner|tischler|friseur*|haarschnitt|werkstatt|mechaniker|schneider*|montage|monteur*|pfusch|baustelle|reparatur|undicht|tropft|schief|nachbesser*|sanierung|renovier*|umbau',
    ],
  },
  'unresponsive-support': {
    3: [
      'niemand|keiner ~5 meldet|gemeldet|ran|antwortet|geantwortet|zuständig|erreichbar|geht|ruft|kümmert|reagiert|hilft',
      'keine|ohne ~2 antwort|rückmeldung|reaktion|rückruf|lösung|reaktionen',
      'nicht|nie ~3 gemeldet|zurückgerufen|erreichbar|beantwortet|reagiert|geantwortet|geantworten',
      'dreimal|zweimal|viermal|fünfmal|mehrfach|mehrmals|mal ~4 angerufen|geschrieben|kontaktiert|angemahnt|nachgefragt|gemailt',
      'warteschleife|hotline ~4',
    ],
    2: [
      'antwort*|rückmeld*|rückruf*|erreich*|hotline|warteschleife|kundenservice|kundendienst|support|ansprechpartner|bandansage|abgewimmelt|reklamation*|funkstille|gemeldet',
    ],
  },
  'misleading-information': {
    3: [
      'versprochen|zugesagt|zugesichert|behauptet|gesagt|versichert|angegeben|beworben ~8 aber|doch|jetzt|nun|stattdessen|dann|nicht',
      'laut ~3 website|anzeige|prospekt|beschreibung|katalog|werbung|ihrer|vertrag|homepage',
      'nicht ~3 informiert|hingewiesen|erwähnt|mitgeteilt',
    ],
    2: [
      'versprochen|versprech*|irreführ*|gelogen|lüge*|werbung|angeblich|beworben|anzeige|täusch*|getäuscht|verschwiegen|prospekt|zugesagt',
    ],
  },
  'account-access-or-fraud': {
    3: [
      'konto|karte|account|zugang ~5 gesperrt|gehackt|geschlossen|gekündigt|blockiert|eingefroren',
      'nicht ~4 einloggen|anmelden|zugreifen|autorisiert|veranlasst|getätigt',
    ],
    2: [
      'betrug*|betrüg*|gehackt|phishing|gesperrt|konto|account|bank|passwort|einloggen|überweisung*|kreditkarte|identitätsdiebstahl|abgebucht|pin|tan',
    ],
  },
  'record-error': {
    3: [
      'name|adresse|datum|geburtsdatum|daten|anschrift|vorname|nachname ~5 falsch*|fehler*|verkehrt',
      'falsch* ~3 name|namen|adresse|daten|datum|eingetragen|geschrieben|erfasst|gespeichert',
    ],
    2: [
      'schufa|eintrag*|akte|bescheinigung|zeugnis|stammdaten|tippfehler|berichtig*|korrigier*|verwechslung|meldedaten',
    ],
  },
  privacy: {
    3: [
      'meine|unsere|seine|ihre ~1 daten|adresse|nummer|fotos|unterlagen|befunde ~6',
      'vor ~3 allen|anderen|leuten|kunden|patienten',
      'ohne ~3 einwilligung|zustimmung|erlaubnis|einverständnis',
      'an ~2 falsche|fremde|dritte ~4',
    ],
    2: ['datenschutz*|dsgvo|vertraulich*|daten|einwilligung|weitergegeben|privatsphäre|kamera*|schweigepflicht'],
  },
  'injury-or-illness': {
    3: [
      'verletz*|gestürzt|ausgerutscht|gebrochen|verbrannt|verbrüht|geschnitten|gebissen|gestolpert ~5',
      'nach ~3 essen ~5 schlecht|übel|krank|erbrochen',
      'im krankenhaus|notaufnahme ~4',
      'ausschlag|allergisch* ~4',
    ],
    2: [
      'verletz*|krankenhaus|notaufnahme|erbrochen|übergeben|durchfall|gestürzt|ausgerutscht|gebrochen|verbrüht|allergi*|lebensmittelvergiftung|wunde|genäht|schmerzen|ausschlag|notarzt|blut*',
    ],
  },
  discrimination: {
    3: [
      'wegen ~4 hautfarbe|herkunft|kopftuch|akzent*|behinderung|alters|geschlecht*|namen|nationalität|religion',
      'rollstuhl* ~8',
    ],
    2: ['rassis*|diskrimin*|hautfarbe|kopftuch|rollstuhl*|ausländer*|behindert*|barrierefrei*'],
  },
  'unfair-decision': {
    3: [
      'abgelehnt|ablehnung|verweiger*|abgewiesen|zurückgewiesen ~5',
      'versicherung|kasse|krankenkasse ~8 nicht|ablehn*|abgelehnt|weiger*|zahlt|übernimmt',
      'bußgeld*|strafzettel|knöllchen|verwarnung* ~4',
    ],
    2: [
      'abgelehnt|ablehn*|ablehnung|weigert|weigern|widerspruch|bescheid|antrag|versicherung|krankenkasse|ungerecht*|unfair|bußgeld|strafe|gesperrt|ausgeschlossen|kulanz|gutachten|gutachter',
    ],
  },
};

export const EVERYDAY_ASKS_DE: PhraseTable<AskType> = {
  refund: {
    3: [
      'möchte|will|fordere|verlange|erwarte|bitte|wünsche|hätte ~8 geld|erstatt*|rückerstatt*|zurück|gutschrift|rückzahlung|zurückzahlen',
      'geld ~2 zurück',
      'erstatt*|rückerstatt*|rücküberweis*|zurücküberweis* ~4',
      'gutschrift ~2',
      'überweisen sie ~4',
    ],
  },
  replacement: {
    3: [
      'ersatz*|umtausch*|umtauschen|austausch*|ersetz* ~4',
      'neue|neuen|neues|richtige|richtigen|fehlende|fehlenden|passende ~3 schicken|senden|zusenden|liefern|zuschicken|bekommen',
      'schicken|senden|liefern ~4 neue|neues|neuen|richtige|fehlend*|ersatz',
    ],
  },
  repair: {
    3: [
      'reparier*|repariert|reparatur|instand*|beheben|behoben|entsperr*|freischalt*|wiederherstell* ~3',
      'techniker|monteur ~5',
      'in ordnung ~2 bringen|gebracht',
    ],
  },
  redo: {
    3: [
      'nachbesser*|nacharbeit*|neu machen|fertig* ~3',
      'nochmal*|erneut|noch einmal|nochmals ~4',
      'überprüf*|prüfen|überdenken ~5',
      'wann ~5 geliefert|kommt|lieferung|bekomme|fertig',
      'liefern sie|liefer* bitte|endlich',
      'zurücknehmen|rückgängig|aufheben|aufzuheben ~3',
      'neuen|neuer termin',
      'holen|abholen ~3',
    ],
  },
  explanation: {
    3: [
      'warum|wieso|weshalb|wie kann|wie konnte ~8',
      'erklär*|begründ*|stellungnahme ~3',
      'wissen|verstehen ~4 warum|wie|was|wieso',
    ],
  },
  apology: { 3: ['entschuldig* ~3'] },
  contact: {
    3: [
      'rufen|melden|kontaktieren|antworten sie ~5',
      'bitte|bitten|bitt ~5 rückruf|antwort|rückmeldung|hilfe|melden|meldung|stellungnahme',
      'helfen|hilfe ~3',
      'rückruf|rückmeldung ~4',
      'jemand ~5 helfen|melden|kümmern|anrufen|zurückrufen',
      'erwarte|erwarten|warte ~4 antwort|rückmeldung|rückruf|nachricht',
      'sprechen ~3 mit|vorgesetz*',
      'kümmern ~3',
    ],
  },
  compensation: {
    3: [
      'entschädig*|schadensersatz|schadenersatz|ausgleich*|wiedergutmachung ~3',
      'kosten|schaden|reinigung|taxi|hotel|reparatur* ~5 übernehm*|erstatt*|ersetz*|zahlen|tragen|begleichen',
      'preisnachlass|rabatt|gutschein|entgegenkommen|preisminderung|minderung ~4',
    ],
  },
  cancel: {
    3: [
      'kündig*|gekündigt ~4',
      'stornier* ~4',
      'lösch* ~4',
      'widerruf* ~4',
      'nicht mehr ~3 anrufen|kontaktieren|schreiben|schicken|haben',
      'hören sie auf|unterlassen ~3',
      'abmelden|austragen|abbestell* ~3',
    ],
  },
  'correct-record': { 3: ['korrigier*|berichtig*|korrektur|änder*|richtigstell* ~5'] },
  'policy-change': {
    3: [
      'sollte|sollten|müsste|müssten|könnte ~8',
      'in zukunft|künftig|zukünftig',
      'nächstes mal',
      'verbesser* ~4',
      'mehr personal|parkplätze|schulung*|informationen',
      'wäre ~3 schön|gut|hilfreich|besser|wünschenswert',
    ],
  },
  information: {
    3: [
      'wann|wo|was|welche|wer|wieviel|wie viel|lange ~8',
      'teilen sie|bitte ~4 mit|mitteilen|bestätig*|auskunft|informier*',
      'können|könnten|könnte sie|ihr|mir|ich ~8',
      'bestätig*|auskunft|mitteilung ~3',
      'wissen ~3 ob|wann|wo|was|wie',
    ],
  },
  'action-on-staff': {
    3: [
      'abmahn*|konsequenzen|schulen|schulung|zur rede ~3',
      'mitarbeiter* ~6 reden|sprechen|konsequenzen|entlassen|schulen',
    ],
  },
};

export const EVERYDAY_RISKS_DE: PhraseTable<RiskType> = {
  injury: {
    3: [
      'verletz*|platzwunde|verbrenn*|brandblase*|verbrüh*|gehirnerschütterung|verstaucht|prell*|blutete|blutend*|geblutet|blutung',
      'gebrochen|geschnitten|verbrannt|gestoßen|verrenkt|aufgeschlagen|eingeklemmt ~4',
      'arm|bein|fuß|hand|finger|kopf|knie|rücken|zahn|handgelenk|knöchel|rippe ~3 gebrochen|geschnitten|verletzt|verstaucht|verbrannt|genäht',
      'gestürzt|ausgerutscht|gestolpert|hingefallen ~4',
      'genäht|gebissen',
    ],
  },
  illness: {
    3: [
      'lebensmittelvergiftung|erbroch*|übergeben|durchfall|übelkeit|salmonell*|magen-darm|allergische',
      'krank|schlecht|übel ~2 geworden|wurde|nach|seit',
      'ausschlag|infektion|fieber',
    ],
  },
  safety: {
    3: [
      'gefähr*|gefahr|sicherheit*|lebensgefahr|unsicher',
      'brand|brennt|rauch|feuer|funken|explod*|stromschlag|kurzschluss|überhitz*|geschmort|qualm* ~2',
      'bremse*|bremsen|lenkung|airbag|reifen|gurt ~5',
      'unfall|unfälle|beinahe',
      'gasgeruch|gas|kohlenmonoxid ~3',
      'roh|rohes|rohe|rohen ~2 fleisch|hähnchen|huhn|innen',
      'scherbe*|glas|metall|nagel|draht ~3 in|im',
      'allergi* ~6',
      'hätte ~8 können',
      'ohne|keine ~1 heizung|licht|aufzug ~6',
      'medikament*|dosis|tabletten ~5 falsch*|verwechselt|vertauscht',
    ],
  },
  'legal-threat': {
    3: [
      'anwalt*|anwält*|rechtsanw*|klage|klagen|gericht*|rechtlich*|mahnbescheid|strafanzeige|anzeige|rechtsschutz*|rechtsweg|juristisch*|verklag* ~1',
    ],
  },
  regulator: {
    3: [
      'verbraucher*|bundesnetzagentur|schlichtungs*|ombuds*|gesundheitsamt|ordnungsamt|polizei|bafin|datenschutzbe*|gewerbe*|aufsichts*|behörde*|veterinäramt|lebensmittelkontrolle|luftfahrt*|bundesamt|jugendamt|mieterverein|mieterschutz*|eisenbahn-bundesamt',
    ],
  },
  'press-threat': {
    3: [
      'presse|zeitung|medien|fernsehen|journalist*|lokalzeitung|öffentlich',
      'soziale*|social ~1 netzwerk*|medien|media',
      'facebook|instagram|tiktok|youtube|google ~3',
    ],
  },
  discrimination: {
    3: [
      'rassis*|diskrimin*|hautfarbe|ausländerfeind*|fremdenfeind*|sexis*|behindertenfeind*',
      'wegen ~3 kopftuch*|herkunft|akzent*|behinderung',
      'rollstuhl* ~10 nicht|kein|verweig*',
    ],
  },
  fraud: {
    3: [
      'betrug|betrüger*|phishing|gehackt|gefälscht*|identitätsdieb*|fake|veruntreu*',
      'nicht ~3 autorisiert*|getätigt|veranlasst|beauftragt ~4',
      'unberechtigt*|unbefugt* ~3',
      'gestohlen|geklaut ~3',
    ],
  },
  privacy: {
    3: [
      'datenschutz*|dsgvo|vertraulich*|schweigepflicht|privatsphäre',
      'meine|seine|unsere daten|fotos|adresse|befunde|telefonnummer|nummer ~6',
      'personenbezogen*|persönlich* daten',
      'vor ~2 allen|anderen|versammelter',
      'ohne ~2 einwilligung|zustimmung|erlaubnis',
    ],
  },
  child: {
    3: [
      'baby|säugling|kleinkind|kita|kindergarten|schule|kinderwagen|schüler*|klassenfahrt|hort|kinderbett|kindersitz',
      'mein*|unser*|ihr*|sein*|das|die|der ~2 tochter|sohn|kind|kinder|kindern|enkel*|neffe|nichte|zwillinge|söhne|töchter|jungs',
      '@num jährig*',
      'kind|kinder|kindern',
    ],
  },
  'health-info': {
    3: [
      'schwanger*|krebs*|diabet*|behinder*|operation|operiert|erkrank*|medikament*|asthma|herz*|diagnose|depress*|allergi*|rollstuhl|chemo*|therapie|demenz|schlaganfall|krankenhaus|reha|prothese|insulin|blind|taub|gehörlos|epilep*|autis*|zöliakie|arzt|ärztin|klinik|behandlung|rezept|pflege*|krankheit|schmerzen',
    ],
  },
  'self-harm': { 3: ['suizid*|selbstmord|umbringen', 'nicht mehr ~2 leben|weiter', 'keinen sinn mehr'] },
  'threat-to-staff': {
    3: [
      'weiß|wissen wo ~3',
      'aufs maul|fresse',
      'komme vorbei ~4',
      'werdet|werden ~4 bereuen',
      'warte draußen|auf dich',
    ],
  },
};
