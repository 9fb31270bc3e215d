/** Words of praise, of failure, of asking and of selling in several languages, in lower case. Data only. */

/** What each language brings. Every entry is the source of a regular expression, matched on whole words. */
export interface KindWords {
  readonly praise: string;
  /** Praise that turns a text into a thank-you when nothing failed. */
  readonly thanks: string;
  readonly failure: string;
  readonly question: string;
}

export const KIND_WORDS: Readonly<Record<string, KindWords>> = {
  en: {
    praise:
      "excellent|marvellous|marvelous|fab|fabulous|hilarious|magical|splendid|first[- ]class|top[- ]notch|polite|heroes|(?:an? )?legends?|angels|a treasure|a star|an artist|exquisite|heavenly|magnificent|thoughtful|professional|efficient|amazing|awesome|fantastic|wonderful|brilliant|superb|outstanding|perfect|perfectly|exceptional|delicious|gorgeous|delightful|impeccable|incredible|flawless|lovely|great (?:service|food|staff|job|experience|value|place|people|team|work|care|music)|good (?:service|food|music|staff|job|work|value|experience|care)|very good|really good|so good|best [a-z]+|the best|love (?:you|this|the|it|your|them|u)|loved (?:it|the|this|every)|friendly|helpful|very kind|so kind|kindness|caring|gentle|compassion(?:ate)?|welcoming|attentive|courteous|knowledgeable|highly recommend|would recommend|can't recommend \\w+ enough|10/10|5 stars|five stars|worth (?:the|every)|keep up|impressed|delighted|over the moon|treated (?:me |us |patient |him |her )?(?:very |really |so )?(?:well|with (?:care|respect|kindness|dignity))|above and beyond|spot on|slaps|a gem|no complaints|couldn't fault|cannot fault|can't fault|nothing but praise|a credit to|not an unpleasant|made my day|appreciate (?:everything|all|the care|the help)|reassuring|put (?:me |us )?at ease|very satisfied|very happy|quick and easy|beautiful|stunning|thrilled|(?:so|really|very) pleased|exactly what (?:i|we) (?:wanted|hoped for)|fits perfectly|looks great",
    thanks:
      'thank you (?:so much|very much|for|to|all|again)|thanks (?:so much|for|to|again|a million)|many thanks (?:for|to)|big thanks|huge thanks|just wanted to (?:say|thank)|wanted to say (?:thanks|thank you)|to thank|grateful|a massive thank|kudos|shout ?out|hats off|well done|ta\\b|cheers for|thank you(?=!)',
    failure:
      "gone|ruin\\w*|spoil\\w*|torn|ripped|scratch\\w*|stain\\w*|mice|rats?|smell\\w*|stink\\w*|stank|freezing|soggy|undercooked|overcooked|snapped|crack\\w*|bent|wobbl\\w*|rattl\\w*|dent\\w*|shatter\\w*|peel\\w*|faded|shrunk|banned|suspended|locked out|blocked|deleted|disappear\\w*|vanish\\w*|wiped|frozen|outage|offline|no signal|cut off|disconnected|dead|died|overdue|debt|collections?|penalty|withheld|kept my|humiliat\\w*|embarrass\\w*|ashamed|cry(?:ing)?|cried|tears|stress\\w*|worried|scared|afraid|bruis\\w*|burn\\w*|bleeding|rash|vomit\\w*|explod\\w*|spark\\w*|melt\\w*|fell|supposed to|meant to be|instead of|was told|were told|only to|had to (?:pay|call|wait|buy|ask|leave|walk|beg)|not what|nowhere|why (?:did|was|were|is|are|am|do|does|would|has|have)|again|twice|stole\\w*|steal\\w*|cheat\\w*|robbed|rip ?off|nothing|without (?:internet|water|power|heat|heating|hot water|electricity|any|my|our|telling|asking|warning|notice|permission|consent|explanation)|hung up|shout\\w*|yell\\w*|wire|out of sync|left (?:me|us|for)|for months|mess|excuse\\w*|unanswered|insult\\w*|not (?:work\\w*|good|happy|acceptable|right|fair|what|as|able|been|received|arrived|one|even|fit|safe|clean|impressed|honou?red|resolved|fixed|once)|never (?:again|got|received|came|arrived|had|been|going|buy|use|even)|n't (?:work\\w*|arrive\\w*|come|fit|close|answer|help|fair|right|good|received|told|let|even|do|get|got|close|be|have|been)|no (?:one|reply|response|answer|refund|apology|explanation|heating|hot water|water|soap|record|communication|contact|help|idea|call)|nobody|none of|wrong|broken|broke|broken down|breaks|damaged|damage|defective|faulty|fault|failed|fails|failure|fail|late|delay\\w*|cancel(?:l?ed)|missing|missed|lost|stolen|dirty|filthy|grim|disgusting|mould\\w*|mold\\w*|cold|burnt|raw|stale|rude|ignored?|ignoring|unhelpful|unprofessional|incompeten\\w*|terrible|awful|horrible|appalling|dreadful|worst|worse|bad|poor(?:ly)?|shocking|disgraceful|unacceptable|ridiculous|joke|shambles|waste|overcharg\\w*|charged (?:me|us|my|twice)|double charged?|scam\\w*|fraud\\w*|lied|lie|lies|lying|misled|misleading|refus\\w*|den(?:y|ied|ies)|declin\\w*|reject\\w*|complain\\w*|complaint|problem\\w*|issue\\w*|trouble|error\\w*|mistake\\w*|incorrect\\w*|inaccura\\w*|unauthori[sz]ed|disput\\w*|harass\\w*|threat\\w*|refund\\w*|money back|compensat\\w*|disappoint\\w*|frustrat\\w*|annoy\\w*|angry|furious|upset\\w*|unhappy|dissatisf\\w*|let down|fed up|hurt|injur\\w*|ill|sick|pain\\w*|poison\\w*|hospital|crash\\w*|leak\\w*|smoke|fire|stuck|stall\\w*|stopped|stops|slow|wait\\w*|queue\\w*|still|out of order|closed|expired|unable|cannot|can't|cant|couldn't|could not|wouldn't|won't|didn't|did not|doesn't|does not|isn't|wasn't|weren't|hasn't|haven't|dont|didnt|doesnt|wont|wasnt|isnt|unfortunately|however|lack(?:ed|ing)? (?:of)?|should have|should of|should've|excessive|inconvenien\\w*|confus\\w*|nightmare|hassle|fiction|gone|orange|recall\\w*|defect\\w*|noise|collapse\\w*|foreclos\\w*|garnish\\w*|violat\\w*|against the law|illegal\\w*|discriminat\\w*|unsafe|dangerous|danger|sorry state|sadly|regret|please fix|pls fix|fix (?:it|this|your)|improve\\w*|could (?:be|have been) better|would be better|not enough|too (?:long|late|slow|cold|hot|small|short|loud|expensive|much|many|few|dark)|longer than|only (?:one|thing|complaint|downside|negative|issue)|downside|shame|pity|but the",
    question:
      'do (?:you|u) (?:have|sell|do (?!anything|nothing|this|that)|offer|deliver|stock|ship|fit|make|take|accept|know if|still|also|ever)|can you (?:tell me|let me know|do|confirm|send me|please send|advise|recommend|quote)|could (?:you|someone|somebody) (?:please )?(?:tell me|let me know|do|confirm|send me|advise|recommend|quote)|(?:can|could|may) (?:i|we) (?:book|order|bring|get|have|come|pay|use|hire|rent|reserve|collect|ask|still)|is it possible|would it be possible|how much (?:is|are|do|does|would|for)|what (?:time|size|bleed|sort|kind) (?:do|does|are|is|of|would|you)|what are your|wondering (?:if|whether)|would like to (?:know (?:if|whether|how much|what time|the price)|ask (?:if|whether)|book|order|enquire|inquire)|looking for|interested in (?:your|a|buying|booking|hiring)|enquir\\w*|inquir\\w*|(?:a |quick )question|quote for|rough price|price list|availability|(?:can (?:the|it|this|they|we|i|you)|could (?:it|the|you|we|i)|is (?:it|there)|are there|do you|does (?:it|the|this)|what would|what does|how much|which)\\b[^?.!]{0,120}\\?',
  },
  es: {
    praise:
      'excelente|genial|estupend\\p{L}+|maravillos\\p{L}+|perfect\\p{L}+|fantástic\\p{L}+|increíble|encantad\\p{L}+|encantador\\p{L}*|buenísim\\p{L}+|riquísim\\p{L}+|amable\\p{L}*|recomendable|recomiendo|muy (?:bien|bueno|buena|buenos|buenas|rico|rica|atent\\p{L}+|profesional\\p{L}*)|un 10|diez|lo mejor|el mejor|la mejor|me encanta',
    thanks: 'gracias por|muchas gracias a|quería (?:dar las gracias|agradecer)|agradec\\p{L}+|enhorabuena|felicidades',
    failure:
      'no (?:funciona|llega|ha llegado|llegó|me|nos|se|he|hay|contestan|responden|es|está|tiene|quiero|vuelvo)|nunca|nadie|ninguna|mal|mala|malo|peor|pésim\\p{L}+|horrible|fatal|vergüenza|vergonzos\\p{L}+|rot[oa]s?|retraso|tarde|sin (?:agua|luz|respuesta|avisar)|perdid\\p{L}+|falta\\p{L}*|error\\p{L}*|problema\\p{L}*|reclam\\p{L}+|queja|devol\\p{L}+|reembols\\p{L}+|cobr\\p{L}+|sucio|suci\\p{L}+|frío|fría|decepcion\\p{L}+|estafa|engañ\\p{L}+|cancel\\p{L}+|avería|averiad\\p{L}+|pero|sin embargo|todavía|aún|equivocad\\p{L}+|dañad\\p{L}+|siniestro|denuncia',
    question:
      '¿|quería saber|me gustaría saber|podría\\p{L}*|tienen|tenéis|hacen|hacéis|cuánto|cuándo|dónde|se puede|es posible|disponib\\p{L}+|presupuesto',
  },
  fr: {
    praise:
      'excellent\\p{L}*|parfait\\p{L}*|génial\\p{L}*|super|magnifique\\p{L}*|merveilleu\\p{L}+|formidable\\p{L}*|délicieu\\p{L}+|adorable\\p{L}*|sympa\\p{L}*|aimable\\p{L}*|accueillant\\p{L}*|je recommande|recommande|très (?:bien|bon|bonne|bons|bonnes|beau|belle|gentil\\p{L}*|professionnel\\p{L}*)|au top|bravo|le meilleur|la meilleure|ravi\\p{L}*|impeccable',
    thanks:
      'merci (?:à|pour|beaucoup pour|encore)|je voulais (?:remercier|vous remercier|dire merci)|remercie\\p{L}*|félicitations',
    failure:
      "ne (?:fonctionne|marche|répond|peux|veux|sais|suis|reviendr\\p{L}+)|n'(?:a|ai|est|y|ont|était|arrive|avez|avons)|pas|jamais|personne|aucun\\p{L}*|rien|mauvais\\p{L}*|pire|nul\\p{L}*|honte\\p{L}*|inadmissible|inacceptable|scandaleu\\p{L}+|déçu\\p{L}*|déception|cass\\p{L}+|retard\\p{L}*|manque\\p{L}*|erreur\\p{L}*|problème\\p{L}*|réclam\\p{L}+|plainte|rembours\\p{L}+|prélev\\p{L}+|sale|froid\\p{L}*|arnaque\\p{L}*|annul\\p{L}+|résili\\p{L}+|panne|mais|cependant|toujours|abîmé\\p{L}*|défectueu\\p{L}+|perdu\\p{L}*|attend\\p{L}*",
    question:
      "est-ce que|pouvez-vous|pourriez-vous|avez-vous|faites-vous|je voudrais savoir|j'aimerais savoir|combien|quand|quel\\p{L}*|peut-on|est-il possible|proposez-vous|livrez-vous|disponib\\p{L}+|devis|tarif\\p{L}*",
  },
  de: {
    praise:
      'hervorragend\\p{L}*|ausgezeichnet\\p{L}*|toll\\p{L}*|super|klasse|perfekt\\p{L}*|wunderbar\\p{L}*|großartig\\p{L}*|fantastisch\\p{L}*|lecker\\p{L}*|köstlich\\p{L}*|freundlich\\p{L}*|nett\\p{L}*|hilfsbereit\\p{L}*|kompetent\\p{L}*|sehr (?:gut\\p{L}*|schön\\p{L}*|zufrieden|lieb\\p{L}*)|empfehle\\p{L}*|empfehlenswert|begeistert|beste[rnms]?|spitze|gerne wieder|zufrieden',
    thanks:
      'vielen dank (?:für|an)|danke (?:für|an)|herzlichen dank|wollte mich bedanken|möchte mich bedanken|großes lob|ein lob|dankbar',
    failure:
      'nicht|nie|niemand|kein\\p{L}*|nichts|schlecht\\p{L}*|schlimm\\p{L}*|furchtbar\\p{L}*|unverschämt\\p{L}*|frech\\p{L}*|kaputt\\p{L}*|defekt\\p{L}*|beschädigt\\p{L}*|schaden|riss|fehl\\p{L}+|falsch\\p{L}*|verspät\\p{L}+|zu spät|verloren|vermisst|problem\\p{L}*|reklam\\p{L}+|beschwer\\p{L}+|erstatt\\p{L}+|geld zurück|abgebucht|berechnet|schmutzig\\p{L}*|dreckig\\p{L}*|kalt\\p{L}*|enttäusch\\p{L}+|ärger\\p{L}*|betrug|abzocke|kündig\\p{L}+|storn\\p{L}+|leider|aber|jedoch|trotzdem|immer noch|warte\\p{L}*|frechheit|unzumutbar|mangel\\p{L}*|verletz\\p{L}+',
    question:
      'könnt\\p{L}* (?:ihr|sie)|können sie|kann ich|gibt es|habt ihr|haben sie|liefert ihr|liefern sie|passen|passt|was kostet|wie viel|wieviel|wann|wo|ob|frage|anfrage|angebot|verfügbar\\p{L}*|ich wollte fragen|ich suche|ist es möglich|bietet ihr|bieten sie',
  },
  pt: {
    praise:
      'excelente\\p{L}*|ótim\\p{L}+|maravilhos\\p{L}+|perfeit\\p{L}+|incrível|sensacional|delicios\\p{L}+|atencios\\p{L}+|simpátic\\p{L}+|recomendo|muito (?:bom|boa|bem|bons|boas|gostos\\p{L}+)|nota (?:10|dez)|o melhor|a melhor|adorei|amei|parabéns|impecável',
    thanks: 'obrigad\\p{L} (?:pel\\p{L}|por|a)|queria agradecer|agradeço (?:a|o|pel\\p{L})|agradecer|parabéns',
    failure:
      'não|nunca|ninguém|nada|nenhum\\p{L}*|péssim\\p{L}+|ruim|pior|horrível|vergonha|absurdo|quebrad\\p{L}+|quebrou|atras\\p{L}+|faltando|falta|errad\\p{L}+|erro\\p{L}*|problema\\p{L}*|reclam\\p{L}+|reembols\\p{L}+|estorno|cobr\\p{L}+|suj\\p{L}+|fri[oa]|decepcion\\p{L}+|golpe|engan\\p{L}+|cancel\\p{L}+|mas|porém|ainda|perdid\\p{L}+|danificad\\p{L}+|defeito|descaso|mal',
    question:
      'vocês (?:fazem|têm|tem|entregam|aceitam)|gostaria de saber|queria saber|quanto (?:custa|é|fica)|quando|onde|é possível|pode\\p{L}* me|tem como|orçamento|disponív\\p{L}+|dúvida',
  },
  it: {
    praise:
      'eccellent\\p{L}+|ottim\\p{L}+|perfett\\p{L}+|fantastic\\p{L}+|meraviglios\\p{L}+|splendid\\p{L}+|bravissim\\p{L}+|buonissim\\p{L}+|gentilissim\\p{L}+|gentil[ei]|cortes\\p{L}+|disponibil\\p{L}+|simpatic\\p{L}+|consigli\\p{L}+|molto (?:bene|buon\\p{L}*|bell\\p{L}+|gentil\\p{L}+)|il migliore|la migliore|complimenti|impeccabil\\p{L}+|squisit\\p{L}+',
    thanks: 'grazie (?:a|al|alla|per|di)|volevo ringraziare|ringrazi\\p{L}+|complimenti',
    failure:
      'non|mai|nessun\\p{L}*|niente|nulla|pessim\\p{L}+|orribil\\p{L}+|peggio\\p{L}*|schifo|vergogn\\p{L}+|rott\\p{L}+|guast\\p{L}+|ritard\\p{L}+|manca\\p{L}*|sbagliat\\p{L}+|errore|errori|problem\\p{L}+|reclam\\p{L}+|rimbors\\p{L}+|addebit\\p{L}+|sporc\\p{L}+|fredd\\p{L}+|delus\\p{L}+|truffa|annull\\p{L}+|disdett\\p{L}+|ma|però|tuttavia|ancora|pers\\p{L}|smarrit\\p{L}+|danneggiat\\p{L}+|difett\\p{L}+|muffa|spent\\p{L}',
    question:
      'vorrei sapere|volevo sapere|potete|potreste|avete|fate|è possibile|si può|quanto (?:costa|viene)|quando|dove|preventivo|disponibil\\p{L}+|informazion\\p{L}+',
  },
  nl: {
    praise:
      'uitstekend\\p{L}*|geweldig\\p{L}*|fantastisch\\p{L}*|perfect\\p{L}*|heerlijk\\p{L}*|prachtig\\p{L}*|vriendelijk\\p{L}*|behulpzaam|aardig\\p{L}*|top|super|aanrader|heel (?:goed|fijn|mooi|lekker)|erg (?:goed|fijn|mooi|lekker|tevreden)|zeer (?:goed|tevreden)|de beste|blij|tevreden|complimenten',
    thanks: 'bedankt voor|dank (?:aan|voor)|wilde .{0,20}bedanken|complimenten|dankbaar',
    failure:
      'niet|nooit|niemand|geen|niets|slecht\\p{L}*|vreselijk\\p{L}*|schandalig\\p{L}*|belachelijk|kapot\\p{L}*|stuk|defect|beschadigd\\p{L}*|vertraag\\p{L}+|te laat|mist|ontbreekt|fout\\p{L}*|verkeerd\\p{L}*|probleem|problemen|klacht\\p{L}*|klag\\p{L}+|terugbetal\\p{L}+|geld terug|afgeschreven|vies|vieze|koud\\p{L}*|teleurgesteld|teleurstell\\p{L}+|oplicht\\p{L}+|opgezegd|annule\\p{L}+|helaas|maar|echter|nog steeds|kwijt|jammer|lawaai|herrie|wacht\\p{L}*',
    question:
      'kunnen jullie|kunt u|kan ik|hebben jullie|heeft u|doen jullie|leveren jullie|wat kost|hoeveel|wanneer|waar|is het mogelijk|vraag|vraagje|offerte|beschikbaar',
  },
};

