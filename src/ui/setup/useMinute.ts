import { useEffect, useState } from 'react';

/** The room's time in epoch ms, renewed every half minute: enough for a clock without seconds. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
