import type { Structure } from '../1-text/structure.ts';
import type { Tokens } from '../2-tokens/tokens.ts';
import type { Edtf } from '../reading.ts';
import { type DateMention, findDates, publishedFrom } from './dates/index.ts';
import { findInstruments } from './instruments/instruments.ts';
import type { FoundInstrument, FoundPerson, InstrumentMention, PartyMention, PersonMention, Run } from './mention.ts';
import { findParties } from './parties/find-parties.ts';
import { findPeople } from './people/find-people.ts';

/** Everything that a text names, each with its tokens. */
export interface Mentions {
  published: Edtf | null;
  dates: (DateMention & Run)[];
  parties: PartyMention[];
  people: FoundPerson[];
  personMentions: PersonMention[];
  instruments: FoundInstrument[];
  instrumentMentions: InstrumentMention[];
}

/** Finds the dates, parties, people and instruments of a text; `published` is what the caller knows of its date. */
export function findMentions(tokens: Tokens, layout: Structure, options: { published?: Edtf | null }): Mentions {
  const dates = onTokens(findDates(tokens.text), tokens);
  const parties = findParties(tokens);
  const { people, mentions: personMentions } = findPeople(tokens, parties, layout);
  const { instruments, mentions: instrumentMentions } = findInstruments(tokens, parties, dates, layout);
  const { published } = layout.header;
  return {
    published:
      options.published ??
      (published ? publishedFrom(tokens.text.slice(published.start, published.end)) : null) ??
      adoptedOn(tokens.text),
    dates,
    parties,
    people,
    personMentions,
    instruments,
    instrumentMentions,
  };
}

/**
 * A text that tells its own day at its end: “Adopted in Zadar on 3 May 2011.”, a line by itself; “Done at Geneva,
 * 4 May 2023, in two originals”; “This Joint Statement was adopted …”. “The Convention, adopted on 28 July 1951” tells of
 * another.
 */
function adoptedOn(text: string): Edtf | null {
  const closing = CLOSING.exec(text.slice(text.lastIndexOf('\n', text.length - 600) + 1));
  const day = closing?.slice(1).find((told) => told !== undefined);
  return day === undefined ? null : publishedFrom(day);
}

const DAY = String.raw`\b[^.\n]{0,60}?(\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4})`;
const CLOSING = new RegExp(
  [
    String.raw`^\W*(?:Adopted|ADOPTED|Issued|ISSUED)${DAY}\W*$`,
    String.raw`(?:^\W*|[.:;]\s)(?:Done|DONE) (?:at|in)${DAY}`,
    String.raw`\bThis (?:\p{Lu}[\p{L}-]+ (?:of )?){1,4}(?:was|is) (?:adopted|issued|done)${DAY}`,
  ].join('|'),
  'mu',
);

/** Gives every date the tokens that it covers. */
function onTokens(dates: readonly DateMention[], tokens: Tokens): (DateMention & Run)[] {
  let i = 0;
  return dates.flatMap((date) => {
    while (i < tokens.count && tokens.end[i]! <= date.start) i++;
    const from = i;
    let to = from;
    while (to < tokens.count && tokens.start[to]! < date.end) to++;
    return to > from ? [{ ...date, from, to }] : [];
  });
}
