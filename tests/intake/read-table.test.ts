/** Tables of complaints as spreadsheets save them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../electron/intake/read-table.ts';
import { MOST_ROWS } from '../../shared/domain/opened-table.ts';
import { AppError } from '../../shared/errors/app-error.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
};

describe('A table of complaints', () => {
  it('knows its columns by their headings and by what is in them', () => {
    const table = readTable(
      bytes(
        '\uFEFFId,Source,Created,Comment\r\n1,x,2026-03-01,"The bus, line 4,\r\nnever ""came"" at all"\r\n2,email,,Nobody answered for a week\r\n',
      ),
    );
    expect(table.columns).toEqual(['Id', 'Source', 'Created', 'Comment']);
    expect(table.rows[0]).toEqual(['1', 'x', '2026-03-01', 'The bus, line 4,\r\nnever "came" at all']);
    expect(table.guess).toEqual({ text: 3, channel: 1, writtenAt: 2 });
    expect(table.left).toBe(0);
  });
  it('may be separated by semicolons or tabs, and have ragged rows', () => {
    expect(
      readTable(bytes('a;b\nThe soup was cold today;2\nThe tea as well, really;3\nThe bread was old too')).rows,
    ).toEqual([
      ['The soup was cold today', '2'],
      ['The tea as well, really', '3'],
      ['The bread was old too', ''],
    ]);
    expect(readTable(bytes('a\tb\nx\ty\tz')).columns).toEqual(['a', 'b', 'Column 3']);
  });
  it('guesses no column of complaints where all cells are short', () => {
    expect(readTable(bytes('name,age\nAnn,3\nBob,4')).guess.text).toBeNull();
  });
  it('is cut at the most rows, and says how many were left', () => {
    const table = readTable(bytes(`text,n\n${'The tram was late again,1\n'.repeat(MOST_ROWS + 7)}`));
    expect(table.rows).toHaveLength(MOST_ROWS);
    expect(table.left).toBe(7);
  });
  it('that is none is refused with words', () => {
    expect(codeOf(() => readTable(bytes('  \n')))).toBe('file-empty');
    expect(codeOf(() => readTable(bytes('only,headings\n')))).toBe('table-without-rows');
    expect(codeOf(() => readTable(new Uint8Array([80, 75, 3, 4, 0, 0])))).toBe('file-not-text');
  });
  it('has rows as wide as its columns, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\t', ' ') }), (text) => {
        let table: ReturnType<typeof readTable>;
        try {
          table = readTable(bytes(text));
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
          return;
        }
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      }),
    );
  });
});
