/** Written with a full stop before what they belong to; a sentence never ends after one. */
export const TITLES = words(
  `mr mrs ms mx messrs mme dr prof rev hon fr st ste gen lt col maj capt cmdr cdr sgt cpl pvt adm brig gov sen rep amb msgr
  pres supt insp h.e h.h h.r.h h.m h.i.h h.s.h s.e r.adm v.adm rt ft mt vs cf e.g i.e viz approx ca al-hon ph`,
);

/** Belong to a number that follows: “No. 17”, “Art. 5”, “paras. 3–4”. */
export const BEFORE_NUMBER = words(
  'no nos nr art arts para paras par sec sect ch chap vol vols fig figs p pp pt cl reg doc res app bd c op tel ext',
);

/** End a sentence only when the next word looks like the start of one: “on Oct. 4. For”, “in the U.S. The”. */
export const MAYBE = words(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
  inc ltd co corp bros plc pty llc jr sr esq etc al est dept govt univ assn intl int natl min max bn mn tn tr sq ave blvd rd
  u.s u.n e.u u.k u.a.e u.s.a u.s.s.r d.c d.p.r.k r.o.k p.r.c n.y l.a b.c a.d a.m p.m a.k.a s.a n.v b.v p.o ph.d m.p m.d q.c
  ed eds trans rev dir sec-gen`,
);

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
export const STARTERS = words(
  `the a an he she it they we i you this that these those there here his her its their our my your both each all some many most
  several in on at by for from to with without under after before during since until as if when while where although though
  because but and or so yet however meanwhile moreover furthermore also earlier later last next among according asked what who
  why how no not`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Verbs that tell who said what is quoted. */
const SPEAK =
  'said|says|asked|asks|told|added|adds|replied|answered|wrote|tweeted|exclaimed|wondered|declared|warned|stressed|noted';

export const SAID = new RegExp(`\\b(?:${SPEAK})\\b`);

/** “The minister said that they would”: what follows is another sentence. */
export const SAID_THAT = new RegExp(`\\b(?:${SPEAK})\\s+(?:that|if|whether)\\b`);
