import styles from './Kbd.module.css';

/** A key, for eyes only: what it does is told by the control it stands in. Hidden on narrow screens, which have no keyboard. */
export function Kbd({ children }: { readonly children: string }) {
  return (
    <kbd className={styles.Kbd} aria-hidden="true">
      {children}
    </kbd>
  );
}
