/** Spanish: everyday words for what went wrong, what is asked and what is at risk, beside story-es.ts. Data only. */
import type { IssueType } from '../../../domain/issue-type.ts';
import type { AskType, RiskType } from '../../../domain/reading.ts';
import type { PhraseTable } from '../phrases.ts';

export const EVERYDAY_ISSUES_ES: PhraseTable<IssueType> = {
  'late-or-lost-delivery': {
    3: [
      'no|aún|todavía ~4 llega*|recib*|aparec*|entreg*|enviad*',
      'sigue|sigo|seguimos ~3 sin ~3',
      'días|semanas|meses|horas ~2 de? ~1 retraso|esperando|tarde',
      'prometi* ~6 entreg*|lleg*|envi*',
      'se ~2 perdi*|extravi*',
    ],
    2: ['repart*|mensajer*|correos|almacén|reparto|entrega|entregas|plazo|puntual|retras*|demora*|paqueter*|extravi*'],
  },
  'wrong-or-missing-item': {
    3: [
      'pedí|pedimos|encargué|compré|encargamos ~6 y|pero ~2 lleg*|enviaron|mandaron|dieron|trajeron',
      'otro|otra ~2 producto|artículo|modelo|color|talla|pedido|persona',
      'no ~2 era|es|son ~4 pedí|pedido|encarg*|mío|mía',
      'falta* ~6 pieza*|tornillo*|producto*|caja|bolsa|uno|una|dos',
    ],
    2: ['equivoc*|incomplet*|cambiad*|faltante*|falta|faltan|sobra'],
  },
  'defective-or-damaged': {
    3: [
      'no ~2 va|funciona*|enciende|arranca|cierra|carga|calienta|enfría|gira|abre',
      'dej* de ~2',
      'se ~2 ha? rompi*|roto|rasg*|despeg*|descos*|oxid*|agriet*|hinch*|fundi*|apag*|quem*|parti*|desgast*',
      'llegó|vino|venía|llegaron ~4 rot*|golpead*|abollad*|mojad*|rayad*',
    ],
    2: [
      'defect*|averi*|avería|rotur*|rotos|rotas|grieta*|fisura|abollad*|golpead*|estrope*|garantía|desgarr*|oxid*|arañazo*|marchit*|mustio*',
    ],
  },
  'food-or-drink': {
    3: [
      'en ~3 sopa|ensalada|plato|pan|comida|bocadillo|tarta|pizza ~4',
      'sabía|olía|sabe|huele ~4',
      'intoxic*|diarrea|vómito*',
    ],
    2: [
      'comida|cena|almuerzo|desayuno|menú|arroz|carne|pollo|pescado|marisco|tortilla|bocadillo|pan|tarta|pastel|café|cerveza|vino|salsa|postre|ración|camarer*|cocin*|rancio|agrio|salad*|insípid*|reseco|duro|podrid*',
    ],
  },
  'slow-service': {
    3: [
      '@num|una|dos|tres|media hora|horas|minutos ~6 esper*|cola|atend*|sentad*',
      'esper* ~6 hora|horas|minutos|días|semanas|meses',
      'nadie ~3 atend*|vino|apareci*|present*',
      'cita* ~8 retras*|aplaz*|cancel*|meses|tarde',
    ],
    2: ['esper*|cola|colas|lent*|tard*|turno|demora*|citas|impuntual*'],
  },
  'staff-conduct': {
    3: [
      'me|nos|le ~2 grit*|insult*|empuj*|ignor*|ech*|colg*|humill*|contest*|trató|trataron|miró|amenaz*|chill*',
      'con ~2 malos|mala|malas ~2',
      'de ~1 mala|malos|malas gana|modos|formas|maneras|leche',
    ],
    2: [
      'groser*|maleducad*|borde|chul*|antipátic*|desprecio|despect*|soberbi*|prepoten*|maltrat*|humill*|respeto|educación|burl*|reír*|rió|grit*|insult*|amenaz*|desagradab*',
    ],
  },
  billing: {
    3: [
      'cobr* ~6 dos|doble|más|@money|@num|sin|veces|extra',
      'factur* ~6 más|doble|error|incorrect*|no|@money',
      'cargo|cargos|recibo|recibos ~5',
      'no ~2 cuadra|coincide|corresponde',
      'presupuesto ~8',
    ],
    2: [
      'cobr*|factur*|recibo|recibos|tarifa*|importe*|sobrecoste|recargo*|comision*|cuota*|suplemento|caro|pagu*|tarjeta|domicili*|adeudo',
    ],
  },
  'refund-or-cancellation': {
    3: [
      'dinero ~3',
      'devol* ~4 dinero|fianza|importe|señal|nada',
      'devuelv* ~4',
      'cancel* ~6 suscri*|reserva|contrato|pedido|viaje|curso|clase|cuota|póliza',
      'dar*|darme|baja ~4 baja|servicio',
      'señal|fianza|anticipo ~4',
      'no ~3 devuelv*|reembols*|abon*',
    ],
    2: ['reembols*|devol*|devuelv*|cancel*|anul*|suscri*|fianza|baja|desist*|reintegr*|abono|permanencia|renov*'],
  },
  'travel-disruption': {
    3: [
      'vuelo|tren|autobús|bus|ferry|barco|crucero|excursión|traslado|taxi|metro ~8 cancel*|retras*|perd*|tarde|salió|llegó|suspend*|horas|averi*|lleno|plantad*',
      'perd* ~4 vuelo|tren|enlace|conexión|barco|avión',
      'nos|me dejó|dejaron ~4 tirad*|plantad*|tierra|parada|aeropuerto|estación',
    ],
    2: [
      'vuelo*|tren|trenes|aeropuerto|estación|andén|embarque|avión|aerolínea|pasajer*|billete*|enlace|autobús|autocar|ferry|trasbordo|parada',
    ],
  },
  'lost-or-damaged-property': {
    3: [
      'perd* ~4 mi|mis|maleta|equipaje|llaves|prenda|abrigo|chaqueta',
      'me|nos ~2 ray*|manch*|romp*|rompi*|quem*|estrope*|perd*|rob*|golpe* ~4',
      'mi|mis|nuestro|nuestra ~2 coche|maleta|vestido|traje|abrigo|chaqueta|muebles|sofá|móvil|bici|moto|camisa|alfombra|mesa|pared|suelo ~6 ray*|manch*|rot*|dañ*|perd*|golp*|abol*|encog*|desteñ*',
    ],
    2: [
      'tintorer*|lavander*|mudanza*|maleta*|equipaje|aparc*|parking|desteñ*|encogi*|rayón|abolladura|mancha*|extravi*|ropero|consigna',
    ],
  },
  premises: {
    3: [
      'sin ~2 agua|calefacción|ascensor|luz|limpi*|toallas|papel|jabón|aire',
      'no ~2 limpi*|calient*|caliente|funciona ~4 baño|ducha|aire|calefacción|ascensor|habitación',
    ],
    2: [
      'suci*|sucio|limpieza|limpi*|habitación*|baño*|aseo*|ducha|sábana*|toalla*|colchón|moho|humedad*|goter*|cucarach*|rata*|ratón|chinch*|ruid*|vecin*|calefacción|ascensor|piscina|hotel|apartamento|alquiler|caser*|olor*|apest*|frío|basura|vestuario*',
    ],
  },
  'service-outage': {
    3: [
      'sin ~2 internet|luz|agua|gas|línea|cobertura|señal|conexión|fibra|teléfono|servicio',
      'no ~3 internet|conexión|señal|cobertura|carga|abre|entrar',
      'se ~2 cae|cayó|corta|cortó|bloquea|cuelga|congela',
    ],
    2: [
      'internet|wifi|fibra|router|conexión|cobertura|señal|aplicación|app|servidor|caída*|avería|corte|cortes|apagón|operadora|antena|web',
    ],
  },
  workmanship: {
    3: [
      'mal ~2 hech*|coloc*|instal*|pint*|cort*|cos*|mont*|termin*|acabad*|sellad*',
      'sin terminar|acabar|rematar',
      'otra vez ~6 gote*|fuga|fall*|romp*|atasc*',
      'dej* ~4 a medias|sin|torcid*|peor|agujero*|mal',
    ],
    2: [
      'fontaner*|electricist*|albañil*|pintor*|carpinter*|taller|mecánic*|peluquer*|modist*|obra|obras|reforma*|instalad*|reparac*|repar*|arregl*|chapuz*|azulejo*|grifo|gotea*|tinte|corte|torcid*|desigual*|ñapa',
    ],
  },
  'unresponsive-support': {
    3: [
      'nadie ~4 contest*|respond*|coge|llam*|atiend*|sabe|hace|da|devuelv*',
      'no ~3 contest*|respond*|coge*|atiend*|llam*|devuelv*|solucion*|hacen',
      'sin ~2 respuesta|contest*|noticias|solución',
      '@num|dos|tres|cuatro|cinco|varias|muchas veces|correos|emails|llamadas|mensajes',
      'he|hemos llam*|escrit*|envia*|reclam*',
      'llev* ~4 semanas|días|meses ~4 llam*|esper*|intent*|reclam*',
    ],
    2: ['contest*|respuesta|atención|centralita|operador*|llamad*|correo*|buzón|reclam*|incidencia|ticket|solucion*'],
  },
  'misleading-information': {
    3: [
      'me|nos ~1 dijeron|dijo|aseguraron|aseguró|prometieron|prometió|garantizaron|informaron|engañ* ~8',
      'según ~3 web|página|anuncio|folleto|contrato|ustedes|publicidad',
      'anunci* ~8 pero|no|y',
      'no ~3 inform*|avis*|advirt*|dijeron',
    ],
    2: [
      'engañ*|mentir*|mintieron|mentira*|publicidad|anunci*|promet*|prometi*|oferta|folleto|engaños*|falso|falsa|letra',
    ],
  },
  'account-access-or-fraud': {
    3: [
      'cuenta ~5 bloque*|hacke*|suspend*|cerrad*|robad*|acceder',
      'no ~3 acceder|entrar|iniciar|reconozco|autoric*|autoriz*|hice',
      'sin ~2 autoriz*|consentim*|permiso',
    ],
    2: [
      'fraude|fraudulent*|estaf*|hacke*|phishing|contraseña|clave|bloque*|suplant*|robo|robaron|cuenta|banco|tarjeta|transferencia',
    ],
  },
  'record-error': {
    3: [
      'mi|el|su ~1 nombre|apellido|dirección|dni|fecha ~6 mal|error|equivoc*|incorrect*|otro',
      'mal ~2 escrit*|puest*|registrad*',
      'corrij*|correg*|rectifi* ~5',
    ],
    2: ['morosos|asnef|registro|expediente|certificado|apellido*|rectific*|correg*|errat*|historial|padrón'],
  },
  privacy: {
    3: [
      'mis|sus|nuestros ~1 datos|fotos|información|dirección|teléfono ~6',
      'datos ~2 personales|privados|bancarios|médicos|otra|otro',
      'delante de ~4',
      'sin mi permiso|consentimiento|autorización',
    ],
    2: ['privacidad|confidencial*|rgpd|lopd|datos|consentimiento|intimidad|filtr*|cámara*'],
  },
  'injury-or-illness': {
    3: [
      'me|se|nos ~3 caí|cayó|cort*|quem*|golp*|lesion*|hiri*|resbal*|tropec*|tropez*|romp* ~6',
      'acab* ~4 urgencias|hospital',
      'alergi* ~5',
      'enferm* ~3',
      'puntos ~3',
    ],
    2: [
      'urgencias|hospital|herid*|lesión|lesion*|quemadur*|intoxic*|vómit*|vomit*|diarrea|alérgic*|alergia|fractur*|esguince|sangr*|ambulancia|fiebre|caída|resbal*|mareo*|puntos',
    ],
  },
  discrimination: {
    3: [
      'por|ser ~4 extranjer*|negr*|mujer|acento|color|raza|religión|gay|árabe|latin*|gitan*|discapac*|edad|inmigrant*|embaraz*',
      'silla de ruedas ~8',
      'trato ~3 desigual|diferente|distinto',
    ],
    2: ['discrimin*|racis*|racista|racial|xenof*|homóf*|machis*|silla|velo|acento'],
  },
  'unfair-decision': {
    3: [
      'deneg*|rechaz*|niegan|negaron|desestim* ~6',
      'se niegan|negaron ~4',
      'multa* ~6',
      'no ~3 cubre*|aceptan|admit*|reconoc*|conced*|aprob*',
      'seguro|aseguradora ~8 no|niega|rechaz*|deneg*',
    ],
    2: [
      'deneg*|rechaz*|negativa|injust*|multa|sanción|recurs*|recurrir|apel*|seguro|aseguradora|peritaje|perito|beca|solicitud|expuls*|suspens*|nota|excluid*',
    ],
  },
};

