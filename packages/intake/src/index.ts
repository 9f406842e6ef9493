export * from './document.ts';
export * from './errors.ts';
export * from './place.ts';
export * from './source.ts';
