import { groupBy } from '../at.ts';
import { spanOf } from '../dates/span.ts';
import { type Told, voiceOf } from '../told.ts';
import type { ContentReader } from '../words/content.ts';
import { APPROXIMATE } from '../words/en.ts';
import { sayDate, sayText } from '../words/say.ts';
import { plain } from '../words/stem.ts';
import type { Disagreement } from './disagreement.ts';

/** Two numbers for one thing (indicator, parties, period) that differ by more than how finely they are told. */
export function figureDisagreements(figures: readonly Told[], reader: ContentReader): Disagreement[] {
  return [...groupBy(figures, (t) => keyOf(t, reader)).values()].flatMap((same) => {
    const [first] = same;
    const values = valuesOf(withoutSeries(same));
    if (!first?.claim.figure?.period || values.length < 2) return [];
    const told = values.map((v) => `${v.map((t) => by(t)).join(', ')}: ${v[0]?.claim.figure?.value}`);
    const why = `The ${first.claim.figure.indicator} of ${sayDate(first.claim.figure.period)} in ${first.claim.figure.unit} is told differently (${told.join('; ')}). Statistics of two sides often differ; neither is preferred.`;
    return [
      {
        acts: [],
        field: 'value' as const,
        values: values.map((v) => ({ value: String(v[0]?.claim.figure?.value), told: v })),
        why,
        preferred: null,
      },
    ];
  });
}

const by = (t: Told): string => t.claim.attribution.by ?? sayText(t.text);

/** One indicator, unit, period, set of parties and direction; what has no period is compared with nothing. */
function keyOf(t: Told, reader: ContentReader): string {
  const { figure, actors, targets, action } = t.claim;
  const period = spanOf(figure?.period);
  if (!figure || !period) return t.id;
  const indicator = [...reader.read(figure.indicator).strong].sort();
  const flow = flowOf(figure.indicator) ?? flowOf(t.claim.evidence.quote) ?? '';
  const direction = targets.length && flow !== 'turnover' ? actors.join() : '';
  return JSON.stringify([action, indicator, flow, figure.unit, period.from, period.to, t.parties, direction]);
}

function flowOf(text: string): string | null {
  const words = plain(text);
  if (/\bexport/.test(words) && /\bimport/.test(words)) return 'turnover';
  if (/\bexport/.test(words)) return 'export';
  if (/\bimport/.test(words)) return 'import';
  return /\bturnover\b|\bbilateral trade\b|\btwo-way\b|\btrade\b/.test(words) ? 'turnover' : null;
}

/** Two numbers that one voice gives are two things, however alike they are called. */
function withoutSeries(same: readonly Told[]): Told[] {
  const voices = groupBy(same, (t) => voiceOf(t));
  return same.filter((t) => {
    const voice = voices.get(voiceOf(t)) ?? [];
    return voice.every((x) => sameValue(x, t));
  });
}

/** The claims by value, those that differ in precision only together; in the order of the first telling. */
function valuesOf(same: readonly Told[]): Told[][] {
  const values: Told[][] = [];
  for (const t of same) {
    const home = values.find((v) => v.every((x) => sameValue(x, t)));
    if (home) home.push(t);
    else values.push([t]);
  }
  return values;
}

function sameValue(a: Told, b: Told): boolean {
  const [x, y] = [a.claim.figure?.value ?? 0, b.claim.figure?.value ?? 0];
  if (x === y) return true;
  const tolerance = [a, b].some((t) => APPROXIMATE.test(t.claim.evidence.quote)) ? 0.1 : 0;
  const coarse = Math.min(digits(x), digits(y));
  const rounded = coarse > 1 && Number(x.toPrecision(coarse)) === Number(y.toPrecision(coarse));
  return rounded || Math.abs(x - y) <= tolerance * Math.max(Math.abs(x), Math.abs(y));
}

const digits = (n: number): number =>
  Math.max(
    1,
    String(Math.abs(n))
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length,
  );
