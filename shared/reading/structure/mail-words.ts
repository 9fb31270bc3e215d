/** Words of the frame of a letter or mail in several languages: headers, greetings, closings, footers. Data only. */

/** Labels of mail headers, in lower case. */
export const HEADER_LABELS: ReadonlySet<string> = new Set([
  ...['from', 'to', 'cc', 'bcc', 'date', 'sent', 'reply-to', 'received', 'importance', 'attachments', 'attachment'],
  ...['message-id', 'mime-version', 'content-type', 'x-mailer', 'return-path', 'delivered-to', 'in-reply-to'],
  ...['von', 'an', 'gesendet', 'datum', 'kopie', 'anlagen', 'anhang'],
  ...['de', 'à', 'envoyé', 'pièces jointes', 'para', 'enviado', 'enviado el', 'enviada', 'fecha', 'data', 'adjunto'],
  ...['da', 'a', 'inviato', 'allegati', 'van', 'aan', 'verzonden', 'bijlage', 'bijlagen'],
]);

/** Labels of the subject, in lower case. */
export const SUBJECT_LABELS: ReadonlySet<string> = new Set([
  ...['subject', 'betreff', 'objet', 'sujet', 'asunto', 'assunto', 'oggetto', 'onderwerp', 'betreft', 'ämne', 'emne'],
  ...[
    'temat',
    'konu',
    'тема',
    '件名',
    '主题',
    '主題',
    '제목',
    'aihe',
    'předmět',
    'tárgy',
    'subiect',
    'θέμα',
    'الموضوع',
  ],
]);

/** What a mail program puts before the subject of an answer or a forwarded mail. */
export const SUBJECT_PREFIX =
  /^(?:(?:re|aw|antw|sv|vs|odp|ynt|ref|res|rv|rif|tr|fw|fwd|wg|doorst|enc|i)\s?(?:\[\d{1,3}\])?\s?:\s{0,4}){1,8}/i;
export const FORWARD_PREFIX = /\b(?:fw|fwd|wg|tr|doorst|enc|rv|i)\s?:/i;

/** Labels of a web form whose value is the customer's own text. */
export const MESSAGE_LABELS: ReadonlySet<string> = new Set([
  ...['message', 'your message', 'comment', 'comments', 'complaint', 'details', 'description', 'feedback', 'review'],
  ...['your review', 'question', 'enquiry', 'inquiry', 'what happened', 'your comments', 'your complaint', 'issue'],
  ...['what happened?', 'problem', 'title', 'headline', 'tell us more', 'desired outcome', 'desired resolution'],
  ...[
    'what could we do better',
    'what could be improved',
    'what was good',
    'pros',
    'cons',
    'text',
    'body',
    'narrative',
  ],
  ...['nachricht', 'ihre nachricht', 'kommentar', 'bewertung', 'beschreibung', 'anliegen', 'titel', 'mitteilung'],
  ...['votre message', 'commentaire', 'avis', 'description du problème', 'titre', 'demande', 'réclamation'],
  ...['mensaje', 'comentario', 'comentarios', 'descripción', 'reclamación', 'consulta', 'título', 'opinión'],
  ...['mensagem', 'comentário', 'descrição', 'reclamação', 'messaggio', 'commento', 'descrizione', 'reclamo', 'titolo'],
  ...['bericht', 'opmerking', 'omschrijving', 'klacht', 'beoordeling', 'vraag'],
]);

/** Labels of a web form whose value is a fact about the sender or the purchase. */
export const FACT_LABELS: ReadonlySet<string> = new Set([
  ...[
    'name',
    'your name',
    'full name',
    'first name',
    'last name',
    'surname',
    'customer',
    'customer name',
    'contact name',
  ],
  ...['company', 'organisation', 'organization', 'business', 'email', 'e-mail', 'your email', 'email address', 'phone'],
  ...[
    'e-mail address',
    'telephone',
    'tel',
    'tel.',
    'mobile',
    'cell',
    'phone number',
    'address',
    'postcode',
    'zip',
    'city',
  ],
  ...['order', 'order no', 'order no.', 'order number', 'order id', 'order #', 'reference', 'ref', 'ref.', 'booking'],
  ...[
    'booking reference',
    'booking ref',
    'invoice',
    'account',
    'account number',
    'customer number',
    'product',
    'model',
  ],
  ...['category', 'department', 'topic', 'store', 'branch', 'location', 'date of visit', 'date of purchase', 'website'],
  ...[
    'reason',
    'type',
    'country',
    'priority',
    'rating',
    'status',
    'device',
    'version',
    'app version',
    'page',
    'submitted',
  ],
  ...['vorname', 'nachname', 'firma', 'telefon', 'adresse', 'bestellnummer', 'kundennummer', 'thema', 'produkt', 'ort'],
  ...['nom', 'prénom', 'téléphone', 'courriel', 'numéro de commande', 'commande', 'société', 'ville', 'produit'],
  ...['nombre', 'apellidos', 'teléfono', 'correo', 'pedido', 'número de pedido', 'empresa', 'producto', 'ciudad'],
  ...['nome', 'sobrenome', 'telefone', 'número do pedido', 'cognome', 'telefono', 'azienda', 'ordine', 'numero ordine'],
  ...['naam', 'voornaam', 'achternaam', 'telefoon', 'bestelnummer', 'klantnummer', 'bedrijf', 'plaats'],
]);

