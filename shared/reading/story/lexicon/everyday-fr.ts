/** French: everyday words for what went wrong, what is asked and what is at risk, beside story-fr.ts. Data only. */
import type { IssueType } from '../../../domain/issue-type.ts';
import type { AskType, RiskType } from '../../../domain/reading.ts';
import type { PhraseTable } from '../phrases.ts';

export const EVERYDAY_ISSUES_FR: PhraseTable<IssueType> = {
  'late-or-lost-delivery': {
    3: [
      'pas|jamais|toujours ~4 reçu*|arriv*|livr*|expédi*|parven*',
      'attends|attendons|attend ~4 colis|commande|livraison|toujours|depuis|semaines',
      'semaines|jours|mois de retard',
      'colis|commande|livraison|livreur ~6 perdu*|retard*|jamais|égar*|pas|disparu*',
      'devait ~4 livr*|arriv*',
    ],
    2: ['colis|livr*|livraison|livreur|expédi*|transporteur|retard*|chronopost|colissimo|acheminement|égaré*|perdu'],
  },
  'wrong-or-missing-item': {
    3: [
      'commandé ~8 reçu|reçois|arriv*|livré',
      "au lieu d'|de|du|des ~3",
      'manque|manquait|manquent|manquaient ~5',
      'pas ~3 bon|bonne|bons|commandé',
      'mauvais|mauvaise taille|couleur|modèle|article|produit|commande|pointure',
    ],
    2: ['erreur|incomplet*|manqu*|mauvais*|taille|référence|inversé*'],
  },
  'defective-or-damaged': {
    3: [
      "ne|n' ~2 fonctionne|marche|démarre|allume|charge|ferme|chauffe|ouvre ~2",
      'tombé* en panne',
      'cass*|fissur*|déchir*|brisé*|rayé*|fêlé*|abîmé*|décollé*|rouillé* ~3',
      'arrivé* ~3 cass*|abîm*|brisé*|endommag*',
      "s' ~2 arrêté*|éteint|cassé*|décousu*|bloqu*",
    ],
    2: [
      'défectueu*|cassé*|panne|garantie|fissur*|déchir*|brisé*|abîmé*|endommag*|défaut|rayure*|fuite|batterie|écran|moteur|rouill*|fané*',
    ],
  },
  'food-or-drink': {
    3: [
      'froid|froide|froids|froides|cru|crue|brûlé*|salé*|immangeable|périmé*|moisi*|dur|dure|rassis|sec ~4',
      'cheveu ~4',
      'plat|repas|viande|poisson|pizza|soupe|dessert|frites|pain|gâteau ~6 froid*|cru*|brûl*|immangeable|périmé*|moisi*|goût|mauvais',
    ],
    2: [
      'restaurant|repas|plat|plats|serveur|serveuse|cuisine|menu|viande|poisson|poulet|dîner|déjeuner|dessert|café|vin|gâteau|pain|boulangerie|traiteur|fromage|sauce|assiette|goût|addition|traiteur',
    ],
  },
  'slow-service': {
    3: [
      'attendu|attendre|attente|attendons|patient* ~5 heure|heures|minutes|semaines|mois|jours',
      "heure|heures|minutes|quart ~3 d'attente|attente|queue|retard|pour",
      'rendez-vous|rdv ~6 report*|annul*|retard|mois|décal*',
      'rendez vous ~6 report*|annul*|retard|mois|décal*',
      'personne ~3 venu*|présenté*|là|passé*',
    ],
    2: ['attend*|attente|queue|lent|lente|lenteur|file|retard|patient*|interminable|rendez'],
  },
  'staff-conduct': {
    3: [
      'impoli*|désagréable*|agressi*|méprisant*|grossier*|arrogant*|hautain*|insult*|odieu*|malpoli* ~2',
      "m'a|nous a|ont|a ~2 crié|hurlé|insulté*|raccroché|ignoré*|humilié*|bousculé*|ri|menacé*|agressé*|moqué*|traité*",
      'manque de respect|politesse|tact|considération',
      'au nez',
    ],
    2: [
      'impoli*|désagréable*|agress*|mépris*|grossi*|arrogan*|hautain*|vendeur|vendeuse|caissi*|chauffeur|guichet*|réceptionniste|ton|respect|insult*|humili*|hurl*|moqué*|accueil|odieu*|comportement',
    ],
  },
  billing: {
    3: [
      'factur* ~6 deux|double|trop|erreur|pas|supplément*|@money|@num',
      'prélev* ~6',
      'débit* ~5 deux|double|compte|fois|@money|sans|carte',
      'deux fois',
      'trop perçu|payé|facturé',
      'devis ~6',
    ],
    2: [
      'factur*|prélèvement*|prélev*|débit*|frais|montant|tarif*|surfactur*|abonnement|payé|prix|mensualité*|acompte|relevé|majoration|supplément',
    ],
  },
  'refund-or-cancellation': {
    3: [
      'rembours* ~4',
      'résili* ~4',
      'annul* ~5 commande|contrat|abonnement|réservation|séjour|cours',
      'caution ~5',
      'rendre|rendu|récupérer ~3 argent|caution|acompte',
      'renouvel* ~4 automatique*|tacite|abonnement',
      'rétract* ~3',
    ],
    2: ['rembours*|résili*|annul*|caution|rétract*|avoir|acompte|retour|renouvel*|désabon*|abonnement|arrhes|clôtur*'],
  },
  'travel-disruption': {
    3: [
      'vol|train|tgv|bus|car|ferry|avion|correspondance|navette|croisière|taxi|métro ~8 annul*|retard*|supprim*|raté*|manqu*|perdu*|heures|bondé',
      'raté|manqué|loupé ~4 vol|train|correspondance|avion|connexion',
      'surbook*|surréserv* ~2',
    ],
    2: [
      'vol|train|trains|tgv|sncf|aéroport|gare|quai|correspondance|embarquement|avion|compagnie|passager*|billet*|navette|ferry|bagage*|autocar|escale',
    ],
  },
  'lost-or-damaged-property': {
    3: [
      'valise|bagage|bagages ~6 perdu*|cassé*|abîmé*|endommag*|disparu*|égaré*',
      'mon|ma|mes|notre|nos ~2 voiture|vélo|manteau|robe|costume|veste|meuble|meubles|canapé|mur|parquet|tapis|chemise|téléphone|portail|clés ~6 abîm*|rayé*|tach*|perdu*|cassé*|rétréc*|endommag*|volé*|brûl*|déteint|rayur*',
      'ont|a|avez ~2 abîm*|rayé*|cassé*|perdu|tach*|brûl*|rétréc*|égaré*',
    ],
    2: [
      'pressing|déménag*|bagage*|valise*|rayure*|tache*|rétréc*|égaré*|volé*|garage|teinturerie|bosse|vestiaire|consigne',
    ],
  },
  premises: {
    3: [
      'sale|sales|crasseu*|moisi*|insalubre*|bruyant*|puant* ~3',
      "pas ~2 d'eau|eau|chauffage|serviettes|propre|nettoy*|savon|climatisation",
      'chambre|salle|douche|toilettes|piscine|appartement|logement|gîte|camping|emplacement ~6 sale*|bruit*|froid*|moisi*|odeur|cassé*|bruyant*|minuscule',
    ],
    2: [
      'chambre*|hôtel|sale|saleté|propret*|ménage|douche|toilettes|draps|lit|matelas|moisi*|humidité|cafard*|souris|rats|punaise*|bruit*|voisin*|chauffage|ascenseur|piscine|camping|gîte|odeur*|poubelle*|bailleur|propriétaire|locataire|logement|climatisation|vestiaire*',
    ],
  },
  'service-outage': {
    3: [
      'plus|pas|sans ~3 internet|réseau|connexion|ligne|électricité|eau|courant|signal|wifi|téléphone|fibre',
      'coupure* ~4',
      'application|appli|site|serveur|système ~5 plante*|marche|fonctionne|bug*|bloqu*|erreur|inaccessible',
    ],
    2: [
      'internet|box|fibre|réseau|connexion|wifi|coupure*|panne|application|appli|site|serveur|opérateur|débit|bug*|antenne|indisponib*',
    ],
  },
  workmanship: {
    3: [
      'mal ~2 fait*|posé*|coupé*|réparé*|peint*|monté*|install*|fini*|cousu*|coll*',
      'travaux|travail|chantier ~6 fini*|bâclé*|mal|retard|inachev*|termin*',
      'fuit|fuite|goutte|suinte ~4',
      'à refaire',
      'toujours ~4 fuit|bruit|panne|problème',
    ],
    2: [
      'plombier|électricien|artisan*|peintre|maçon|menuisier|garage|garagiste|mécanicien|coiffeu*|couturi*|travaux|chantier|pose|réparation|bâcl*|malfaçon*|carrelage|robinet|couleur|ourlet|retouche*|toiture|coupe',
    ],
  },
  'unresponsive-support': {
    3: [
      'personne ~4 répond*|rappel*|décroche|rappelle|sait|fait',
      'aucune|sans|pas ~3 réponse|nouvelle|nouvelles|retour|suite|rappel',
      'jamais|pas ~3 répond*|rappel*|réponse|donn* suite',
      'appel*|écrit|relanc*|contact*|envoy* ~4 fois|reprises|mails|courriers|messages',
      'service ~1 client|clients|après vente',
      'injoignable*',
    ],
    2: [
      'réponse|répond*|rappel*|injoignable*|standard|sav|relanc*|messagerie|hotline|courriel*|mails|interlocut*|réclamation',
    ],
  },
  'misleading-information': {
    3: [
      'dit|promis|assuré|garanti|affirmé|annoncé|indiqué ~8 mais|or|alors|et|pourtant',
      "m'a|nous a|avait|ont|avez dit|promis|assuré|garanti|affirmé|annoncé ~6",
      "selon|d'après|sur ~3 site|annonce|brochure|publicité|conseiller",
      'publicité ~2 mensongère',
      'pas ~3 inform*|prévenu*|avert*|mention*',
    ],
    2: ['menti*|mensong*|trompeu*|tromperie|promis|promesse|annonce|publicité|induit|arnaque|faux|fausse|mentionn*'],
  },
  'account-access-or-fraud': {
    3: [
      'compte ~5 bloqué*|piraté*|suspendu*|clôturé*|fermé*|hack*|vidé*',
      'pas ~4 connecter|accéder|accès|reconnais|autoris*',
      'sans ~3 autorisation|accord|consentement',
      'carte ~4 bloqué*|piraté*|volé*|refusé*',
    ],
    2: [
      'fraude*|frauduleu*|pirat*|hameçonnage|phishing|escroc*|escroquerie|usurp*|bloqué|compte|banque|virement|mot|code|identifiant*|hack*',
    ],
  },
  'record-error': {
    3: [
      'nom|prénom|adresse|date|dossier|fichier ~5 erreur*|erroné*|faux|fausse|mauvais*|incorrect*',
      'erreur ~3 nom|prénom|adresse|dossier|date|saisie',
      'rectifi*|corrig* ~4',
    ],
    2: ['dossier|fichier|attestation|certificat|erroné*|rectifi*|corrig*|orthographe|fiché*|ficp|homonyme|saisie'],
  },
  privacy: {
    3: [
      'mes|ses|nos|leurs ~1 données|coordonnées|informations|photos ~5',
      'données ~2 personnelles|bancaires|médicales',
      'devant ~3 tout|monde|clients|patients|autres',
      'sans ~2 mon|notre ~1 accord|consentement|permission',
    ],
    2: ['rgpd|cnil|confidenti*|données|vie|consentement|divulgu*|caméra*|coordonnées'],
  },
  'injury-or-illness': {
    3: [
      'bless*|brûl*|coup*|cass*|tomb*|gliss*|foul*|mordu* ~6 main|doigt|pied|jambe|bras|tête|genou|cheville|poignet|dos|dent|visage|oeil|œil',
      'intoxication ~1 alimentaire',
      'malade* ~4',
      'fini|passé|nuit ~3 urgences|hôpital',
      'allerg* ~4',
    ],
    2: [
      'bless*|brûlure*|urgences|hôpital|malade*|vomi*|intoxic*|diarrhée|allergi*|fracture*|entorse|sang|points|ambulance|chute|tombé*|fièvre|malaise',
    ],
  },
  discrimination: {
    3: [
      'parce que|car|cause|raison ~5 noir*|arabe*|étrang*|voile|femme|handicap*|accent|origine*|couleur|gay|âge|musulman*|asiatique*',
      'fauteuil ~1 roulant ~8',
      'couleur de ~1 peau',
    ],
    2: ['discrimin*|racis*|raciste|xénophob*|homophob*|sexis*|handicap*|fauteuil|voile|origine*'],
  },
  'unfair-decision': {
    3: [
      'refus* ~6',
      'rejet* ~4 demande|dossier|réclamation|recours',
      'amende|pv|contravention|procès ~6',
      'assurance|assureur|mutuelle ~6 refus*|pas|rejet*|couvr*',
      'pas ~3 pris en charge|couvert|accept*|éligible|droit',
    ],
    2: [
      'refus*|rejet*|injust*|amende|contravention|sanction*|recours|contest*|assureur|mutuelle|expert*|sinistre|bourse|exclu*|arbitraire|indu',
    ],
  },
};

