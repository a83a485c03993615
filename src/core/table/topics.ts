/** Room or channel: 128 random or derived bits as 22 characters of base64url (RELAY 5). */
export type TopicId = string;

/** What a topic is for, once it is known to be one of ours. */
export type Topic =
  | { readonly kind: 'down' | 'repair'; readonly room: TopicId; readonly chan: TopicId }
  | { readonly kind: 'up' | 'lobby'; readonly room: TopicId };

const ID = /^[A-Za-z0-9_-]{22}$/;

/** Whether a text can name a room or a channel. */
export const isTopicId = (text: string): boolean => ID.test(text);

/** The names under which bytes of a table travel: what the facilitator sends, its repairs, what devices send, and knocks of who has no key yet. */
export const topics = {
  down: (room: TopicId, chan: TopicId): string => `ttx/${room}/${chan}/d`,
  repair: (room: TopicId, chan: TopicId): string => `ttx/${room}/${chan}/rep`,
  up: (room: TopicId): string => `ttx/${room}/u`,
  lobby: (room: TopicId): string => `ttx/${room}/lobby`,
} as const;

/** Reads a topic; `null` for every text that is none of ours, wildcards above all. */
export function parseTopic(topic: string): Topic | null {
  const [root, room = '', third = '', last, ...more] = topic.split('/');
  if (root !== 'ttx' || !isTopicId(room) || more.length > 0) return null;
  if (last === undefined) return third === 'u' ? { kind: 'up', room } : third === 'lobby' ? { kind: 'lobby', room } : null;
  if (!isTopicId(third)) return null;
  return last === 'd' ? { kind: 'down', room, chan: third } : last === 'rep' ? { kind: 'repair', room, chan: third } : null;
}
