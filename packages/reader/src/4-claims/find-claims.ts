import type { Structure } from '../1-text/structure.ts';
import type { Tokens } from '../2-tokens/tokens.ts';
import type { Mentions } from '../3-mentions/find-mentions.ts';
import { applyRules, type Finding } from './apply.ts';
import { nounLemma, RULES } from './rules/en/rules.ts';
import { findSentences, type Scene } from './scene.ts';
import { makeDiscourse } from './stage/discourse.ts';
import { fitsNoun } from './stage/epithet.ts';
import { makeStage } from './stage/stage.ts';

/** What the claims of a text are, each with its rule and its clause; the reading prints them. */
export interface Claims {
  scene: Scene;
  findings: Finding[];
}

/** Analyses the clauses of a text and lets the rules read them. */
export function findClaims(tokens: Tokens, structure: Structure, mentions: Mentions): Claims {
  const bare = { text: tokens.text, tokens, structure, ...mentions };
  const scene: Scene = { ...bare, sentences: findSentences(bare, nounLemma) };
  const discourse = makeDiscourse(mentions.people, mainParties(mentions), fitsNoun);
  const voice = speakerOf(scene);
  if (voice) discourse.speaks(voice);
  return { scene, findings: applyRules(scene, makeStage(scene, discourse), RULES) };
}

/** The parties that a text is about, the most told first; parties only named as a place don't count. */
function mainParties({ parties, personMentions }: Mentions): string[] {
  const count = new Map<string, number>();
  const add = (party: string, n: number): void => void count.set(party, (count.get(party) ?? 0) + n);
  parties.forEach((m, i) => {
    if (!m.asPlace && m.role !== 'instrument-name') add(m.party, i < 4 ? 2 : 1);
  });
  for (const m of personMentions) for (const p of m.parties) add(p, 0.5);
  return [...count]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([party]) => party)
    .slice(0, 6);
}

/** Who says “I” in remarks: the first person whom a title of remarks or a statement names. */
function speakerOf({ structure, text, personMentions, tokens }: Scene): { parties: string[]; people: number[] } | null {
  const { title } = structure.header;
  if (
    !title ||
    !/\b(?:remarks|speech|statement by|press statement|address|interview)\b/i.test(text.slice(title.start, title.end))
  )
    return null;
  const first =
    personMentions.find((m) => tokens.start[m.from]! >= title.start && m.people.length === 1) ?? personMentions[0];
  return first ? { parties: first.parties, people: first.people } : null;
}
