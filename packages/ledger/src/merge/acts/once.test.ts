import { describe, expect, test } from 'vitest';
import { actsOf, record, says, text } from '../testing/story.ts';

describe('acts that happen once (2.5)', () => {
  const relations = (id: string, action: string, date: string) =>
    text(id, { says: [says(`relations/${action}`, 'SWE+CZE', `relations were ${action}`, { date })] });

  test('relations established on unequal dates are one act', () => {
    const r = record([relations('a', 'established', '1993'), relations('b', 'established', '1994')]);
    expect(r.acts).toHaveLength(1);
    expect(r.contradictions).toHaveLength(1);
  });

  test('once more only after they were severed', () => {
    expect(
      actsOf(
        relations('a', 'established', '1960'),
        relations('b', 'severed', '1968-08'),
        relations('c', 'established', '1990'),
      ),
    ).toHaveLength(3);
    expect(actsOf(relations('a', 'upgraded', '2010'), relations('b', 'upgraded', '2020'))).toHaveLength(2);
  });

  test.each(['initialled', 'signed', 'provisionally-applied', 'in-force', 'ratified'])(
    '%s of one instrument is one act',
    (action) => {
      const told = (id: string, date: string, name = 'Treaty on Extradition') =>
        text(id, {
          instruments: { x: [name, 'treaty', null, ['CZE', 'SWE']] },
          says: [
            says(`instrument/${action}`, action === 'ratified' ? 'SWE>CZE' : 'SWE+CZE', `the ${name} was ${action}`, {
              date,
              on: 'x',
            }),
          ],
        });
      expect(actsOf(told('a', '2010-02-03'), told('b', '2012'))).toHaveLength(1);
      expect(actsOf(told('a', '2010-02-03'), told('b', '2012', 'Agreement on Fisheries'))).toHaveLength(2);
    },
  );

  test.each(['concluded', 'amended', 'extended', 'suspended', 'negotiating'])('%s can be repeated', (action) => {
    const told = (id: string, date: string) =>
      text(id, {
        instruments: { x: ['Treaty on Extradition', 'treaty'] },
        says: [says(`instrument/${action}`, 'SWE+CZE', `the Treaty on Extradition was ${action}`, { date, on: 'x' })],
      });
    expect(actsOf(told('a', '2010-02-03'), told('b', '2012-05-01'))).toHaveLength(2);
  });

  test('an instrument may be signed anew after it was terminated', () => {
    const told = (id: string, action: string, date: string) =>
      text(id, {
        instruments: { x: ['Gas Transit Contract', 'contract'] },
        says: [says(`instrument/${action}`, 'SWE+CZE', `the Gas Transit Contract was ${action}`, { date, on: 'x' })],
      });
    expect(
      actsOf(told('a', 'signed', '2001'), told('b', 'terminated', '2006'), told('c', 'signed', '2009')),
    ).toHaveLength(3);
  });

  const office = (id: string, action: string, name: string, title: string, date: string, parties = 'SWE') =>
    text(id, {
      people: { [name]: [[title, 'SWE']] },
      says: [
        says('meeting/talks', 'SWE+CZE', `talks ${id}`, { date: `20${10 + id.charCodeAt(0) - 97}-01-01` }),
        says(`appointment/${action}`, parties, `${name} ${action} as ${title}`, { date, people: [name] }),
      ],
    });
  const appointments = (...texts: Parameters<typeof record>[0]) =>
    actsOf(...texts).filter((l) => l.startsWith('appointment'));

  test('an appointment of one person in one office is one act, of another person or to another office another', () => {
    expect(
      appointments(
        office('a', 'appointed', 'Anna Berg', 'Foreign Minister', '2020-03'),
        office('b', 'appointed', 'Anna Berg', 'Minister of Foreign Affairs', '2020-04'),
      ),
    ).toHaveLength(1);
    expect(
      appointments(
        office('a', 'appointed', 'Anna Berg', 'Foreign Minister', '2020-03'),
        office('b', 'appointed', 'Lars Holm', 'Foreign Minister', '2020-03'),
      ),
    ).toHaveLength(2);
    expect(
      appointments(
        office('a', 'appointed', 'Anna Berg', 'Foreign Minister', '2020-03'),
        office('b', 'appointed', 'Anna Berg', 'ambassador to the Czech Republic', '2020-03', 'SWE>CZE'),
      ),
    ).toHaveLength(2);
  });

  test('once more after leaving office', () => {
    expect(
      appointments(
        office('a', 'took-office', 'Anna Berg', 'Prime Minister', '2010-03'),
        office('b', 'left-office', 'Anna Berg', 'Prime Minister', '2014-03'),
        office('c', 'took-office', 'Anna Berg', 'Prime Minister', '2018-03'),
      ),
    ).toHaveLength(3);
  });
});
