export {
  FETCH_LIMITS,
  type Fetched,
  type FetchLimits,
  type FetchOptions,
  fetchSource,
  USER_AGENT,
} from './address/fetch-source.ts';
export { HostMemory } from './address/host-memory.ts';
export { isPrivate } from './address/private.ts';
export type { Resolve } from './address/request.ts';
export * from './document.ts';
export * from './errors.ts';
export { type Expanded, expand } from './expand.ts';
export type * from './hints.ts';
export { intake } from './intake.ts';
export { LIMITS, type Limits } from './limits.ts';
export { locate } from './locate.ts';
export { recogniseWithTesseract } from './pdf/tesseract.ts';
export * from './place.ts';
export * from './source.ts';
export { type Change, difference, touched } from './versions/difference.ts';
export { COPY, likeness } from './versions/likeness.ts';
export { type NextVersion, nextVersion } from './versions/next-version.ts';
export { type Recognised, recogniseItem } from './versions/recognise-item.ts';
