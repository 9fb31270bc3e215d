/** Dutch phrases for every reader of the story. Data only. */
import type { StoryTables } from '../story-tables.ts';
import { EVERYDAY_ASKS_NL, EVERYDAY_ISSUES_NL, EVERYDAY_RISKS_NL } from './everyday-nl.ts';

export const STORY_NL: StoryTables = {
  issues: [
    EVERYDAY_ISSUES_NL,
    {
      'late-or-lost-delivery': {
        4: [
          'niet|nooit|nog ~3 aangekomen|geleverd|ontvangen|bezorgd|gekomen',
          'pakket|bestelling|levering|pakje ~6 kwijt|laat|vertraagd|niet|verdwenen|nergens',
          'te laat geleverd|bezorgd',
          'wacht ~6 pakket|bestelling|levering',
        ],
        2: ['pakket|bezorger|bezorging|levering|verzending|postnl|track'],
        1: ['bestelling'],
      },
      'wrong-or-missing-item': {
        4: ['verkeerde|verkeerd ~3', 'in plaats van', 'ontbreekt|ontbreken|ontbrak|mist ~4', 'niet ~3 besteld'],
        2: ['incompleet|onvolledig'],
      },
      'defective-or-damaged': {
        4: ['kapot|defect|defecte|beschadigd|stuk|gebroken|gescheurd|gebarsten', 'werkt|doet ~3 niet', 'kapotte'],
        2: ['garantie|mankement', 'accu|motor|scherm'],
      },
      'food-or-drink': {
        4: [
          'eten|vlees|soep|pizza|koffie|vis|kip|patat|friet ~4 koud|rauw|verbrand|oneetbaar|zout',
          'haar in ~3',
          'bedorven|beschimmeld',
        ],
        2: ['restaurant|ober|bediening|eten|gerecht|keuken|menu'],
      },
      'slow-service': {
        4: [
          'gewacht|wachten|wachttijd ~5 uur|minuten|weken|maanden|dagen',
          'afspraak ~6 afgezegd|verzet|niet|vergeten',
          'niemand ~3 gekomen|kwam|verschenen',
        ],
        2: ['wachttijd|langzaam|traag|wachten|rij'],
      },
      'staff-conduct': {
        4: [
          'onbeleefd|onvriendelijk|brutaal|arrogant|bot|lomp|grof|respectloos',
          'geschreeuwd|uitgescholden|opgehangen|genegeerd|uitgelachen',
        ],
        2: ['medewerker|medewerkster|personeel|chauffeur|verkoper|verkoopster'],
      },
      billing: {
        4: [
          'afgeschreven|gefactureerd|berekend|incasso ~6',
          'rekening|factuur ~6 fout|dubbel|onjuist|hoog|klopt|lessen',
          'dubbel|twee keer betaald|afgeschreven',
          'te veel ~3',
          'op de rekening ~8',
          'aanmaning',
        ],
        2: ['rekening|factuur|bedrag|prijs|kosten|tarief'],
      },
      'refund-or-cancellation': {
        4: [
          'terugbetal*|restitutie|terugstort*|terugkrijgen',
          'geld terug',
          'annuler*|opzeg*|opgezegd|geannuleerd ~6',
          'borg ~6',
          'retour ~6',
        ],
        2: ['abonnement|contract|tegoedbon|voucher'],
      },
      'travel-disruption': {
        4: [
          'trein|vlucht|bus|boot|aansluiting ~6 vertraag*|uitgevallen|geannuleerd|gemist',
          'gemist ~3',
          'overboekt|omgeboekt',
        ],
        2: ['trein|vlucht|luchthaven|schiphol|station|reis|reizigers'],
      },
      'lost-or-damaged-property': {
        4: [
          'mijn|onze ~4 kwijt|beschadigd|kapot|verloren|vernield|gestolen|gekrompen',
          'koffer|bagage ~6 kwijt|beschadigd|kapot|zoek',
          'kras|deuk|vlek|krassen ~4',
        ],
        2: ['stomerij|verhuizers|verhuizing|bagage|schade'],
      },
      premises: {
        4: [
          'vies|smerig|vuil|schimmel|ongedierte|kakkerlakken|muizen',
          'kamer|huisje|badkamer|toilet|toiletten|hotel|bed ~6 vies|smerig|koud|lawaai|klein|stonk|stinkt|schimmel|lek*',
          'lawaai|herrie ~4',
          'verwarming ~5',
          'geen ~1 warm|verwarming|zeep',
        ],
        2: ['kamer|hotel|huisje|schoon|lawaai|verwarming|toilet|vakantiepark|camping'],
      },
      'service-outage': {
        4: [
          'geen ~1 internet|verbinding|stroom|bereik|wifi',
          'app|site|website|systeem ~5 niet|storing|vastgelopen|fout|crasht',
          'storing ~3',
        ],
        2: ['internet|router|app|wifi|verbinding|storing'],
      },
      workmanship: {
        4: [
          'slecht|scheef|verkeerd gedaan|gemonteerd|geplaatst|geknipt|gerepareerd|geverfd',
          'prutswerk|broddelwerk|knoeiwerk',
          'lekt|druppelt|scheef',
          'loodgieter|kapper|aannemer|monteur|schilder|garage ~8 niet|slecht|weer|nooit|erger',
        ],
        2: ['loodgieter|kapper|aannemer|monteur|garage|reparatie|klus'],
      },
      'unresponsive-support': {
        4: [
          'geen|zonder ~1 antwoord|reactie|gehoor',
          'niemand ~3 opneemt|belt|reageert|gereageerd|neemt|terug',
          'niet ~2 gereageerd|teruggebeld|bereikbaar|gebeld',
          'klantenservice',
          'gebeld|gemaild ~4 keer',
        ],
        2: ['gebeld|gemaild|mail|telefonisch|klantenservice|reactie'],
      },
      'misleading-information': {
        4: [
          'misleid*|gelogen|leugen*|bedrog',
          'beloofd|toegezegd|gezegd ~8 maar',
          'niet ~3 verteld|gemeld|geïnformeerd|gewaarschuwd',
          'volgens ~3 site|website|folder',
        ],
        2: ['beloofd|advertentie|informatie|zogenaamd'],
      },
      'account-access-or-fraud': {
        4: [
          'account|rekening ~5 geblokkeerd|gehackt|gesloten',
          'fraude|oplichting|opgelicht|phishing|gehackt',
          'niet ~3 inloggen',
        ],
        2: ['wachtwoord|pas|bank|account'],
      },
      'record-error': {
        4: ['verkeerde naam|adres|datum|gegevens', 'naam ~4 fout|verkeerd', 'bkr'],
        2: ['dossier|gegevens|registratie|pasje|toegangspas|pas'],
      },
      privacy: {
        4: ['privacy|avg|vertrouwelijk*|persoonsgegevens|datalek', 'waar iedereen ~3', 'zonder ~2 toestemming'],
      },
      'injury-or-illness': {
        4: ['gewond|voedselvergiftiging|overgegeven|ziekenhuis|allergi*|gevallen|verbrand|ziek geworden|ziek van'],
      },
      discrimination: { 4: ['racis*|discrimin*|rolstoel|huidskleur|hoofddoek'] },
      'unfair-decision': {
        4: ['geweigerd|weiger*|afgewezen|afwijzing ~6', 'boete|bekeuring', 'oneerlijk|onterecht*'],
        2: ['verzekering|bezwaar|aanvraag|reden'],
      },
    },
  ],
  asks: [
    EVERYDAY_ASKS_NL,
    {
      refund: { 3: ['terugbetal*|restitutie|terugstort*', 'geld terug', 'terug ~2 krijgen|hebben|ontvangen'] },
      replacement: { 3: ['vervang*|omruil*|ruilen|nieuwe ~2 sturen|opsturen|toesturen'] },
      repair: { 3: ['reparer*|maken|herstel*|oplossen'] },
      redo: { 3: ['opnieuw|overdoen|leveren|bezorgen|herzien|heroverweg* ~3'] },
      explanation: { 3: ['uitleg*|waarom|hoe kan'] },
      apology: { 3: ['excuses|excuus'] },
      contact: { 3: ['bel|bellen|terugbellen|contact|reageren|reactie|antwoord ~3', 'help*|hulp'] },
      compensation: { 3: ['vergoed*|compens*|schadevergoeding|korting|tegemoetkoming'] },
      cancel: { 3: ['annuler*|opzeg*|stopzetten|stoppen'] },
      'correct-record': { 3: ['corriger*|aanpassen|rechtzetten|kijken|wijzigen|herstellen ~3', 'nakijken'] },
      'policy-change': { 3: ['zouden|zou ~3 moeten', 'volgende keer'] },
      information: {
        3: ['wanneer|hoeveel|hoe|waar|welke ~8', 'laten weten|weten|bevestigen|informeren', 'kunt|kun|kunnen ~6'],
      },
      'action-on-staff': { 3: ['maatregelen'] },
      none: {},
    },
  ],
  risks: [
    EVERYDAY_RISKS_NL,
    {
      injury: { 3: ['gewond|gebroken ~2 arm|been|pols|verbrand|hechtingen|letsel'] },
      illness: { 3: ['voedselvergiftiging|overgegeven|overgeven|diarree|allergische|ziek geworden|ziek van'] },
      safety: { 3: ['gevaar*|onveilig|brand|rook|vuur|vonken|rem|remmen|ongeluk|ontploft|veiligheid'] },
      'legal-threat': {
        3: ['advocaat|rechter|rechtbank|juridisch*|ingebrekestelling|aangifte|rechtsbijstand|dagvaard*'],
      },
      regulator: {
        3: ['consumentenbond|acm|geschillencommissie|ombudsman|politie|autoriteit|nvwa|afm|kifid|inspectie'],
      },
      'press-threat': { 3: ['krant|pers|media|journalist|radar|kassa|televisie'] },
      discrimination: { 3: ['racis*|discrimin*|huidskleur'] },
      fraud: { 3: ['fraude|oplicht*|opgelicht|phishing|gehackt|bedrog'] },
      privacy: { 3: ['privacy|avg|persoonsgegevens|datalek'] },
      child: { 3: ['baby|peuter|kleuter|kinderopvang|mijn zoon|mijn dochter|onze zoon|onze dochter'] },
      'health-info': { 3: ['zwanger|kanker|diabet*|gehandicapt*|operatie|ziekte|medicijn*|astma|diagnose'] },
      'self-harm': { 3: ['zelfmoord|suïcid*|niet meer leven'] },
      'threat-to-staff': { 3: ['weet waar ~2 woont', 'op je bek', 'wacht buiten'] },
    },
  ],
  temper: {
    hot: {
      3: ['schandalig|schande|woedend|oplichters|dieven|belachelijk|ongehoord|walgelijk'],
      2: [
        'onacceptabel|waardeloos|nooit meer|slechtste|bedrog|verschrikkelijk|zat|eis|boos|dramatisch|ronduit|te gek voor woorden|onbeschoft',
      ],
    },
    mild: {
      2: ['teleurgesteld|teleurstell*|ontevreden|jammer|helaas|vervelend|irritant'],
      1: ['niet', 'geen', 'maar', 'nog steeds', 'niemand', 'weer'],
    },
    calm: {
      2: ['alstublieft|bedankt|groet|groeten|groetjes|vriendelijk*|graag|dank|begrijp|aardig|even'],
      1: ['beste|hallo|dag|hoi'],
    },
    sarcasm: { 2: ['gefeliciteerd|bravo|lekker dan|fijn hoor|kennelijk|blijkbaar'] },
    abuse: { 3: ['idioot|idioten|eikel*|klootzak*|sukkel*|debiel*|prutsers|trut'] },
    swearing: { 2: ['kut|klote|verdomme|shit|godverdomme|tering|kanker|rot'] },
  },
  impact: {
    time: { 3: ['@num|twee|drie|vier uur|dagen|weken|maanden|minuten', 'vrij genomen', 'voor niets'] },
    money: { 3: ['@money', '@num euro|€', 'betaald|betalen|gekost|kost ~4'] },
    event: { 3: ['bruiloft|verjaardag|begrafenis|kerst|feest|vakantie|sollicitatie', 'gemist ~3', 'eerder naar huis'] },
    health: { 3: ['ziekenhuis|ziek|slapen|pijn|dokter'] },
    feeling: { 3: ['gehuild|schaam*|vernederd|bang|verdrietig'] },
    property: { 3: ['kapot|beschadigd|verpest ~3'] },
    work: { 3: ['werk|werken|klanten|winkel|zaak'] },
    other: { 3: ['kon|kan|konden|kunnen ~4 niet', 'zonder ~3', 'moest|moesten|moet ~5'], 1: ['niet|geen'] },
  },
  vulnerability: {
    bereavement: { 3: ['overleden|begrafenis|crematie|uitvaart|weduwe|weduwnaar'] },
    age: { 3: ['mijn oma|opa|moeder van', 'bejaard*|gepensioneerd*', 'jaar oud'] },
    illness: { 3: ['kanker|ziekte|ziekenhuis|operatie'] },
    disability: { 3: ['gehandicapt*|rolstoel|blind|doof'] },
    child: { 3: ['baby|peuter|mijn zoon|mijn dochter|onze kinderen|mijn kinderen'] },
    pregnancy: { 3: ['zwanger'] },
    hardship: { 3: ['werkloos|bijstand|niet betalen|huur'] },
  },
  loyalty: { loyal: { 3: ['klant ~3 sinds|jaar|al', 'al @num jaar'] } },
  moneyWish: { 'not-money': { 3: ['niet ~3 geld'] }, refused: { 3: ['geen|hoef ~3 geld|bon|korting|vergoeding'] } },
  fault: {
    'own-mistake': { 3: ['mijn fout|schuld', 'eigen schuld', 'ik had ~3 moeten'] },
    nobody: { 3: ['weer|storm|sneeuw|staking'] },
    others: {},
    contested: {},
    owned: { 3: ['niet|nooit|geen|niemand ~3'] },
    excused: {},
  },
  facts: {
    told: { 3: ['gezegd|zei|zeiden|beloofd|verteld|volgens|antwoord*|toegezegd'] },
    expected: { 3: ['besteld|gekocht|betaald|geboekt|gereserveerd|bestelling|boeking'] },
    failure: {
      3: ['niet|nooit|geen|niemand', 'kapot|verkeerd|laat|afgeschreven|geweigerd|geannuleerd|vies|koud|lek*'],
    },
    occasion: { 3: ['bruiloft|verjaardag|begrafenis|kerst|feest|vakantie'] },
    praise: { 3: ['bedankt|super|fijn|lekker|vriendelijk*|top|geweldig|perfect'] },
    opinion: { 3: ['schandalig|belachelijk|slecht*|waardeloos|teleurgesteld'] },
    wish: { 3: ['graag|wil|kunt|zou|verzoek|alstublieft|eis'] },
    filler: { 3: ['beste|hallo|groet|groeten|onderwerp|dag'] },
    person: { 3: ['mijn|onze ~1 moeder|vader|man|vrouw|zoon|dochter|oma|opa|kinderen|zus|broer'] },
  },
};
