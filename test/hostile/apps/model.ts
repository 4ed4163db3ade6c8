// What every framework's app shows: the same views in the same order, so that what differs between two runs is never
// the page's own doing. Each view exercises one way of re-rendering that text under marks has to live through.

/** One line of the app's list. */
export interface Story {
  /** Key in the list: a framework moves nodes by it. */
  readonly id: string;
  readonly text: string;
  /** An inline element that comes and goes within the line. */
  readonly note: string | null;
}

/** One state of the app. */
export interface View {
  /** What the change to this view does to the nodes. */
  readonly change: string;
  readonly title: string;
  readonly by: string;
  readonly stories: readonly Story[];
}

const chips: Story = { id: 'chips', text: 'Microsoft orders chips for DeepSeek', note: null };
const deal: Story = { id: 'deal', text: 'OpenAI signs with Microsoft', note: 'updated' };
const models: Story = { id: 'models', text: 'Anthropic ships a model', note: null };
const harbour: Story = { id: 'harbour', text: 'The harbour opens at noon', note: null };

/** The views, shown one after another; the first is also what the server renders. */
export const VIEWS: readonly View[] = [
  {
    change: 'server HTML',
    title: 'Today at OpenAI',
    by: 'a friend of Microsoft',
    stories: [chips, deal, models],
  },
  {
    change: 'text replaced in place',
    title: 'Tonight at Anthropic',
    by: 'nobody',
    stories: [
      { ...chips, text: 'DeepSeek orders chips for Microsoft' },
      { ...deal, text: 'Microsoft signs with OpenAI, OpenAI says' },
      models,
    ],
  },
  { change: 'keyed nodes reordered', title: 'Tonight', by: 'nobody', stories: [models, deal, chips] },
  { change: 'nodes removed and put in front', title: 'Tonight', by: 'OpenAI', stories: [harbour, chips] },
  {
    change: 'inline elements come and go',
    title: 'Tonight',
    by: 'OpenAI',
    stories: [
      { ...harbour, note: 'says Microsoft' },
      { ...chips, note: 'says OpenAI' },
    ],
  },
  { change: 'everything gone', title: '', by: '', stories: [] },
  { change: 'all of it anew', title: 'Again at OpenAI', by: 'Microsoft', stories: [deal, models, chips] },
];

const NAMES = /OpenAI|Microsoft|Anthropic|DeepSeek/g;

/** The names in a view, sorted: what is to be marked, no more and no less. */
export function namesIn(view: View): string[] {
  const texts = [view.title, view.by, ...view.stories.flatMap(({ text, note }) => [text, note ?? ''])];
  return texts.flatMap((text) => text.match(NAMES) ?? []).sort();
}

/** What each app's script puts on its window for the driver. */
export interface AppFixture {
  /** Makes the server's HTML live. */
  hydrate(): Promise<void>;
  /** Shows a view; resolves when the framework has written it. */
  show(index: number): Promise<void>;
}

declare global {
  interface Window {
    fixture: unknown;
  }
}
