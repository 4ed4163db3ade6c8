// Starts the popup: reads settings and the tab, draws, and fetches the packs while that happens.
import { render } from 'preact';
import { loadSettings } from '../shared';
import { App } from './App';
import { errandOf, findTab } from './tab';
import '../ui/tokens.css';
import '../ui/page.css';
import '../ui/components.css';
import './popup.css';

const errand = errandOf(location.search);
const loading = loadSettings();
const data = Promise.all([import('./data'), loading]).then(([{ loadPopupData }, settings]) =>
  loadPopupData(settings),
);
const [settings, tab] = await Promise.all([loading, findTab(errand)]);
document.documentElement.dataset.surface = errand.surface;
render(<App errand={errand} tab={tab} settings={settings} data={data} />, document.getElementById('app')!);
