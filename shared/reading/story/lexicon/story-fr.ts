/** French phrases for every reader of the story. Data only. */
import type { StoryTables } from '../story-tables.ts';
import { EVERYDAY_ASKS_FR, EVERYDAY_ISSUES_FR, EVERYDAY_RISKS_FR } from './everyday-fr.ts';

export const STORY_FR: StoryTables = {
  issues: [
    EVERYDAY_ISSUES_FR,
    {
      'late-or-lost-delivery': {
        4: [
          'jamais ~2 arrivé|arrivée|reçu|livré|livrée',
          'pas ~3 arrivé|reçu|livré|livrée|reçue',
          'toujours pas|rien ~3 reçu|livré|arrivé',
          'retard ~4 livraison|commande',
          'colis|commande|livraison|paquet ~6 perdu|perdue|retard|jamais|bloqué',
          'livré|livrée ~3 où|voisin|gardien',
        ],
        2: ['colis|livreur|livraison|transporteur|suivi|remis'],
        1: ['commande|bouquet'],
      },
      'wrong-or-missing-item': {
        4: [
          'mauvais|mauvaise article|taille|couleur|modèle|produit|commande',
          'manque|manquait|manquent ~4',
          'à la place de|du',
          'au lieu de|du',
          'erreur de commande|taille|couleur',
          'pas ~3 ce que ~3 commandé',
        ],
        2: ['incomplet|incomplète'],
      },
      'defective-or-damaged': {
        4: [
          'cassé|cassée|abîmé|abîmée|défectueux|défectueuse|endommagé|endommagée|fissuré|rayé',
          'ne|plus ~2 marche|fonctionne|démarre|charge|allume',
          'pas ~1 fonctionne|marche',
          'en panne|tombé|tombée',
          'cessé de fonctionner',
        ],
        2: ['garantie|panne|défaut|fuite', 'batterie|moteur|écran'],
      },
      'food-or-drink': {
        4: [
          'plat|viande|poulet|poisson|café|pizza|soupe|repas ~4 froid|froide|cru|crue|brûlé|immangeable|trop',
          'immangeable|périmé|avarié|infect',
          'cheveu ~4',
        ],
        2: ['restaurant|serveur|serveuse|plat|repas|menu|cuisine|addition'],
      },
      'slow-service': {
        4: [
          'attente|attendu|attendre|attends ~4 heure|heures|minutes|semaines|mois|jours',
          '@num heures|minutes|mn ~3 attente|retard',
          'personne ~3 venu|venue|vient',
          'trop long|longue|lent',
          'rendez vous ~6 annulé|reporté|retard|repoussé',
          'file|liste attente',
        ],
        2: ['attente|lent|lente|lenteur|queue|retard'],
      },
      'staff-conduct': {
        4: [
          'désagréable|impoli|impolie|malpoli|malpolie|grossier|grossière|odieux|odieuse|hautain|agressif|agressive|méprisant',
          'raccroché ~2',
          'manque de respect|politesse|professionnalisme',
          'mal reçu|accueil|accueilli|parlé',
          'crié|hurlé|insulté|ignoré',
        ],
        2: ['vendeur|vendeuse|caissière|chauffeur|conducteur|hôtesse|accueil|personnel'],
      },
      billing: {
        4: [
          'prélevé|prélèvement|débité|facturé|facturée ~6',
          'facture ~6 erreur|fausse|double|élevée|deux',
          'deux fois',
          'surfactur*|trop perçu',
          'frais ~6',
          'erreur ~3 facture|facturation',
        ],
        2: ['facture|prélèvement|tarif|montant|prix|frais'],
      },
      'refund-or-cancellation': {
        4: [
          'rembours*',
          'résilier|résilié|résiliation ~6',
          'annuler|annulé|annulation ~6',
          'caution|acompte ~6',
          'rendre ~3 argent',
        ],
        2: ['abonnement|contrat|rétractation|avoir'],
      },
      'travel-disruption': {
        4: [
          'train|vol|avion|bus|car|ferry|correspondance ~6 annulé|retard|raté|manqué|supprimé',
          'raté|manqué ~4 train|vol|avion|correspondance',
          'heures de retard',
        ],
        2: ['train|vol|avion|gare|aéroport|sncf|passagers|voyage'],
      },
      'lost-or-damaged-property': {
        4: [
          'perdu|égaré|abîmé|taché|déchiré|volé|cassé ~3 mon|ma|mes|notre|la|le',
          'valise|bagage|bagages ~6 perdu*|abîmé*|cassé*|retard|jamais',
          'tache|rayure ~4',
        ],
        2: ['pressing|déménageurs|déménagement|bagage'],
      },
      premises: {
        4: [
          'sale|sales|dégoûtant|crasseux|moisi|moisissure|cafards|punaises',
          'chambre|salle|toilettes|draps|hôtel|appartement|gîte ~6 sale|bruit|froid|froide|petite|odeur|humide',
          'bruit ~4',
          'pas de chauffage|eau|savon|papier',
        ],
        2: ['chambre|hôtel|propreté|bruit|chauffage|toilettes|climatisation'],
      },
      'service-outage': {
        4: [
          'plus|pas ~2 internet|réseau|connexion|ligne|électricité|téléphone',
          'application|site|système|appli ~5 plante|bug*|marche|fonctionne|erreur|bloque*',
          'coupure|panne ~4',
        ],
        2: ['internet|box|fibre|réseau|connexion|site|application'],
      },
      workmanship: {
        4: [
          'mal posé|fait|réparé|coupé|installé|fini',
          'travail bâclé|mal',
          'malfaçon*|bâclé',
          'fuit|fuite ~4',
          'coiffeur|coiffeuse|plombier|garagiste|artisan|électricien|peintre ~8 raté|mal|pas|jamais|pire',
        ],
        2: ['plombier|garage|garagiste|coiffeur|coiffeuse|artisan|travaux|chantier|réparation'],
      },
      'unresponsive-support': {
        4: [
          'aucune|sans|pas de ~1 réponse|nouvelle|nouvelles|retour',
          'personne ~3 répond|rappelle|répondu|rappelé|décroche',
          'ne|pas ~2 répondu|rappelé|répondez|répond',
          'injoignable',
          'service client*',
          'appelé ~4 fois',
          'relance*|relancé',
        ],
        2: ['appelé|écrit|mail|mails|messages|téléphoné|rappeler|conseiller'],
      },
      'misleading-information': {
        4: [
          'mensonge*|mensongère|trompeur|trompeuse|menti|tromperie',
          "m'avait|m'avez|avait|aviez|avez|dit|promis|assuré|garanti ~8 mais|or|alors",
          'pas|jamais ~2 prévenu|informé|prévenue|dit|informée|averti',
          'contrairement ~4',
          'publicité ~4',
        ],
        2: ['promis|annoncé|affiché|indiqué|dit'],
      },
      'account-access-or-fraud': {
        4: [
          'compte ~4 bloqué|piraté|suspendu|fermé|inaccessible',
          'fraude|fraudul*|arnaque|piraté|hameçonnage|usurpation',
          'impossible ~4 connecter|accéder',
        ],
        2: ['mot de passe', 'compte|carte|banque'],
      },
      'record-error': {
        4: [
          'erreur ~4 nom|dossier|adresse|date|fiche|certificat',
          'mauvais nom|adresse|dossier|date',
          'dossier ~4 perdu|erreur|incomplet|égaré',
          'fichage|ficp',
        ],
        2: ['dossier|attestation|certificat|inscription'],
      },
      privacy: {
        4: [
          'confidential*|vie privée|rgpd|cnil|données personnelles',
          'devant ~3 tout|clients|monde',
          'sans mon|notre accord|consentement|autorisation',
        ],
      },
      'injury-or-illness': {
        4: [
          'intoxication|vomi*|malade|malades|hôpital|urgences|allergi*',
          'blessé|blessée|brûlé|brûlée|tombé|tombée|coupé ~3',
          'chute|fracture',
        ],
      },
      discrimination: {
        4: ['racis*|discrimin*|homophob*|sexis*', 'fauteuil roulant', 'parce que ~4 noir|noire|arabe|handicapé*|femme'],
      },
      'unfair-decision': {
        4: [
          'refus|refusé|refusée|refuse|refusent ~6',
          'rejeté|rejetée',
          'sinistre|amende|contravention|dossier ~6 refus*|rejet*',
          'injuste',
        ],
        2: ['assurance|décision|motif|recours'],
      },
    },
  ],
  asks: [
    EVERYDAY_ASKS_FR,
    {
      refund: { 3: ['rembours*', 'rendre|rendez|récupérer ~3 argent|@money', 'trop perçu'] },
      replacement: { 3: ['remplac*|échang*', 'renvoyer|envoyez|envoyer ~3 bon|nouveau|nouvelle'] },
      repair: { 3: ['répar*|dépann*|rétablir ~3'] },
      redo: { 3: ['refaire|recommencer|livrer|livrez|réexamin*|revoir|reconsidér* ~3'] },
      explanation: { 3: ['expli*', 'pourquoi ~8', 'comprendre|savoir ~3 comment|pourquoi'] },
      apology: { 3: ['excuses', 'excuser'] },
      contact: { 3: ['rappel* ~3', 'contacter|contactez|répondre|répondez|réponse ~3', "quelqu'un ~4", 'aide|aidez'] },
      compensation: { 3: ['dédommag*|indemnis*|compens*|geste commercial'] },
      cancel: { 3: ['résili*|annul*|arrêt* ~3', 'cesser|désinscri*'] },
      'correct-record': { 3: ['corrig*|rectif*|correction|modifier ~3'] },
      'policy-change': { 3: ['devriez|devrait|faudrait ~6', 'prochaine fois'] },
      information: {
        3: [
          'combien|quand|comment|où|quel|quelle ~8',
          'me dire|confirmer|indiquer|informer|préciser',
          'pouvez|pourriez vous ~4',
          'est ce que|possible',
        ],
      },
      'action-on-staff': { 3: ['sanction* ~4'] },
      none: {},
    },
  ],
  risks: [
    EVERYDAY_RISKS_FR,
    {
      injury: { 3: ['blessé*|brûlure*|fracture*|brûlé|points de suture'] },
      illness: { 3: ['intoxication|vomi*|malade|malades|allergique|gastro'] },
      safety: { 3: ['danger*|sécurité|fumée|feu|incendie|étincelles|freins|accident|explos*'] },
      'legal-threat': {
        3: ['avocat|tribunal|justice|plainte|poursuites|mise en demeure|juridique*|huissier|conciliateur'],
      },
      regulator: {
        3: [
          'dgccrf|ufc|médiateur|médiation|cnil|répression des fraudes|police|gendarmerie|préfecture|signal conso|signalconso',
        ],
      },
      'press-threat': { 3: ['presse|journal|journaliste|réseaux sociaux|médias|télé|télévision'] },
      discrimination: { 3: ['racis*|discrimin*|homophob*|sexis*'] },
      fraud: { 3: ['fraude*|fraudul*|arnaqu*|escroqu*|piraté|hameçonnage|usurpation'] },
      privacy: { 3: ['confidential*|rgpd|cnil|données personnelles|vie privée'] },
      child: { 3: ['bébé|enfant|enfants|crèche|mon fils|ma fille'] },
      'health-info': {
        3: ['enceinte|cancer|diabét*|handicap*|opération|traitement|maladie|asthm*|hospitalis*|médicament*'],
      },
      'self-harm': { 3: ['suicid*|en finir|mettre fin à'] },
      'threat-to-staff': { 3: ['casser la figure|gueule', 'je sais où|vous attends ~3'] },
    },
  ],
  temper: {
    hot: {
      3: ['honte|honteux|scandaleux|scandale|inadmissible|furieux|furieuse|escrocs|voleurs|révoltant|indigne|écœuré*'],
      2: [
        'inacceptable|arnaque|pire|lamentable|ras le bol|marre|déplorable|catastroph*|jamais ~1 plus|exige|nul|nulle|minable|menteurs|vol',
      ],
    },
    mild: {
      2: ['déçu|déçue|déception|mécontent*|agacé*|regrette|dommage|malheureusement'],
      1: ['pas', 'toujours', 'mais', 'encore', 'personne', 'rien'],
    },
    calm: {
      2: ['merci|cordialement|salutations|bonjour|gentil*|comprends|sympathique|aimable', 'vous plaît'],
      1: ['bonne|bon'],
    },
    sarcasm: { 2: ['bravo|félicitations|visiblement|apparemment|quelle chance', 'merci bien', 'je vous manque'] },
    abuse: { 3: ['idiot*|imbécile*|connard*|abruti*|crétin*|incapable*|débile*|salaud*'] },
    swearing: { 2: ['merde|putain|bordel|foutre|foutu|chier|con|conne'] },
  },
  impact: {
    time: {
      3: [
        '@num|deux|trois|quatre heures|jours|semaines|mois|minutes',
        'perdu ~3 temps|journée|heures',
        'toute la journée',
      ],
    },
    money: {
      3: ['@money', '@num euros|€', 'payer|payé|acheter|débité|prélevé ~4', 'courses du mois', 'découvert|loyer'],
    },
    event: {
      3: [
        'mariage|anniversaire|enterrement|noël|baptême|entretien|vacances|fête|obsèques',
        'raté|manqué ~4',
        'les ~1 @num ans de',
      ],
    },
    health: { 3: ['hôpital|malade*|urgences|dormir|douleur*|enceinte'] },
    feeling: { 3: ['pleur*|honte|humili*|peur|angoisse|larmes|triste'] },
    property: { 3: ['cassé*|abîmé*|taché*|inond* ~3'] },
    work: { 3: ['travail|travailler|boutique|clients|chiffre'] },
    other: {
      3: ['ne|pas ~3 pu|peux|pouvons|puis', 'sans ~3', 'obligé|obligée|dû de? ~3', 'est ~2 payé'],
      1: ['pas|plus|rien'],
    },
  },
  vulnerability: {
    bereavement: { 3: ['décès|décédé|décédée|mort|enterrement|obsèques|veuve|veuf'] },
    age: { 3: ['personne âgée|agée', 'ma grand mère|père', 'retraité*'] },
    illness: { 3: ['cancer|maladie|hospitalis*|opération'] },
    disability: { 3: ['handicap*|fauteuil roulant|aveugle|sourd*'] },
    child: { 3: ['bébé|mon fils|ma fille|mes enfants'] },
    pregnancy: { 3: ['enceinte'] },
    hardship: { 3: ['chômage|courses du mois|découvert|fin de mois|rsa|petite retraite'] },
  },
  loyalty: { loyal: { 3: ['client* ~3 depuis|fidèle', 'depuis @num ans', 'fidèle'] } },
  moneyWish: {
    'not-money': { 3: ['pas ~4 argent|remboursement'] },
    refused: { 3: ['ne veux pas ~4 avoir|bon|remboursement|geste|argent'] },
  },
  fault: {
    'own-mistake': { 3: ['ma faute', 'mon erreur', 'je me suis trompé*', "j'aurais dû", 'oublié'] },
    nobody: { 3: ['météo|neige|tempête|grève'] },
    others: {},
    contested: {},
    owned: { 3: ['pas|jamais|aucun|aucune|personne ~3', 'votre erreur|faute'] },
    excused: {},
  },
  facts: {
    told: { 3: ['dit|promis|assuré|répondu|indiqué|annoncé|affirmé|garanti|expliqué', 'selon|indique'] },
    expected: { 3: ['commandé|acheté|payé|réservé|résilié|commande'] },
    failure: {
      3: ['pas|jamais|rien|plus|aucun|aucune|personne|sans', 'cassé|annulé|perdu|retard|prélevé|refusé|raccroché'],
    },
    occasion: { 3: ['mariage|anniversaire|enterrement|noël|baptême|vacances|fête', 'les ~1 @num ans'] },
    praise: { 3: ['merci|excellent|parfait|super|adorable|gentil*|bravo'] },
    opinion: { 3: ['honte*|scandal*|inadmissible|inacceptable|pire|lamentable|déçu*'] },
    wish: { 3: ['je veux|voudrais|souhaite|demande|exige', 'merci de', 'veuillez|pouvez|pourriez'] },
    filler: { 3: ['bonjour|cordialement|salutations|madame|monsieur|objet'] },
    person: { 3: ['mon|ma|mes|notre ~1 mère|père|fils|fille|mari|femme|sœur|frère|grand|enfants|mamie'] },
  },
};
