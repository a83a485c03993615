import { useState } from 'react';
import type { Grant } from '#core/table/grant.ts';
import {
  devices_cancel, devices_cofacilitator, devices_cofacilitator_lead, devices_evaluator, devices_evaluator_choose, devices_evaluator_lead,
  devices_evaluator_missing, devices_evaluator_watches, devices_invite, devices_invite_named, devices_observer, devices_observer_lead, devices_others,
  devices_uses, devices_uses_wrong,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { ChoiceList } from '../sheets/ChoiceList.tsx';
import styles from './Devices.module.css';
import type { DevicesProps } from './devicesProps.ts';
import { InviteLine } from './InviteLine.tsx';
import { invitesOf } from './seatRows.ts';

const MOST_DEVICES = 60;
const usesOf = (text: string): number | null => (/^\d{1,2}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= MOST_DEVICES ? Number(text) : null);

/** Invites for observers, evaluators and a co-facilitator. */
export function OtherInvites({ c, onShow }: DevicesProps) {
  const [devices, setDevices] = useState('1');
  const [chooses, setChooses] = useState(false);
  const uses = usesOf(devices);
  const make = (grant: Grant, many = 1) => onShow({ kind: 'invite', id: c.table.invite(grant, many), grant });
  const out = (kind: Grant['kind']) => invitesOf(c.table, c.wall).filter(({ grant }) => grant.kind === kind).map((invite) => <InviteLine key={invite.id} c={c} invite={invite} onShow={onShow} />);
  const invite = (what: string, onClick: () => void) => <Button size="dense" aria-label={devices_invite_named({ what })} onClick={onClick}>{devices_invite()}</Button>;
  return (
    <section className={styles.stack} aria-labelledby="devices-others">
      <h3 className={styles.heading} id="devices-others">{devices_others()}</h3>
      <ul className={styles.rows}>
        <li className={styles.seat}>
          <What title={devices_observer()} lead={devices_observer_lead()} />
          <TextField label={devices_uses()} type="number" range={{ min: 1, max: MOST_DEVICES }} value={devices} onChange={setDevices} wrong={uses === null ? devices_uses_wrong() : undefined} />
          {invite(devices_observer(), () => uses !== null && make({ kind: 'observer' }, uses))}
          {out('observer')}
        </li>
        <li className={styles.seat}>
          <What title={devices_evaluator()} lead={devices_evaluator_lead()} />
          {chooses
            ? <Evaluator c={c} onInvite={(roles) => make({ kind: 'evaluator', roles })} onCancel={() => setChooses(false)} />
            : <Button size="dense" aria-label={devices_invite_named({ what: devices_evaluator() })} onClick={() => setChooses(true)}>{devices_evaluator_choose()}</Button>}
          {out('evaluator')}
        </li>
        <li className={styles.seat}>
          <What title={devices_cofacilitator()} lead={devices_cofacilitator_lead()} />
          {invite(devices_cofacilitator(), () => make({ kind: 'cofacilitator' }))}
          {out('cofacilitator')}
        </li>
      </ul>
    </section>
  );
}

function What({ title, lead }: { readonly title: string; readonly lead: string }) {
  return (
    <div className={styles.grow}>
      <p className={styles.name}>{title}</p>
      <p className={styles.note}>{lead}</p>
    </div>
  );
}

interface EvaluatorProps {
  readonly c: DevicesProps['c'];
  readonly onInvite: (roles: readonly string[]) => void;
  readonly onCancel: () => void;
}
function Evaluator({ c, onInvite, onCancel }: EvaluatorProps) {
  const [roles, setRoles] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState(false);
  return (
    <div className={styles.wide}>
      <ChoiceList legend={devices_evaluator_watches()} many choices={c.view.roles.map(({ id, title }) => ({ id, title }))} chosen={roles} onChange={setRoles} />
      {missing && roles.length === 0 && <InlineMessage kind="late" urgent>{devices_evaluator_missing()}</InlineMessage>}
      <div className={styles.row}>
        <Button size="dense" onClick={onCancel}>{devices_cancel()}</Button>
        <Button size="dense" kind="primary" onClick={() => (roles.length === 0 ? setMissing(true) : onInvite(roles))}>{devices_invite()}</Button>
      </div>
    </div>
  );
}
