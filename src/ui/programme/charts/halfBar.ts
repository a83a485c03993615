/** Half the width of a bar in px: room for thirty of them on a phone. */
export const halfBar = (columns: number): number => (columns > 16 ? 3 : 8);
