import { useState } from 'react';
import {
  devices_admit, devices_admit_named, devices_compare, devices_compare_digits, devices_compare_soon, devices_compare_words, devices_match,
  devices_match_named, devices_no_match, devices_no_match_named, devices_refuse, devices_refuse_named,
} from '#messages/compiled/messages.js';
import type { MemberRow } from '#stores/table/tableTypes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { PersonName } from '#ui/kit/PersonName.tsx';
import { isolatedName } from '#ui/kit/personName.ts';
import type { ConsoleControl } from '../control.ts';
import styles from './Devices.module.css';
import { draftOf, grantsOf } from './grantDraft.ts';
import { grantMissing } from './grantMissing.ts';
import { GrantPicker } from './GrantPicker.tsx';

interface AtTheDoorProps {
  readonly c: ConsoleControl;
  readonly member: MemberRow;
}

/** Somebody at the door: what to compare, what the device is to be for, admit or refuse. */
export function AtTheDoor({ c, member }: AtTheDoorProps) {
  const [draft, setDraft] = useState(() => draftOf(member.grants));
  const [pressed, setPressed] = useState(false);
  const missing = grantMissing(draft);
  const compares = member.state === 'comparing';
  const name = isolatedName(member.name);
  const admit = () => {
    setPressed(true);
    if (missing === null) c.table.admit(member.id, grantsOf(draft));
  };
  const mayAdmit = !compares || member.sas !== null;
  return (
    <article className={styles.door} aria-label={name}>
      <h4 className={styles.name}><PersonName name={member.name} /></h4>
      {compares && <Compare sas={member.sas} />}
      <GrantPicker view={c.view} draft={draft} onChange={setDraft} />
      {pressed && missing !== null && <InlineMessage kind="late" urgent>{missing}</InlineMessage>}
      <div className={styles.row}>
        {mayAdmit && (
          <Button kind="primary" aria-label={(compares ? devices_match_named : devices_admit_named)({ name })} onClick={admit}>
            {compares ? devices_match() : devices_admit()}
          </Button>
        )}
        <Button aria-label={(compares ? devices_no_match_named : devices_refuse_named)({ name })} onClick={() => c.table.remove(member.id)}>
          {compares ? devices_no_match() : devices_refuse()}
        </Button>
      </div>
    </article>
  );
}

function Compare({ sas }: { readonly sas: MemberRow['sas'] }) {
  if (sas === null) return <p className={styles.what}>{devices_compare_soon()}</p>;
  return (
    <div className={styles.stack}>
      <p className={styles.what}>{devices_compare()}</p>
      <dl className={styles.sas}>
        <div>
          <dt className={styles.label}>{devices_compare_digits()}</dt>
          <dd className={styles.digits}>{sas.digits.slice(0, 3)} {sas.digits.slice(3)}</dd>
        </div>
        <div>
          <dt className={styles.label}>{devices_compare_words()}</dt>
          <dd className={styles.words}>{sas.words.join(' ')}</dd>
        </div>
      </dl>
    </div>
  );
}
