import { describe, expect, test } from 'vitest';
import { readRobots } from './robots.ts';

const ROBOTS = `
# a comment
User-agent: otherbot
Disallow: /

User-Agent: Chancery/1.0
User-agent: friend
Disallow: /drafts   # not yet
Allow: /drafts/final$
Disallow: /*.pdf$
Disallow: /search*q=

User-agent: *
Disallow: /everything
`;

describe('robots.txt', () => {
  test.each([
    ['/', true],
    ['/drafts', false],
    ['/drafts/x', false],
    ['/drafts/final', true],
    ['/drafts/final/2', false],
    ['/a/b.pdf', false],
    ['/a/b.pdf?x', true],
    ['/search?a=1&q=2', false],
    ['/everything', true],
  ])('for a program that it names, %s is %s', (path, allowed) =>
    expect(readRobots(ROBOTS, 'chancery').allows(path)).toBe(allowed),
  );

  test('for all others', () => {
    expect(readRobots(ROBOTS, 'someone').allows('/everything')).toBe(false);
    expect(readRobots(ROBOTS, 'someone').allows('/drafts')).toBe(true);
  });

  test('an empty file or an empty rule allows all', () => {
    expect(readRobots('', 'x').allows('/a')).toBe(true);
    expect(readRobots('User-agent: *\nDisallow:', 'x').allows('/a')).toBe(true);
  });

  test('a pattern of many stars costs no more than its length', () => {
    const robots = readRobots(`User-agent: *\nDisallow: /${'*a'.repeat(5000)}b`, 'x');
    expect(robots.allows(`/${'a'.repeat(20_000)}`)).toBe(true);
  });
});