export const EVERYDAY_ASKS_FR: PhraseTable<AskType> = {
  refund: {
    3: [
      'rembours* ~5',
      'demande|souhaite|veux|voudrais|exige|attends|réclame|voudrions ~5 rembours*|argent|remboursement|caution',
      'rendez*|rendre|restitu* ~4 argent|caution|acompte|somme',
      'être remboursé*|crédité*',
      'geste|recréditer|recrédit* ~4',
    ],
  },
  replacement: {
    3: [
      'remplac* ~4',
      'échang* ~4',
      'envoy*|renvoy* ~4 nouveau|nouvelle|bon|bonne|autre|manquant*|correct*',
      'un autre|une autre ~2',
      'nouvel|nouveau|nouvelle ~2 exemplaire|article|produit|carte',
    ],
  },
  repair: {
    3: ['répar* ~4', 'débloqu*|rétabl*|réactiv*|remett* ~4', 'dépann*|technicien ~4', 'faire ~3 nécessaire|réparer'],
  },
  redo: {
    3: [
      'refaire|recommenc*|revoir|reprendre|repasser|revenir|terminer|finir|réexamin*|reconsidér*|livrer|relivr*|reprogramm* ~4',
      'annul* ~3 amende|pv|contravention|décision',
      'quand ~6 livr*|reçoi*|recevr*|arriv*',
      'honor*|respect* ~3 prix|offre|engagement|promesse|contrat',
      'voulez|pouvez|pourriez ~3 livrer|terminer|revenir|refaire|revoir',
    ],
  },
  explanation: {
    3: [
      'pourquoi ~8',
      'expliqu*|explication* ~4',
      'comment ~2 est|se|peut|pouvez|possible ~6',
      'comprendre ~3 pourquoi|comment|ce',
      'raison|raisons|motif ~3',
    ],
  },
  apology: { 3: ['excuse|excuses|excuser ~3', 'présent* ~2 excuses'] },
  contact: {
    3: [
      'rappel*|contact*|appel*|répond*|joindre|joign* ~3 moi|au|urgence|plaît|rapidement|dès|vite|svp',
      'merci de ~2 rappel*|contact*|répond*|revenir|traiter|faire',
      "dans l'attente ~5",
      'attente ~3 réponse|retour|nouvelles',
      "besoin d'aide|aide",
      "quelqu'un ~4 rappel*|aide*|répond*|contact*",
      'parler ~2 à|avec',
      'aidez ~3',
      'réponse ~2 rapide|urgente|part',
    ],
  },
  compensation: {
    3: [
      'dédommag*|indemnis*|compens*|réparation du ~4',
      'prise en charge|prendre en charge ~5',
      'geste ~1 commercial',
      "bon d'achat|réduction|remise ~3",
      'pay*|rembours* ~4 frais|dégâts|réparation*|taxi|hôtel|pressing',
      'dommages ~3',
    ],
  },
  cancel: {
    3: [
      'résili*|annul* ~4 abonnement|contrat|commande|réservation|compte|mon|ma',
      'cess*|arrêt* ~4 appel*|envoy*|prélev*|harcel*|contact*|démarch*',
      'supprim*|effac* ~4 données|compte|numéro|fiche',
      'désabonn*|désinscri*|clôtur* ~3',
      'ne ~2 plus ~2 appel*|contact*|recevoir',
    ],
  },
  'correct-record': {
    3: [
      'corrig*|rectifi*|modifi*|mettre à jour ~5 nom|adresse|dossier|facture|erreur|données|fichier|date|prénom',
      'radi*|retir* ~4 fichier|dossier',
    ],
  },
  'policy-change': {
    3: [
      'devriez|devrait|faudrait|vaudrait|serait ~3 bien|mieux|former|prévoir|améliorer|utile|informer|mettre',
      'amélior* ~4',
      "à l'avenir|avenir",
      'pour ~2 autres|prochain*|suivants',
      'plus ~1 personnel|places|information*|parking',
    ],
  },
  information: {
    3: [
      'quand|où|quel|quelle|combien|comment|que|est ce ~6',
      'pouvez|pourriez|pourrait ~3 dire|indiquer|confirmer|informer|préciser|envoyer|donner',
      'savoir ~2 si|quand|où|combien|ce',
      'merci de ~3 confirm*|indiqu*|précis*|inform*|communiqu*|transmettre|envoyer',
      'informations|renseignement* ~3',
    ],
  },
  'action-on-staff': {
    3: ['sanction* ~4', 'mesures ~4', 'form* ~3 personnel|équipe|vendeur*|salari*|chauffeur*', 'recadr* ~3'],
  },
};