export const EVERYDAY_ASKS_ES: PhraseTable<AskType> = {
  refund: {
    3: [
      'quiero|solicito|exijo|pido|espero|necesito|reclamo|ruego|deseo ~5 dinero|devol*|reembols*|importe|abono|fianza|reintegro',
      'devuelv*|reembols*|abonen|abónen*|reintegr* ~5',
      'me|nos devuelv*|reembols*|abon*',
      'devolución ~3',
      'dinero ~2 vuelta|de vuelta',
    ],
  },
  replacement: {
    3: [
      'quiero|solicito|exijo|espero|necesito|envíen|manden|pueden|podrían ~5 nuevo|nueva|correct*|cambio|cambi*|reposición|otro|otra',
      'cambi* ~3 por|producto|talla|artículo',
      'reemplaz*|sustitu*|repongan',
    ],
  },
  repair: {
    3: [
      'repar*|arregl*|desbloque*|restablec*|solucion* ~4 por|avería|cuenta|problema|cuanto|ya|favor',
      'que ~2 arregl*|repar*|funcione',
      'vengan ~4 arregl*|repar*',
      'técnico ~3',
    ],
  },
  redo: {
    3: [
      'vuelv* a ~2',
      'que ~2 termin*|repit*|rehag*|revis*|entreg*|cumpl*|envi*|recoj*',
      'revis* ~4 decisión|caso|expediente|solicitud|multa|nota|reclamación',
      'reconsider*|rehacer|repetir|terminar|reprogramar',
      'anul* ~3 multa|sanción',
      'cuándo ~5 entreg*|lleg*|recib*',
      'entreg*|envíen|manden ~4 cuanto antes|ya|pedido|antes',
    ],
  },
  explanation: {
    3: [
      'por qué|por que ~8',
      'explic* ~5',
      'explicación|explicaciones|motivo|razón ~3',
      'cómo ~2 es|puede|pueden|posible ~6',
      'saber ~2 qué|por|cómo',
    ],
  },
  apology: { 3: ['disculpa|disculpas|perdón ~3', 'pidan|pida|pedir ~2 disculpas|perdón'] },
  contact: {
    3: [
      'llám*|llamen|contact*|contest*|respond*|escríb*|comuní* ~3 conmigo|me|por|cuanto|urgente|favor|antes|al',
      'espero|quedo|ruego|necesito ~4 respuesta|contestación|noticias|ayuda|llamada|solución',
      'alguien ~4 llam*|ayud*|contest*|atien*|respond*',
      'hablar con ~3',
      'ayuda|ayúden* ~2 por|urgente|con',
      'a la espera de',
    ],
  },
  compensation: {
    3: [
      'indemniz*|compens*|resarc* ~3',
      'hacerse|hagan|háganse cargo ~4',
      'pag* ~4 daños|reparación|gastos|taxi|hotel|tintorería',
      'gastos ~3',
      'descuento|vale|bono ~3',
      'daños y perjuicios',
    ],
  },
  cancel: {
    3: [
      'cancel*|anul* ~4 suscri*|contrato|pedido|reserva|cuenta|póliza|servicio|mi',
      'dar|darme|den|dénme|baja ~2 de? baja',
      'baja ~3 servicio|inmediat*|cuenta|definitiv*',
      'dej* de llam*|envi*|molest*|cobr*|mand*',
      'no ~2 llam*|contact*|molest* más',
      'borr*|elimin* ~3 datos|cuenta',
    ],
  },
  'correct-record': {
    3: [
      'correg*|corrij*|rectifi*|actualic*|modifi*|cambi* ~5 nombre|datos|dirección|factura|registro|error|fecha|apellido',
      'elimin*|retir*|borr* ~4 registro|fichero|asnef|deuda',
    ],
  },
  'policy-change': {
    3: [
      'deberían|debería|tendrían|habría|convendría ~3',
      'mejor* ~4 servicio|organiz*|atención|comunicación|señal*',
      'para ~3 próxima|futuro|otros|demás',
      'que no ~3 vuelva|pase|repita ~4',
    ],
  },
  information: {
    3: [
      'cuándo|dónde|qué|cuánto|cuál|cómo ~8',
      'pueden|podrían|puede|podría ~2 decir*|inform*|confirm*|indic*|envi*',
      'inform*|confirm*|indíqu*|díganme ~4',
      'saber ~2 si|cuándo|dónde|cuánto',
    ],
  },
  'action-on-staff': {
    3: ['medidas ~4', 'hablen ~3 con', 'sancion*|despid*|expedient* ~3', 'formación ~4 personal|empleados'],
  },
};

