/** Template files as a shop owner may write them, right and wrong. */

import { describe, expect, test } from 'vitest';
import { parseTemplateFile } from '../../../shared/writing/templates/parse-template-file.ts';

const GOOD = `---
id: my-fix
role: fix
types: [billing]
when: [part-fix]
---
I'll {{ fix }}.
***

So I'll {{ fix }},
and gladly.
`;

function problemsOf(content: string) {
  return parseTemplateFile('own/fix.md', content, 'own').problems;
}

describe('a template file', () => {
  test('gives one template for each variant, with the line it begins on', () => {
    const { templates, problems } = parseTemplateFile('own/fix.md', GOOD, 'own');
    expect(problems).toEqual([]);
    expect(templates.map(({ id, line, source }) => ({ id, line, source }))).toEqual([
      { id: 'my-fix/1', line: 7, source: "I'll {{ fix }}." },
      { id: 'my-fix/2', line: 10, source: "So I'll {{ fix }},\nand gladly." },
    ]);
    expect(templates[0]).toMatchObject({
      role: 'fix',
      language: 'en',
      types: ['billing'],
      channels: [],
      origin: 'own',
    });
  });

  test('takes a single word where a list may stand', () => {
    const { templates } = parseTemplateFile('a.md', GOOD.replace('[billing]', 'billing'), 'own');
    expect(templates[0]?.types).toEqual(['billing']);
  });

  test('reads files with Windows line ends', () => {
    expect(parseTemplateFile('a.md', GOOD.replaceAll('\n', '\r\n'), 'own').templates).toHaveLength(2);
  });

  test('tells where a word is not known, and keeps the other variant', () => {
    const { templates, problems } = parseTemplateFile(
      'a.md',
      GOOD.replace("So I'll {{ fix }},", 'So\n{{ fixx }},'),
      'own',
    );
    expect(problems).toEqual([{ file: 'a.md', line: 11, message: 'There is nothing called "fixx" to put in.' }]);
    expect(templates).toHaveLength(1);
  });

  test('tells where a condition is not known', () => {
    expect(problemsOf(GOOD.replace('part-fix', 'part-fixx'))).toEqual([
      { file: 'own/fix.md', line: 5, message: 'There is no condition "part-fixx".' },
    ]);
  });

  test('tells which field has a value that is not known', () => {
    const [problem] = problemsOf(GOOD.replace('billing', 'bills'));
    expect(problem?.line).toBe(4);
    expect(problem?.message).toMatch(/^types: /);
  });

  test('tells a field that does not exist', () => {
    expect(problemsOf(GOOD.replace('types:', 'kinds:'))[0]).toMatchObject({ line: 4 });
  });

  test('refuses logic, on its line', () => {
    expect(problemsOf(GOOD.replace('and gladly', '{% if fix %}x{% endif %}'))[0]).toMatchObject({ line: 11 });
  });

  test('tells a filter that does not exist', () => {
    expect(problemsOf(GOOD.replace("I'll {{ fix }}", '{{ fix | shout }}'))[0]?.message).toMatch(/shout/);
  });

  test('tells braces that are not closed', () => {
    expect(problemsOf(GOOD.replace('{{ fix }},', '{{ fix ,'))).toHaveLength(1);
  });

  test.each([
    ['no front matter', 'Hello'],
    ['front matter that is not closed', '---\nid: x\n'],
    ['front matter that is no YAML', '---\nid: [x\n---\nHello'],
    ['front matter that is no mapping', '---\n- x\n---\nHello'],
    ['no role', '---\nid: x\n---\nHello'],
    ['no text', '---\nid: x\nrole: fix\n---\n\n'],
    ['nothing at all', ''],
  ])('tells %s without throwing', (_name, content) => {
    const { templates, problems } = parseTemplateFile('x.md', content, 'own');
    expect(templates).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.line).toBeGreaterThan(0);
  });
});
