import '#ui/kit/tokens.css';
import '#ui/kit/base.css';
import { createRoot } from 'react-dom/client';
import { ScreenRoom } from '#ui/screen/ScreenRoom.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<ScreenRoom />);
