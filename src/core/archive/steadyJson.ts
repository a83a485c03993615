/** JSON that is the same for equal contents: fields in the order of their names. Unlike the form that logs are hashed in, half a surrogate pair is no fault. */
export const steadyJson = (value: unknown): string => `${JSON.stringify(value, inOrder, 2)}\n`;

const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
