import type { ArchiveProblem, ArchiveProblemCode } from '#core/archive/archiveProblem.ts';
import {
  archive_problem_damaged, archive_problem_log, archive_problem_missing, archive_problem_name, archive_problem_newer_log, archive_problem_other_header, archive_problem_scenario,
  archive_problem_sealed, archive_problem_twice, archive_problem_unlisted, archive_problem_unreadable, archive_whole_bad_manifest, archive_whole_bomb, archive_whole_cut, archive_whole_large,
  archive_whole_many, archive_whole_newer, archive_whole_no_manifest, archive_whole_no_zip, archive_whole_unread,
} from '#messages/compiled/messages.js';

interface Found {
  /** Of the archive. */
  readonly name: string;
  /** Inside it. */
  readonly file: string;
  readonly detail: string;
}
const WORDS: Readonly<Record<ArchiveProblemCode, (found: Found) => string>> = {
  unread: archive_whole_unread, large: archive_whole_large, 'no-zip': archive_whole_no_zip, cut: archive_whole_cut, many: archive_whole_many, bomb: archive_whole_bomb,
  'no-manifest': archive_whole_no_manifest, 'bad-manifest': archive_whole_bad_manifest, newer: archive_whole_newer,
  name: archive_problem_name, twice: archive_problem_twice, unlisted: archive_problem_unlisted, missing: archive_problem_missing, damaged: archive_problem_damaged,
  unreadable: archive_problem_unreadable, 'log-broken': archive_problem_log, 'other-header': archive_problem_other_header, 'newer-log': archive_problem_newer_log,
  sealed: archive_problem_sealed, scenario: archive_problem_scenario,
};

/** What is wrong with an archive, or with a file of it, in a sentence. `name`: of the archive. */
export const problemWords = (name: string, { code, file, detail }: ArchiveProblem): string => WORDS[code]({ name, file, detail }).trim();
