/** The French book of scenes. Data, and the forms of French nouns. */
import { quoteOf, waitOf } from './details.ts';
import { nearestNoun } from './nearest-noun.ts';
import { type Book, type Forms, folded, type Scene, together, words } from './scene.ts';

/** In the singular; no participle agrees with them in the wordings. */
const GOODS = new Set(
  [
    'lave-linge|lave-vaisselle|machine à laver|réfrigérateur|frigo|congélateur|four|aspirateur|télévision|télé|téléviseur',
    'ordinateur|portable|imprimante|canapé|fauteuil|lit|matelas|table|chaise|armoire|lampe|vélo|trottinette|robe|manteau|veste',
    'chemise|sac|valise|téléphone|montre|bague|collier|bracelet|poussette|jouet|appareil|caméra|guitare|robot|cafetière',
    'chaudière|chauffe-eau|radiateur|tablette|étagère|commode|buffet|portail',
  ]
    .join('|')
    .split('|'),
);
const PARCELS = new Set(['colis', 'commande', 'livraison', 'paquet']);
const OTHERS = new Set(
  'voiture|moto|gâteau|pièce montée|chambre|appartement|vol|train|douche|cuisine|toit|jardin|aquarelle|tableau|robe de mariée|box|séjour'.split(
    '|',
  ),
);

function things(text: string, place: number): Forms {
  const found = nearestNoun(text, place, (word) =>
    GOODS.has(word) || PARCELS.has(word) || OTHERS.has(word) ? word : undefined,
  );
  if (found === null) return {};
  const own = `votre ${found.entry}`;
  if (OTHERS.has(found.entry)) return { thing: own };
  return GOODS.has(found.entry) ? { thing: own, goods: own, sent: own } : { thing: own, sent: own };
}

const PERSON =
  'mère|père|mari|femme|épouse|époux|compagne|compagnon|fille|fils|sœur|soeur|frère|grand-mère|grand-père|belle-mère|beau-père|petite-fille|petit-fils|bébé|nièce|neveu|tante|oncle|maman|papa';
const SAID_OF: Readonly<Record<string, string>> = { maman: 'mère', papa: 'père', soeur: 'sœur' };

/** In UTF-16 code units. */
const NEAR = 160;

function people(text: string, place: number): Forms {
  const owned = [...text.matchAll(new RegExp(`(?<!\\p{L})(?:ma|mon|notre) (${PERSON})(?![\\p{L}-])`, 'giu'))]
    .map((match) => ({ word: (match[1] ?? '').toLowerCase(), away: Math.abs(match.index - place) }))
    .filter(({ away }) => away <= NEAR)
    .sort((a, b) => a.away - b.away)[0];
  return owned === undefined ? {} : { person: `votre ${SAID_OF[owned.word] ?? owned.word}` };
}

const FEASTS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})anniversaire de mariage/iu, 'un anniversaire de mariage'],
  [/(?<!\p{L})mariage/iu, 'un mariage'],
  [/(?<!\p{L})bapt[êe]me/iu, 'un baptême'],
  [/(?<!\p{L})communion/iu, 'une communion'],
  [/(?<!\p{L})anniversaire/iu, 'un anniversaire'],
  [/(?<!\p{L})voyage de noces|lune de miel/iu, 'un voyage de noces'],
];

function details(text: string): Forms {
  return {
    quote: quoteOf(text, 'dit|disant|répond\\p{L}*|réponse|répète|prétend|explique\\p{L}*'),
    wait: waitOf(
      text,
      "(?:plus d['’])?(?:une|deux|trois|quatre|\\d{1,3}) ?(?:heures?|h|minutes?|mn|min)|une demi-heure",
      'attend\\p{L}*|attente|debout|queue|retard',
    ),
    tracked: /(?<!\p{L})(?:marqué|indiqué|noté)e? livré/iu.test(text)
      ? "d'après le suivi tout est livré, et vous n'avez rien reçu."
      : '',
    absent: together('technicien|passer|intervention', 'personne|pas venu|jamais venu', 60).test(folded(text))
      ? "et le passage qu'on vous avait annoncé n'a pas eu lieu"
      : '',
    feast: FEASTS.find(([tell]) => tell.test(text))?.[1] ?? '',
  };
}

const DEATH = 'décéd\\p{L}*|décès|mort(?:e)? (?:le|en|depuis)|acte de décès|disparition de m';
const CHARGED = 'prélev\\p{L}*|prélèvement\\p{L}*|factur\\p{L}*|débit\\p{L}*|encaiss\\p{L}*|relances?';
const CANCELLED = 'résili\\p{L}*|désabonn\\p{L}*|annul\\p{L}* (?:mon|notre|l)\\p{L}*|rétract\\p{L}*';
const CHILD = 'fille|fils|enfant|bébé|neveu|nièce|petit-fils|petite-fille';
const HURT =
  'tomb(?:é|ée|er)|chute|fracture|cassé (?:le|la) (?:bras|jambe|poignet)|blessé\\p{L}*|brûlures?|brûlée? à la|me suis brûlée?|hôpital|urgences|pompiers|malaise|points de suture|ambulance|entorse';
const NOBODY_HURT =
  /(?<!\p{L})(?:personne n['’]a été blessé|heureusement (?:sans|rien)|il n['’]y a pas eu de blessé)/iu;

