import '#ui/kit/tokens.css';
import '#ui/kit/base.css';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { compose } from './compose.ts';

const root = document.getElementById('root');
if (root) hydrateRoot(root, <App stores={compose()} />);
