/** How currencies are written: signs, codes and words in many languages, each with its ISO 4217 code. Data only. */

/** Signs and codes that stand before or behind a number; null where the sign does not say which currency. */
export const CURRENCY_SIGNS: readonly (readonly [string, string | null])[] = [
  ['US$', 'USD'],
  ['AU$', 'AUD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['MX$', 'MXN'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['$', null],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', null],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['円', 'JPY'],
  ['元', 'CNY'],
  ['块', 'CNY'],
  ['원', 'KRW'],
  ['лв', 'BGN'],
  ['руб', 'RUB'],
];

/** ISO codes that are also seen in complaints. */
export const CURRENCY_CODES: readonly string[] =
  'USD EUR GBP AUD CAD NZD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RSD TRY RUB UAH INR PKR LKR BDT JPY CNY RMB KRW HKD TWD SGD MYR IDR THB PHP VND BRL MXN ARS CLP COP PEN ZAR NGN KES EGP MAD AED SAR QAR KWD ILS'.split(
    ' ',
  );

/** Abbreviations that are written only next to a number: "Rs. 500", "250 kr", "RM 30", "SFr. 20". */
export const CURRENCY_ABBREVIATIONS: ReadonlyMap<string, string | null> = new Map([
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['inr', 'INR'],
  ['rm', 'MYR'],
  ['kr', null],
  ['kr.', null],
  ['sfr', 'CHF'],
  ['sfr.', 'CHF'],
  ['fr.', 'CHF'],
  ['ft', 'HUF'],
  ['tl', 'TRY'],
  ['zl', 'PLN'],
  ['rp', 'IDR'],
  ['php', 'PHP'],
  ['dhs', 'AED'],
  ['s/', 'PEN'],
  ['lei', 'RON'],
]);

/** Words for money behind a number, in lower case. */
export const CURRENCY_WORDS: ReadonlyMap<string, { readonly currency: string | null; readonly factor: number }> =
  new Map(
    (
      [
        [
          'dollar dollars dollarssss dólar dólares dolares dollari dólares dolar dolarów доллар доллара долларов',
          null,
          1,
        ],
        ['buck bucks', null, 1],
        ['cent cents centavos', null, 0.01],
        ['quid', 'GBP', 1],
        ['pound pounds £s sterling libras livres sterline pond', 'GBP', 1],
        ['pence', 'GBP', 0.01],
        ['euro euros eur euros evro евро ευρώ yuro', 'EUR', 1],
        ['céntimos centimes centesimi cêntimos', 'EUR', 0.01],
        ['franken francs franchi', 'CHF', 1],
        ['reais real', 'BRL', 1],
        ['pesos', null, 1],
        ['soles', 'PEN', 1],
        ['złotych złote złoty zlotych zloty', 'PLN', 1],
        ['kronor kronen kroner kronur crowns', null, 1],
        ['korun koruna koruny', 'CZK', 1],
        ['forint', 'HUF', 1],
        ['lira liras lirası', 'TRY', 1],
        ['рублей рубля рубль рублів roubles rubles', 'RUB', 1],
        ['гривень гривен hryvnia', 'UAH', 1],
        ['rupees rupee rupaye रुपये', 'INR', 1],
        ['yen', 'JPY', 1],
        ['yuan renminbi', 'CNY', 1],
        ['rand', 'ZAR', 1],
        ['naira', 'NGN', 1],
        ['shillings', 'KES', 1],
        ['dirhams dirham دراهم درهم', 'AED', 1],
        ['riyals riyal ريال', 'SAR', 1],
        ['shekels shekel שקל שקלים', 'ILS', 1],
        ['ringgit', 'MYR', 1],
        ['baht บาท', 'THB', 1],
        ['rupiah', 'IDR', 1],
        ['đồng', 'VND', 1],
        ['grand', null, 1000],
      ] as const
    ).flatMap(([words, currency, factor]) => words.split(' ').map((word) => [word, { currency, factor }] as const)),
  );

/** Number words in several languages, in lower case: the value, or the factor that a magnitude multiplies by. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        0,
        'zero',
        'one|eins|un|une|uno|una|um|uma|een|één',
        'two|zwei|deux|dos|dois|duas|due|twee',
        'three|drei|trois|tres|três|tre|drie',
        'four|vier|quatre|cuatro|quatro|quattro',
        'five|fünf|cinq|cinco|cinque|vijf',
        'six|sechs|seis|sei|zes',
        'seven|sieben|sept|siete|sete|sette|zeven',
        'eight|acht|huit|ocho|oito|otto',
        'nine|neun|neuf|nueve|nove|negen',
        'ten|zehn|dix|diez|dez|dieci|tien',
        'eleven|elf|onze|once|undici',
        'twelve|zwölf|douze|doce|doze|dodici|twaalf',
        'thirteen|dreizehn|treize|trece|treze|tredici|dertien',
        'fourteen|vierzehn|quatorze|catorce|quattordici|veertien',
        'fifteen|fünfzehn|quinze|quince|quindici|vijftien',
        'sixteen|sechzehn|seize|dieciséis|dezesseis|sedici|zestien',
        'seventeen|siebzehn|diecisiete|dezessete|diciassette|zeventien',
        'eighteen|achtzehn|dieciocho|dezoito|diciotto|achttien',
        'nineteen|neunzehn|diecinueve|dezenove|diciannove|negentien',
        'twenty|zwanzig|vingt|veinte|vinte|venti|twintig',
      ],
      [30, 'thirty|dreißig|dreissig|trente|treinta|trinta|trenta|dertig'],
      [40, 'forty|fourty|vierzig|quarante|cuarenta|quarenta|quaranta|veertig'],
      [50, 'fifty|fünfzig|cinquante|cincuenta|cinquenta|cinquanta|vijftig'],
      [60, 'sixty|sechzig|soixante|sesenta|sessenta|sessanta|zestig'],
      [70, 'seventy|siebzig|setenta|settanta|zeventig'],
      [80, 'eighty|achtzig|ochenta|oitenta|ottanta|tachtig'],
      [90, 'ninety|neunzig|noventa|novanta|negentig'],
    ] as const
  ).flatMap(([first, ...names]) =>
    names.flatMap((name, step) => name.split('|').map((word) => [word, first + step] as const)),
  ),
);

/** Magnitudes in several languages, in lower case. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ...'hundred hundert cent cien ciento cem cento honderd'.split(' ').map((word) => [word, 100] as const),
  ...'thousand tausend mille mil mila duizend k grand'.split(' ').map((word) => [word, 1000] as const),
  ...'million millions mio millionen millón millones milhão milhões milione milioni miljoen m'
    .split(' ')
    .map((word) => [word, 1_000_000] as const),
]);