const SCENES: readonly Scene[] = [
  {
    id: 'billed-after-death',
    tells: [words(DEATH), words(`${CHARGED}|abonnement|contrat|compte|courrier|assurance`)],
    failure: [
      "toutes mes condoléances pour le décès de {person}. Après une telle nouvelle, plus aucun prélèvement ni courrier n'aurait dû partir de chez nous.",
      "toutes mes condoléances. Après une telle nouvelle, plus aucun prélèvement ni courrier n'aurait dû partir de chez nous.",
    ],
    fix: {
      any: [
        "Je clos le contrat à la date du décès, j'arrête tous les courriers et je rembourse ce qui a été prélevé depuis. Vous n'aurez plus aucun acte à renvoyer.",
      ],
    },
    answers: ['refund', 'cancel', 'correct-record', 'explanation', 'compensation'],
    plusOne: [
      "Je vérifie aussi s'il reste autre chose chez nous à ce nom, pour que plus aucun courrier n'arrive, et je vous envoie une attestation pour vos papiers.",
    ],
    question: ['Avez-vous reçu autre chose de notre part à ce nom ?'],
  },
  {
    id: 'funeral-order',
    tells: [
      words('enterrement|obsèques|couronne|gerbe|funérailles|funérarium'),
      words('erreur|tromp\\p{L}*|retard|pas arriv\\p{L}*|mauvais\\p{L}*|au lieu|écrit'),
    ],
    failure: [
      "toutes mes condoléances. Un jour comme celui-là, rien ne devait manquer, et c'est nous qui avons manqué.",
    ],
    fix: {
      any: [
        'Je vous rembourse ce que vous avez payé. Et je cherche comment cela a pu se produire, et je vous le dis sans détour.',
      ],
    },
    answers: ['refund', 'apology', 'explanation', 'compensation', 'redo'],
    plusOne: [
      'Si vous le voulez bien, je porte moi-même des fleurs sur la tombe, avec les mots que vous aviez choisis.',
    ],
    question: ['Préférez-vous que je vous appelle ou que je vous écrive ?'],
  },
  {
    id: 'danger',
    tells: [
      words(
        "étincelles?|feu|fumée|explos\\p{L}*|décharge|ne freine plus|freins?|un clou|s['’]ouvre tout\\p{L}* seul\\p{L}*|odeur de brûlé|gaz|étouff\\p{L}*",
      ),
    ],
    failure: ['ce que vous décrivez est dangereux, et cela passe avant tout le reste.'],
    sympathy: [
      "Ce que vous décrivez est dangereux, et cela passe avant tout le reste. Je regrette que vous l'ayez vécu.",
    ],
    fix: {
      any: [
        "Ne vous en servez plus, s'il vous plaît. Je le fais reprendre et examiner à nos frais, et je vous écris le résultat. Si cela peut arriver à d'autres, nous les prévenons.",
      ],
    },
    answers: ['explanation', 'information', 'repair', 'replacement', 'redo', 'policy-change'],
    question: ['Tout le monde va-t-il bien ?'],
  },
  {
    id: 'fraud',
    tells: [
      words(
        "pas de moi|pas fait cet|je n['’]ai pas (?:fait|effectué)|inconnue?|pirat\\p{L}*|vidée?|volée?s?|frauduleu\\p{L}*|usurp\\p{L}*",
      ),
      words('compte|carte|points|cagnotte|achats?|virement|mot de passe'),
    ],
    failure: ["quelqu'un d'autre a touché à ce qui n'est qu'à vous."],
    sympathy: ["Je regrette que quelqu'un d'autre ait touché à ce qui n'est qu'à vous."],
    fix: {
      any: [
        "Je ferme l'accès, j'établis qui s'est connecté et quand, et je fais en sorte que vous retrouviez ce qui manque. Pour votre banque et pour une plainte, vous aurez un relevé.",
      ],
    },
    answers: ['refund', 'redo', 'contact', 'explanation', 'information', 'repair', 'correct-record'],
    plusOne: ["Ensuite, je revois les réglages avec vous, pour que personne n'entre plus."],
    question: ["Avez-vous vu un autre mouvement qui n'est pas de vous ?"],
  },
  {
    id: 'photos-posted',
    tells: [
      words('photos?|vidéos?|fils|fille|image'),
      words('Instagram|TikTok|Facebook|Snap\\p{L}*|publié\\p{L}*|circul\\p{L}*|mis\\p{L}* en ligne'),
    ],
    failure: ["quelque chose qui n'est qu'à vous a été montré sans qu'on vous le demande."],
    sympathy: ["Je regrette que quelque chose qui n'est qu'à vous ait été montré."],
    fix: {
      any: [
        "Je fais retirer cela tout de suite, je regarde où cela se trouve encore et je vous écris qui l'a mis en ligne.",
      ],
    },
    answers: ['explanation', 'information', 'contact', 'redo', 'action-on-staff'],
    question: ["L'avez-vous vu ailleurs ?"],
  },
  {
    id: 'medicine-mixed-up',
    tells: [
      words('pharmacie|pharmacien\\p{L}*|médicament\\p{L}*|comprim\\p{L}*|ordonnance|dosage'),
      words('au lieu de|erreur|mauvais\\p{L}*|tromp\\p{L}*|pas le bon|dosage de'),
    ],
    failure: ["nous vous avons remis un médicament qui n'était pas le bon."],
    sympathy: [
      'Je regrette sincèrement ce qui est arrivé à {person}, et je lui souhaite de se rétablir vite.',
      'Je regrette sincèrement ce que vous avez vécu.',
    ],
    fix: {
      any: [
        "Je reprends le parcours de cette boîte, de l'ordonnance jusqu'à vos mains, et je vous écris où personne ne l'a vu et ce que nous y changeons. Gardez la boîte : personne ne vous demandera de la rapporter.",
      ],
    },
    answers: ['explanation', 'information', 'replacement', 'refund', 'policy-change', 'contact'],
    plusOne: ['À votre prochain passage, je vérifie chaque boîte avec vous avant que vous ne partiez.'],
    question: [
      "Comment va {person} aujourd'hui ?",
      "En avez-vous pris ? Si oui, appelez votre médecin dès aujourd'hui.",
    ],
  },
  {
    id: 'pet-hurt',
    tells: [
      words('chien\\p{L}*|chat|chatte|animal|lapin|cheval'),
      words('bless\\p{L}*|plaie|saign\\p{L}*|puces|boite|vétérinaire|enfui\\p{L}*'),
    ],
    failure: [
      'vous nous aviez confié votre animal, et il lui est arrivé quelque chose dont personne ne vous a rien dit.',
    ],
    sympathy: ['Je regrette sincèrement ce qui est arrivé à votre animal chez nous.'],
    fix: {
      any: [
        "Les frais de vétérinaire sont pour nous. Je parle avec ceux qui étaient là et je vous écris ce qui s'est passé et pourquoi on ne vous a rien dit.",
      ],
    },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'action-on-staff'],
    question: ["Comment va-t-il aujourd'hui ?"],
  },
  {
    id: 'child-hurt',
    tells: [together(CHILD, HURT, 220)],
    not: NOBODY_HURT,
    failure: ["ce qui est arrivé à {person}, c'est par nous que vous auriez dû l'apprendre, et tout de suite."],
    sympathy: [
      'Je regrette sincèrement ce qui est arrivé à {person}. Je lui souhaite un prompt rétablissement.',
      'Je regrette sincèrement ce qui est arrivé à votre enfant. Je lui souhaite un prompt rétablissement.',
    ],
    fix: {
      any: [
        "Je parle à toutes les personnes présentes et je vous écris ce qui s'est passé, qui était là et pourquoi personne ne vous a rien dit. Je n'arrangerai rien.",
      ],
    },
    answers: ['explanation', 'contact', 'information'],
    question: ["Comment va {person} aujourd'hui ?", "Comment va votre enfant aujourd'hui ?"],
  },
  {
    id: 'somebody-hurt',
    tells: [words(HURT)],
    not: NOBODY_HURT,
    failure: ["ce que vous décrivez n'aurait pas dû arriver."],
    sympathy: [
      'Je regrette sincèrement ce qui est arrivé à {person}. Je lui souhaite un prompt rétablissement.',
      'Je regrette sincèrement ce qui vous est arrivé. Je vous souhaite un prompt rétablissement.',
    ],
    fix: {
      any: [
        "Je fais examiner ce qui s'est passé, heure par heure, par quelqu'un qui n'y était pas mêlé. Vous aurez le résultat par écrit.",
      ],
    },
    answers: ['explanation', 'information', 'contact'],
    question: ["Comment va {person} aujourd'hui ?", "Comment allez-vous aujourd'hui ?"],
  },
  {
    id: 'ill-from-food',
    tells: [
      words('mang\\p{L}*|repas|plat|restaurant|cantine|huîtres|viande|poisson'),
      words('intoxi\\p{L}*|vomi\\p{L}*|diarrhée|salmonel\\p{L}*|malades?'),
    ],
    failure: ['vous avez été malade après un repas chez nous.'],
    sympathy: ["Je regrette sincèrement que vous ayez été si mal. J'espère que cela va mieux."],
    fix: {
      any: [
        "Je vérifie ce qui a été servi ce jour-là, d'où cela venait et comment c'était conservé, et je vous envoie le résultat, quel qu'il soit.",
      ],
    },
    answers: ['explanation', 'information', 'contact', 'refund'],
    question: ["Comment allez-vous aujourd'hui ?"],
  },
  {
    id: 'allergen',
    tells: [
      words('sans gluten|cœliaque|allergi\\p{L}*|lactose|arachide\\p{L}*|noisettes?'),
      words('pourtant|quand même|contenait|contient|au lieu|dedans|normal\\p{L}*|présence'),
    ],
    failure: ["vous nous aviez prévenus de l'allergie, et nous n'en avons pas tenu compte."],
    fix: {
      any: [
        "Je vois tout de suite ce que nous pouvons vous préparer correctement, sans rien vous facturer ; sinon je vous rembourse. Et je cherche à quel moment votre mise en garde s'est perdue.",
      ],
    },
    answers: ['refund', 'replacement', 'redo', 'explanation'],
    plusOne: [
      "J'inscris moi-même votre mise en garde, pour qu'elle soit la première chose qu'on lise sur chaque commande.",
    ],
    question: ['Tout le monde va-t-il bien ?'],
  },
  {
    id: 'care-neglect',
    tells: [
      words('résidence|maison de retraite|EHPAD|soignant\\p{L}*|aide-soignante|clinique'),
      words('sale|seule?|par terre|sans (?:manger|boire)|pas lavée?|oubliée?|déshydrat\\p{L}*'),
    ],
    failure: [
      "on ne s'est pas occupé de {person} comme il le fallait.",
      "on ne s'est pas occupé des vôtres comme il le fallait.",
    ],
    sympathy: [
      "Je regrette sincèrement l'état dans lequel vous avez trouvé {person}.",
      'Je regrette sincèrement ce que vous avez trouvé.',
    ],
    fix: {
      any: [
        'Je reprends cette journée heure par heure avec ceux qui étaient là. Je vous dis de vive voix ce qui a manqué, qui en répondait et ce qui change dès maintenant.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'action-on-staff', 'policy-change', 'redo'],
    plusOne: ["D'ici là, je passe moi-même chaque jour voir {person}."],
    question: ['Quand pouvons-nous nous voir, même en soirée ?'],
  },
  {
    id: 'lost-with-us',
    tells: [
      words('confié|déposé|laissé|alliance|bague|lunettes|dentier|bijou\\p{L}*|pressing|bijouterie'),
      words('perdu\\p{L}*|ne (?:la|le) retrouve pas|introuvable|égar\\p{L}*|disparu\\p{L}*'),
    ],
    not: /(?<!\p{L})(?:valise|bagage|colis|photos)/iu,
    failure: ['vous nous avez confié quelque chose qui compte, et nous ne pouvons pas vous le rendre.'],
    fix: {
      any: [
        "Je cherche moi-même, place par place, et j'interroge tous ceux qui l'ont eu en main. Si je ne retrouve rien, nous en remboursons la valeur ; je sais que ce n'est pas la même chose.",
      ],
    },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'replacement', 'redo'],
    plusOne: ["Ensuite je continue de chercher, et le jour où cela réapparaît, je vous l'apporte."],
    question: ["À quoi le reconnaître du premier coup d'œil ?"],
  },
  {
    id: 'lessons-cancelled',
    tells: [
      words('auto-école|leçons?|cours|heures de conduite|moniteur\\p{L}*'),
      words('annul\\p{L}*|report\\p{L}*|pas de moniteur|personne|absent'),
    ],
    failure: ["vous avez payé des heures qui n'ont pas eu lieu."],
    fix: {
      any: [
        'Je vous donne des dates fixes, avec le nom de la personne. Pour chaque heure perdue, vous choisissez : la rattraper ou en récupérer le prix.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'redo', 'action-on-staff', 'cancel'],
    plusOne: ["Avant l'examen, vous aurez une heure de plus, sans frais."],
    question: ['Quels jours vous conviennent ?'],
  },
  {
    id: 'home-damage',
    tells: [
      words('immeuble|appartement|logement|loyer|locataire|bailleur|syndic|propriétaire'),
      words('moisi\\p{L}*|humidité|fuite|chaudière|ascenseur|chauffage|dégât\\p{L}*'),
    ],
    not: /(?<!\p{L})(?:plombier que|facture|hôtel|gîte)/iu,
    failure: ['il y a chez vous un dégât qui devrait être réparé depuis longtemps.'],
    fix: {
      any: [
        "J'envoie quelqu'un chercher la cause, pas seulement colmater, avec une date et un nom. Ensuite vous aurez par écrit ce qui sera fait, et pour quand.",
      ],
    },
    answers: ['explanation', 'information', 'contact', 'repair', 'redo', 'replacement', 'compensation'],
    plusOne: ['Quelques semaines plus tard, je vérifie moi-même que tout va bien.'],
    question: ["Quand quelqu'un peut-il passer chez vous ?"],
  },
  {
    id: 'noise',
    tells: [
      words('travaux|bruit|perceuse|marteau|musique'),
      words('syndic|voisin\\p{L}*|immeuble|nuit|samedi|dormir|du matin'),
    ],
    not: /(?<!\p{L})(?:hôtel|chambre|gîte)/iu,
    failure: ["vous n'avez plus de repos, et nous n'avons rien fait."],
    fix: {
      any: [
        'Je parle avec ceux qui font le bruit et je fais respecter les heures de repos. Vous aurez par écrit les horaires permis et la date de fin.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'redo', 'action-on-staff', 'policy-change', 'repair'],
    plusOne: ['La veille de chaque journée bruyante, je vous préviens moi-même.'],
    question: ["À quelles heures dormez-vous, pour que j'en tienne compte ?"],
  },
  {
    id: 'voucher',
    tells: [
      words("bon cadeau|carte cadeau|bon d['’]achat|chèque-cadeau|coffret"),
      words('expir\\p{L}*|périm\\p{L}*|pas valable|refus\\p{L}*'),
    ],
    failure: ['nous avons refusé un bon qui était payé.'],
    fix: { any: ["J'accepte votre bon. Si vous n'en voulez plus, je vous rends ce qu'il a coûté."] },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'redo', 'cancel', 'replacement'],
    plusOne: ['Dès que vous me dites le jour, je vous le réserve moi-même.'],
    question: ["Pour quel jour voulez-vous l'utiliser ?"],
  },
  {
    id: 'medical-wait',
    tells: [words('urgences|clinique|hôpital|cabinet|médecin'), words('attendu|attente|heures|personne ne l')],
    not: /(?<!\p{L})(?:ordonnance|vétérinaire)/iu,
    failure: [
      '{person} a attendu bien trop longtemps sans que personne regarde de près.',
      'vous avez attendu bien trop longtemps sans que personne regarde de près.',
    ],
    sympathy: [
      "Je regrette sincèrement ce qu'a vécu {person}. J'espère que cela va mieux.",
      'Je regrette sincèrement ce que vous avez vécu.',
    ],
    fix: {
      any: [
        'Je reprends ces heures une par une, avec qui aurait dû regarder et quand, et vous aurez le résultat par écrit.',
      ],
    },
    answers: ['explanation', 'information', 'contact', 'action-on-staff', 'policy-change'],
    question: ["Comment va {person} aujourd'hui ?", "Comment allez-vous aujourd'hui ?"],
  },
  {
    id: 'diet',
    tells: [words('porc|végétarien\\p{L}*|végan\\p{L}*|halal|casher'), words('servi\\p{L}*|mangé|encore|fois|dedans')],
    failure: ["ce qui ne devait pas être dans l'assiette s'y est trouvé, et c'était noté."],
    fix: {
      any: [
        "Je revois avec la cuisine pourquoi la fiche n'a pas été suivie, et je vous dis qui vérifie désormais avant de servir.",
      ],
    },
    answers: ['explanation', 'information', 'contact', 'policy-change', 'redo', 'refund', 'apology'],
    plusOne: ["La consigne sera aussi affichée là où l'on sert ; je vous le montrerai volontiers."],
    question: ['Y a-t-il autre chose à noter sur cette fiche ?'],
  },
  {
    id: 'garage',
    tells: [
      words('garage|garagiste|vidange|révision|freins|embrayage'),
      words('mal serré|encore|toujours|pire|moteur|voyant|en panne'),
    ],
    not: /(?<!\p{L})(?:vélo)/iu,
    failure: ['vous avez payé une réparation, et votre voiture en est sortie en plus mauvais état.'],
    fix: {
      any: [
        'Je fais prendre et examiner la voiture à nos frais. Ce qui vient de notre travail est réparé, avec tout ce qui en a découlé, remorquage compris.',
      ],
    },
    answers: ['repair', 'redo', 'replacement', 'explanation', 'information', 'contact', 'refund', 'compensation'],
    plusOne: ["Tant qu'elle est chez nous, vous avez une voiture de prêt."],
    question: ['Où se trouve la voiture en ce moment ?'],
  },
  {
    id: 'discrimination',
    tells: [
      words(
        'fauteuil roulant|racis\\p{L}*|discrimin\\p{L}*|couleur de (?:ma|notre) peau|seuls (?:noirs|arabes)|handicap\\p{L}* .{0,60}(?:refus|accès)|voile',
      ),
    ],
    failure: ['personne ne doit être traité ainsi chez nous.'],
    sympathy: ['Je regrette sincèrement ce que vous avez vécu chez nous. Personne ne doit être traité ainsi.'],
    fix: {
      any: [
        "Je parle moi-même avec les personnes présentes, une par une. Ensuite je vous dis ce que j'ai entendu et ce qui va changer.",
      ],
    },
    answers: ['action-on-staff', 'explanation', 'contact', 'apology', 'policy-change', 'refund', 'compensation'],
    question: ['Préférez-vous que je vous appelle ou que je vous écrive ?'],
  },
  {
    id: 'accused',
    tells: [words('voleu\\p{L}*|humili\\p{L}*|accus\\p{L}*|devant tout le')],
    not: /(?<!\p{L})(?:bande de voleurs|vous êtes des voleurs|derrière le voleur)/iu,
    failure: ['nous vous avons fait honte devant tout le monde.'],
    sympathy: ['Je regrette sincèrement ce que vous avez vécu devant tout le monde.'],
    fix: {
      any: [
        "Je parle à la personne concernée et à celles qui étaient là, puis je vous présente des excuses pour ce qui s'est réellement passé.",
      ],
    },
    answers: ['action-on-staff', 'apology', 'explanation', 'contact'],
    plusOne: ["Si vous souhaitez revenir, prévenez-moi : c'est moi qui vous accueillerai."],
    question: ['Puis-je vous appeler pour en parler ?'],
  },
  {
    id: 'others-data',
    tells: [
      words('données|dossier médical|adresse|coordonnées'),
      words("d['’]une autre personne|d['’]un autre|RGPD|fuite|divulgu\\p{L}*|transmis\\p{L}* à|publié\\p{L}*"),
    ],
    failure: ["des informations qui ne regardent que vous sont allées où elles n'auraient pas dû."],
    sympathy: ['Je regrette que vous ayez à vous inquiéter pour vos propres données.'],
    fix: { any: ["Je cherche qui les a vues et comment elles y sont arrivées, j'y mets fin, et je vous écris tout."] },
    answers: ['explanation', 'information', 'contact'],
  },
  {
    id: 'billed-after-cancelling',
    tells: [words(CANCELLED), words(CHARGED)],
    not: /(?<!\p{L})(?:vol|train|réservation) [^.!?]{0,30}annul/iu,
    failure: ['vous avez résilié, et nous avons continué à prélever.'],
    fix: {
      any: [
        "J'enregistre la résiliation et je vous rembourse tout ce qui a été prélevé depuis. Vous aurez les deux par écrit, avec les dates.",
      ],
    },
    answers: ['refund', 'cancel', 'information', 'correct-record', 'compensation', 'explanation'],
    plusOne: [
      'Au prochain jour de prélèvement, je vérifie moi-même que plus rien ne part, et je vous envoie la preuve.',
    ],
    question: ['Votre banque vous a-t-elle compté des frais à cause de ces prélèvements ?'],
  },
  {
    id: 'not-my-contract',
    tells: [
      words('jamais souscrit|jamais signé|pas souscrit|pas signé|jamais commandé'),
      words('relance\\p{L}*|facture\\p{L}*|recouvrement|contrat|huissier'),
    ],
    failure: ["on vous réclame une chose que vous n'avez jamais demandée."],
    fix: {
      any: [
        "J'arrête les relances et le recouvrement, et je vérifie qui a ouvert ce contrat. Vous aurez par écrit que vous ne devez rien.",
      ],
    },
    answers: ['refund', 'cancel', 'correct-record', 'explanation', 'information', 'contact', 'redo'],
    plusOne: ['Ce courrier, vous pourrez le montrer partout où on vous le demande.'],
    question: ['De qui venait la dernière lettre ?'],
  },
  {
    id: 'appointment-wait',
    tells: [
      words('rendez-vous|dentiste|guichet|consultation'),
      words('attendu|attente|retard|reçue? à|prise? à|heures? plus tard'),
    ],
    not: /(?<!\p{L})(?:technicien|colis)/iu,
    failure: ['vous aviez une heure précise, et nous vous avons fait attendre.'],
    fix: {
      any: [
        "Je cherche pourquoi l'horaire n'a pas tenu et pourquoi personne ne vous a rien dit, et je vous dis ce que nous changeons.",
      ],
    },
    answers: ['explanation', 'information', 'contact', 'redo', 'apology', 'action-on-staff'],
    plusOne: [
      'Votre prochain rendez-vous, je le place en tout début de journée, et en cas de retard nous vous appelons avant.',
    ],
    question: ['Quel jour vous convient ?'],
  },
  {
    id: 'ticket-refused',
    tells: [
      words('billets?|places?|entrées?|QR'),
      words('déjà utilis\\p{L}*|refus\\p{L}*|pas valable|dehors|bloqué\\p{L}*'),
    ],
    not: /(?<!\p{L})(?:train|avion|vol)/iu,
    failure: ['vous aviez payé votre place, et la porte est restée fermée.'],
    fix: { any: ['Je vérifie à qui ce code a été vendu et je vous rembourse ce que vous avez payé.'] },
    answers: ['explanation', 'information', 'contact', 'refund', 'compensation', 'redo'],
    plusOne: ["Si une autre date vous tente, je vous garde les places et je contrôle le code avant de vous l'envoyer."],
    question: ['Quelle autre date vous irait ?'],
  },
  {
    id: 'charged-twice',
    tells: [together('deux fois|trois fois|\\d fois|en double|double', 'prélev\\p{L}*|factur\\p{L}*|débit\\p{L}*', 70)],
    failure: ['nous vous avons compté plusieurs fois la même chose.'],
    fix: {
      any: [
        "Je vous rends la somme prélevée en trop, par la voie par laquelle elle est partie. Vous n'avez rien à faire auprès de votre banque.",
      ],
    },
    answers: ['refund', 'correct-record', 'explanation'],
    plusOne: ['Votre prochaine facture, je la lirai moi-même, ligne par ligne, avant son envoi.'],
    question: ['Y a-t-il une facture plus ancienne à regarder en même temps ?'],
  },
  {
    id: 'bill-wrong',
    tells: [
      words('factur\\p{L}*|relevé|compteur|charges'),
      words(
        'conteste\\p{L}*|multipli\\p{L}*|erreur|trop|injustifi\\p{L}*|incompréhensible|ancien locataire|anormal\\p{L}*|vérifier|ne correspond',
      ),
    ],
    not: /(?<!\p{L})(?:plombier|garage|garagiste|portail)/iu,
    failure: ['votre facture comporte quelque chose qui ne peut pas être juste.'],
    fix: {
      any: [
        "Je reprends votre facture poste par poste et je fais vérifier le relevé. Ce qui n'est pas prouvé est retiré, et vous recevez une nouvelle facture expliquée clairement. D'ici là, rien à payer, et ni relance ni coupure.",
      ],
    },
    answers: ['explanation', 'correct-record', 'information', 'refund', 'redo', 'policy-change'],
    plusOne: ["Je relis en même temps vos factures précédentes, au cas où la même erreur s'y trouverait."],
    question: ['Y a-t-il un autre poste qui vous paraît étrange ?'],
  },
  {
    id: 'never-arrived',
    tells: [
      words('colis|commande|livreur|transporteur|paquet'),
      words('jamais reçu|pas reçu|marqué livré|indiqué livré|livré mais|rien reçu|introuvable|perdu'),
    ],
    not: /(?<!\p{L})remboursement promis/iu,
    failure: ['{tracked}', "vous n'avez pas reçu ce que vous avez commandé."],
    fix: {
      refund: ['Je vous rembourse. Savoir où le colis a fini est notre affaire, pas la vôtre.'],
      any: [
        "Je remonte jusqu'au dernier endroit où le colis a été vu. S'il ne réapparaît pas, vous choisissez : un nouvel envoi ou votre argent. Le transporteur, c'est moi qui l'appelle.",
      ],
    },
    answers: ['refund', 'redo', 'information', 'replacement', 'contact', 'explanation'],
    plusOne: ['Dès que quelque chose est en route, je le suis moi-même et je vous écris quand il est en tournée.'],
    question: ['Y a-t-il un endroit ou un voisin chez qui le déposer en sécurité ?'],
  },
  {
    id: 'baggage-lost',
    tells: [words('valise\\p{L}*|bagage\\p{L}*'), words('pas arriv\\p{L}*|perdu\\p{L}*|égar\\p{L}*|disparu\\p{L}*')],
    failure: ["votre bagage n'est pas arrivé comme vous l'aviez confié."],
    fix: {
      any: [
        'Je cherche votre bagage moi-même, depuis son dernier enregistrement, et je vous le fais livrer. Ce que vous avez dû acheter entre-temps, envoyez-le-moi avec les tickets.',
      ],
    },
    answers: ['information', 'contact', 'compensation'],
    plusOne: ['Je vous écris chaque jour, même sans nouvelles.'],
    question: ["À quoi le reconnaître du premier coup d'œil ?"],
  },
  {
    id: 'travel-cancelled',
    tells: [
      together(
        'vol|train|avion|ferry|bus|car|navette',
        'annul\\p{L}*|supprim\\p{L}*|retard\\p{L}*|rat(?:é|er)|surbook\\p{L}*|parti sans nous|surréserv\\p{L}*',
        120,
      ),
    ],
    failure: [
      "votre voyage ne s'est pas passé comme vous l'aviez réservé, et sur place personne n'a pu vous renseigner.",
    ],
    fix: {
      any: [
        'Ce que vous avez dû payer vous-même, je le prends en charge sur justificatif. Et ce que la loi vous donne, je le calcule pour vous, sans autre formulaire.',
      ],
    },
    answers: ['refund', 'compensation', 'explanation'],
    plusOne: [
      "Pour votre prochain voyage, je vérifie moi-même la correspondance et je vous donne un numéro où quelqu'un répond.",
    ],
    question: ['Manque-t-il une dépense dans votre liste, un repas peut-être ?'],
  },
  {
    id: 'account-locked',
    tells: [
      words('connecter|connexion|mot de passe|identifiant|compte'),
      words('impossible|bloqué|incorrect|refus\\p{L}*|ne marche plus|vid(?:é|ée)|pirat\\p{L}*'),
    ],
    failure: ["vous n'avez plus accès à ce qui est à vous."],
    sympathy: ["Je regrette que vous n'ayez plus accès à ce qui est à vous."],
    fix: {
      any: ["Je cherche pourquoi l'accès est bloqué, je vous le rends et je remets ce qui y manque."],
    },
    answers: ['refund', 'redo', 'contact', 'repair', 'explanation'],
    plusOne: ['Ensuite, si vous le souhaitez, nous refaisons ensemble les réglages au téléphone.'],
    question: ['À quelle adresse puis-je vous joindre en attendant ?'],
  },
  {
    id: 'outage',
    tells: [
      words('box|internet|fibre|wifi|réseau|ligne|électricité|courant|téléphone'),
      words('clignote|plus rien|coup(?:é|ure)|panne|sans|ne (?:marche|fonctionne)|hors service|depuis'),
    ],
    not: /(?<!\p{L})(?:vol|au téléphone|lave|train)/iu,
    failure: ['vous êtes sans ligne, {absent}.', 'vous êtes sans ligne.'],
    fix: {
      any: [
        'Je reprends la panne moi-même et je ne la lâche pas avant que la ligne soit rétablie. Chaque jour sans service sera déduit.',
      ],
    },
    answers: ['repair', 'redo', 'information', 'compensation', 'explanation', 'contact', 'replacement'],
    plusOne: ['Si vous avez besoin du téléphone pour travailler, je vous prête de quoi tenir jusque-là.'],
    question: ['À quel numéro le technicien vous joint-il à coup sûr ?'],
  },
  {
    id: 'wrong-item',
    tells: [
      words(
        'au lieu d\\p{L}*|mauvais\\p{L}* (?:taille|couleur|modèle|article|version)|trompé\\p{L}* de|pas (?:le|la) bon\\p{L}*|reçu la version|erreur de (?:taille|couleur)|il est au chocolat',
      ),
    ],
    not: /(?<!\p{L})(?:pharmac|ordonnance|vol|train )/iu,
    failure: ["vous n'avez pas reçu ce que vous aviez demandé."],
    fix: {
      any: [
        "Je regarde tout de suite ce que nous pouvons refaire correctement et à temps, sans rien vous facturer. Si c'est impossible, je vous rembourse.",
      ],
    },
    answers: ['replacement', 'redo', 'refund', 'repair'],
    plusOne: ["Avant l'envoi, je compare moi-même avec votre commande et je vous envoie une photo."],
    question: ["Pouvez-vous me redire en une ligne ce qu'il fallait ?"],
  },
  {
    id: 'photos-late',
    tells: [words('photos?|album|vidéo|photographe'), words('attend\\p{L}*|toujours|prêtes?|retard|promis\\p{L}*')],
    failure: ['vous attendez vos photos depuis bien plus longtemps que promis.'],
    fix: {
      any: [
        "Je m'y mets sans attendre et je vous donne une date dont je réponds. Une première série, celle que vous choisirez, part avant le reste.",
      ],
    },
    answers: ['information', 'redo', 'contact', 'explanation', 'refund'],
    plusOne: ["Pour la personne qui doit les voir d'abord, je ferai un petit tirage sur papier, sans frais."],
    question: ['Quelles images vous tiennent le plus à cœur ?'],
  },
  {
    id: 'damage-by-us',
    tells: [
      words(
        'plombier|peintre|artisan|ouvrier|déménag\\p{L}*|technicien|livreur|retouch\\p{L}*|encadr\\p{L}*|pressing|garage|installateur',
      ),
      words(
        'inond\\p{L}*|perc(?:é|er)|ray(?:é|ée|ure)|abîm\\p{L}*|cass(?:é|ée)|tach\\p{L}*|coupé\\p{L}*|fissur\\p{L}*|gondole|centimètres',
      ),
    ],
    failure: ['nous étions là pour faire un travail, et nous avons abîmé ce qui est à vous.'],
    fix: {
      any: [
        "Je regarde le dommage moi-même et je fais remettre en état à nos frais. Ce qui ne peut pas l'être, nous le prenons en charge à sa valeur.",
      ],
    },
    answers: ['repair', 'compensation', 'information', 'redo', 'contact', 'explanation', 'refund'],
    plusOne: [
      "Une fois tout remis en état, je prends de vos nouvelles quelques semaines plus tard, pour savoir si rien n'a bougé.",
    ],
    question: ["Pouvez-vous m'envoyer une photo du dommage ?"],
  },
  {
    id: 'nobody-came',
    tells: [
      together(
        'rendez-vous|technicien|plombier|livreur|artisan|passer',
        'personne|pas venu|jamais venu|absent|lapin',
        90,
      ),
    ],
    failure: ["vous avez attendu, et personne n'est venu de chez nous."],
    fix: {
      any: ["Je fixe un nouveau rendez-vous, avec une heure et un nom, et cette fois c'est moi qui le surveille."],
    },
    answers: ['redo', 'repair', 'information', 'contact', 'explanation'],
    plusOne: ['Une heure avant, je vous préviens moi-même que la personne est en route.'],
    question: ['Quel moment vous convient sans perdre une autre journée ?'],
  },
  {
    id: 'hair',
    tells: [
      words('coiffeu\\p{L}*|balayage|mèches|coloration|cheveux|ongles'),
      words('orange|brûlé\\p{L}*|ratée?|trop courte?s?|pleur\\p{L}*|catastrophe|pas ce que'),
    ],
    failure: ["on vous a laissé partir avec un résultat que vous n'aviez pas demandé."],
    fix: {
      any: [
        "Je vous garde une place au plus vite avec la personne la plus expérimentée et nous le reprenons sans rien vous facturer. Ce qui ne peut pas l'être, je vous le rembourse.",
      ],
    },
    answers: ['repair', 'redo', 'replacement', 'refund', 'compensation', 'information', 'action-on-staff', 'apology'],
    plusOne: ['Le jour où vous en aurez besoin pour une occasion, passez avant : la mise en forme est pour nous.'],
    question: ["Pouvez-vous m'envoyer une photo d'aujourd'hui, et une de ce que vous vouliez ?"],
  },
  {
    id: 'refused',
    tells: [
      words('refus\\p{L}*|rejet\\p{L}*|pas couvert\\p{L}*|débouté\\p{L}*'),
      words('assurance|sinistre|demande|allocation|dossier|bourse|garantie'),
    ],
    failure: ['notre refus ne correspond pas à ce que vous nous aviez envoyé.'],
    sympathy: ["Je regrette que votre dossier n'ait pas été lu avec plus de soin."],
    fix: {
      any: [
        "Je fais relire votre dossier par quelqu'un qui ne le connaît pas encore, et vous aurez la décision avec ses raisons.",
      ],
    },
    answers: ['redo', 'explanation', 'information', 'correct-record', 'compensation', 'refund'],
    question: ['Y a-t-il une date avant laquelle il vous faut la décision ?'],
  },
  {
    id: 'bad-work',
    tells: [
      words(
        'couturi\\p{L}*|rideaux|sur mesure|travaux|chantier|pose|installation|répar\\p{L}*|coiffeu\\p{L}*|couleur|coupe|retouche|ourlet|carrelage|peinture',
      ),
      words(
        'mal|refaire|bâcl\\p{L}*|de travers|fuit|fuite|ratée?|ondule|trop courts?|trop courtes?|pas celui choisi|malfaçon\\p{L}*',
      ),
    ],
    failure: ["le travail que vous avez payé n'est pas fait comme il faut."],
    fix: {
      any: [
        'Je le fais refaire correctement, sans rien vous facturer de plus, et nous regardons en même temps ce qui a pu être abîmé ailleurs.',
      ],
    },
    answers: ['repair', 'redo', 'compensation', 'refund'],
    plusOne: ['À la fin, je contrôle le résultat avec vous avant que quiconque ne parte.'],
    question: ["Quels jours y a-t-il quelqu'un sur place ?"],
  },
  {
    id: 'arrived-damaged',
    tells: [
      words('arriv\\p{L}*|reçu\\p{L}*|livr\\p{L}*|ouvr\\p{L}*'),
      words(
        'déchir\\p{L}*|cassée?s?|tach\\p{L}*|abîm\\p{L}*|voilée?|tordue?s?|en morceaux|rayée?s?|fendue?s?|écras\\p{L}*|décousue?s?',
      ),
    ],
    not: /(?<!\p{L})(?:plombier|peintre|retouch\p{L}*|cuisine)/iu,
    failure: ['vous avez reçu {goods} en mauvais état.', 'ce que vous avez commandé est arrivé en mauvais état.'],
    fix: {
      refund: ['Vous choisissez : un échange ou votre argent. La reprise est à notre charge.'],
      any: [
        "Je vous envoie un autre exemplaire, vérifié par mes soins et par la voie la plus rapide ; nous reprenons l'autre à nos frais. S'il ne peut plus arriver à temps, je vous rembourse.",
      ],
    },
    answers: ['repair', 'replacement', 'refund', 'redo', 'information', 'contact'],
    plusOne: ['Je prépare le colis moi-même et je vous envoie une photo avant son départ.'],
    question: ['Pour quel jour vous le faut-il ?'],
  },
  {
    id: 'faulty-goods',
    tells: [
      words('achet\\p{L}*|command\\p{L}*|neuf|neuve|acquis'),
      words(
        "panne|cass\\p{L}*|ne (?:marche|fonctionne|s['’]allume)|défectueu\\p{L}*|déchir\\p{L}*|hors service|en morceaux",
      ),
    ],
    failure: ['{goods} est en panne bien trop tôt.', 'ce que vous nous avez acheté a lâché bien trop tôt.'],
    fix: {
      repair: [
        "Je fais réparer {goods} à nos frais, avec un rendez-vous qui sera tenu. Si c'est impossible, nous l'échangeons.",
        "Je fais réparer à nos frais, avec un rendez-vous qui sera tenu. Si c'est impossible, nous échangeons.",
      ],
      refund: ["Vous choisissez : un échange ou votre argent. Nous venons chercher l'ancien."],
      any: [
        "Nous l'échangeons contre un modèle vérifié par mes soins, et l'ancien est repris sur place. Le service après-vente et le fabricant, c'est moi qui les appelle.",
      ],
    },
    answers: ['repair', 'replacement', 'refund', 'redo'],
    plusOne: ["Dans un mois, je prends moi-même des nouvelles, pour que vous n'ayez pas à nous écrire."],
    question: ['Quels jours pouvons-nous passer ?'],
  },
  {
    id: 'record-wrong',
    tells: [
      words('nom|prénom|dossier|acte|certificat|relevé|fichier|attestation|date de naissance'),
      words('erreur|faux|fausse|mal orthographi\\p{L}*|tromp\\p{L}*|corrig\\p{L}*|rectifi\\p{L}*|mauvais\\p{L}*'),
    ],
    failure: ['votre dossier chez nous contient une erreur.'],
    fix: {
      any: ['Je corrige le dossier à partir de ce que vous avez déjà envoyé, et vous verrez la nouvelle version.'],
    },
    answers: ['correct-record', 'redo', 'information', 'contact', 'explanation'],
    plusOne: ['En attendant, je vous donne une attestation à montrer partout où on vous la demande.'],
    question: ['Y a-t-il une date avant laquelle il vous la faut ?'],
  },
  {
    id: 'misled',
    tells: [
      words('promis\\p{L}*|publicité|affich\\p{L}*|indiqu\\p{L}*|vendu\\p{L}*|inclus\\p{L}*|garanti\\p{L}*'),
      words('mais|or|finalement|en réalité|en fait|pas|aucun\\p{L}*'),
    ],
    failure: ["nous vous avions dit une chose, et c'en était une autre."],
    fix: { any: ['Je tiens ce qui vous a été dit, ou je compense la différence. Et je fais changer ce qui est faux.'] },
    answers: ['refund', 'compensation', 'correct-record', 'policy-change', 'explanation', 'redo'],
    plusOne: ['Le nouveau texte, vous le verrez avant sa parution.'],
    question: ["Avez-vous gardé l'annonce, même en photo ?"],
  },
  {
    id: 'late-delivery',
    tells: [
      words('livraison|command\\p{L}*|promis\\p{L}*|délai|livr(?:é|er|ée)'),
      words('toujours rien|toujours pas|attends|attendons|semaine prochaine|pas arriv\\p{L}*|sans nouvelles'),
    ],
    not: /(?<!\p{L})(?:remboursement promis|remboursement toujours|attends (?:mon|le|un) remboursement)/iu,
    failure: [
      'le délai promis est passé depuis longtemps, et vous attendez toujours {sent}.',
      'le délai promis est passé depuis longtemps, et vous attendez toujours.',
    ],
    fix: {
      refund: ['Vous choisissez : une date ferme dont je réponds, ou votre argent.'],
      any: [
        'Je cherche où cela bloque et je vous donne une date ferme dont je réponds. Si je ne peux pas la donner, vous pouvez annuler sans frais.',
      ],
    },
    answers: ['refund', 'redo', 'information', 'cancel', 'explanation', 'contact'],
    plusOne: ["Jusqu'à la livraison, je vous écris chaque semaine, même sans nouveauté."],
    question: ['Y a-t-il un jour avant lequel il vous le faut absolument ?'],
  },
  {
    id: 'wait-at-table',
    tells: [
      words('serveu\\p{L}*|restaurant|plats?|galettes?|plateaux?|repas|menu|pizzas?|riz|assiette'),
      words('attend\\p{L}*|attente|froid\\p{L}*|brûl\\p{L}*|tiède\\p{L}*|cru\\p{L}*|dur|sec'),
    ],
    failure: [
      "{wait} d'attente chez nous, et dans l'assiette rien de ce que vous pouviez attendre.",
      "ce que nous vous avons servi n'était pas à la hauteur.",
    ],
    fix: {
      refund: ["Ce qui n'était pas bon, je vous le rembourse, et j'en parle avec la cuisine et la salle."],
      any: ["J'en parle avec la cuisine et la salle, et ce qui n'était pas bon, je vous le rembourse."],
    },
    answers: ['refund', 'redo', 'replacement', 'explanation'],
    plusOne: ["Si vous nous donnez une autre chance, la table sera prête à l'heure dite, et le dessert sera pour moi."],
    question: ["Qu'est-ce qui vous a le plus gâché ce moment ?"],
  },
  {
    id: 'room',
    tells: [
      words('hôtel|chambre|gîte|location|appartement|logement|séjour|camping'),
      words(
        'sale|bruit|cafards?|punaises|moisi\\p{L}*|odeur|vue|travaux|fermée?|pas conforme|canapé|lits?|dormi par terre|couchages?|seau|rien à voir',
      ),
    ],
    failure: ["ce que vous avez trouvé n'est pas ce que vous aviez réservé."],
    fix: {
      any: [
        "Je compare ce que disait votre réservation avec ce que vous avez trouvé, et je vous rembourse la part que vous n'avez pas eue.",
      ],
    },
    answers: ['refund', 'compensation', 'explanation', 'redo'],
    plusOne: ["Je vais voir sur place moi-même et je vous envoie des photos une fois que c'est corrigé."],
    question: ['Avez-vous des photos que je puisse montrer à mon équipe ?'],
  },
  {
    id: 'refund-waiting',
    tells: [
      together(
        'rembours\\p{L}*|caution|argent|avoir',
        'attend\\p{L}*|toujours|depuis|jamais|pas encore|semaines|mois',
        80,
      ),
    ],
    failure: ['vous attendez toujours un argent qui est le vôtre.'],
    fix: {
      any: ["Je retrouve où votre remboursement s'est arrêté et je le fais partir. Vous aurez la date du virement."],
    },
    answers: ['refund', 'information', 'contact', 'compensation'],
    plusOne: ["Le lendemain, je vous demande moi-même s'il est bien arrivé."],
    question: ['Le compte à créditer est-il toujours le même ?'],
  },
  {
    id: 'rude',
    tells: [
      words(
        "désagréable\\p{L}*|impoli\\p{L}*|mal reçu\\p{L}*|agressi\\p{L}*|mépris\\p{L}*|levé les yeux|m['’]a crié|insult\\p{L}*|glacial|hautain\\p{L}*",
      ),
    ],
    failure: ["on ne parle pas ainsi à quelqu'un chez nous."],
    fix: { any: ["Je parle à la personne concernée, et je vous dis ensuite ce qu'il en est."] },
    answers: ['action-on-staff', 'apology', 'explanation', 'contact'],
    plusOne: ['La prochaine fois, adressez-vous directement à moi.'],
  },
];

export const FR_BOOK: Book = {
  scenes: SCENES,
  besides: [
    {
      id: 'quote',
      tells: words('dit|disant|répond\\p{L}*|réponse|répète|prétend'),
      saidBy: ['child-hurt', 'somebody-hurt', 'discrimination'],
      text: ["Et « {quote} », ce n'est pas une réponse."],
    },
    {
      id: 'rude-answer',
      tells: words(
        'levé les yeux|désagréable\\p{L}*|glacial|agressi\\p{L}*|pas de sa faute|de mauvaise foi|impoli\\p{L}*',
      ),
      saidBy: ['quote', 'rude', 'discrimination', 'accused', 'child-hurt', 'somebody-hurt'],
      text: ["Et l'accueil fait à votre remarque n'a rien arrangé."],
    },
    {
      id: 'sent-on',
      tells: words('me renvoie|me dit de voir|renvoyée? de|se renvoient la balle'),
      saidBy: ['unresponsive-support'],
      text: ["Et chacun vous a dit de voir avec l'autre."],
    },
    {
      id: 'unanswered',
      tells: words(
        "aucune réponse|sans réponse|pas de réponse|ne répond\\p{L}*|personne ne (?:répond|rappelle|m['’]a)|personne n['’]est venu|jamais rappel\\p{L}*",
      ),
      saidBy: [
        'unresponsive-support',
        'billed-after-death',
        'child-hurt',
        'somebody-hurt',
        'nobody-came',
        'outage',
        'discrimination',
      ],
      text: ["Et quand vous nous avez sollicités, rien n'est venu de notre part."],
    },
    {
      id: 'asked-again',
      tells: together('trois|quatre|cinq|plusieurs|dix|\\d+', 'fois|appels|mails|messages|courriers', 12),
      not: /(?<!\p{L})deux fois/iu,
      saidBy: ['unresponsive-support', 'unanswered', 'billed-after-death', 'charged-twice'],
      text: ['Et il vous a fallu nous relancer encore et encore.'],
    },
    {
      id: 'feast',
      tells: words('mariage|bapt[êe]me|communion|anniversaire|voyage de noces'),
      saidBy: ['child-hurt', 'somebody-hurt', 'billed-after-death', 'medicine-mixed-up'],
      text: ['Et {feast}, cela ne se refait pas.'],
    },
  ],
  types: {
    'late-or-lost-delivery': ["avec votre livraison, rien ne s'est passé comme prévu."],
    'wrong-or-missing-item': ["vous n'avez pas reçu ce que vous aviez commandé."],
    'defective-or-damaged': ["ce que vous avez reçu de nous n'est pas en bon état."],
    'food-or-drink': ["ce que nous vous avons servi n'était pas à la hauteur."],
    'slow-service': ['nous vous avons fait attendre bien trop longtemps.'],
    'staff-conduct': ["on ne traite pas quelqu'un ainsi chez nous."],
    billing: ['nous vous avons compté une somme que vous ne devez pas.'],
    'refund-or-cancellation': ['ce que vous avez reçu ne correspond pas à ce que vous avez payé.'],
    'travel-disruption': ["votre voyage ne s'est pas passé comme vous l'aviez réservé."],
    'lost-or-damaged-property': ["vous nous avez confié quelque chose, et nous n'en avons pas pris soin."],
    premises: ["ce que vous avez trouvé chez nous n'est pas ce que vous pouviez attendre."],
    'service-outage': ["ce que vous payez n'a pas fonctionné."],
    workmanship: ["le travail que vous avez payé n'est pas fait comme il faut."],
    'unresponsive-support': ["vous nous avez sollicités et vous n'avez pas eu de vraie réponse."],
    'misleading-information': ["nous vous avions dit une chose, et c'en était une autre."],
    'record-error': ['votre dossier chez nous contient une erreur.'],
    'unfair-decision': ['notre décision ne tient pas telle quelle.'],
  },
  saying: ["« {quote} » : personne n'aurait dû vous répondre cela."],
  faults:
    /(?<!\p{L})(?:pas|rien|jamais|personne|sans|cass\p{L}*|panne|perdu\p{L}*|supprim\p{L}*|annul\p{L}*|erreur|mauvais\p{L}*|retard|manqu\p{L}*|percé|inond\p{L}*|brûlé\p{L}*|froid\p{L}*|prélev\p{L}*|bloqué\p{L}*|plus|trop|sale\p{L}*|fermée?s?|déchir\p{L}*)(?!\p{L})/iu,
  deeds: {
    refund: ['Je regarde ce que vous avez payé et ce que vous avez eu, et je vous rembourse ce qui vous revient.'],
    replace: ['Je vous envoie un remplacement, vérifié par mes soins et sans frais.'],
    repair: ['Je fais réparer {goods}, à nos frais.', 'Je fais remettre cela en état, à nos frais.'],
    redo: [
      "Je cherche ce qui aurait dû se passer et je fais ce qui peut encore l'être, sans rien vous facturer de plus.",
    ],
    deliver: [
      'Je reprends votre livraison du début à la fin et je vous dis ce qui peut encore être rattrapé, et pour quand.',
    ],
    credit: ['Je déduis ce que vous avez payé et pas reçu.'],
    correct: ['Je vérifie les données, je corrige ce qui est faux et je vous envoie la nouvelle version.'],
    cancel: ["J'enregistre la résiliation et je vous confirme la fin par écrit, avec sa date."],
    investigate: [
      "J'interroge tous ceux qui étaient concernés et je vous dis franchement ce qui s'est passé et ce que je change.",
    ],
    explain: ["Je cherche comment cela s'est produit et je vous l'explique étape par étape."],
    answer: ['Je reprends vos points un par un, et chacun aura sa réponse.'],
    attend: ['Je parle avec les personnes présentes, puis je vous écris moi-même.'],
    secure: [
      'Je passe votre compte en revue avec vous, je ferme ce qui ne doit pas rester ouvert et je récupère ce qui est à vous.',
    ],
  },
  money: /(?<!\p{L})(?:argent|rembours\p{L}*|en charge|déduit|déduis|facture|à sa valeur|somme)/iu,
  things,
  people,
  details,
};
