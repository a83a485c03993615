import styles from './Devices.module.css';

/** Eight characters to be read across a room: two groups of four. `text`: "7K3M-9QXT". */
export function DoorCode({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <dl className={styles.code}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.codeText}>{text.split('-').map((group, place) => <span key={place}>{group} </span>)}</dd>
    </dl>
  );
}
