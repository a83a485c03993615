import { Fault } from '#core/base/fault.ts';
import { SEALED_MARK } from '#core/report/sealed/sealedParts.ts';

/** The page that every sealed file carries, from where this app came from. Rejects with Fault `sealed-viewer` where it cannot be had (offline, or a server without it). */
export async function sealedViewer(): Promise<string> {
  const answer = await fetch('sealed.html').catch(() => null);
  const page = answer?.ok === true ? await answer.text() : '';
  if (!page.includes(SEALED_MARK)) throw new Fault('sealed-viewer', 'The page for sealed files could not be loaded.');
  return page;
}
