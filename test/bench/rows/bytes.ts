// What a package sends to each surface.
import { partBytes } from '../../../scripts/budget';
import budget from '../../budget.json' with { type: 'json' };
import type { BenchRow } from '../bench';

const row: BenchRow = async () => {
  const bytes = partBytes('dist/chrome');
  return {
    title: 'Bytes',
    note: 'Gzipped, as built for Chrome, with all that each loads at once; `npm test` fails above the budget.',
    columns: ['part', 'bytes', 'budget'],
    rows: Object.entries(budget.bytes).map(([name, { gzipBytes }]) => [
      name,
      bytes.get(name) ?? 0,
      gzipBytes,
    ]),
  };
};
export default row;
