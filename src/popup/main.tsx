// Starts the popup: reads settings and the tab, draws, and fetches the packs while that happens.
import { render } from 'preact';
import { loadSettings } from '../shared';
import { App } from './App';
import { errandOf, findPlace, findTab } from './tab';
import '../ui/tokens.css';
import '../ui/page.css';
import '../ui/components.css';
import './popup.css';

const errand = errandOf(location.search);
const [settings, tab, place] = await Promise.all([loadSettings(), findTab(errand), findPlace()]);
document.documentElement.dataset.place = place;

// Half a megabyte of packs and tables is read after the first paint: a reader types slower than that.
const data = new Promise<void>((painted) => requestAnimationFrame(() => setTimeout(painted))).then(
  async () => {
    const { loadPopupData } = await import('./data');
    return loadPopupData(settings);
  },
);
render(<App errand={errand} tab={tab} settings={settings} data={data} />, document.getElementById('app')!);
