import {
  console_everyone, console_roster, console_roster_absent, console_roster_approves, console_roster_away, console_roster_commits, console_roster_connected,
  console_roster_no_device, console_roster_nobody, console_roster_not_voted, console_roster_on, console_roster_show, console_roster_unheard,
  console_roster_voted, console_roster_waits,
} from '#messages/compiled/messages.js';
import type { MemberRow } from '#stores/table/tableTypes.ts';
import { Card } from '#ui/kit/Card.tsx';
import { PersonName } from '#ui/kit/PersonName.tsx';
import { TeamMark } from '#ui/kit/TeamMark.tsx';
import { duration } from '#ui/kit/time.ts';
import type { ConsoleControl } from './control.ts';
import { PresenceDot } from './PresenceDot.tsx';
import { personOf, roleTitles } from './roles.ts';
import styles from './RosterCard.module.css';
import { rosterRows, type RosterLine, type RosterRow } from './rosterRows.ts';

/** The people around the table: who is connected, who has voted, who waits for whom. */
export function RosterCard({ c }: { readonly c: ConsoleControl }) {
  const present = c.table.status === 'open' ? c.table.members.filter(({ state }) => state === 'in') : [];
  const connected = present.filter((member) => member.connected).length;
  const aside = present.length === 0 ? console_roster_nobody() : console_roster_connected({ connected, of: present.length });
  return (
    <Card title={console_roster()} aside={aside}>
      <details className={styles.RosterCard}>
        <summary>{console_roster_show()}</summary>
        <ul>{rosterRows(c.view, c.table).map((row) => <Row key={row.role.id} c={c} row={row} />)}</ul>
      </details>
    </Card>
  );
}

function Row({ c, row }: { readonly c: ConsoleControl; readonly row: RosterRow }) {
  const { role, members, lines } = row;
  return (
    <li className={styles.row}>
      <p className={styles.role}><TeamMark team={role.team} word={false} /> {role.title}</p>
      {members.map((member) => <p key={member.id} className={styles.who}><Connection member={member} wall={c.wall} /></p>)}
      {members.length === 0 && (
        <p className={styles.who}>
          <PresenceDot presence="none" /> <PersonOf c={c} role={role.id} /> {role.absent ? console_roster_absent() : console_roster_no_device()}
        </p>
      )}
      {lines.map((line) => <p key={`${line.decision}-${line.kind}`} className={styles.line} data-kind={line.kind}>{line.title}: {lineWords(c, line)}</p>)}
    </li>
  );
}

function PersonOf({ c, role }: { readonly c: ConsoleControl; readonly role: string }) {
  const person = personOf(c.session, role);
  return person === '' ? null : <><PersonName name={person} />,</>;
}

function Connection({ member, wall }: { readonly member: MemberRow; readonly wall: number }) {
  const away = member.heardAt === null ? console_roster_unheard() : console_roster_away({ time: duration((wall - member.heardAt) / 1000) });
  return <><PresenceDot presence={member.connected ? 'on' : 'away'} /> <PersonName name={member.name} />, {member.connected ? console_roster_on() : away}</>;
}

function lineWords(c: ConsoleControl, line: RosterLine): string {
  switch (line.kind) {
    case 'voted': return console_roster_voted();
    case 'not-voted': return console_roster_not_voted();
    case 'commits': return console_roster_commits();
    case 'approves': return console_roster_approves();
    case 'waits': return console_roster_waits({ who: roleTitles(c.view, line.who) || console_everyone() });
  }
}
