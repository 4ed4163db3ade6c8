// What ships names its licences, and only what ships.
import { describe, expect, it } from 'vitest';
import { dependencies } from '../package.json' with { type: 'json' };
import { runtimePackages, thirdPartyLicences } from './third-party-licences';

describe('third-party licences', () => {
  const text = thirdPartyLicences('.');

  it.each(Object.keys(dependencies))('tell that of %s', (name) => {
    expect(text).toContain(`\n${name} `);
  });

  it('leave out what only builds or tests', () => {
    for (const name of ['vite', 'vitest', 'react', 'puppeteer-core'])
      expect(text).not.toContain(`\n${name} `);
  });

  it('are those of packages that let us ship them', () => {
    const licences = text.match(/^\S+ \d\S* \((.+)\)$/gm) ?? [];
    expect(licences).toHaveLength(runtimePackages('.').length);
    for (const line of licences)
      expect(line).toMatch(/\((?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|MPL-2\.0)\)$/);
  });
});
