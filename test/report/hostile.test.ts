import { describe, expect, it } from 'vitest';
import { page } from '../../src/report/html/page';
import { escaped, markdown } from '../../src/report/markdown';
import { reportOf } from '../../src/report/report';
import { hostile } from './hostile';

const EVIL = `</title></svg><script>alert(1)</script><img src=x onerror=alert(2)>" onload='alert(3)' [x](javascript:alert(4)) {n} $& \`\`x\` https://evil.example`;

describe('hostile text of a player, an author or a facilitator', () => {
  const report = reportOf(hostile(EVIL));

  it('stands in the HTML as text', () => {
    const html = page(report);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag?.toLowerCase());
    expect(tags).not.toContain('script');
    expect(tags).not.toContain('img');
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    // Between the quotes of an attribute no other attribute begins.
    expect(html).not.toMatch(/<[^>]*"\s+on\w+=/);
    expect(html).not.toMatch(/<[^>]*'\s*on\w+=/);
  });

  it('stands in the Markdown as text', () => {
    // What stands between backticks is shown as it is.
    const text = markdown(report).replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
    expect(text).not.toMatch(/<(script|img|svg|\/title)/i);
    expect(text).not.toMatch(/(?<!\\)\[x(?<!\\)\]\(javascript/);
    expect(text).toContain('\\[x\\](javascript:alert(4))');
  });
});

describe('text in Markdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '\\1. no list'],
    ['*no* _emphasis_ `code`', '\\*no\\* \\_emphasis\\_ \\`code\\`'],
    ['two\n\nparagraphs', 'two paragraphs'],
    ['a < b & c', 'a &lt; b &amp; c'],
    ['+11 stays', '+11 stays'],
  ])('%j is %j', (text, shown) => {
    expect(escaped(text)).toBe(shown);
  });
});
