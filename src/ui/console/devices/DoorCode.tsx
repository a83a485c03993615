import styles from './Devices.module.css';

/** Eight characters to be read across a room: two groups of four. */
export function DoorCode({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <dl className={styles.code}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.codeText}><span>{text.slice(0, 4)}</span> <span>{text.slice(4)}</span></dd>
    </dl>
  );
}
