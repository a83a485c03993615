import '#ui/kit/tokens.css';
import '#ui/kit/base.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { applyTheme } from './applyTheme.ts';
import { compose } from './compose.ts';

const root = document.getElementById('root');
if (root) {
  const stores = compose();
  applyTheme(stores.settings);
  const page = <App stores={stores} />;
  // A build is prerendered; the development server's page is empty.
  if (root.hasChildNodes()) hydrateRoot(root, page);
  else createRoot(root).render(page);
}
