import '#ui/kit/tokens.css';
import '#ui/kit/base.css';
import { createSettings } from '#stores/createSettings.ts';
import { applyTheme } from './applyTheme.ts';

/** Of a table's links: `#j.` an invitation, `#d.` its door. The console opens this page with an exercise instead, which has no dot there. */
const OF_A_TABLE = /^#[a-z]\./;

const root = document.getElementById('root');
if (root) {
  applyTheme(createSettings(() => localStorage));
  const opened = location.hash;
  // Another link or exercise in the same window is another page.
  addEventListener('hashchange', () => location.reload());
  if (opened === '' || OF_A_TABLE.test(opened)) {
    // The key goes out of the address bar before anything else is done with it.
    if (opened !== '') history.replaceState(history.state, '', location.pathname + location.search);
    void import('./showDevice.tsx').then(({ showDevice }) => showDevice(root, opened));
  } else {
    void import('./showProjector.tsx').then(({ showProjector }) => showProjector(root, decodeURIComponent(opened.slice(1))));
  }
}
