/** The first half of a seal in groups of four, for people to compare: as hard to meet by chance as 128 bits. */
export const sealGroups = (seal: string): string => (seal.slice(0, 32).match(/.{4}/g) ?? []).join(' ');
