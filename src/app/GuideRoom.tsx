import '#ui/kit/mono.css';
import { useEffect, type ReactNode } from 'react';
import { app_broken_library, app_guide_title } from '#messages/compiled/messages.js';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import prose from '#ui/kit/Prose.module.css';
import { libraryHref } from '#stores/routes.ts';
import Guide from '../../scenarios/README.md';
import styles from './GuideRoom.module.css';

/** A wide table scrolls by itself, by keyboard too; the page never does. */
const Wide = ({ children }: { readonly children: ReactNode }) => (
  <div className={prose.table} tabIndex={0} role="group"><table>{children}</table></div>
);
const Code = ({ children }: { readonly children: ReactNode }) => <pre tabIndex={0}>{children}</pre>;
/** The guide's links lead to files of the repository, which this page does not hold: their words stay. */
const Words = ({ children }: { readonly children: ReactNode }) => <>{children}</>;
const COMPONENTS = { table: Wide, pre: Code, a: Words };

/** The author guide of the repository, as a page. */
export function GuideRoom() {
  useEffect(() => void (document.title = app_guide_title()), []);
  return (
    <main className={`${prose.Prose} ${styles.GuideRoom}`}>
      <ButtonLink href={libraryHref()}>{app_broken_library()}</ButtonLink>
      <Guide components={COMPONENTS} />
    </main>
  );
}
