import { expect, it } from 'vitest';
import { siteLabel } from './site-label';
import { siteOf } from './site-policy';

it.each([
  ['news.example.com', 'news.example.com'],
  ['xn--r8jz45g.xn--zckzah', '例え.テスト'],
  ['xn--r8jz45g.xn--zckzah:8080', '例え.テスト:8080'],
  ['xn--bcher-kva.example:1', 'bücher.example:1'],
  ['xn--kpry57d', '台灣'],
  ['localhost:3000', 'localhost:3000'],
  ['[::1]:3000', '[::1]:3000'],
  ['127.0.0.1', '127.0.0.1'],
  ['file:', 'file:'],
  // No label that decodes.
  ['xn--a:b.example', 'xn--a:b.example'],
])('shows %s as %s', (site, label) => {
  expect(siteLabel(site)).toBe(label);
});

it('shows what a reader typed for a site in another script', () => {
  expect(siteLabel(siteOf('http://例え.テスト:8080/新聞') ?? '')).toBe('例え.テスト:8080');
});
