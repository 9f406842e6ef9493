import type { Action } from '../../reading.ts';

type TreatyAction = Action<'instrument'>;

const table = (text: string): ReadonlyMap<string, TreatyAction> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [action = '', lemmas = ''] = line.split(': ');
        return lemmas.split(', ').map((lemma) => [lemma.trim(), action.trim() as TreatyAction] as const);
      }),
  );

/** Verbs whose object is an instrument, by the treaty action that they tell (UN Treaty Handbook). */
export const TREATY_VERBS = table(`
signed: sign, exchange, ink, seal
initialled: initial
concluded: conclude, adopt, reach, strike, finalise, finalize, complete, clinch, close, agree, agree on
ratified: ratify, accede, accept, rejoin, join
consent: approve, endorse, vote
negotiating: negotiate, discuss, renegotiate
amended: amend, revise, modify, update
extended: extend, prolong, renew
suspended: suspend, freeze
terminated: denounce, terminate, abrogate, cancel, annul, scrap, revoke
withdrawn: withdraw, quit, leave, pull out
proposed: propose, offer, table, suggest
provisionally-applied: apply
`);

/** Nouns of treaty actions. */
export const TREATY_NOUNS = table(`
signed: n:signing
initialled: n:initialling
concluded: n:conclusion, n:adoption
ratified: n:ratification, n:accession
consent: n:approval
amended: n:amendment
extended: n:extension
suspended: n:suspension
terminated: n:termination, n:denunciation
withdrawn: n:withdrawal
`);

/** Actions that one party takes alone, so that the other is a target. */
export const ONE_SIDED: ReadonlySet<TreatyAction> = new Set([
  'ratified',
  'consent',
  'suspended',
  'terminated',
  'withdrawn',
  'proposed',
]);
