/** Italian: everyday words for what went wrong, what is asked and what is at risk, beside story-it.ts. Data only. */
import type { IssueType } from '../../../domain/issue-type.ts';
import type { AskType, RiskType } from '../../../domain/reading.ts';
import type { PhraseTable } from '../phrases.ts';

export const EVERYDAY_ISSUES_IT: PhraseTable<IssueType> = {
  'late-or-lost-delivery': {
    3: [
      'non|mai|ancora ~4 arrivat*|ricevut*|consegnat*|spedit*|arriva',
      'aspett*|attend* ~8 pacco|ordine|consegna|spedizione|merce',
      'giorni|settimane|mesi ~2 ritardo',
      'doveva ~5 arrivare|essere',
      'pacco|ordine|spedizione|corriere ~5 pers*|smarrit*|mai|ritardo|sparit*',
    ],
    2: ['pacco|consegn*|spedi*|corriere|ritard*|smarrit*|tracciamento|magazzino|recapit*'],
  },
  'wrong-or-missing-item': {
    3: [
      'ordinato ~8 arrivat*|ricevut*|mandat*',
      'sbagliat* ~2',
      'manca|mancano|mancava|mancavano ~4',
      'al posto|invece di|del|della ~3',
    ],
    2: ['sbagliat*|mancan*|manca|mancava|incomplet*|errat*|scambiat*'],
  },
  'defective-or-damaged': {
    3: [
      'non ~2 funziona|parte|accende|carica|chiude|scalda|gira ~2',
      'si ~2 è|sono ~1 rott*|strappat*|scollat*|spent*|spaccat*|scucit*',
      'arrivat* ~3 rott*|danneggiat*|ammaccat*|graffiat*|crepat*',
    ],
    2: [
      'difett*|rott*|danneggiat*|guast*|garanzia|crepa*|strappat*|graffi*|ammacc*|arruggin*|appassit*|batteria|schermo',
    ],
  },
  'food-or-drink': {
    3: [
      'fredd*|crud*|bruciat*|salat*|immangiabil*|scadut*|ammuffit*|dur*|rancid* ~3',
      'capello ~4',
      'sapeva|odorava|puzzava ~3',
    ],
    2: [
      'cibo|piatto|piatti|ristorante|cameriere|cameriera|cucina|pizza|pasta|carne|pesce|risotto|cena|pranzo|colazione|torta|caffè|vino|birra|dolce|contorno|antipasto|menù|gelato|pane|conto',
    ],
  },
  'slow-service': {
    3: [
      'aspett*|attes* ~5 ora|ore|minuti|settimane|mesi|giorni',
      "ora|ore|minuti|mezz'ora ~3 attesa|coda|fila|ritardo",
      'nessuno ~4 venut*|presentat*|arrivat*|servit*',
      'appuntamento ~6 spostat*|rinviat*|annullat*|saltat*',
    ],
    2: ['attes*|aspett*|coda|fila|lent*|appuntamento|lentezza'],
  },
  'staff-conduct': {
    3: [
      'mi|ci|le ha|hanno ~1 urlat*|insultat*|ignorat*|rispost*|trattat*|riso|derís*|umiliat*|minacciat*|aggredit*',
      'in ~2 malo modo',
      'senza ~1 rispetto|educazione',
    ],
    2: [
      'maleducat*|scortes*|sgarbat*|arrogan*|cafon*|commess*|autista|personale|impiegat*|receptionist|rispetto|insult*|urlat*|scontros*|antipatic*|prepoten*|tono',
    ],
  },
  billing: {
    3: [
      'addebit* ~6',
      'fattur*|bollett* ~8 sbagliat*|doppi*|alta|più|errore|non',
      'due volte',
      'costo|prezzo|importo ~6 diverso|superiore|più|non',
      'preventivo ~6',
    ],
    2: [
      'addebit*|fattur*|bollett*|importo|tariff*|costo|costi|prezzo|pagat*|pagamento|mora|commission*|supplement*|canone|scontrino|conguaglio|sovrapprezzo',
    ],
  },
  'refund-or-cancellation': {
    3: [
      'rimbors* ~4',
      'soldi ~3 indietro',
      'disdett*|disdire|recess*|annull*|cancell* ~5',
      'caparra|cauzione|acconto ~5',
      'rinnov* ~3 automatic*|abbonamento|contratto',
    ],
    2: ['rimbors*|disdett*|recesso|annull*|cauzione|caparra|reso|abbonament*|rinnov*|restitu*|voucher'],
  },
  'travel-disruption': {
    3: [
      'volo|treno|autobus|bus|traghetto|aereo|coincidenza|nave|navetta|taxi ~8 cancellat*|ritard*|pers*|soppress*|ore|pieno',
      'pers* ~3 volo|treno|coincidenza|aereo|nave',
      'lasciat* ~3 terra|piedi',
    ],
    2: [
      'volo|voli|treno|treni|aeroporto|stazione|binario|imbarco|traghetto|aereo|coincidenza|passegger*|bigliett*|trenitalia|italo|pullman|fermata|compagnia',
    ],
  },
  'lost-or-damaged-property': {
    3: [
      'mio|mia|miei|mie|nostro|nostra ~2 auto|macchina|valigia|cappotto|vestito|abito|giacca|mobile|mobili|divano|muro|tappeto|bici|telefono|chiavi|camicia ~6 graffi*|macchi*|rott*|pers*|danneg*|rovinat*|rubat*|ristrett*|ammacc*|bruciat*',
      'valigia|bagagl* ~5 pers*|rott*|smarrit*|danneggiat*',
    ],
    2: [
      'lavanderia|tintoria|trasloc*|valigia|bagagl*|graffi*|macchi*|smarrit*|rovinat*|rubat*|ristrett*|parcheggio|deposito|guardaroba',
    ],
  },
  premises: {
    3: [
      'camera|stanza|bagno|doccia|hotel|appartamento|piscina|spogliatoi*|letto|struttura ~6 sporc*|rumor*|fredd*|muffa|puzza*|rott*|piccol*|vecchi*',
      'senza|non|niente ~3 acqua|riscaldamento|asciugamani|luce|sapone|pulit*',
      'musica|rumore|rumori ~4 notte|dormire',
    ],
    2: [
      'camera|stanza|albergo|hotel|sporc*|pulizi*|muffa|bagno|doccia|lenzuola|materasso|rumor*|riscaldamento|ascensore|piscina|scarafagg*|topi|cimici|puzza|odore|umidità|affitto|proprietario|inquilin*|condomin*|spazzatura|spogliatoio',
    ],
  },
  'service-outage': {
    3: [
      'senza|nessun|non ~3 internet|linea|connessione|luce|corrente|segnale|telefono|wifi|acqua',
      'app|sito|sistema|server|portale ~5 non|blocc*|errore|down|crash*',
      'guasto|interruzione|disservizio ~3',
    ],
    2: [
      'internet|linea|connessione|fibra|router|modem|wifi|segnale|disservizio|guasto|app|sito|server|blackout|operatore|tecnico',
    ],
  },
  workmanship: {
    3: [
      'mal|male ~2 fatt*|montat*|installat*|tagliat*|dipint*|riparat*|posat*|cucit*',
      'perde|gocciola|perdita ~3 acqua|ancora|di nuovo',
      'non ~2 finit*|terminat*|completat*',
      'lavoro|lavori ~4 fatt*|male|finit*|pessim*|approssimativ*',
    ],
    2: [
      'idraulico|elettricista|muratore|imbianchino|officina|meccanico|parrucchier*|sarta|sarto|lavori|riparazion*|montaggio|piastrelle|stort*|falegname|ristruttur*|perdita|rubinetto|taglio|tinta|posa|gocciola',
    ],
  },
  'unresponsive-support': {
    3: [
      'nessuno ~4 rispond*|rispost*|richiama*|sa|fa|chiama*',
      'nessuna|senza|mai|non ~3 risposta|rispost*|rispond*|richiamat*|riscontro|notizie',
      'chiamat*|scritto|telefonat*|sollecit*|contattat*|mail|email ~4 volte|senza|più|ripetut*',
      'servizio|assistenza clienti',
    ],
    2: [
      'rispost*|risponde*|assistenza|centralino|operator*|sollecit*|richiamat*|riscontro|telefonat*|segnalazion*|reclam*',
    ],
  },
  'misleading-information': {
    3: [
      'dett*|promess*|assicurat*|garantit*|detto ~8 ma|invece|poi|però|e',
      'secondo|sul ~3 sito|annuncio|contratto|pubblicità|catalogo|volantino',
      'non ~3 informat*|avvisat*|specificat*|comunicat*',
      'pubblicità ~2 ingannevole',
    ],
    2: ['ingann*|promess*|pubblicità|bugi*|mentit*|annuncio|descrizione|falso|falsa|presa in giro|volantino|garantito'],
  },
  'account-access-or-fraud': {
    3: [
      'conto|account|carta|profilo ~5 bloccat*|hackerat*|sospes*|chius*|clonat*|violat*',
      'non ~3 accedere|entrare|riconosc*|autorizzat*|effettuat*',
      'senza ~2 autorizzazione|consenso',
    ],
    2: ['frod*|truff*|phishing|hacker*|clonat*|bloccat*|conto|banca|bonifico|password|carta|spid|accesso|prelievo*'],
  },
  'record-error': {
    3: [
      'nome|cognome|indirizzo|data|dati|codice ~5 sbagliat*|errat*|errore',
      'errore ~4 nome|anagraf*|dati|registr*|scrittura',
      'corregg* ~4',
    ],
    2: ['crif|anagraf*|certificato|rettific*|corregg*|registr*|intestat*|pratica|refuso'],
  },
  privacy: {
    3: [
      'miei|mie|nostri ~1 dati|foto|informazioni ~5',
      'dati ~2 personali|sanitari|bancari',
      'davanti a|ai|agli ~3 tutti|clienti|altri',
      'senza ~2 consenso|permesso|autorizzazione',
    ],
    2: ['privacy|riservat*|gdpr|dati|consenso|garante|telecamer*|diffus*'],
  },
  'injury-or-illness': {
    3: [
      'cadut*|scivolat*|inciamp*|ferit*|ustion*|tagliat*|rott*|mors* ~5 mano|dito|piede|gamba|braccio|testa|ginocchio|caviglia|polso|schiena|dente',
      'pronto soccorso',
      'intossicazion*|vomit*|stat* ~3 male',
    ],
    2: [
      'ferit*|ospedale|soccorso|vomit*|diarrea|intossic*|allerg*|frattur*|ustion*|punti|sangue|scivolat*|cadut*|distorsione|ambulanza|febbre',
    ],
  },
  discrimination: {
    3: ['perché|per|causa ~4 stranier*|pelle|accento|donna|disabil*|velo|età|gay|ner*|origin*', 'sedia a rotelle ~8'],
    2: ['discrimin*|razzis*|razzista|disabil*|rotelle|xenofob*|omofob*|velo'],
  },
  'unfair-decision': {
    3: [
      'rifiut*|negat*|respint* ~5',
      'multa|sanzione|verbale ~5',
      'assicurazione ~8 non|rifiut*|negat*|coper*',
      'non ~3 coper*|accett*|riconosc*|ammess*',
    ],
    2: [
      'rifiut*|negat*|respint*|ingiust*|multa|sanzione|ricorso|assicurazion*|perizia|perito|domanda|borsa|esclus*|bocciat*|sospes*',
    ],
  },
};

