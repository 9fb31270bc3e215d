/** Builds the patterns that find dates, once for each language, from the tables of words. */
import { CALENDAR_WORDS } from './calendar-words.ts';
import { DAY_PART, FEASTS, IN_UNITS, MONTH_ANY, MONTH_LONG, PHRASES, WEEKDAY_LONG } from './english-words.ts';

/** How a mention says when: decides what may be joined to it and how it is resolved. */
export type DateForm = 'numeric' | 'month' | 'weekday' | 'relative' | 'ordinal' | 'year' | 'feast' | 'in-units';

export interface DatePattern {
  readonly form: DateForm;
  readonly pattern: RegExp;
}

/** Letters and figures of the scripts that complaints come in: as ranges they compile several times quicker than all there are. */
const LETTERS = String.raw`0-9A-Za-zªµºÀ-ÖØ-öø-ʯ\u0370-\u052f\u05d0-\u05ea\u0621-\u064a\u0660-\u0669\u0904-\u0939\u0e01-\u0e30\u1e00-\u1fff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3`;
const START = `(?<![${LETTERS}_$£€.,/#@-])(?<![0-9]:)`;
const END = `(?![${LETTERS}_])`;
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])`;
const YEAR = String.raw`(?:19|20)\d{2}`;

const make = (form: DateForm, source: string): DatePattern => ({
  form,
  pattern: new RegExp(`${START}(?:${source})${END}`, 'gu'),
});

/** Dates in figures, in any language. Masked parts are written XX. */
const NUMERIC: readonly DatePattern[] = [
  make('numeric', `${YEAR}[-/.](?:0?[1-9]|1[0-2])[-/.]${DAY}`),
  make('numeric', String.raw`(?:\d{1,2}|x{2,4})\s?[/.-]\s?(?:\d{1,2}|x{2,4})\s?[/.-]\s?(?:${YEAR}|\d{2})(?![/.-]\d)`),
  make('numeric', String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?x{2,4}|\d{1,2}/x{2,4}/x{2,4}|x{2,4}/\d{1,2}/x{2,4}`),
  make('numeric', String.raw`x{2,4}(?: x{2,4})?(?: \d{1,2})?\s?[,/]?\s?(?:of )?(?:19|20)\d{2}`),
  make('numeric', `(?:0?[1-9]|1[0-2])/${YEAR}`),
];
const SHORT_NUMERIC = make(
  'numeric',
  String.raw`${DAY}/${DAY}(?!\s?(?:stars?|sterne|étoiles|estrellas|estrelas|stelle|people|of|out|hours|support|service)(?!\p{L}))(?![/\d%]|\.\d)`,
);
const DOTTED = make(
  'numeric',
  String.raw`${DAY}\.(?:0?[1-9]|1[0-2])\.(?=$|[\s,;:)!?"'-])|${DAY}\.(?:0[1-9]|1[0-2])(?=$|[\s,;:)!?"'.-])`,
);
const EAST_ASIAN: readonly DatePattern[] = [
  {
    form: 'relative',
    pattern:
      /昨日|昨夜|一昨日|今日|今朝|明日|明後日|先週|今週|来週|先月|今月|来月|去年|昨年|今年|昨天|前天|今天|今早|明天|后天|後天|上周|上週|本周|这周|下周|下週|上个月|上個月|这个月|下个月|어제|그제|오늘|내일|모레|지난주|이번 주|다음 주|지난달|이번 달|다음 달|작년|올해/gu,
  },
  {
    form: 'relative',
    pattern:
      /\d{1,3}\s?(?:日前|週間前|か月前|ヶ月前|年前|日以内|日後|天前|天内|天后|周前|个月前|일 전|주 전|개월 전|년 전|일 이내|일 후)/gu,
  },
  {
    form: 'weekday',
    pattern:
      /(?:上|下|这|這|本)?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일/gu,
  },
  { form: 'numeric', pattern: /(?:\d{4}年)?(?:1[0-2]|0?[1-9])月(?:(?:3[01]|[12]\d|0?[1-9])[日号號]?)?/gu },
  { form: 'numeric', pattern: /(?:\d{4}\s?년\s?)?\d{1,2}\s?월(?:\s?\d{1,2}\s?일)?/gu },
];
const ARABIC: readonly DatePattern[] = [
  {
    form: 'relative',
    pattern:
      /(?<!\p{L})(?:أمس|البارحة|اليوم|غدا|غدًا|بعد غد|الأسبوع الماضي|الأسبوع القادم|الشهر الماضي|الشهر القادم|السنة الماضية|العام الماضي|هذا الأسبوع|هذا الصباح|אתמול|היום|מחר|שלשום|השבוע|השבוע שעבר|בחודש שעבר)(?!\p{L})/gu,
  },
  {
    form: 'relative',
    pattern:
      /(?<!\p{L})(?:منذ|قبل|خلال|לפני|תוך) (?:\d{1,3} )?(?:أيام|يوم|يومين|أسبوع|أسبوعين|أسابيع|شهر|شهرين|أشهر|سنة|ימים|יום|יומיים|שבוע|שבועיים|שבועות|חודש|חודשיים|שנה)(?!\p{L})/gu,
  },
  {
    form: 'weekday',
    pattern:
      /(?<!\p{L})(?:يوم )?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)(?: (?:الماضي|القادم|المقبل))?(?!\p{L})|(?:ב)?יום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת)/gu,
  },
  {
    form: 'month',
    pattern:
      /\d{1,2} (?:يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|בינואר|בפברואר|במרץ|באפריל|במאי|ביוני|ביולי|באוגוסט|בספטמבר|באוקטובר|בנובמבר|בדצמבר)(?: \d{4})?/gu,
  },
  {
    form: 'relative',
    pattern:
      /(?<!\p{L})(?:कल|आज|परसों|पिछले (?:हफ्ते|सप्ताह|महीने|साल)|अगले (?:हफ्ते|महीने)|\d{1,3} (?:दिन|हफ्ते|महीने|साल) पहले)(?!\p{L})/gu,
  },
  {
    form: 'relative',
    pattern:
      /(?<!\p{L})(?:kemarin|hari ini|besok|lusa|tadi (?:pagi|malam|siang)|minggu (?:lalu|ini|depan)|bulan (?:lalu|ini|depan)|tahun lalu|\d{1,3} (?:hari|minggu|bulan|tahun) (?:lalu|yang lalu)|hôm qua|hôm nay|ngày mai|tuần trước|tuần này|tuần sau|tháng trước|\d{1,3} (?:ngày|tuần|tháng) trước)(?!\p{L})/giu,
  },
];

