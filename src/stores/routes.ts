/** Addresses of the rooms: the hash of `index.html`, and `seat.html` for the projector. Works on any static host and under any path. */
export const ROUTES = {
  library: '/',
  guide: '/guide',
  setup: '/setup/:scenario',
  console: '/console/:exercise',
  desk: '/desk/:exercise',
  debrief: '/debrief/:exercise',
  /** Every screen at any moment; its address is made by `replayHref.ts`. */
  replay: '/replay/:exercise',
  /** Where a co-facilitator opens an invitation: the fragment of its link without the hash. */
  cofacilitator: '/co/:link',
  /** A log from a file, read only. */
  log: '/log',
  /** All exercises of this machine over time. */
  programme: '/programme',
} as const;

/** The author guide. */
export const guideHref = (): string => '#/guide';
export const libraryHref = (): string => '#/';
export const setupHref = (scenario: string): string => `#/setup/${encodeURIComponent(scenario)}`;
export const consoleHref = (exercise: string): string => `#/console/${encodeURIComponent(exercise)}`;
export const cofacilitatorHref = (link: string): string => `#/co/${encodeURIComponent(link)}`;
/** Seats by hand-over on this laptop. */
export const deskHref = (exercise: string): string => `#/desk/${encodeURIComponent(exercise)}`;
export const debriefHref = (exercise: string): string => `#/debrief/${encodeURIComponent(exercise)}`;
/** The log from a file that is open on this page. */
export const logHref = (): string => '#/log';
/** The exercises of this machine over time. */
export const programmeHref = (): string => '#/programme';
/** The projector's window. */
export const projectorHref = (exercise: string): string => `seat.html#${encodeURIComponent(exercise)}`;
