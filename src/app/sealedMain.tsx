import '#ui/kit/tokens.css';
import '#ui/kit/base.css';
import { createRoot } from 'react-dom/client';
import { readSealed } from '#core/report/sealed/readSealed.ts';
import { SealedPage } from './SealedPage.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<SealedPage reading={readSealed((id) => document.getElementById(id)?.textContent ?? null)} />);
