/** Dutch: everyday words for what went wrong, what is asked and what is at risk, beside story-nl.ts. Data only. */
import type { IssueType } from '../../../domain/issue-type.ts';
import type { AskType, RiskType } from '../../../domain/reading.ts';
import type { PhraseTable } from '../phrases.ts';

export const EVERYDAY_ISSUES_NL: PhraseTable<IssueType> = {
  'late-or-lost-delivery': {
    3: [
      'niet|nooit|nog ~4 aangekomen|geleverd|ontvangen|bezorgd|binnen|gekregen|gekomen|verzonden',
      'wacht|wachten|gewacht ~8 pakket|bestelling|levering|pakje',
      'zou|zouden ~6 geleverd|bezorgd|komen|leveren',
      'weken|dagen|maanden te laat|vertraging',
    ],
    2: [
      'pakket*|pakje|bezorg*|lever*|geleverd|levering|verzend*|verzonden|koerier|postnl|zending|track|zoekgeraakt|leverdatum|besteld*',
    ],
  },
  'wrong-or-missing-item': {
    3: [
      'besteld ~8 kreeg|gekregen|ontvangen|geleverd|zat',
      'verkeerde|verkeerd ~2',
      'ontbreekt|ontbreken|ontbrak|ontbraken|mist|missen|mis ~4',
      'in plaats van ~4',
    ],
    2: ['verkeerd*|ontbre*|ontbrak*|incompleet|onvolledig|verwissel*'],
  },
  'defective-or-damaged': {
    3: [
      'werkt|doet|start|laadt|sluit|gaat ~3 niet|niets|meer',
      'kapot|stuk|defect|gescheurd|gebarsten|beschadigd|afgebroken|lek ~3',
      'begaf|begeven',
    ],
    2: [
      'kapot*|defect*|stuk|beschadigd*|gescheurd*|gebarsten|garantie|barst|scheur|kras*|deuk*|roest*|verwelkt*|slijtage|accu|mankement*|gebrek*',
    ],
  },
  'food-or-drink': {
    3: [
      'koud|koude|rauw|rauwe|verbrand|aangebrand|zout|taai|droog|bedorven|beschimmeld|lauw ~3',
      'haar|vlieg|plastic ~3 in',
      'smaakte|rook|proefde ~4',
    ],
    2: [
      'eten|restaurant|gerecht*|maaltijd*|soep|vlees|vis|kip|friet|frietjes|pizza|koffie|taart|brood|ober|serveerster|keuken|menu|ontbijt|lunch|diner|voorgerecht|hoofdgerecht|nagerecht|salade|bier|wijn|bakker*|portie*',
    ],
  },
  'slow-service': {
    3: [
      'wacht*|gewacht ~5 uur|minuten|kwartier|weken|maanden|dagen|uren',
      'uur|minuten|kwartier ~3 wacht*|gewacht|rij',
      'niemand ~4 kwam|gekomen|verschenen|opdagen|hielp',
      'afspraak ~6 verzet|afgezegd|niet|verplaatst|geannuleerd',
    ],
    2: ['wacht*|gewacht|rij|traag|langzaam|afspraak|wachttijd|wachtkamer|duurde|duurt'],
  },
  'staff-conduct': {
    3: [
      'werd|werden|heeft|hebben ~5 uitgescholden|afgesnauwd|uitgelachen|genegeerd|afgebekt|geschreeuwd|beledigd|opgehangen|bedreigd',
      'op ~2 toon',
      'grote mond',
    ],
    2: [
      'onbeschoft*|onbeleefd*|brutaal|onvriendelijk*|arrogant*|snauw*|grof|respectloos|medewerk*|chauffeur|kassa*|receptionist*|verkoper|verkoopster|baliemedewerk*|bejegen*|houding|uitgescholden|lomp|neerbuigend',
    ],
  },
  billing: {
    3: [
      'afgeschreven|berekend|gerekend|geïncasseerd|rekening ~5',
      'factuur ~8 niet|te|dubbel|fout|hoog|hoger|twee',
      'twee keer|dubbel ~3 betaald|afgeschreven|berekend',
      'meer ~4 dan ~5 offerte|afgesproken',
    ],
    2: [
      'factu*|rekening*|afgeschreven|afschrijving*|incasso*|kosten*|bedrag*|tarief*|prijs*|aanmaning*|betaald|dubbel|offerte|nota|borg|termijnbedrag|jaarafrekening|toeslag',
    ],
  },
  'refund-or-cancellation': {
    3: [
      'geld ~4 terug',
      'terugbeta* ~4',
      'opgezegd|opzeggen|opzegging|annuleren|geannuleerd|geannuleer* ~5',
      'borg|aanbetaling ~5',
      'abonnement|contract|lidmaatschap ~5 verlengd|opgezegd|opzegg*|stop*',
      'retour ~4',
    ],
    2: [
      'terugbeta*|terugbetaling|retour*|annuler*|geannuleerd|opzeg*|opgezegd|abonnement|borg|aanbetaling|restitutie|verlengd|tegoedbon|herroep*',
    ],
  },
  'travel-disruption': {
    3: [
      'trein|vlucht|bus|veerboot|vliegtuig|overstap|tram|taxi|reis|boot|excursie ~8 uitgevallen|vertraag*|gemist|geannuleerd|afgelast|uur|vol|niet',
      'gemist ~4 aansluiting|vlucht|trein|overstap',
    ],
    2: [
      'trein*|vlucht*|station|luchthaven|schiphol|vliegtuig|aansluiting|overstap|perron|boarding|reizigers|ns|veerboot|passagier*|halte|gestrand|vertraging*',
    ],
  },
  'lost-or-damaged-property': {
    3: [
      'mijn|onze|ons ~2 auto|fiets|koffer|jas|jurk|pak|bank|muur|vloer|tapijt|telefoon|sleutels|kast|kleding ~6 beschadigd|kwijt|kapot|bekrast|vlek*|gekrompen|verloren|gestolen|deuk|kras*|weg|verbrand',
      'koffer|bagage ~5',
    ],
    2: ['stomerij|verhui*|bagage|koffer*|kras*|deuk*|vlek*|kwijt*|verloren|gestolen|wasstraat|gekrompen|garderobe'],
  },
  premises: {
    3: [
      'kamer|badkamer|douche|toilet*|bed|hotel|huisje|camping|plek|veld|zwembad|appartement|woning ~6 vies|vieze|smerig*|schimmel*|koud|lawaai|herrie|stonk|kapot|vuil|klein|luidruchtig*',
      'geen ~2 warm|verwarming|water|handdoeken|zeep|stroom',
      'muziek|lawaai|herrie|geluid* ~5 nacht|slaap*|slapen|half|uur',
    ],
    2: [
      'kamer*|hotel|vies|vieze|smerig*|schoonmaak*|schimmel*|verwarming|douche|toilet*|lakens|matras|lawaai|herrie|geluid*|lift|huurbaas|verhuurder|woning*|ongedierte|muizen|ratten|kakkerlak*|stank|stonk|vuilnis*|zwembad|camping|bungalow|vochtig|gehorig|kleedkamer*',
    ],
  },
  'service-outage': {
    3: [
      'geen|zonder ~2 internet|verbinding|stroom|bereik|signaal|wifi|tv|telefoon|water',
      'app|website|site|systeem|server ~5 niet|vastgelopen|crasht|foutmelding|plat|down|fout',
      'storing ~4',
    ],
    2: [
      'internet|wifi|storing*|router|modem|verbinding|glasvezel|app|website|server|netwerk|foutmelding|stroomuitval|bereik|monteur',
    ],
  },
  workmanship: {
    3: [
      'slecht|scheef|verkeerd|slordig|fout ~2 gedaan|geplaatst|gemonteerd|geknipt|geschilderd|gelegd|geïnstalleerd|aangesloten|gemaakt|afgewerkt|gerepareerd',
      'lekt|lekkage|druppelt ~4',
      'niet ~2 af|klaar|afgemaakt|afgewerkt',
    ],
    2: [
      'loodgieter|elektricien|schilder*|aannemer|timmerman|kapper|kapster|garage|monteur|klus*|reparatie|montage|lekt|lekkage|scheef|slordig|verbouwing|dakdekker|tegels|stukadoor|geknipt|afwerking|kleermaker|stoffeerder',
    ],
  },
  'unresponsive-support': {
    3: [
      'niemand ~5 belt|reageert|antwoord*|op|bereikbaar|weet|helpt|terug|gebeld',
      'geen|zonder ~2 reactie|antwoord|gehoor|bericht|terugkoppeling|oplossing',
      'nooit|niet ~3 teruggebeld|gereageerd|beantwoord|bereikbaar|gehoord',
      'keer|maal|meermaals|herhaaldelijk ~3 gebeld|gemaild|geschreven|contact|geïnformeerd',
      'van kastje naar',
    ],
    2: [
      'reactie|antwoord*|bereikbaar|klantenservice|helpdesk|teruggebeld|gemaild|gebeld|wachtrij|doorverbonden|reageer*|gereageerd|contactformulier|klacht*',
    ],
  },
  'misleading-information': {
    3: [
      'beloofd|toegezegd|verteld|gezegd|gegarandeerd|aangegeven|verzekerd ~8 maar|toch|nu|blijkt|vervolgens',
      'volgens ~3 website|site|advertentie|folder|medewerker|jullie|beschrijving|reclame',
      'niet ~3 geïnformeerd|verteld|vermeld|gemeld',
    ],
    2: ['beloofd*|misleid*|gelogen|liegen|leugen*|reclame|advertentie|toegezegd|blijkt|folder|afgesproken|beweer*'],
  },
  'account-access-or-fraud': {
    3: [
      'rekening|account|pas|kaart ~5 geblokkeerd|gehackt|gesloten|bevroren|gestolen',
      'niet ~4 inloggen|toegang|geautoriseerd|gedaan',
    ],
    2: [
      'fraude*|oplicht*|gehackt|phishing|geblokkeerd|account|bank|inlog*|wachtwoord|pinpas|overboeking|identiteitsfraude|toegang',
    ],
  },
  'record-error': {
    3: [
      'naam|adres|geboortedatum|gegevens ~5 fout|verkeerd*|onjuist*|niet',
      'verkeerde|foute|onjuiste naam|adres|gegevens|datum|registratie',
    ],
    2: ['bkr|registratie|dossier|corrig*|gegevens|tikfout|spelfout|certificaat|rectific*'],
  },
  privacy: {
    3: [
      "mijn|onze|haar|zijn ~1 gegevens|adres|foto's|nummer|dossier ~6",
      'waar iedereen|anderen bij',
      'zonder ~2 toestemming',
    ],
    2: ['privacy|avg|vertrouwelijk*|gegevens|datalek|toestemming|gelekt|camera*|medegedeeld'],
  },
  'injury-or-illness': {
    3: [
      'gewond|verbrand|gevallen|gestruikeld|uitgegleden|gebroken|gesneden|gebeten ~4',
      'ziek|misselijk|overgeven|voedselvergiftiging ~3',
      'in het ziekenhuis|spoedeisende|eerste hulp',
    ],
    2: [
      'gewond*|letsel|ziekenhuis|spoed*|verbrand|uitgegleden|gevallen|gebroken|misselijk|braken|overgeven|diarree|voedselvergiftiging|allergi*|hechting*|bloed*|ambulance|brandwond*|gestruikeld',
    ],
  },
  discrimination: {
    3: ['vanwege|om ~4 huidskleur|afkomst|hoofddoek|accent|handicap|leeftijd|geaardheid|achternaam', 'rolstoel ~8'],
    2: ['discrimin*|racis*|racist|huidskleur|hoofddoek|rolstoel*|handicap|afkomst|beperking'],
  },
  'unfair-decision': {
    3: [
      'afgewezen|afgekeurd|geweigerd|weigert|weigeren|afwijzing ~5',
      'verzekering|verzekeraar ~8 niet|weigert|afgewezen|vergoed*|keert',
      'boete|bekeuring ~5',
    ],
    2: [
      'afgewezen|afwijz*|geweiger*|weiger*|weigert|boete*|bekeuring|bezwaar|verzekera*|verzekering|oneerlijk|onterecht*|aanvraag|onredelijk|coulance|beroep|geschorst|beslissing',
    ],
  },
};

