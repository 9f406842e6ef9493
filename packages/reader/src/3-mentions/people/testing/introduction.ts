/**
 * A text and the people in it with their offices, as `Name: title @PARTY, title @PARTY; Name: …`. A past office has `ex`
 * before it, an unknown party is `?`; a person without an office is `Name: private` or `Name: analyst`.
 */
export type Introduction = readonly [text: string, people: string];
