import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';

/** The first render of every address, as HTML: what stands there before the script has come. */
export const shellHtml = (): string => renderToString(<App stores={null} />);
