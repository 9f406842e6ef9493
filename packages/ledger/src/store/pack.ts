import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Bytes or text made small for keeping. */
export const pack = (data: Uint8Array | string): Uint8Array => deflateRawSync(data);

export const unpack = (packed: Uint8Array): Uint8Array => inflateRawSync(packed);

export const unpackText = (packed: Uint8Array): string => inflateRawSync(packed).toString('utf8');

export const packJson = (value: unknown): Uint8Array => pack(JSON.stringify(value));

export const unpackJson = <T>(packed: Uint8Array): T => JSON.parse(unpackText(packed)) as T;
