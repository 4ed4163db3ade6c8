// The popup as a whole: the tab's site above, then the search and what it or the page holds, or one entity; links below.
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type EntityView, type Settings, useSettings, useWords } from '../shared';
import type { PopupData } from './data';
import { EntityDetail } from './EntityDetail';
import { Footer } from './Footer';
import type { Detail } from './result-detail';
import { SearchList } from './SearchList';
import { SilenceNotice } from './SilenceNotice';
import { SiteHeader } from './SiteHeader';
import type { Errand, Tab } from './tab';
import { useTab } from './use-tab';

/** What the popup starts from. */
export interface AppProps {
  readonly errand: Errand;
  readonly tab: Tab | null;
  readonly settings: Settings;
  readonly data: Promise<PopupData>;
}

/** An entity that is looked at, and the facts of it that a query asked for. */
interface Opened extends Detail {
  readonly view: EntityView;
}

/** The popup. */
export function App(props: AppProps) {
  const settings = useSettings(props.settings);
  const words = useWords(settings);
  const tab = useTab(props.tab, settings);
  const [data, setData] = useState<PopupData | null>(null);
  // What was typed, for the way back from an entity.
  const query = useRef(props.errand.query);
  // Where the reader came from, so that Back and Esc lead the same way.
  const [trail, setTrail] = useState<readonly Opened[]>([]);
  // Not an effect after the next frame: a popup's first frame is late, and a reader is waiting.
  useLayoutEffect(() => void props.data.then(setData), [props.data]);

  const opened = trail.at(-1);
  const open = useCallback(
    async (detail: Detail): Promise<void> => {
      const view = await data?.shelf.view(detail.key);
      if (view) setTrail((before) => [...before, { ...detail, view }]);
    },
    [data],
  );
  const back = () => setTrail((before) => before.slice(0, -1));
  return (
    <>
      {props.errand.surface === 'page' && <Brand name={words.say('extensionName')} />}
      {tab && <SiteHeader view={tab} words={words} />}
      {tab && <SilenceNotice view={tab} words={words} />}
      <main>
        <h1 class="only-said">{words.say('extensionName')}</h1>
        {opened ? (
          <EntityDetail
            key={opened.key}
            view={opened.view}
            factIds={opened.factIds}
            tab={tab}
            words={words}
            onBack={back}
            onOpen={(key) => void open({ key, factIds: [] })}
          />
        ) : (
          <SearchList
            query={query.current}
            onQuery={(text) => {
              query.current = text;
            }}
            data={data}
            tab={tab}
            words={words}
            onOpen={open}
          />
        )}
      </main>
      <Footer tab={tab} data={data} isPaused={tab?.state.kind === 'paused'} words={words} />
    </>
  );
}

function Brand({ name }: { readonly name: string }) {
  return (
    <header class="site">
      <img src="/icons/on-32.png" width="24" height="24" alt="" />
      <b>{name}</b>
    </header>
  );
}
