/** What shows earlier contact in languages other than English: patterns with weights, by language. Data only. */
import type { ContactCue } from './contact-cues.ts';

/** Cues by language code. */
export const OTHER_CUES: Readonly<Record<string, readonly ContactCue[]>> = {
  es: [
    {
      id: 'contacted',
      weight: 1.2,
      pattern:
        /(?<!\p{L})(?:llam[eé]|llamamos|he(?:mos)? (?:ya )?(?:llamado|escrito|contactado|hablado|reclamado|preguntado|pedido|enviado)|escrib[ií]|contact[eé]|habl[eé]|pregunt[eé]|reclam[eé]|avis[eé]|mand[eé] (?:un|varios)|envi[eé]|se lo (?:dije|dijimos|comenté)|(?:segunda|tercera|cuarta) (?:vez|reclamación|llamada)|(?:dos|tres|cuatro|cinco|varias|muchas) (?:veces|llamadas|correos|mensajes)|le pedí|les pedí|lo pedí|pedí (?:hablar|una|la|el|que))(?!\p{L})/giu,
    },
    {
      id: 'answered',
      weight: 1,
      pattern:
        /(?<!\p{L})(?:me (?:dij\w+|dicen|han dicho|contest\w+|respond\w+|prometi\w+|asegur\w+|colgaron)|nos (?:dij\w+|dicen|han dicho|contest\w+)|nadie (?:contesta|responde|coge|ha contestado|respondió|me)|sin respuesta|no (?:contestan|responden|cogen|he recibido respuesta)|(?:la|el) (?:camarer[oa]|encargad[oa]|conductor|chica|chico|señora|señor|recepcionista|azafata) (?:me |nos )?(?:dij\w+|contest\w+|respond\w+)|la respuesta (?:fue|ha sido)|según (?:vuestro|su))(?!\p{L})/giu,
    },
  ],
  fr: [
    {
      id: 'contacted',
      weight: 1.2,
      pattern:
        /(?<!\p{L})(?:j'ai (?:déjà |aussi |donc |ensuite |immédiatement |tout de suite )?(?:appelé|téléphoné|écrit|contacté|envoyé|relancé|signalé|parlé|réclamé|demandé|prévenu|résilié|eu au téléphone)|nous avons (?:déjà )?(?:appelé|écrit|contacté|signalé|demandé)|(?:deux|trois|quatre|plusieurs|2|3|4) (?:fois|mails|appels|courriers|messages|relances|conseillers)|(?:deuxième|troisième|quatrième|2e|3e) (?:fois|mail|message|courrier|demande|relance)|appelé (?:le|la|deux|trois))(?!\p{L})/giu,
    },
    {
      id: 'answered',
      weight: 1,
      pattern:
        /(?<!\p{L})(?:on m'a (?:dit|répondu|promis|raccroché|assuré)|on me (?:dit|répond)|m'a (?:dit|répondu|promis|raccroché)|me répond\w*|vous m'avez (?:dit|répondu)|aucune réponse|sans réponse|pas de réponse|personne ne (?:répond|décroche|m'a|rappelle)|toujours rien|votre (?:service client|conseill\p{L}+|réponse|collègue)|il paraît que)(?!\p{L})/giu,
    },
  ],
  de: [
    {
      id: 'contacted',
      weight: 1.2,
      pattern:
        /(?<!\p{L})(?:(?:ich )?habe (?:\p{L}+ ){0,6}?(?:angerufen|geschrieben|gemeldet|reklamiert|telefoniert|gesprochen|nachgefragt|gefragt|beschwert|hingewiesen|kontaktiert|geschickt|gemailt)|(?:rief|schrieb|meldete|fragte) ich|ich (?:rief|schrieb|meldete|fragte)|haben wir (?:\p{L}+ ){0,4}?(?:angerufen|gemeldet|gefragt)|(?:zweite|dritte|vierte|fünfte)[nrs]? (?:mal|mail|anruf|reklamation|versuch|schreiben)|(?:zwei|drei|vier|fünf|mehrere|\d) ?(?:mal|mails|anrufe)|zweimal|dreimal|mehrfach|mehrmals)(?!\p{L})/giu,
    },
    {
      id: 'answered',
      weight: 1,
      pattern:
        /(?<!\p{L})(?:(?:wurde|bekam|hieß es|sagte|sagten|meinte|antwortete|versprach|erklärte|behauptete)(?:n)?|mir (?:wurde )?(?:gesagt|versprochen|zugesagt|mitgeteilt)|keine (?:antwort|reaktion|rückmeldung)|niemand (?:geht ran|meldet|antwortet|ruft)|(?:ihr|ihre|eure?) (?:kollege|kollegin|mitarbeiter\p{L}*|hotline|kundenservice|antwort|fahrer)|laut (?:hotline|kundenservice|ihrer))(?!\p{L})/giu,
    },
  ],
  pt: [
    {
      id: 'contacted',
      weight: 1.2,
      pattern:
        /(?<!\p{L})(?:já (?:liguei|mandei|falei|reclamei|entrei|escrevi|pedi)|liguei|mandei (?:e-?mail|mensagem|msg)|falei com|reclamei|entrei em contato|escrevi|avisei|pedi (?:para|o|a|ajuda|reembolso)|perguntei|(?:segunda|terceira|quarta) (?:vez|reclamação|mensagem)|(?:duas|três|quatro|várias|muitas|2|3|4) (?:vezes|mensagens|ligações|e-?mails)|tentei (?:ligar|contato|falar|resolver))(?!\p{L})/giu,
    },
    {
      id: 'answered',
      weight: 1,
      pattern:
        /(?<!\p{L})(?:(?:me|nos) (?:disse\w*|falaram|falou|respond\w+|promet\w+|garant\w+)|disseram|falaram|falou que|ninguém (?:responde|atende|respondeu|me)|sem resposta|não (?:respondem|atendem|respondeu|responderam)|nenhuma resposta|a (?:moça|atendente|gerente|dona) (?:\p{L}+ )?(?:disse|falou|respondeu)|o (?:moço|atendente|gerente|dono) (?:\p{L}+ ){0,3}(?:disse|falou|respondeu))(?!\p{L})/giu,
    },
  ],
  it: [
    {
      id: 'contacted',
      weight: 1.2,
      pattern:
        /(?<!\p{L})(?:ho (?:già |anche |subito |poi )?(?:chiamato|telefonato|scritto|contattato|parlato|segnalato|chiesto|inviato|mandato|sollecitato|reclamato)|abbiamo (?:già )?(?:chiamato|scritto|chiesto|segnalato)|(?:seconda|terza|quarta) (?:volta|mail|richiesta|segnalazione|telefonata)|(?:due|tre|quattro|diverse|molte|2|3) (?:volte|mail|telefonate|richieste))(?!\p{L})/giu,
    },
    {
      id: 'answered',
      weight: 1,
      pattern:
        /(?<!\p{L})(?:(?:mi|ci) (?:ha(?:nno)? (?:detto|risposto|promesso|assicurato|garantito)|dicono|rispondono)|mi è stato detto|nessuno (?:risponde|mi ha|ha risposto|richiama)|nessuna risposta|senza risposta|la risposta (?:è stata|fu)|lei mi aveva|il (?:titolare|gestore|commesso|ragazzo) (?:mi )?ha detto)(?!\p{L})/giu,
    },
  ],
  nl: [
    {
      id: 'contacted',
      weight: 1.2,
      pattern:
        /(?<!\p{L})(?:(?:heb|hebben) (?:\p{L}+ ){0,6}?(?:gebeld|gemaild|geschreven|gemeld|gevraagd|gesproken|geklaagd|contact opgenomen|geappt)|(?:belde|mailde|schreef|vroeg|appte|meldde) ik|ik (?:belde|mailde|schreef|vroeg|appte|meldde)|(?:tweede|derde|vierde) (?:keer|mail|melding)|(?:twee|drie|vier|2|3|4) (?:keer|x|mails))(?!\p{L})/giu,
    },
    {
      id: 'answered',
      weight: 1,
      pattern:
        /(?<!\p{L})(?:werd (?:mij |me |ons )?(?:gezegd|verteld|beloofd)|kreeg (?:ik )?(?:te horen|als antwoord)|zei(?:den)?|(?:geen|nooit) (?:antwoord|reactie)|niemand (?:neemt op|reageert|antwoordt|belt)|(?:jullie|uw) (?:collega|medewerker|klantenservice|antwoord))(?!\p{L})/giu,
    },
  ],
  sv: [
    {
      id: 'contacted',
      weight: 1.2,
      pattern:
        /(?<!\p{L})(?:(?:jag )?(?:har )?(?:ringt|ringde|mejlat|mejlade|skrivit|kontaktat|klagat|frågat|frågade)|ingen (?:svarar|har svarat|ringer)|inget svar|(?:fick|får) (?:jag )?(?:till svar|höra|veta)|(?:sade|sa|säger) (?:att|ni|de|hon|han))(?!\p{L})/giu,
    },
  ],
  da: [
    {
      id: 'contacted',
      weight: 1.2,
      pattern:
        /(?<!\p{L})(?:har (?:ringet|skrevet|kontaktet|klaget|spurgt)|ringede|skrev til|ingen (?:svarer|har svaret)|intet svar|fik (?:jag )?at vide)(?!\p{L})/giu,
    },
  ],
  no: [
    {
      id: 'contacted',
      weight: 1.2,
      pattern:
        /(?<!\p{L})(?:har (?:ringt|skrevet|kontaktet|klaget|spurt)|ringte|skrev til|ingen (?:svarer|har svart)|ikke (?:fått )?svar|fikk (?:jeg )?beskjed)(?!\p{L})/giu,
    },
  ],
  pl: [
    {
      id: 'contacted',
      weight: 1.2,
      pattern:
        /(?<!\p{L})(?:dzwoni[łl]\p{L}{1,3}|pisa[łl]\p{L}{1,3}|napisa[łl]\p{L}{1,3}|zg[łl]osi[łl]\p{L}{1,3}|kontaktowa[łl]\p{L}{1,3}|pyta[łl]\p{L}{1,3}|nikt nie (?:odbiera|odpowiada|odpisuje|odpowiedział)|brak odpowiedzi|powiedziano mi|us[łl]ysza[łl]\p{L}{1,3})(?!\p{L})/giu,
    },
  ],
  tr: [
    {
      id: 'contacted',
      weight: 1.2,
      pattern:
        /(?<!\p{L})(?:aradım|aradık|yazdım|yazdık|sordum|sorduk|şikayet ettim|mail attım|ilettim|söyledim|söyledik|kimse (?:cevap|açmıyor|dönmedi)|cevap (?:alamadım|yok|vermiyor\p{L}*)|dediler|dendi|söylendi)(?!\p{L})/giu,
    },
  ],
  ru: [
    {
      id: 'contacted',
      weight: 1.2,
      pattern:
        /(?<!\p{L})(?:(?:звонил|писал|обращал|жаловал|спрашивал|сообщал|сообщил|позвонил|написал)\p{L}{0,4}|никто не (?:отвечает|ответил|перезвонил)|нет ответа|мне (?:сказали|ответили|обещали))(?!\p{L})/giu,
    },
  ],
  cs: [
    {
      id: 'contacted',
      weight: 1.2,
      pattern:
        /(?<!\p{L})(?:volal\p{L}? jsem|psal\p{L}? jsem|reklamoval\p{L}? jsem|nikdo (?:neodpovídá|nebere|se neozval)|bylo mi řečeno|řekli mi)(?!\p{L})/giu,
    },
  ],
  ja: [
    {
      id: 'contacted',
      weight: 1.2,
      pattern:
        /電話(?:しました|したが|した)|メール(?:しました|を送)|問い合わせ(?:ました|をし|たが)|返信がな|返事がな|連絡しました|と言われ/gu,
    },
  ],
  zh: [
    {
      id: 'contacted',
      weight: 1.2,
      pattern:
        /打了?.{0,3}电话|联系(?:了|过)客服|客服(?:说|回复|一直)|没有?人(?:回复|接|理)|投诉(?:了|过)|问(?:了|过)/gu,
    },
  ],
};