export const EVERYDAY_ASKS_NL: PhraseTable<AskType> = {
  refund: {
    3: [
      'wil|willen|graag|verwacht|eis|verzoek ~8 geld|terugbetaling|terug|restitutie|terugbetaald',
      'geld terug',
      'terugbeta*|terugstort*|terugbetaling|restitutie ~3',
      'vergoed* ~3',
      'terug ~2 storten|betalen|ontvangen',
    ],
  },
  replacement: {
    3: [
      'vervang*|omruil*|ruilen|vervanging ~3',
      'nieuw|nieuwe|juiste|goede|ontbrekende ~4 sturen|opsturen|toesturen|leveren|ontvangen',
      'stuur|sturen|opsturen ~4 nieuw|nieuwe|juiste|andere',
    ],
  },
  repair: { 3: ['repar*|gerepareerd|maken|herstellen|hersteld|deblokk*|opgelost|oplossen ~3', 'monteur ~4'] },
  redo: {
    3: [
      'opnieuw|nogmaals|alsnog|overdoen|herzien|heroverweg* ~4',
      'afmaken|afronden|langskomen|leveren|ophalen ~3',
      'wanneer ~5 geleverd|komt|bezorgd|krijg|klaar|levering',
      'nieuwe afspraak',
      'intrekken|kwijtschelden ~3',
    ],
  },
  explanation: {
    3: ['waarom|hoezo|hoe kan|hoe komt ~8', 'uitleg*|leg uit|verklaring|toelicht* ~3', 'weten ~3 waarom|hoe|wat'],
  },
  apology: { 3: ['excuses|excuus|sorry ~3'] },
  contact: {
    3: [
      'bel|bellen|contact|reageer|antwoord|mail ~3 mij|me|op|opnemen|met|ons|terug|snel|alstublieft|aub',
      'graag ~5 reactie|antwoord|contact|hulp|teruggebeld|horen|bericht',
      'hoor|horen|zie ~3 graag',
      'iemand ~5 bellen|helpen|reageren|contact|terugbellen|langs',
      'hulp|helpen ~3',
      'in afwachting ~3',
      'spreken ~3 met|iemand',
    ],
  },
  compensation: {
    3: [
      'schadevergoeding|compensatie|compenseren|tegemoetkoming|gecompenseerd|vergoeding ~3',
      'kosten|schade ~6 vergoed*|betalen|vergoeden',
      'korting|tegoedbon|waardebon|cadeaubon ~4',
    ],
  },
  cancel: {
    3: [
      'opzeggen|opzegging|annuleren|annulering|stopzetten|beëindigen|uitschrijven|afmelden ~3',
      'stop ~4',
      'niet meer ~3 bellen|mailen|benaderen|contact',
      'verwijder* ~3',
      'wil ~4 af van|vanaf',
    ],
  },
  'correct-record': { 3: ['corrig*|aanpassen|wijzig*|rectific*|gecorrigeerd|aangepast ~4'] },
  'policy-change': {
    3: [
      'zou|zouden|moet|moeten|mag|mogen ~6 beter|eerder|duidelijk*|meer',
      'verbeter* ~4',
      'in ~1 toekomst|vervolg|voortaan',
      'meer personeel|plekken|informatie|duidelijkheid',
      'volgende keer',
      'zodat ~6 anderen|niemand|volgende',
    ],
  },
  information: {
    3: [
      'wanneer|waar|wat|welke|hoeveel|hoe|wie ~8',
      'kunt|kan|kunnen|zou|zouden u|je|jullie|ik|iemand ~8',
      'laat ~3 weten',
      'weten ~3 of|wanneer|waar|wat|hoe',
      'bevestig* ~3',
      'graag ~4 weten|vernemen|informatie|bevestiging',
    ],
  },
  'action-on-staff': { 3: ['aanspreken|ontslaan|maatregelen|berispen ~3'] },
};

