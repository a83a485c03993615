/** What serving needs to know of this machine. */
export interface Surroundings {
  /** Folder of the build. */
  readonly root: string;
  /** Where the certificate is kept. */
  readonly state: string;
  /** IPv4 addresses on networks, likeliest first. */
  readonly addresses: readonly string[];
  readonly hostname: string;
  /** Epoch ms. */
  readonly now: number;
  /** What is printed may be coloured. */
  readonly colour: boolean;
}
