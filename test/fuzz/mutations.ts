// What a page may do to its own nodes, as random steps. Each step is a function of the seed and of the tree as it is,
// so a seed replays; names come whole, in pieces across nodes, and as ones that only another name licenses.
import type { Random } from './random';

/** A page under mutation: its documents' roots, and what was taken out and may come back. */
export interface World {
  readonly random: Random;
  readonly body: HTMLElement;
  readonly shadowRoots: ShadowRoot[];
  readonly shelf: Node[];
}

const WORDS = [
  'OpenAI',
  'Microsoft',
  'Anthropic',
  'DeepSeek',
  'Sam Altman',
  'Altman',
  'Satya Nadella',
  'Nadella',
  'Open',
  'AI',
  'Micro',
  'soft',
  '微軟',
  '微',
  '軟',
  'OpenAIs',
  'the harbour',
  'opens',
  'at noon',
  '。',
  ', ',
  ' ',
  '\n',
];
const TAGS = [
  'p',
  'div',
  'li',
  'h2',
  'section',
  'td',
  'span',
  'b',
  'a',
  'em',
  'sub',
  'br',
  'button',
  'svg',
  'ruby',
  'rt',
  'script',
  'style',
  'template',
  'textarea',
  'input',
  'x-host',
  'slot',
];

const words = ({ random }: World): string => {
  let text = '';
  for (let count = 1 + random.below(3); count > 0; count -= 1)
    text += random.pick(WORDS) + random.pick(['', ' ']);
  return text;
};

function newNode(world: World, depth = 0): Node {
  const { random } = world;
  if (random.chance(40) || depth > 3) return document.createTextNode(words(world));
  const tag = random.pick(TAGS);
  const element = document.createElement(tag);
  // A script's words are no code: the type keeps them from running.
  if (tag === 'script') element.setAttribute('type', 'text/plain');
  for (let count = random.below(4); count > 0; count -= 1) element.append(newNode(world, depth + 1));
  return element;
}

/** Every node below the body and the shadow roots that still hang in it, hosts' trees included. */
function nodes({ body, shadowRoots }: World, kind: number): Node[] {
  const found: Node[] = [];
  for (const root of [body, ...shadowRoots.filter((root) => root.isConnected)]) {
    const walker = document.createTreeWalker(root, kind);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node);
  }
  return found;
}

const parents = (world: World): ParentNode[] => [
  world.body,
  ...world.shadowRoots.filter((root) => root.isConnected),
  ...(nodes(world, NodeFilter.SHOW_ELEMENT) as Element[]),
];

function place(world: World, node: Node): void {
  const parent = world.random.pick(parents(world)) as ParentNode & Node;
  const before = parent.childNodes[world.random.below(parent.childNodes.length + 1)] ?? null;
  if (node.contains(parent)) return;
  // A host may not go into its own shadow tree.
  for (let root = parent.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    if (node.contains(root.host)) return;
  parent.insertBefore(node, before);
}

type Step = (world: World) => void;

const withNode =
  (kind: number, run: (world: World, node: never) => void): Step =>
  (world) => {
    const found = nodes(world, kind);
    if (found.length > 0) run(world, world.random.pick(found) as never);
  };
const TEXT = NodeFilter.SHOW_TEXT;
const ELEMENT = NodeFilter.SHOW_ELEMENT;

const toggle = (name: string, value: string): Step =>
  withNode(ELEMENT, (_, element: Element) => {
    if (element.hasAttribute(name)) element.removeAttribute(name);
    else element.setAttribute(name, value);
  });

/** The steps by name. */
export const STEPS: Readonly<Record<string, Step>> = {
  insert: (world) => place(world, newNode(world)),
  remove: withNode(TEXT | ELEMENT, (world, node: ChildNode) => {
    node.remove();
    world.shelf.push(node);
  }),
  'put back': (world) => {
    const node = world.shelf.pop();
    if (node) place(world, node);
  },
  move: withNode(TEXT | ELEMENT, (world, node: Node) => place(world, node)),
  split: withNode(TEXT, ({ random }, text: Text) => {
    if (text.length > 1) text.splitText(1 + random.below(text.length - 1));
  }),
  normalize: (world) => (world.random.pick(parents(world)) as unknown as Node).normalize(),
  'replace data': withNode(TEXT, (world, text: Text) => {
    text.data = words(world);
  }),
  'insert data': withNode(TEXT, (world, text: Text) => {
    text.insertData(world.random.below(text.length + 1), world.random.pick(WORDS));
  }),
  'delete data': withNode(TEXT, ({ random }, text: Text) => {
    text.deleteData(random.below(text.length + 1), 1 + random.below(3));
  }),
  'replace children': withNode(ELEMENT, (world, element: Element) =>
    element.replaceChildren(newNode(world), newNode(world)),
  ),
  wrap: withNode(TEXT, (world, text: Text) => {
    const wrapper = document.createElement(world.random.pick(['span', 'b', 'div', 'a']));
    text.replaceWith(wrapper);
    wrapper.append(text);
  }),
  unwrap: withNode(ELEMENT, (_, element: Element) => element.replaceWith(...element.childNodes)),
  // As pages do it: a custom element gets its root when it is defined, late as that may be; any other element gets it
  // on its way into the page.
  'attach shadow': withNode(ELEMENT, (world, element: Element) => {
    if (!/^(?:div|p|span|section|h2|x-host)$/.test(element.localName)) return;
    if (world.shadowRoots.some((root) => root.host === element)) return;
    const root = element.attachShadow({ mode: world.random.pick(['open', 'closed']) });
    if (world.random.chance(70)) root.append(newNode(world), newNode(world));
    if (world.random.chance(50)) root.append(document.createElement('slot'));
    world.shadowRoots.push(root);
    if (element.localName !== 'x-host') element.replaceWith(element);
  }),
  // Away and back; another display between two words that touch is seen with the next change of the text, not before.
  display: withNode(ELEMENT, ({ random }, element: HTMLElement) => {
    element.style?.setProperty('display', random.pick(['none', '']));
  }),
  hidden: toggle('hidden', ''),
  editable: toggle('contenteditable', 'true'),
  'edited role': toggle('role', 'textbox'),
  'out and in': withNode(TEXT | ELEMENT, (_, node: ChildNode) => {
    const { parentNode, nextSibling } = node;
    node.remove();
    parentNode?.insertBefore(node, nextSibling);
  }),
  'cut the tail': withNode(ELEMENT, (_, element: Element) => {
    element.innerHTML = '';
  }),
  // As frameworks do it: from what stands in the page, out of sight, and then in one go.
  'put together': (world) => {
    const box = document.createElement('div');
    const { random } = world;
    for (let count = 1 + random.below(3); count > 0; count -= 1) {
      const node = random.pick(nodes(world, TEXT | ELEMENT));
      if (!node || node.contains(box)) continue;
      const inner = document.createElement(random.pick(['p', 'span', 'textarea', 'b']));
      inner.append(node);
      box.prepend(inner);
    }
    place(world, box);
  },
  'adopt away and back': withNode(ELEMENT, (world, element: Element) => {
    const other = document.implementation.createHTMLDocument();
    other.body.append(other.adoptNode(element));
    place(world, document.adoptNode(element));
  }),
};