/** Words of people who want to sell something to the reader; two different ones make a text unwanted advertising. */
export const SELLING: readonly RegExp[] = [
  /\b(?:page one of google|first page of google|rank(?:ing)? (?:higher|on google)|seo\b|search engine (?:optimi[sz]ation|registration|ranking)|backlinks?|domain (?:listing|name) expires|organic traffic|guest post)/i,
  /\b(?:more leads|generate leads|qualified leads|boost your (?:sales|business|traffic|revenue)|grow your (?:business|sales|audience)|increase your (?:sales|traffic|revenue|followers)|businesses like yours|companies like yours|your website)/i,
  /\b(?:packages? start(?:s|ing)?|plans? start(?:s|ing)?|special offer|limited[- ]time offer|free (?:audit|quote|trial|consultation|demo)|book a (?:slot|call|demo)|schedule a (?:call|demo)|15[- ]minute call|quick call)/i,
  /\b(?:reply (?:yes|stop)|unsubscribe|opt[- ]out|don't want to receive|click (?:here|the link|below)|act now|this is not a bill|this is a solicitation|you have (?:won|been selected)|claim your|crypto|bitcoin|investment opportunity|lottery|inheritance|wire transfer of|business proposal|casino|loan approved|pre-approved loan)/i,
  /\b(?:we (?:offer|provide|help|specialise|specialize)|our (?:agency|company|team|services?|platform|experts?) (?:offers?|provides?|helps?|can|specialises?|specializes?)|i(?: am|'m) (?:reaching out|contacting you) (?:to|because|from|on behalf)|wholesale|manufacturer of|best price|price list attached|factory)/i,
  /\b(?:nous (?:proposons|offrons)|notre agence|référencement|wir bieten|unsere agentur|suchmaschinenoptimierung|ofrecemos|nuestra agencia|posicionamiento web|oferecemos|nossa agência|offriamo|nostra agenzia|wij bieden|zoekmachine)/i,
  /\b(?:next of kin|dormant account|late client|inheritance of|100% risk[- ]free|risk[- ]free transaction|top secret|western union fee|beneficiary of|diplomatic (?:bag|parcel)|lottery|million (?:dollars|usd|euros|pounds))/i,
  /\b(?:(?:verify|confirm|update|validate) your (?:account|identity|password|details|payment|mailbox|information)|secure link|link below|within (?:24|48|72) hours|will be (?:permanently )?(?:suspended|deleted|disabled|deactivated)|processing fee|unusual activity|valued (?:customer|costumer|user|client))/i,
  /\b(?:your (?:page|mailbox|account|domain) (?:violates|has been|will be|is [0-9]+% full)|page owner|dear (?:user|costumer|valued|page|business owner)|hi there business owner|it help ?desk|copyright violation|terms of trademark|automatic reply|out of office)/i,
];