/** Form labels whose value is the sender's name. */
export const NAME_LABELS: ReadonlySet<string> = new Set([
  ...['name', 'your name', 'full name', 'customer', 'customer name', 'contact name', 'first name', 'nachname', 'nom'],
  ...['nombre', 'nome', 'naam', 'vorname', 'prénom', 'voornaam', 'nome completo', 'nombre completo', 'nom complet'],
]);

const GREETINGS = [
  'hi|hii|hiya|hello|helo|hey|heya|dear|good morning|good afternoon|good evening|good day|morning|afternoon|evening',
  "greetings|to whom it may concern|to whom this may concern|attn|attention|ladies and gentlemen|howdy|hallo|g'day|to the",
  'sehr geehrte|sehr geehrter|liebe|lieber|liebes|guten tag|guten morgen|guten abend|moin|servus|grüß gott|grüezi',
  'bonjour|bonsoir|madame|monsieur|mesdames|messieurs|cher|chère|chers|chères|salut|coucou',
  'hola|buenos días|buenos dias|buenas tardes|buenas noches|buenas|estimado|estimada|estimados|estimadas|querido|querida',
  'a quien corresponda|muy señores|muy señor',
  'olá|ola|oi|bom dia|boa tarde|boa noite|prezado|prezada|prezados|prezadas|caro|cara|caros|exmo|exma|exmos',
  'buongiorno|buonasera|salve|ciao|gentile|gentili|gentilissimi|egregio|egregi|spett|spettabile|cari|alla cortese',
  'beste|geachte|goedemorgen|goedemiddag|goedenavond|goedendag|dag|hoi|lieve|tav|t.a.v.|t.a.v',
  'hej|hei|god morgen|god dag|bästa|kære|kjære|dzień dobry|szanowni|szanowna|szanowny|witam|cześć|dobrý den|vážení',
  'merhaba|sayın|iyi günler|selam|здравствуйте|добрый день|уважаемые|уважаемый|привет|tisztelt|jó napot|bună ziua|stimate',
  'γεια σας|αξιότιμοι|καλησπέρα|καλημέρα|السلام عليكم|مرحبا|שלום|नमस्ते|お世話になっております|拝啓|你好|您好|안녕하세요|xin chào|halo|selamat',
].join('|');
/** Greetings, in lower case, of one to four words. */
export const GREETING_PHRASES: ReadonlySet<string> = new Set(GREETINGS.split('|'));

