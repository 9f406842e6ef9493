import { intake } from '@chancery/intake';
import { read } from '@chancery/reader';
import { describe, expect, test } from 'vitest';

/** A page with its date in the metadata, taken in and read. */
async function reading(sentence: string, published: string) {
  const html = `<!doctype html><html lang="en"><head><meta property="article:published_time" content="${published}T21:30:00-05:00"></head><body><nav><a href="/">Home</a></nav><article><h1>News of the day</h1><p>${sentence}</p></article></body></html>`;
  const document = await intake(Buffer.from(html), { filename: 'page.html' });
  const { claims } = read(document.text, {
    ...(document.published && { published: document.published.value }),
    language: document.language ?? 'en',
  });
  for (const { evidence } of claims) expect(document.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  return claims.map(({ action, date, status }) => [action, date, status]);
}

/** Numbers are those of the reports of what went wrong for people with other tools. */
describe('dates that only the text and the page’s date together tell', () => {
  test('8: “On November 12” in a release of January 2019 is of 2018', async () =>
    expect(
      await reading('On November 12, France and Germany signed a memorandum of understanding in Paris.', '2019-01-15'),
    ).toEqual([['signed', '2018-11-12', 'happened']]));

  test('11: a planned end is not an end, an unknown one not an open one', async () =>
    expect(
      await reading(
        'The agreement between France and Kazakhstan, in force since March 2020, is to run until 2030.',
        '2023-02-02',
      ),
    ).toEqual([['in-force', '2020-03/..', 'ongoing']]));

  test('12: the tense decides the direction', async () => {
    expect(await reading('French Foreign Minister Jean Dupont visited Kazakhstan on Nov. 7.', '2023-02-02')).toEqual([
      ['visit', '2022-11-07', 'happened'],
    ]);
    expect(await reading('France and Kazakhstan will sign a protocol on Nov. 7.', '2023-02-02')).toEqual([
      ['signed', '2023-11-07', 'planned'],
    ]);
  });
});
