import { useEffect, useState } from 'react';

/** `B` blacks this window out and back, `F` fills the screen. Returns whether it is black by its own key. */
export function useScreenKeys(): boolean {
  const [black, setBlack] = useState(false);
  useEffect(() => {
    const onKey = (pressed: KeyboardEvent) => {
      if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.repeat) return;
      const key = pressed.key.toLowerCase();
      if (key === 'b') setBlack((now) => !now);
      if (key === 'f') void fillScreen();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return black;
}

/** A browser may refuse; the window then stays as it is. */
async function fillScreen(): Promise<void> {
  const turned = document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  await turned.catch(() => {});
}