const CLOSINGS = [
  'with kind regards|with kindest regards|with best regards|with regards|kind regards|best regards|warm regards|kindest regards|warmest regards|regards|best wishes|with best wishes|warm wishes',
  'all the best|best|yours sincerely|yours faithfully|yours truly|sincerely|sincerely yours|respectfully|respectfully yours',
  'very truly yours|yours respectfully|yours in hope|yours|cordially|faithfully|many thanks|thanks|thank you|thanx|thx|ty|cheers|ta|tia|rgds|kr|br',
  'thanks in advance|thank you in advance|many thanks in advance|thanks so much|thanks again|thank you again|thanks for reading|with thanks',
  'thank you for your time|thanks for your time|thank you for your help|thanks for your help|thank you for reading|thank you very much|thank you so much|thanks very much',
  'thank you for your attention|thank you for your prompt attention|thanking you|looking forward to hearing from you|i look forward to hearing from you|love|lots of love|take care|peace|sent with|god bless|signed|bye|xoxo|yours disappointedly|yours in disappointment|disappointedly|warmly|gratefully|hopefully|in hope',
  'mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|beste grüße|beste grüsse|liebe grüße|schöne grüße|herzliche grüße|gruß|grüße|gruss|grüsse|mfg|lg|vg|hochachtungsvoll|danke|danke und viele grüße|danke und lg|vielen dank und viele grüße|danke und gruß|vielen dank|besten dank|danke im voraus|vielen dank im voraus',
  "cordialement|bien cordialement|bien à vous|sincères salutations|salutations|meilleures salutations|salutations distinguées|cdlt|merci|merci d'avance|merci beaucoup|par avance merci|respectueusement|bonne journée|bonne réception|bien sincèrement|dans l'attente de votre réponse|dans l'attente de votre retour",
  'un saludo y perdona las molestias|un saludo|saludos|un saludo y gracias|saludos y gracias|saludos cordiales|un cordial saludo|cordialmente|atentamente|atte|gracias|muchas gracias|gracias de antemano|un abrazo|quedo a la espera|le saluda atentamente|les saluda atentamente',
  'atenciosamente|atenciosamente,|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abraço|abraços|att|obrigado|obrigada|grato|grata|obrigado desde já|desde já agradeço|no aguardo|fico no aguardo|aguardo retorno|aguardo resposta',
  "grazie e cordiali saluti|grazie e saluti|grazie e scusate l'insistenza|grazie e buona giornata|cordiali saluti|distinti saluti|saluti|cordialmente|un saluto|grazie|grazie mille|grazie in anticipo|in attesa di riscontro|in attesa di un vostro riscontro|resto in attesa|buona giornata",
  'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes|mvg|hoogachtend|bedankt|dank u|alvast bedankt|bij voorbaat dank|met groet|hartelijke groet|hartelijke groeten',
  'med vänlig hälsning|med vänliga hälsningar|mvh|vänliga hälsningar|hälsningar|vennlig hilsen|med vennlig hilsen|venlig hilsen|med venlig hilsen|hilsen|tack|tack på förhand|takk|ystävällisin terveisin|terveisin',
  'z poważaniem|pozdrawiam|serdecznie pozdrawiam|dziękuję|dziekuje|s pozdravem|děkuji|saygılarımla|saygilarimla|teşekkürler|teşekkür ederim|iyi günler|iyi çalışmalar|с уважением|спасибо|üdvözlettel|köszönettel|cu stimă|cu respect|mulțumesc|με εκτίμηση|ευχαριστώ|مع التحية|شكرا|よろしくお願いします|よろしくお願いいたします|宜しくお願いします|宜しくお願いいたします|以上|敬具|此致|谢谢|감사합니다|trân trọng|cảm ơn|hormat saya|terima kasih|salam',
].join('|');
/** Phrases that close a letter, in lower case, without the mark behind them. */
export const CLOSING_PHRASES: ReadonlySet<string> = new Set(CLOSINGS.split('|'));

/** A line that a device or a mail program adds. */
export const DEVICE_LINE =
  /^(?:sent (?:from|via|with|using)|get outlook for|gesendet (?:von|mit)|von meinem .{1,20} gesendet|envoyé (?:de|depuis)|enviado (?:desde|do|de|a partir)|inviato da|verzonden (?:vanaf|met|via)|skickat från|wysłane z|typed on|dictated|sent by|send from)\b.{0,80}$/i;

/** Words that show that a paragraph is a legal footer. */
export const DISCLAIMER =
  /(?:intended (?:solely|only|recipient)|received this (?:e-?mail|message|communication) in error|this (?:e-?mail|message)(?: and any attachments?)?(?: is| are| may be| may contain)? (?:is )?(?:strictly )?(?:confidential|privileged|private)|confidentiality notice|please consider the environment|before printing this|registered in england|registered office|company registration|diese e-?mail enthält|vertrauliche informationen|ce (?:message|courriel|mail)[^.]{0,60}confidentiel|este (?:mensaje|correo|e-?mail)[^.]{0,80}confidencia|esta mensagem[^.]{0,80}confidencia|questo messaggio[^.]{0,80}riservat|dit (?:bericht|e-?mailbericht)[^.]{0,80}vertrouwelijk|virus-?free\. www|scanned (?:for|by) .{0,30}virus|unsubscribe from this list)/i;

/** The line a mail program writes above the mail that is answered. */
export const THREAD_HEADER =
  /^(?:(?:>\s?)?(?:on|am|le|el|em|il|op|den|dnia|w dniu|il giorno)\s.{4,160}(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|napisał\(?a?\)?)\b.{0,80}:?|.{4,120}\s(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|napisał)\s?:)$/iu;
/** The line above a mail that is answered or forwarded whole. */
export const MESSAGE_DIVIDER =
  /^[-_=*\s]{0,12}(?:original message|originalnachricht|ursprüngliche nachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande|forwarded message|begin forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|vidarebefordrat meddelande)[-_=*:\s]{0,12}$/i;
