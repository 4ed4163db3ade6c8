// The page of one sequence: runs seeded steps with pauses between them, and says where its marks are.
import { STEPS, type World } from './mutations';
import { randomFrom } from './random';

/** What the page offers to the driver. */
export interface FuzzPage {
  /** Runs a sequence; resolves with the names of its steps once all are done. */
  run(seed: number, steps: number): Promise<string[]>;
  /** The marks as places in the tree and their text, in a fixed order. */
  marks(): string[];
  /** Whether anything of ours but marks stands in the page. */
  leftovers(): string[];
  /** The document and each shadow tree as strings. */
  html(): string;
}

const start = '<p>Sam Altman of OpenAI</p><div>Altman <b>and</b> Microsoft</div><ul><li>Nadella</li></ul>';

/** Where a node stands, through shadow roots. */
function pathOf(node: Node): string {
  const { parentNode } = node;
  if (node instanceof ShadowRoot) return `${pathOf(node.host)}#`;
  if (!parentNode) return '';
  const at = Array.prototype.indexOf.call(parentNode.childNodes, node);
  return `${pathOf(parentNode)}/${at}`;
}

const turn = (wait: string) =>
  new Promise<unknown>((next) => {
    if (wait === 'task') setTimeout(next);
    else if (wait === 'frame') requestAnimationFrame(next);
    else setTimeout(next, 60); // past the scanner's rest, so that it reads in the middle of the sequence
  });

let shadowRoots: readonly ShadowRoot[] = [];

const page: FuzzPage = {
  async run(seed, steps) {
    document.body.innerHTML = start;
    const world: World = { random: randomFrom(seed), body: document.body, shadowRoots: [], shelf: [] };
    shadowRoots = world.shadowRoots;
    const names = Object.keys(STEPS);
    const done: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      const name = world.random.pick(names);
      done.push(name);
      (STEPS[name] as (world: World) => void)(world);
      const wait = world.random.pick(['none', 'none', 'none', 'task', 'frame', 'rest']);
      if (wait !== 'none') await turn(wait);
    }
    return done;
  },
  marks() {
    const marks: string[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<
      [string, Iterable<AbstractRange>]
    >) {
      if (!name.startsWith('backstory')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const text =
          startContainer === endContainer
            ? (startContainer as Text).data.slice(startOffset, endOffset)
            : `… to ${pathOf(endContainer)}`;
        marks.push(`${pathOf(startContainer)}:${startOffset}-${endOffset} ${text}`);
      }
    }
    return marks.sort();
  },
  leftovers() {
    const names: string[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Highlight]>)
      if (name.startsWith('backstory') && highlight.size > 0) names.push(`highlight ${name}`);
    if (document.querySelector('backstory-card')) names.push('backstory-card');
    return names;
  },
  html: () =>
    [
      document.documentElement.outerHTML,
      ...shadowRoots.map((root) => `${pathOf(root)} ${root.innerHTML}`),
    ].join('\n'),
};

(window as unknown as { fuzz: FuzzPage }).fuzz = page;