export const EVERYDAY_RISKS_NL: PhraseTable<RiskType> = {
  injury: {
    3: [
      'gewond*|letsel|brandwond*|hersenschudding|verstuikt|gekneusd|bloedde|gebloed|hechting*|gehecht',
      'gebroken|gesneden|verbrand|gestoten ~4',
      'uitgegleden|gevallen|gestruikeld ~4',
      'gebeten',
    ],
  },
  illness: {
    3: [
      'voedselvergiftiging|overgegeven|overgeven|braken|diarree|misselijk*|salmonella|allergische',
      'ziek ~2 geworden|van|na',
      'koorts|infectie',
    ],
  },
  safety: {
    3: [
      'gevaar*|onveilig*|veiligheid|levensgevaarlijk|risico',
      'brand|rook|vuur|vonken|ontploft|explod*|kortsluiting|oververhit|schroei* ~2',
      'rem|remmen|stuur|airbag|band|banden|gordel ~4 niet|defect|weigerde|los|kapot|klap*',
      'ongeluk|ongeval|aanrijding',
      'gaslucht|gas|koolmonoxide ~3',
      'rauw|rauwe ~2 kip|vlees|gehakt',
      'glas|metaal|spijker|scherven ~3 in',
      'allergi*|noten|pinda ~6',
      'had ~8 kunnen',
      'zonder verwarming|licht|lift ~6',
      'medicijn*|medicatie|dosis ~5 verkeerd*|verwisseld',
    ],
  },
  'legal-threat': {
    3: [
      'advocaat|advocaten|rechter|rechtbank|juridisch*|rechtszaak|aangifte|dagvaard*|ingebrekestelling|rechtsbijstand*|gerechtelijk*|kantonrechter|incassobureau|claim* ~1',
    ],
  },
  regulator: {
    3: [
      'consumentenbond|acm|geschillencommissie|ombudsman|politie|gemeente|nvwa|ggd|afm|kifid|inspectie|autoriteit*|toezichthouder|ilt|huurcommissie|consuwijzer|brandweer',
    ],
  },
  'press-threat': {
    3: [
      'krant|pers|media|kassa|radar|televisie|journalist*|social media|viraal',
      'facebook|instagram|twitter|tiktok|google|trustpilot ~3',
    ],
  },
  discrimination: {
    3: ['discrimin*|racis*|racist|huidskleur|hoofddoek|afkomst|homofoob|seksis*', 'rolstoel ~10 niet|geen|geweiger*'],
  },
  fraud: {
    3: [
      'fraude*|oplicht*|gehackt|phishing|nepsite|vals|vervalst|identiteitsfraude',
      'niet ~3 gedaan|geautoriseerd|herken ~4',
      'gestolen ~3',
    ],
  },
  privacy: {
    3: [
      'privacy|avg|vertrouwelijk*|datalek|geheim*',
      'mijn|haar|zijn|onze gegevens|adres|dossier|foto ~6',
      'waar iedereen bij',
      'zonder toestemming',
    ],
  },
  child: {
    3: [
      'baby|peuter|kleuter|kinderopvang|creche|school|kinderwagen|kinderstoel|kinderbed|zwemles|juf',
      'mijn|onze|ons|haar|zijn|de|het|een ~2 dochter|dochtertje|zoon|zoontje|kind|kinderen|kleinkind*|kleinzoon|kleindochter|tweeling|neefje|nichtje|jongste|oudste',
      '@num jarig*',
      'kinderen|kind|kids',
    ],
  },
  'health-info': {
    3: [
      'zwanger*|kanker|diabet*|suikerziekte|astma|handicap|gehandicapt*|operatie|geopereerd|ziekte|medicijn*|medicatie|hart*|diagnose|depressi*|allergi*|rolstoel|chemo*|therapie|dementie|beroerte|ziekenhuis|prothese|insuline|blind|doof|epilep*|autis*|coeliakie|huisarts|behandeling|recept|pijn|chronisch*|revalid*|zorg',
    ],
  },
  'self-harm': { 3: ['zelfmoord|suïcid*', 'niet meer ~2 leven|verder', 'einde aan ~2 maken'] },
  'threat-to-staff': { 3: ['weet|weten waar ~3 woont|werkt|jullie', 'spijt van krijgen', 'sla ~3', 'wacht buiten'] },
};
