// Starts the popup: reads settings and the tab, draws, and fetches the packs while that happens.
import { render } from 'preact';
import { loadSettings } from '../shared';
import { App } from './App';
import { errandOf, findPlace, findTab } from './tab';
import '../ui/tokens.css';
import '../ui/page.css';
import '../ui/page-components.css';
import './popup.css';

// Half a megabyte of packs and tables comes from the disk while the browser is asked for settings and the tab; what is
// made of it waits until the popup is drawn.
const fetched = import('./data');
const errand = errandOf(location.search);
const [settings, tab, place] = await Promise.all([loadSettings(), findTab(errand), findPlace()]);
document.documentElement.dataset.place = place;

const data = fetched.then(({ loadPopupData }) => loadPopupData(settings));
render(<App errand={errand} tab={tab} settings={settings} data={data} />, document.getElementById('app')!);
