// Starts the welcome page, which opens once, after the first install.
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { loadSettings } from '../shared';
import { App } from './App';
import '../ui/tokens.css';
import '../ui/page.css';
import '../ui/page-components.css';
import '../highlighter/marks.css';
import './welcome.css';

const [settings, mayRead, commands] = await Promise.all([
  loadSettings(),
  browser.permissions.contains({ origins: ['<all_urls>'] }),
  browser.commands?.getAll() ?? [],
]);
const keys = commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
render(<App settings={settings} mayRead={mayRead} keys={keys} />, document.getElementById('app')!);
