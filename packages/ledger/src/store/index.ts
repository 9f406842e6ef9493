/** The ledger's keeping side; `@chancery/ledger` itself is the pure fold. Drivers are loaded when a ledger is opened. */
export { memoryStore } from '../memory/store.ts';
export { alike } from './alike.ts';
export { type Days, daysOf, sortDay } from './days.ts';
export { keepDecision } from './decide.ts';
export { foldedRecord } from './entries.ts';
export { LEDGER_ERRORS, LedgerError, type LedgerErrorCode } from './errors.ts';
export { digest, sourceId } from './identity.ts';
export { type Incoming, type Kept, keep, keepReading } from './keep.ts';
export { type Opened, type OpenOptions, openStore } from './open.ts';
export { rebuild } from './rebuild.ts';
export { recordOf, refresh, refreshAll } from './refresh.ts';
export type * from './store.ts';
export { matches, parseQuery, placesOf, type Word, wordsOf } from './words.ts';
