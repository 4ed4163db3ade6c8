// Starts the options page: reads settings and packs, then draws.
import { render } from 'preact';
import { loadSettings } from '../shared';
import { App } from './App';
import '../ui/tokens.css';
import '../ui/page.css';
import '../ui/page-components.css';
import '../highlighter/marks.css';
import './options.css';

const settings = await loadSettings();
render(<App settings={settings} />, document.getElementById('app')!);
