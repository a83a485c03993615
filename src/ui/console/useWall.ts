import { useEffect, useState } from 'react';

/** The room's clock, epoch ms, renewed each second. */
export function useWall(): number {
  const [wall, setWall] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setWall(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return wall;
}
