import { EMPTY_BOOK, withNote, type GapBook } from '#core/measures/gapBook.ts';

/** Decisions about gaps of the poor play of harbor-light: three with an owner and a date, one accepted without a date, one with a date that nobody accepted. */
export function ownedBook(): GapBook {
  const dated = withNote(EMPTY_BOOK, 'ack-late', { state: 'accepted', top: true, action: 'Two people look first at night, in turns', owner: 'R. Vale', due: '2026-12-18', doneWhen: 'the rota of a month shows two names a night', retest: true });
  const second = withNote(dated, 'backups-in-reach', { state: 'accepted', top: true, action: 'Keep one copy that no account of ours can delete; try it', owner: 'Kim Aldous', due: '2027-01-31', doneWhen: 'a restore from it took less than a day' });
  const third = withNote(second, 'business-and-secops-apart', { state: 'accepted', top: true, action: 'Agree what an outage and a leak would cost', owner: 'Tove Brandt', due: '2028-02-29', doneWhen: 'both leaders signed one page' });
  const undated = withNote(third, 'retention-seven-days', { state: 'accepted', owner: 'Kim Aldous' });
  return withNote(undated, 'copy-untested', { state: 'open', owner: 'R. Vale', due: '2027-03-01' });
}
