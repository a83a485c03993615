import {
  screen_business,
  screen_decided,
  screen_expired,
  screen_left,
  screen_none,
  screen_secops,
  screen_then,
  screen_voted,
  screen_votes,
  screen_waits,
} from '#messages/compiled/messages.js';
import type { ScreenView } from '#core/views/screenViewTypes.ts';
import { timeLeft } from '#ui/kit/time.ts';
import styles from './Screen.module.css';

type Decision = ScreenView['decisions'][number];
const MOST = 2;

/** The decision that the console put in the light, or those that press most; votes only once they are closed. */
export function ScreenDecisions({ view, spotlight }: { readonly view: ScreenView; readonly spotlight: string | null }) {
  const lit = view.decisions.find((d) => d.id === spotlight);
  const others = view.decisions.filter((d) => d !== lit).sort((a, b) => (a.deadlineAt ?? Infinity) - (b.deadlineAt ?? Infinity));
  const shown = [
    ...(lit ? [lit] : []),
    ...others.filter((d) => d.state === 'open' || d.state === 'approval'),
    ...others.filter((d) => d.state !== 'open' && d.state !== 'approval'),
  ];
  return (
    <section className={styles.decisions}>
      {shown.slice(0, MOST).map((d) => (
        <DecisionOnScreen key={d.id} view={view} decision={d} />
      ))}
    </section>
  );
}

function DecisionOnScreen({ view, decision: d }: { readonly view: ScreenView; readonly decision: Decision }) {
  const role = (id: string | null): string => view.roles.find((r) => r.id === id)?.title ?? '';
  const live = d.state === 'open' || d.state === 'approval';
  return (
    <article className={styles.decision} data-live={live}>
      <h2>{d.title}</h2>
      {live && d.deadlineAt !== null && <p className={styles.left}>{screen_left({ time: timeLeft(d.deadlineAt - view.clock.now) })}</p>}
      {live && <p className={styles.small}>{screen_waits({ role: role(d.state === 'approval' ? d.approver : d.owner) })}</p>}
      {live && d.otherwise !== null && <p className={styles.small}>{screen_then({ what: d.otherwise })}</p>}
      {d.state === 'open' && d.consulted.length > 0 && (
        <p className={styles.small}>{screen_voted({ n: d.voted.length, of: d.consulted.length })}</p>
      )}
      {d.state === 'expired' && <p className={styles.small}>{screen_expired()}</p>}
      {d.commit && <p>{screen_decided({ option: d.commit.optionTitle })}</p>}
      {d.tally && d.consulted.length > 0 && <Votes tally={d.tally} />}
    </article>
  );
}

function Votes({ tally }: { readonly tally: NonNullable<Decision['tally']> }) {
  return (
    <table className={styles.small}>
      <thead>
        <tr>
          <th scope="col">{screen_votes()}</th>
          <th scope="col">{screen_business()}</th>
          <th scope="col">{screen_secops()}</th>
        </tr>
      </thead>
      <tbody>
        {tally.map((row) => (
          <tr key={row.option}>
            <th scope="row">{row.title}</th>
            <td>{row.business || screen_none()}</td>
            <td>{row.secops || screen_none()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
