// The scanner with the probe that it runs with in the product, for tests in a page: what is told and what is passed over
// must not depend on the order in which a page came to be.
import { compileWordProbe, NameProbe, openProbe } from '../../src/matcher';

export { createScanner } from '../../src/scanner';

const names = ['Microsoft', 'OpenAI', 'Sam Altman', '微軟'];
const table = openProbe(compileWordProbe(names.map((text) => ({ text, needsCapital: false }))));

/** A probe of a few names that the tests' words make up. */
export const makeProbe = (): NameProbe => new NameProbe(table);
