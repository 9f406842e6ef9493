import { describe, expect, it } from 'vitest';
import { findDates, resolve } from './index.ts';

const read = (text: string, published: string, direction: 'past' | 'future' | 'none'): (string | null)[] =>
  findDates(text).map((m) => resolve(m, { published, direction, anchor: null }).edtf);

describe('findDates', () => {
  it('reads the dates of a news item', () => {
    const text = 'They concluded it on Nov. 7, after talks since 1993 and, over the past three decades, a lot more.';
    expect(read(text, '2023-02-02', 'past')).toEqual(['2022-11-07', '1993/..', '1993/2023']);
  });
});
