// Starts the timeline page: loads the packs and the reader's language, then draws.
import { render } from 'preact';
import { interfaceLanguage, loadDataset, loadSettings, wordsIn } from '../shared';
import '../ui/tokens.css';
import '../ui/page-components.css';
import { App } from './App';
import { createTextSearch } from './text-search';
import './styles/frame.css';
import './styles/controls.css';
import './styles/picture.css';
import './styles/marks.css';
import './styles/beside.css';
import './styles/table.css';
import './styles/narrow.css';
import './styles/contrast.css';
import './styles/paper.css';

const settings = await loadSettings();
const dataset = await loadDataset(settings);
const words = wordsIn(interfaceLanguage(settings.language, navigator.languages));
document.documentElement.lang = words.language;
document.title = `${words.say('timeline_title')} · ${words.say('extensionName')}`;
render(
  <App dataset={dataset} search={createTextSearch(dataset, words.language)} words={words} />,
  document.body,
);
