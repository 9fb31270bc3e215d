/** Italian phrases for every reader of the story. Data only. */
import type { StoryTables } from '../story-tables.ts';
import { EVERYDAY_ASKS_IT, EVERYDAY_ISSUES_IT, EVERYDAY_RISKS_IT } from './everyday-it.ts';

export const STORY_IT: StoryTables = {
  issues: [
    EVERYDAY_ISSUES_IT,
    {
      'late-or-lost-delivery': {
        4: [
          'mai|non ~3 arrivato|arrivata|ricevuto|consegnato|consegnata|arrivati',
          'ritardo ~4 consegna|spedizione',
          'pacco|ordine|spedizione|consegna ~6 perso|smarrito|ritardo|mai|bloccato',
          'aspetto|attesa ~4 pacco|consegna|ordine',
          'quando arriva ~4',
        ],
        2: ['pacco|corriere|consegna|spedizione|tracking'],
        1: ['ordine'],
      },
      'wrong-or-missing-item': {
        4: [
          'sbagliato|sbagliata|sbagliati|errato ~3',
          'manca|mancano|mancava|mancavano ~4',
          'invece di|del',
          'al posto di|del',
          'non ~3 quello che ~2 ordinato',
          'ordinati|ordinate arrivati|arrivate',
        ],
        2: ['incompleto'],
      },
      'defective-or-damaged': {
        4: [
          'rotto|rotta|rotti|difettos*|danneggiat*|guasto|guasta|graffiat*',
          'non ~2 funziona|funzionava|accende|carica',
          'smesso di funzionare',
        ],
        2: ['garanzia|difetto', 'batteria|motore|schermo'],
      },
      'food-or-drink': {
        4: [
          'cibo|piatto|pizza|pasta|carne|pesce|caffè ~4 freddo|fredda|crudo|cruda|bruciat*|immangiabile',
          'immangiabile|scadut*|avariat*',
          'capello ~4',
        ],
        2: ['ristorante|cameriere|piatto|menù|cucina|colazione'],
      },
      'slow-service': {
        4: [
          'aspettato|aspettare|attesa ~5 ore|ora|minuti|giorni|settimane|mesi',
          'ho chiesto ~8 poi|di nuovo',
          'terza|seconda richiesta',
          'nessuno ~3 venuto|arrivato',
          'appuntamento ~6 rinviato|annullato|ritardo',
        ],
        2: ['attesa|lento|lenta|coda|ritardo|sportello'],
      },
      'staff-conduct': {
        4: [
          'maleducat*|scortes*|arrogant*|sgarbat*|cafone',
          'urlato|insultato|ignorato|riattaccato',
          'mancanza di rispetto',
        ],
        2: ['personale|commess*|autista|cameriere|impiegat*'],
      },
      billing: {
        4: [
          'addebit*|fatturat* ~6',
          'fattura|bolletta ~6 sbagliata|errore|doppia|alta|due',
          'due volte',
          'commissioni|sovrapprezzo',
        ],
        2: ['fattura|bolletta|prezzo|importo|tariffa|costo'],
      },
      'refund-or-cancellation': {
        4: [
          'rimbors*',
          'disdetta|disdire|recesso|cancellare|annullare|annullat* ~6',
          'caparra|cauzione ~6',
          'soldi indietro',
        ],
        2: ['abbonamento|contratto|buono'],
      },
      'travel-disruption': {
        4: [
          'volo|treno|autobus|pullman|traghetto|coincidenza ~6 cancellat*|ritardo|pers*|soppress*',
          'perso ~3 volo|treno|coincidenza|aereo',
        ],
        2: ['volo|treno|aeroporto|stazione|viaggio|passeggeri'],
      },
      'lost-or-damaged-property': {
        4: [
          'valigia|bagaglio|bagagli ~6 pers*|smarrit*|rott*|danneggiat*',
          'perso|smarrito|rovinato|macchiato|rubato ~3 mio|mia|miei|il|la',
          'graffio|ammaccatura|macchia ~4',
        ],
        2: ['lavanderia|trasloco|bagaglio'],
      },
      premises: {
        4: [
          'sporc*|muffa|scarafaggi|cimici|lurid*',
          'camera|stanza|bagno|lenzuola|albergo|hotel ~6 sporc*|fredd*|rumor*|piccol*|odore|puzza',
          'riscaldamento ~4',
          'rumore ~4',
          'senza acqua|riscaldamento',
        ],
        2: ['camera|bagno|hotel|albergo|pulizia|rumore|riscaldamento'],
      },
      'service-outage': {
        4: [
          'senza|niente ~1 internet|linea|connessione|corrente|luce|rete',
          'app|sito|sistema ~5 non|errore|blocca*|crash',
          'guasto|disservizio ~3',
        ],
        2: ['internet|linea|fibra|app|sito|connessione'],
      },
      workmanship: {
        4: [
          'lavoro fatto male',
          'mal fatto|montat*|riparat*',
          'perde|gocciola|storto|storta',
          'idraulico|elettricista|meccanico|parrucchier*|imbianchino|muratore ~8 non|male|peggio|mai|ancora',
        ],
        2: ['idraulico|meccanico|officina|parrucchier*|lavori|riparazione'],
      },
      'unresponsive-support': {
        4: [
          'nessuna|senza ~1 risposta',
          'nessuno ~3 risponde|richiama|risposto|richiamato',
          'non ~3 risposto|risponde|rispondono|richiamato',
          'servizio clienti|assistenza',
          'chiamato|scritto ~4 volte',
        ],
        2: ['chiamato|scritto|telefonato|mail|email|risposta'],
      },
      'misleading-information': {
        4: [
          'ingannevole|bugia|bugie|mentito|ingannat*',
          'promesso|garantito|assicurato|detto ~8 ma|poi|invece',
          'non ~3 avvisat*|informat*|comunicat*',
          'secondo|sul sito|annuncio ~6',
        ],
        2: ['promesso|garantito|detto|annuncio'],
      },
      'account-access-or-fraud': {
        4: [
          'account|conto ~5 bloccat*|hackerat*|sospes*|chius*',
          'frode|truffa|truffat*|fraudolent*|phishing',
          'non ~3 accedere|entrare',
        ],
        2: ['password|carta|conto|banca'],
      },
      'record-error': {
        4: ['errore ~4 nome|dati|anagrafic*|certificato|pratica', 'nome|data|indirizzo ~3 sbagliat*|errat*'],
        2: ['pratica|certificato|documento|anagrafe'],
      },
      privacy: {
        4: [
          'privacy|riservatezza|gdpr|dati personali',
          'davanti a ~3 tutti|clienti',
          'senza ~2 consenso|autorizzazione',
        ],
      },
      'injury-or-illness': { 4: ['intossicazione|vomit*|ospedale|pronto soccorso|allergi*|ferit*|ustion*|cadut*'] },
      discrimination: { 4: ['razzis*|discrimin*|omofob*|sedia a rotelle'] },
      'unfair-decision': {
        4: ['rifiut*|negat*|respint* ~6', 'multa|sanzione', 'ingiust*'],
        2: ['assicurazione|ricorso|motivo|sinistro'],
      },
    },
  ],
  asks: [
    EVERYDAY_ASKS_IT,
    {
      refund: { 3: ['rimbors*', 'soldi indietro', 'restitu*'] },
      replacement: { 3: ['sostitu*|cambio|cambiare ~3'] },
      repair: { 3: ['ripar*|sistemare|aggiustare'] },
      redo: { 3: ['rifare|consegnare|riesamin*|rivedere ~3'] },
      explanation: { 3: ['spieg*|perché'] },
      apology: { 3: ['scuse', 'scusarsi'] },
      contact: { 3: ['richiam*|contatt*|rispond*|risposta ~3', 'qualcuno ~4', 'aiut*'] },
      compensation: { 3: ['risarci*|indennizz*|compens*', 'chi paga', 'sconto'] },
      cancel: { 3: ['disdi*|annull*|cancell*|recesso'] },
      'correct-record': { 3: ['correg*|rettific*|modific*'] },
      'policy-change': { 3: ['dovreste|dovrebbe|dovrebbero ~6', 'prossima volta'] },
      information: {
        3: [
          'quando|quanto|come|dove|quale ~8',
          'mi ~1 dica|dice|faccia|dite|fate',
          'ditemelo|sapere|confermare|informazioni',
          'potete|può|potrebbe ~4',
        ],
      },
      'action-on-staff': { 3: ['provvedimenti'] },
      none: {},
    },
  ],
  risks: [
    EVERYDAY_RISKS_IT,
    {
      injury: { 3: ['ferit*|ustion*|frattur*|cadut*'] },
      illness: { 3: ['intossicazione|vomit*|allergica|stato male|stata male'] },
      safety: { 3: ['pericol*|fumo|fuoco|incendio|scintille|freni|esplos*|incidente|sicurezza'] },
      'legal-threat': { 3: ['avvocat*|tribunale|denuncia|querela|legali|diffida|giudice'] },
      regulator: { 3: ['altroconsumo|agcom|garante|antitrust|codacons|polizia|carabinieri|asl|nas|consumatori'] },
      'press-threat': { 3: ['stampa|giornale|giornalista|social|televisione|striscia'] },
      discrimination: { 3: ['razzis*|discrimin*|omofob*'] },
      fraud: { 3: ['frode|truff*|fraudolent*|phishing|hackerat*'] },
      privacy: { 3: ['privacy|gdpr|dati personali|riservatezza'] },
      child: { 3: ['bambin*|neonat*|asilo|mio figlio|mia figlia'] },
      'health-info': { 3: ['incinta|cancro|tumore|diabet*|disabil*|operazione|malattia|farmac*|asma|diagnos*'] },
      'self-harm': { 3: ['suicid*|farla finita'] },
      'threat-to-staff': { 3: ['vi aspetto fuori', 'spacco la faccia'] },
    },
  ],
  temper: {
    hot: {
      3: ['vergogn*|scandal*|indegn*|furios*|ladri|truffatori|schifo|inaccettabile|intollerabile'],
      2: ['pessim*|peggio*|mai più|ridicol*|truffa|assurd*|orribile|pretendo|esigo|presa in giro'],
    },
    mild: {
      2: ['delus*|deludente|peccato|purtroppo|dispiace|insoddisfatt*'],
      1: ['non', 'ma', 'ancora', 'nessuno', 'mai'],
    },
    calm: {
      2: ['grazie|cordiali|saluti|gentile|gentili|scusate|scusi|prego|capisco|favore|cortesia'],
      1: ['buongiorno|salve'],
    },
    sarcasm: { 2: ['complimenti|bravi|grazie tante|davvero'] },
    abuse: { 3: ['idiot*|stronz*|cretin*|imbecill*|incapac*|deficient*'] },
    swearing: { 2: ['merda|cazzo|cavolo|porc*|vaffanculo'] },
  },
  impact: {
    time: {
      3: ['@num|due|tre|quattro ore|giorni|settimane|mesi|minuti', 'perso ~3 tempo|giornata', 'per niente|nulla'],
    },
    money: { 3: ['@money', '@num euro|€', 'pagare|pagato|costa ~4'] },
    event: { 3: ['matrimonio|compleanno|funerale|natale|battesimo|festa|vacanza|vacanze|colloquio', 'perso ~4'] },
    health: { 3: ['ospedale|male|dolor*|dormito|dormire'] },
    feeling: { 3: ['pianto|umiliat*|vergogna|paura|triste'] },
    property: { 3: ['rott*|rovinat*|macchiat*|muffa ~3', 'cappotto|coperte'] },
    work: { 3: ['lavoro|lavorare|clienti|negozio|posizione'] },
    other: {
      3: ['non ~2 posso|potuto|riesco|serve|possiamo', 'senza ~3', 'dovuto|costrett* ~4', 'si chiude'],
      1: ['non|niente'],
    },
  },
  vulnerability: {
    bereavement: { 3: ['mort*|decedut*|funerale|lutto|vedov*|scompars*'] },
    age: { 3: ['anzian*|pensionat*|mia nonna|mio nonno|suocera', '@num anni'] },
    illness: { 3: ['cancro|tumore|malattia|ospedale|operazione'] },
    disability: { 3: ['disabil*|sedia a rotelle|cieco|sordo'] },
    child: { 3: ['bambin*|neonat*|mio figlio|mia figlia'] },
    pregnancy: { 3: ['incinta'] },
    hardship: { 3: ['disoccupat*|cassa integrazione|arrivo a fine mese|affitto'] },
  },
  loyalty: { loyal: { 3: ['cliente ~3 da|anni', 'da @num anni'] } },
  moneyWish: { 'not-money': { 3: ['non ~3 soldi'] }, refused: { 3: ['non voglio ~3 soldi|buono|sconto'] } },
  fault: {
    'own-mistake': { 3: ['colpa mia', 'mio errore', 'ho sbagliato'] },
    nobody: { 3: ['maltempo|neve|sciopero|vento'] },
    others: {},
    contested: {},
    owned: { 3: ['non|mai|nessuno|nessuna ~3'] },
    excused: {},
  },
  facts: {
    told: { 3: ['detto|promesso|garantito|assicurato|risposto|stato detto|parole sue|secondo'] },
    expected: { 3: ['ordinato|comprato|pagato|prenotato|chiesto|prenotazione|ordinati'] },
    failure: { 3: ['non|mai|niente|nessun*|senza', 'rott*|sbagliat*|spent*|ritardo|annullat*|pers*|manca*|muffa'] },
    occasion: { 3: ['matrimonio|compleanno|funerale|natale|battesimo|festa|vacanz*'] },
    praise: { 3: ['grazie|ottim*|perfett*|gentil*|brav*|bell*'] },
    opinion: { 3: ['vergogn*|scandal*|pessim*|inaccettabile|delus*'] },
    wish: { 3: ['vorrei|voglio|chiedo|potete|può|potrebbe|mi dica|ditemelo|sarebbe il minimo'] },
    filler: { 3: ['buongiorno|saluti|gentile|cordiali|oggetto|grazie'] },
    person: {
      3: ['mia|mio|miei|nostra ~1 madre|padre|moglie|marito|figlio|figlia|suocera|nonna|nonno|sorella|fratello'],
    },
  },
};