export const EVERYDAY_ASKS_IT: PhraseTable<AskType> = {
  refund: {
    3: [
      'vorrei|voglio|chiedo|esigo|pretendo|aspetto|richiedo|desidero ~6 rimbors*|soldi|restitu*|indietro|denaro|accredito|storno',
      'rimbors* ~4',
      'soldi indietro',
      'restitu*|stornare|storno|riaccredit* ~3',
    ],
  },
  replacement: {
    3: [
      'sostitu*|cambi*|rimpiazz* ~4',
      'mand*|inviar*|spedir*|inviate* ~4 nuov*|giust*|corrett*|mancant*|altro|altra',
      'un altro|nuovo|altra|nuova ~2',
    ],
  },
  repair: { 3: ['ripar*|aggiust*|sistem*|sbloccar*|riattiv*|ripristin*|sblocc* ~3', 'tecnico ~4', 'risolv* ~4'] },
  redo: {
    3: [
      'rifare|rifatt*|ripetere|rivedere|riesamin*|riconsider*|finire|terminare|completare|consegn*|tornare|riprogramm* ~4',
      'annull* ~3 multa|sanzione|verbale|decisione',
      'quando ~5 arriv*|consegn*|ricev*',
      'rispett* ~3 prezzo|impegn*|accord*|contratto|promess*',
    ],
  },
  explanation: {
    3: [
      'perché|come mai|come è possibile ~8',
      'spieg* ~4',
      'capire|sapere ~3 perché|come|cosa',
      'motivo|ragione|motivazion* ~3',
    ],
  },
  apology: { 3: ['scuse|scusa|scusarvi|scusarsi ~3'] },
  contact: {
    3: [
      'contatt*|chiam*|richiam*|rispond*|telefon*|scriv* ~3 mi|me|urgent*|presto|al|subito|prima',
      'attesa|attendo|aspetto ~3 risposta|riscontro|notizie|chiamata|vostra|cortese',
      'qualcuno ~5 rispond*|aiut*|chiam*|contatt*|risolv*',
      'aiuto|aiutar*|aiutat* ~3',
      'parlare con ~3',
      'gentile|cortese|vostro riscontro|risposta',
    ],
  },
  compensation: {
    3: [
      'risarc* ~3',
      'indennizz*|compens* ~3',
      'rimbors* ~4 spese|danni|taxi|albergo|riparazione|lavanderia',
      'danni|danno ~3 pag*|rimbors*|risarc*',
      'sconto|buono|voucher|omaggio ~3',
      'spese ~3',
    ],
  },
  cancel: {
    3: [
      'disdire|disdetta|recedere|recesso|annull*|cancell*|disattiv*|chiudere|chiusura|rescind* ~4',
      'smett* ~4',
      'non ~2 chiam*|contatt*|telefon* ~2 più',
      'cancell*|elimin* ~3 dati|account|numero',
    ],
  },
  'correct-record': { 3: ['corregg*|correzione|rettific*|modific*|aggiorn* ~5'] },
  'policy-change': {
    3: [
      'dovreste|dovrebbe|dovrebbero|bisognerebbe|potreste|sarebbe ~5',
      'miglior* ~4',
      'in futuro',
      'più personale|posti|informazioni|attenzione',
      'affinché|perché ~3 non ~3 ricapiti|succeda|accada',
      'la prossima volta',
    ],
  },
  information: {
    3: [
      'quando|dove|quale|quanto|cosa|chi|come ~8',
      'potete|potreste|può|potrebbe ~3 dir*|conferm*|inform*|indic*|mandar*|far',
      'sapere ~2 se|quando|dove|quanto|cosa',
      'conferm*|fatemi sapere|informazioni|indicazioni ~3',
    ],
  },
  'action-on-staff': {
    3: ['provvedimenti|richiam*|licenzi*|formare ~3', 'parlare ~2 con ~2 personale|autista|commess*'],
  },
};

