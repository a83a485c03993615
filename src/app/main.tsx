import '#ui/kit/tokens.css';
import '#ui/kit/base.css';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { applyTheme } from './applyTheme.ts';
import { compose } from './compose.ts';

const root = document.getElementById('root');
if (root) {
  const stores = compose();
  applyTheme(stores.settings);
  hydrateRoot(root, <App stores={stores} />);
}
