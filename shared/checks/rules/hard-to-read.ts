/** The rule: a text that needs too many years of school. */
import type { Flag, Ground, Rule } from '../rule.ts';
import type { TextView } from '../sentence-view.ts';
import { readingGrade } from '../text/reading-grade.ts';

export const hardToRead: Rule = {
  id: 'hard-to-read',
  title: 'Hard to read',
  why: 'Plain words reach everybody. The grade is the years of school the text asks for (Flesch–Kincaid).',
  severity: 'hint',
  where: 'everywhere',
  inText: (text: TextView, ground: Ground): Flag[] => {
    if (!text.english) return [];
    const body = text.sentences.filter(({ view }) => view.role !== 'greeting' && view.role !== 'sign-off');
    const grade = readingGrade(body.map(({ view }) => view));
    const plain = ground.input.reading.vulnerability.some(
      ({ type }) => type === 'not-technical' || type === 'language' || type === 'age',
    );
    const most = plain ? 8 : ground.channel.shape === 'letter' || ground.channel.shape === 'press' ? 13 : 11;
    const first = body[0];
    const last = body.at(-1);
    if (grade === null || grade <= most || first === undefined || last === undefined) return [];
    return [
      {
        start: first.start,
        end: last.end,
        message: `This asks for about ${Math.round(grade)} years of school. Shorter sentences and everyday words make it easier.`,
      },
    ];
  },
  message: () => 'This is hard to read.',
  flagged: [
    {
      text: 'Notwithstanding the considerable operational complexities accompanying international transportation arrangements, organizational representatives are investigating circumstances surrounding unsatisfactory deliveries. Comprehensive documentation concerning responsibilities is being systematically collected and subsequently evaluated by administrative personnel. Additional correspondence regarding conclusions will accordingly follow individually.',
      complaint: 'delivery investigation',
    },
  ],
  passing: [
    {
      text: 'We lost your box. I am sorry. I am looking for it now. You will hear from me. I will find it, or I will pay for it. You have waited long enough.',
    },
  ],
};
