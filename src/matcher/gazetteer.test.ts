// What compiling makes of a pack's names, beyond what the passages show.
import { expect, it } from 'vitest';
import { compileGazetteer, findMentions } from '.';

it('keeps a name whole that holds the sign which joins lists', () => {
  const gazetteer = compileGazetteer([
    { id: 'p', aliases: [{ entity: 'one', text: 'Foo|Bar', for: ['this|that'] }] },
  ]);
  const found = findMentions(gazetteer, 'A Foo|Bar and a Foo｜Bar, but no Bar and no Foo, this nor that.');
  expect(found.map(({ text }) => text)).toEqual(['Foo|Bar', 'Foo｜Bar']);
  expect(gazetteer.lists).toEqual(['this｜that']);
});