const BEFORE = `(?:(?:by|before|since|until|till|til|from|no later than|not until|on or before|prior to|ever since|as of|effective|up to) (?:the )?(?:(?:morning|evening|night|afternoon|week|weekend) of (?:the )?)?)?`;
const NTH = String.raw`${DAY}(?:\s?(?:st|nd|rd|th))?`;
const SUFFIXED = `${DAY}(?:st|nd|rd|th)`;

function english(): DatePattern[] {
  const when = String.raw`(?:(?:early|mid|late|beginning of|start of|end of|middle of)[\s-](?:in )?)`;
  return [
    make(
      'month',
      String.raw`${BEFORE}(?:the )?${NTH}(?:(?:, (?:the )?${NTH}){0,3},? (?:to|and|&|or|-|until|through) (?:the )?${NTH}|\s?[-/&]\s?${NTH})?,? (?:of )?(?:${MONTH_ANY})(?:\.(?= ?\d))?(?:,?\s?(?:of )?(?:${YEAR}|'\d{2}))?`,
    ),
    make(
      'month',
      String.raw`${BEFORE}(?:${MONTH_ANY})\.?,? (?:the )?(?:${SUFFIXED}|${DAY})(?!\d|:|[.,]\d|%)(?:\s?(?:-|to|and|through|&)\s?(?:the )?(?:${SUFFIXED}|${DAY})(?!\d|:))?(?:,? ${YEAR}| '\d{2})?`,
    ),
    make('month', String.raw`${BEFORE}${when}?(?:${MONTH_ANY})\.?,? (?:of )?${YEAR}`),
    make('month', `${BEFORE}${when}(?:${MONTH_ANY})`),
    make('month', `${BEFORE}(?:(?:last|this|next|in|during|back in|of) )?(?:${MONTH_LONG})`),
    make(
      'month',
      String.raw`(?:since|until|till|by|before|in|during|last|next|this|early|late|from|of|on) (?:march|may|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?! (?:i|we|you|they|not|be|have|or)\b)`,
    ),
    make(
      'year',
      String.raw`${when}${YEAR}|(?:in|since|from|until|till|by|before|after|during|back in|around|circa|as far back as|(?:summer|winter|spring|fall|autumn|christmas|year|end|beginning|start) of) (?:the year )?${YEAR}(?! (?:model|models|ford|toyota|honda|chev|dodge|jeep|gmc|nissan|hyundai|kia|miles|dollars|euros|pounds)|,\d|-\d)`,
    ),
    make(
      'weekday',
      `${BEFORE}(?:(?:last|next|this|that|this past|this coming|the following|the previous|first thing|early|late|on|the) )?(?:${WEEKDAY_LONG})(?: (?:last|just gone|next|week|gone))?(?:(?: |-)(?:${DAY_PART}))?(?:,? the ${SUFFIXED}|,? ${SUFFIXED}(?! (?:of|${MONTH_ANY})))?`,
    ),
    make(
      'weekday',
      `(?:(?:last|next|this|since|until|till|by|before|on|from|that|every other) (?:mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)|(?:mon|tues|tue|weds|wed|thurs|thur|fri|sat|sun) (?:${DAY_PART}|the ${SUFFIXED}|${SUFFIXED}|${DAY}/${DAY}))`,
    ),
    make('weekday', `(?:tues|weds|thurs|thur)`),
    make(
      'ordinal',
      `${BEFORE}(?:on |by )?the ${SUFFIXED}(?: inst| ult| of (?:this|last|next|the same|each) month| last month| this month)?`,
    ),
    make('ordinal', `on (?:the )?${SUFFIXED}(?= |$|[.,;!?)])`),
    make('feast', `${BEFORE}(?:last |this |next )?(?:${FEASTS})`),
    make('in-units', IN_UNITS),
    make('relative', PHRASES.map((phrase) => `(?:${phrase})`).join('|')),
  ];
}