export const EVERYDAY_RISKS_IT: PhraseTable<RiskType> = {
  injury: {
    3: [
      'ferit*|ustion*|frattur*|distors*|contus*|sanguin*|sangue|trauma',
      'cadut*|scivolat*|inciampat* ~4',
      'rott*|tagliat*|bruciat*|slogat* ~3 mano|dito|piede|gamba|braccio|testa|ginocchio|caviglia|polso|schiena|dente|viso|naso',
      'punti di sutura|mors*',
    ],
  },
  illness: {
    3: [
      'intossic*|vomit*|diarrea|nausea|gastroenterite|salmonell*',
      'stat*|sentit* ~2 male',
      'reazione ~1 allergica|allerg* ~6 ospedale|soccorso',
      'febbre|infezione',
    ],
  },
  safety: {
    3: [
      'pericol*|sicurezza|rischi*',
      'incendio|fuoco|fumo|scintill*|esplos*|cortocircuito|scossa|surriscald* ~2',
      'freni|freno|sterzo|airbag|gomma|pneumatic*|cintura ~5',
      'incidente*',
      'fuga di gas|acqua',
      'gas|monossido ~3',
      'crud* ~3 pollo|carne|dentro',
      'vetro|metallo|chiodo|plastica ~2 nel|nella|dentro',
      'allerg* ~6',
      'poteva|potevamo|potevo|rischiato|quasi ~5',
      'senza ~1 riscaldamento|ascensore|luce ~5',
      'farmac*|medicin*|dose ~5 sbagliat*|errat*',
    ],
  },
  'legal-threat': {
    3: [
      'avvocat*|legale|legali|legalmente|tribunale|giudice|denunci*|querela|causa|diffida|giudiziari*',
      'vie legali',
      'giudice di pace',
    ],
  },
  regulator: {
    3: [
      'altroconsumo|codacons|adiconsum|federconsumatori|agcom|agcm|arera|ivass|consob|garante|polizia|carabinieri|asl|nas|enac|comune|ispettorato|autorità|antitrust|arbitro|difensore|guardia',
      'associazione ~2 consumatori',
      "banca d'italia",
    ],
  },
  'press-threat': {
    3: [
      'stampa|giornal*|televisione|striscia|iene|media|social',
      'pubblic* ~4 facebook|internet|social|google|instagram|tripadvisor',
    ],
  },
  discrimination: { 3: ['discrimin*|razzis*|razzista|xenofob*|omofob*|sessis*', 'sedia a rotelle ~8'] },
  fraud: {
    3: [
      'frod*|truff*|phishing|hacker*|clonat*|fals* ~1 firma|sito|profilo',
      'non ~3 autorizzat*|riconosc*|effettuat* ~4',
      'rubat* ~3 carta|dati|identità|account',
    ],
  },
  privacy: {
    3: [
      'privacy|riservat*|gdpr|riservatezza',
      'dati personali|sensibili|sanitari|bancari',
      'miei dati|foto|indirizzo ~5',
      'davanti a tutti',
      'senza ~2 consenso',
    ],
  },
  child: {
    3: [
      'mio|mia|miei|nostro|nostra|suo|sua|il|la|i|un|una ~2 figli*|bambin*|bimb*|neonat*|nipotin*|nipote|gemelli|piccol*',
      'neonat*|asilo|scuola|passeggino|culla|nido|seggiolino|bambini|bambino|bambina',
      '@num anni|mesi ~1',
      'minor*|minorenn*',
    ],
  },
  'health-info': {
    3: [
      'cancro|tumore|diabet*|asma|incinta|gravidanza|disabil*|epiless*|autis*|alzheimer|ictus|infarto|operazione|operat*|intervento|chirurg*|terapia|chemio*|farmac*|diagnos*|depression*|ansia|allerg*|celiac*|rotelle|malattia|malat*|protesi|insulina|riabilitazione|ospedale|ricover*|dolor*|cronic*|ciec*|sord*|visita medica|medico|invalid*',
    ],
  },
  'self-harm': { 3: ['suicid*|uccidermi|ammazzarmi|farla finita', 'non ~2 voglio ~2 vivere'] },
  'threat-to-staff': {
    3: [
      'so|sappiamo dove ~3',
      'vi|ti|gli|lo ~1 spacco|ammazzo|picchio|rompo',
      've ne pentirete|pentirai',
      'vi aspetto fuori',
    ],
  },
};
