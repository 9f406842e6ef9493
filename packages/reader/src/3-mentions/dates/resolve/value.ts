import type { Edtf } from '../../../reading.ts';
import type { DateRelation } from '../../mention.ts';
import { days, span, together } from '../edtf.ts';
import { hasYear, type Interval, type List, type Rolling, type Stated } from '../stated.ts';
import { asStated, type Env, known, unknown, type Value } from './context.ts';
import { offsetFrom, offsetValue, rollingValue } from './offset.ts';
import { periodValue, weekAround } from './period.ts';
import { calendarValue, daysOfValue, monthsValue, seasonValue, weekdayValue } from './points.ts';
import { reach } from './reach.ts';

/** What a stated date comes to, before its relation is applied. */
export function valueOfStated(stated: Stated, env: Env, relation: DateRelation): Value {
  switch (stated.kind) {
    case 'calendar':
      return calendarValue(stated, env);
    case 'season':
      return seasonValue(stated, env);
    case 'months':
      return monthsValue(stated, env);
    case 'days-of':
      return daysOfValue(stated, env);
    case 'weekday':
      return weekdayValue(stated, env);
    case 'period':
      return periodValue(stated, env);
    case 'offset':
      return typeof stated.from === 'string'
        ? offsetValue(stated, stated.from, env, relation)
        : offsetOfInner(valueOfStated(stated.from, env, 'at'), stated, relation);
    case 'rolling':
      return stated.upTo ? stretchValue(stated, valueOfStated(stated.upTo, env, 'at')) : rollingValue(stated, env);
    case 'week-of':
      return weekOfValue(valueOfStated(stated.of, env, 'at'));
    case 'decade':
      return asStated(`${stated.decade}X`);
    case 'century':
      return asStated(`${stated.hundreds}XX`);
    case 'interval':
      return intervalValue(stated, env);
    case 'list':
      return listValue(stated, env);
    case 'ambiguous':
      return {
        ...asStated(String(stated.year)),
        why: 'day and month can be read either way, so only the year is kept',
      };
    case 'vague':
      return unknown('the words give nothing to count with');
  }
}

function offsetOfInner(inner: Value, stated: Extract<Stated, { kind: 'offset' }>, relation: DateRelation): Value {
  const base = known(inner.edtf, 'anchor');
  return base ? offsetFrom(stated, base, relation) : inner;
}

/** “the 12 months to March 2024”: the last of them is March. */
function stretchValue(r: Rolling, end: Value): Value {
  const base = known(end.edtf, 'anchor');
  const start = base && reach(base, r, -1);
  return start === null
    ? unknown('its end is not exact enough to count from')
    : { ...end, edtf: span(start, base!.edtf) };
}

function weekOfValue(day: Value): Value {
  const base = known(day.edtf, 'anchor');
  return base ? { ...day, edtf: weekAround(base.first), computed: true } : day;
}

/** The end that is sure comes first; the other is then the nearest on its side. */
function intervalValue(i: Interval, env: Env): Value {
  const endFirst = hasYear(i.to) ? !hasYear(i.from) : env.direction === 'future' && i.from.kind !== 'weekday';
  const sure = valueOfStated(endFirst ? i.to : i.from, env, 'at');
  if (sure.edtf === null) return sure;
  const other = valueOfStated(endFirst ? i.from : i.to, chained(env, sure.edtf, endFirst ? 'past' : 'future'), 'at');
  if (other.edtf === null) return other;
  const edtf = endFirst ? span(other.edtf, sure.edtf) : span(sure.edtf, other.edtf);
  return days(edtf) === null
    ? unknown('its end is before its beginning')
    : { ...sure, edtf, computed: sure.computed || other.computed };
}

/** The others of “30 December and 2 January”, “Wednesday and Thursday” follow the first. */
function listValue(list: List, env: Env): Value {
  const dates: Edtf[] = [];
  let first: Value | null = null;
  for (const item of list.items) {
    const value = valueOfStated(
      item,
      first?.edtf && !hasYear(item) ? chained(env, dates.at(-1)!, 'future') : env,
      'at',
    );
    if (value.edtf === null) return value;
    first ??= value;
    dates.push(value.edtf);
  }
  return first ? { ...first, edtf: together(dates) } : unknown('no date is told');
}

const chained = (env: Env, from: Edtf, direction: 'past' | 'future'): Env => ({
  published: known(from, 'published'),
  anchor: env.anchor,
  direction,
});
