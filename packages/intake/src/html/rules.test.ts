import { describe, expect, test } from 'vitest';
import { LINE_RULES, lineRuleOf } from './line-rules.ts';
import { openNames, REGION_RULES, regionOf } from './region-rules.ts';

describe('the rules of what is not the article', () => {
  test.each(REGION_RULES.flatMap((rule) => rule.yes.map((names) => [rule.id, names] as const)))(
    '%s takes the names “%s”',
    (id, names) => expect(regionOf('div', openNames(names))).toBe(id),
  );
  test.each(REGION_RULES.flatMap((rule) => rule.no.map((names) => [rule.id, names] as const)))(
    '%s leaves the names “%s”',
    (id, names) => expect(regionOf('div', openNames(names))).not.toBe(id),
  );
  test.each(REGION_RULES.flatMap((rule) => (rule.tags ?? []).map((tag) => [rule.id, tag] as const)))(
    '%s takes <%s>',
    (id, tag) => expect(regionOf(tag, '')).toBe(id),
  );
  test.each(LINE_RULES.flatMap((rule) => rule.yes.map((line) => [rule.id, line] as const)))(
    '%s takes the line “%s”',
    (id, line) => expect(lineRuleOf(line, id.endsWith('-link') ? 1 : 0)).toBe(id),
  );
  test.each(LINE_RULES.flatMap((rule) => rule.no.map((line) => [rule.id, line] as const)))(
    '%s leaves the line “%s”',
    (id, line) => expect(lineRuleOf(line, id.endsWith('-link') ? 1 : 0)).not.toBe(id),
  );
});