export const EVERYDAY_RISKS_ES: PhraseTable<RiskType> = {
  injury: {
    3: [
      'herid*|lesion*|quemadur*|fractur*|esguince|contusi*|conmoci*',
      'cort*|romp*|quem*|torc*|golpe* ~4 mano|dedo|pie|pierna|brazo|cabeza|cara|rodilla|tobillo|muñeca|espalda|diente|ojo|labio|boca',
      'caí|cayó|caída|resbal*|tropec* ~8',
      'sangr*',
      'puntos de ~1 sutura',
      'mordi*',
    ],
  },
  illness: {
    3: [
      'intoxic*|vomit*|vómito*|diarrea|gastroenteritis|salmonel*|náusea*',
      'enferm*|malo|mala ~3 después|tras|por|toda|estómago',
      'reacción ~2 alérgica',
      'alergi* ~8 urgencias|hospital|reacción',
      'fiebre|infección',
    ],
  },
  safety: {
    3: [
      'peligr*|inseguro|insegura|riesgo*',
      'incendi*|fuego|humo|chispa*|explo*|quemado|cortocircuito|descarga',
      'frenos|freno|volante|airbag|rueda|neumático|cinturón|dirección ~6',
      'accidente*',
      'fuga ~2 gas|agua',
      'gas|monóxido ~4',
      'crudo|cruda ~4',
      'cristal|vidrio|metal|clavo|cable|aguja ~3',
      'alergi* ~6',
      'podría|pudo|podíamos|casi ~4 caer|matar|morir|daño|accidente|peor|herid*',
      'sin ~2 luz|calefacción|ascensor ~6',
      'medicación|medicamento|dosis|pastillas ~6 equivoc*|mal|otro',
    ],
  },
  'legal-threat': {
    3: [
      'abogad*|demand*|denunci*|juzgado|juicio|tribunal*|querella|judicial*|legales|burofax',
      'acciones ~1 legales',
      'vía ~1 judicial',
    ],
  },
  regulator: {
    3: [
      'ocu|facua|consumo|omic|policía|ombudsman|sanidad|inspección|inspector*|ayuntamiento|ministerio|aesa|guardia|defensor|aepd|autoridad*|banco de españa|oficina del',
      'hoja* ~1 de ~1 reclam*|hojas',
      'junta arbitral|consumidor',
      'libro de reclamaciones',
    ],
  },
  'press-threat': {
    3: [
      'prensa|periódico*|periodist*|televisión|medios|tele|redes sociales|viral',
      'public* ~4 redes|internet|facebook|twitter|instagram|tiktok',
    ],
  },
  discrimination: { 3: ['discrimin*|racis*|racista|xenof*|homóf*|machis*', 'por ser ~4', 'silla de ruedas ~8'] },
  fraud: {
    3: [
      'fraude|fraudulent*|estafa*|estafad*|hacke*|phishing|suplant*|clonad*',
      'cargo*|compra*|transferencia* ~4 no ~3 reconozco|autoric*|hice|hecho|autorizad*',
      'robaron|robado|robo ~6 cuenta|tarjeta|datos|móvil',
    ],
  },
  privacy: {
    3: [
      'privacidad|confidencial*|rgpd|lopd|intimidad|protección de datos',
      'datos ~2 personales|bancarios|médicos|de otra|de otro',
      'mis|sus datos|fotos|historial ~8',
      'delante de ~4',
      'sin mi consentimiento|permiso',
    ],
  },
  child: {
    3: [
      'mi|mis|su|nuestro|nuestra|la|el|los|una|un ~2 hij*|niñ*|bebé|nieto|nieta|nietos|sobrin*|peque',
      'bebé|bebés|guardería|colegio|instituto|carrito|cochecito|trona|cuna|infantil',
      '@num años|meses|añitos',
      'menor|menores',
    ],
  },
  'health-info': {
    3: [
      'cáncer|diabet*|asma|asmátic*|embaraz*|discapac*|epilep*|autis*|alzheimer|demencia|ictus|infarto|operación|operad*|cirugía|tratamiento|quimio*|medicación|medicamento*|diagnóst*|depresión|ansiedad|alérgic*|celíac*|celiac*|alergia|minusv*|silla de ruedas|enfermedad|prótesis|insulina|rehabilitación|urgencias|hospital|dolor|crónic*|ceguera|ciego|ciega|sord*',
    ],
  },
  'self-harm': { 3: ['suicid*|quitarme|matarme', 'no quiero ~2 vivir|seguir', 'acabar con ~2'] },
  'threat-to-staff': {
    3: [
      'sé|sabemos dónde ~2',
      'te|os|les|le voy a ~2 matar|partir|romper|pegar|quemar',
      'os vais a enterar|arrepentir',
      'partir* la cara',
    ],
  },
};
