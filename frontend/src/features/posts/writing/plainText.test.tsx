import { describe, expect, it } from 'vitest';
import { isPlain, toHtml, toText } from './plainText';

const WRITTEN = `■秋の観察会

川べりを歩きます。
雨でも行います。

・帽子
・飲み物

1. 集合
2. 出発

くわしくは https://example.jp/a?b=1&c=2 か info@example.jp へ。`;

const HTML =
  '<h2>秋の観察会</h2><p>川べりを歩きます。<br>雨でも行います。</p><ul><li>帽子</li><li>飲み物</li></ul>' +
  '<ol><li>集合</li><li>出発</li></ol>' +
  '<p>くわしくは <a href="https://example.jp/a?b=1&amp;c=2">https://example.jp/a?b=1&amp;c=2</a> か ' +
  '<a href="mailto:info@example.jp">info@example.jp</a> へ。</p>';

describe('what people write', () => {
  it('becomes paragraphs, headings, lists and links', () => {
    expect(toHtml(WRITTEN)).toBe(HTML);
  });

  it('comes back as they wrote it', () => {
    expect(toText(HTML)).toBe(WRITTEN);
  });

  it('needs no empty line before a list, and ends an address before the Japanese full stop', () => {
    expect(toHtml('持ち物\n・帽子\n集合は9時')).toBe('<p>持ち物</p><ul><li>帽子</li></ul><p>集合は9時</p>');
    expect(toHtml('→ https://example.jp/。')).toBe(
      '<p>→ <a href="https://example.jp/">https://example.jp/</a>。</p>',
    );
  });

  it('is never taken for marks of its own', () => {
    expect(toHtml('1 < 2 & "3" <b>')).toBe('<p>1 &lt; 2 &amp; &quot;3&quot; &lt;b&gt;</p>');
    expect(toText(toHtml('<script>x</script>'))).toBe('<script>x</script>');
  });

  it('is nothing when there is nothing', () => {
    expect(toHtml(' \n\n　')).toBe('');
    expect(toText('')).toBe('');
  });
});

describe('a body that came from elsewhere', () => {
  it('is safe to edit when it says nothing we could not write', () => {
    expect(isPlain(HTML.replaceAll('<a ', '<a rel="nofollow" '))).toBe(true);
  });

  it('is not when something would be lost', () => {
    expect(isPlain('<p>川を<strong>歩く</strong></p>')).toBe(false);
    expect(isPlain('<p><a href="https://example.jp/">公式</a></p>')).toBe(false);
    expect(isPlain('<blockquote>ことば</blockquote>')).toBe(false);
  });
});
