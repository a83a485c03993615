import { useStores } from '#stores/StoresContext.ts';
import { useLibrary } from '#stores/useLibrary.ts';
import { today } from '#ui/kit/today.ts';
import type { SaveWays } from '../debriefWays.ts';

/** How this page saves files. `log`: the log's text. */
export function useSaveWays(log: () => string): SaveWays {
  const download = useLibrary((library) => library.download);
  const seal = useStores('seal');
  return { download, seal, log, today };
}