export const EVERYDAY_RISKS_FR: PhraseTable<RiskType> = {
  injury: {
    3: [
      'bless*|brûlure*|fracture*|entorse|contusion*|commotion|saign*|sang',
      'cass*|coup*|brûl*|foul*|tordu*|ouvert|cogné*|entaill* ~4 main|doigt|pied|jambe|bras|tête|genou|cheville|poignet|dos|dent|visage|oeil|lèvre|nez|hanche',
      'tombé*|chute|chuté|glissé|trébuché ~6',
      'points de suture|mordu*|morsure*',
    ],
  },
  illness: {
    3: [
      'intoxic*|vomi*|diarrhée|nausée*|gastro*|salmonell*|malaise',
      'malade* ~3',
      'réaction ~2 allergique|allergi* ~6 urgences|hôpital|réaction',
      'fièvre|infection',
    ],
  },
  safety: {
    3: [
      'danger*|risqu*|sécurité',
      'feu|fumée|incendie|étincelle*|explos*|exploser|brûlé|court-circuit|surchauff*|électrocut*|décharge',
      'frein*|airbag*|volant|pneu*|ceinture|direction ~6',
      'accident*',
      'fuite ~2 gaz',
      'gaz|monoxyde ~4',
      'verre|métal|clou|aiguille|plastique ~3 dans',
      'cru|crue|crus ~3',
      'allerg* ~6',
      'aurait|auraient|pourrait|failli ~4',
      'sans ~2 chauffage|ascenseur|lumière|électricité ~6',
      'médicament*|dose|traitement ~5 mauvais*|erreur|trompé*',
    ],
  },
  'legal-threat': {
    3: [
      "avocat*|tribunal|justice|plainte|poursuites|poursuiv*|juridique*|judiciaire*|prud'hommes|huissier|mise en demeure|conciliateur|assignation",
      'voie ~2 droit|légale',
    ],
  },
  regulator: {
    3: [
      'dgccrf|ufc|60 millions|cnil|arcep|médiat*|police|gendarmerie|mairie|préfecture|ars|acpr|amf|dgac|inspection|défenseur|répression|fraudes|signalconso|ombudsman|commissariat|autorité*',
      'que choisir',
      'service* ~2 hygiène|vétérinaires',
    ],
  },
  'press-threat': {
    3: [
      'presse|journal|journaux|journalist*|télé|télévision|médias|réseaux sociaux|viral',
      'publi* ~5 facebook|twitter|google|internet|réseaux|instagram|tiktok',
    ],
  },
  discrimination: {
    3: ['discrimin*|racis*|raciste|xénophob*|homophob*|sexis*', 'fauteuil roulant ~8', 'couleur de peau'],
  },
  fraud: {
    3: [
      'fraude*|frauduleu*|pirat*|hameçonnage|phishing|escroc*|escroquerie|usurp*|hack*|faux site',
      'pas ~4 autoris*|reconnais|effectu* ~4 paiement*|achat*|virement*|opération*|débit*',
      'volé*|vol ~3 carte|compte|données|identité|coordonnées',
    ],
  },
  privacy: {
    3: [
      'rgpd|cnil|confidenti*|vie privée|secret',
      'données ~2 personnelles|bancaires|médicales|privées',
      'mes|ses données|coordonnées|photos|informations ~6',
      'devant ~3 monde|clients|patients',
      'sans mon accord|consentement',
    ],
  },
  child: {
    3: [
      'mon|ma|mes|notre|nos|son|sa|le|la|les|un|une ~2 fils|fille|filles|enfant|enfants|bébé|petit-fils|petits-enfants|neveu|nièce|gamin*|ado',
      'bébé*|nourrisson|crèche|école|collège|poussette|landau|maternelle|garderie|colonie',
      'enfant|enfants|mineur|mineure',
      '@num ans|mois ~2',
    ],
  },
  'health-info': {
    3: [
      'cancer|diabét*|diabète|asthm*|enceinte|grossesse|handicap*|épilep*|autis*|alzheimer|avc|infarctus|opération|opéré*|chirurg*|traitement|chimio*|médicament*|diagnosti*|dépression|anxiété|allergi*|cœliaque|fauteuil|maladie|prothèse|insuline|rééducation|hôpital|hospitalis*|douleur*|chronique|aveugle|sourd*|ordonnance',
    ],
  },
  'self-harm': { 3: ['suicid*|me tuer', 'en finir', 'plus ~2 envie de vivre|vivre'] },
  'threat-to-staff': {
    3: ['sais où ~3', 'vais ~3 casser|tuer|frapper|défoncer|brûler', 'allez ~2 regretter|voir', 'vous attends dehors'],
  },
};
