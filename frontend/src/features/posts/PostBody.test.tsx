import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { bodyText } from './bodyText';
import { PostBody } from './PostBody';

const drawn = (html: string) => render(<PostBody html={html} />).container.firstElementChild;

it('draws the marks a post may have', () => {
  expect(
    drawn('<h2>準備</h2><p>川を<strong>歩く</strong>。<br>雨でも。</p><ul><li>帽子</li></ul>')?.innerHTML,
  ).toBe('<h2>準備</h2><p>川を<strong>歩く</strong>。<br>雨でも。</p><ul><li>帽子</li></ul>');
});

it('keeps the words of what it does not know and nothing of its power', () => {
  const place = drawn('<p onclick="x()">はい<img src=x onerror=x()><svg><script>x()</script></svg></p>');
  expect(place?.innerHTML).toBe('<p>はいx()</p>');
});

it('leads only where a person may be led', () => {
  const place = drawn(
    '<p><a href="https://example.jp/">公式</a><a href="javascript:x()">わな</a><a href="tel:029">電話</a></p>',
  );
  expect([...(place?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
    'https://example.jp/',
    'tel:029',
  ]);
  expect(place).toHaveTextContent('公式わな電話');
});

it('gives the words alone where a few of them must do', () => {
  expect(bodyText('<h2>準備</h2><p>川を<strong>歩く</strong>。</p><ul><li>帽子</li><li>水</li></ul>')).toBe(
    '準備 川を歩く。 帽子 水',
  );
});
