/** A reply in the forms in which it can be copied: rich text, plain text, Markdown. Pure. */
import { Marked, type Token, type Tokens } from 'marked';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

const SAFE_LINK = /^(?:https?:|mailto:|tel:)/i;

/**
 * What a customer pasted may be repeated in a reply, so nothing of it becomes markup: raw HTML is shown as it was
 * written, pictures become their words, and links lead nowhere but to pages, addresses and telephone numbers.
 */
const rich = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escapeHtml(text),
    image: ({ text }: Tokens.Image) => escapeHtml(text),
    link({ href, tokens }: Tokens.Link) {
      const words = this.parser.parseInline(tokens);
      return SAFE_LINK.test(href) ? `<a href="${escapeHtml(href)}">${words}</a>` : words;
    },
  },
});

/** The reply as HTML: paragraphs, line breaks, lists, emphasis, links; nothing that runs. */
export function asHtml(text: string): string {
  return rich.parse(text.trim(), { async: false }).trim();
}

/** The words of a stretch of Markdown, without its signs. */
function inlineWords(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return '\n';
      if (token.type === 'link' && 'href' in token && token.href !== token.text && SAFE_LINK.test(String(token.href))) {
        return `${token.text} (${token.href})`;
      }
      if ('tokens' in token && token.tokens !== undefined) return inlineWords(token.tokens);
      if (token.type === 'escape' || token.type === 'codespan') return String('text' in token ? token.text : token.raw);
      return token.raw;
    })
    .join('');
}

function blockWords(token: Token): string {
  switch (token.type) {
    case 'space':
      return '';
    case 'list': {
      const list = token as Tokens.List;
      const first = list.start === '' ? 1 : list.start;
      return list.items
        .map((item, index) => {
          const sign = list.ordered ? `${first + index}.` : '-';
          return `${sign} ${item.tokens.map(blockWords).join('\n').trim()}`;
        })
        .join('\n');
    }
    default:
      return 'tokens' in token && token.tokens !== undefined ? inlineWords(token.tokens) : token.raw.trim();
  }
}

/** The reply as plain text: paragraphs with one blank line between them, lists as lines, no Markdown signs. */
export function asPlain(text: string): string {
  return rich
    .lexer(text.trim())
    .map(blockWords)
    .map((block) =>
      block
        .replaceAll(/[ \t]+$/gm, '')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim(),
    )
    .filter((block) => block !== '')
    .join('\n\n');
}

/** The reply as it is written, which is Markdown. */
export function asMarkdown(text: string): string {
  return text.trim();
}