function other(language: string): DatePattern[] {
  const words = CALENDAR_WORDS[language];
  if (words === undefined) return [];
  const months = words.months.join('|');
  const weekdays = words.weekdays.join('|');
  const before = words.before === '' ? '' : `(?:${words.before})?`;
  const ranges: Record<string, string> = {
    it: `(?:dal(?:l')? ?${DAY} al(?:l')? ?|dal ?|al ?|il )?`,
    es: `(?:del ${DAY} al |el |del |al )?`,
    fr: `(?:du ${DAY} au |le |du |au )?`,
    pt: `(?:de ${DAY} a |dia |no dia |do dia )?`,
    de: '',
    nl: `(?:van ${DAY} tot )?`,
  };
  const range = ranges[language] ?? '';
  const weekday = `(?:(?:${weekdays}),? (?:de |den |el |le |dia )?)?`;
  return [
    make(
      'month',
      String.raw`${before}${range}${weekday}${DAY}(?:\.|º|er|:?e|\.º)?(?:\s?(?:-|bis|al|au|a|tot|y|et|und|e|en) ?${DAY}\.?)?${words.of}(?:${months})(?:${words.of}(?:${YEAR}))?`,
    ),
    make('month', `${before}(?:${months})${words.of}(?:${YEAR})`),
    make('month', `${before}(?:${months})(?: (?:dernier|prochain|pasado|próximo|passado|scorso|prossimo))?`),
    make(
      'weekday',
      String.raw`${before}(?:${words.weekdayBefore === '' ? '(?!)' : words.weekdayBefore})?(?:${weekdays})${words.weekdayBehind}${words.dayParts}(?:,? (?:el |den |le )?${DAY}(?:/${DAY}|\.(?:0?[1-9]|1[0-2])\.?)(?:[/.]?${YEAR})?)?`,
    ),
    make('feast', `${before}(?:${words.feasts})`),
    make('ordinal', `(?:${ORDINALS[language] ?? '(?!)'})`),
    make(
      'year',
      `${before}(?:(?:in|en|em|im jahr|im jahre|nel|nel|sinds|seit|desde|depuis|dal|since|w|v|i|în|от|с|в|sedan|siden|od|de|do|från|fra|since|until|tot|bis|im) )${YEAR}`,
    ),
    make('relative', words.phrases.map((phrase) => `(?:${phrase})`).join('|')),
    make(
      'numeric',
      String.raw`${before}(?:den |dem |el |le |il |al |dia |zum )?(?:${DAY}[./-](?:0?[1-9]|1[0-2])[./-](?:${YEAR}|\d{2})|${DAY}/(?:0?[1-9]|1[0-2])(?![/.\d%])|${DAY}\.(?:0?[1-9]|1[0-2])\.)`,
    ),
  ];
}

/** A day of the month without the month. What follows is checked by the reader. */
const ORDINALS: Readonly<Record<string, string>> = {
  es: `(?:antes del|desde el|hasta el|para el|el|del|al)(?: día)? ${DAY}`,
  fr: `(?:avant le|depuis le|jusqu'au|dès le|le|du|au) (?:${DAY}(?:er)?)`,
  de: String.raw`(?:bis(?: spätestens)? zum|seit dem|ab dem|vor dem|am|vom|zum|den|der) ${DAY}\.(?=$|[\s,;:)!?])`,
  pt: `(?:até o dia|desde o dia|a partir do dia|no dia|do dia|dia) ${DAY}`,
  it: `(?:entro il|dal|fino al|prima del|il|al|del) ${DAY}`,
  nl: `(?:vóór|voor|sinds|vanaf|tot|op|uiterlijk)?(?: )?(?:de|den) ${DAY}(?:e|ste|de)`,
  sv: String.raw`den ${DAY}(?:\s?:?e|:a)?`,
  da: String.raw`den ${DAY}\.`,
  no: String.raw`den ${DAY}\.`,
  pl: `(?:do|od|przed) ${DAY}-?(?:go|tego)`,
};
const built = new Map<string, readonly DatePattern[]>();

/** The patterns for a language; English ones where the language has no table of its own. */
export function datePatterns(language: string): readonly DatePattern[] {
  const known = built.get(language);
  if (known !== undefined) return known;
  const own = other(language);
  const dotted = language === 'en' ? [] : [DOTTED];
  const wide = own.length === 0 && language !== 'en' ? [...EAST_ASIAN, ...ARABIC] : [];
  const patterns = [...NUMERIC, SHORT_NUMERIC, ...dotted, ...wide, ...(own.length === 0 ? english() : own)];
  built.set(language, patterns);
  return patterns;
}
