import type { Decision } from '../decision.ts';
import type { Db } from './engine.ts';
import { rows, sql, tuple } from './sql.ts';

/** All decisions, or those that concern any of the sources, in the order in which they were made. */
export async function decisionsOf(db: Db, sources: readonly string[] | undefined): Promise<Decision[]> {
  if (sources === undefined) return parsed(await db.all(sql`select body from decisions order by number`));
  if (sources.length === 0) return [];
  return parsed(
    await db.all(sql`select body from decisions where number in
      (select decision from decision_sources where source in ${tuple(sources)}) order by number`),
  );
}

export async function decisionById(db: Db, id: string): Promise<Decision | null> {
  return parsed(await db.all(sql`select body from decisions where id = ${id}`))[0] ?? null;
}

/** Adds a decision; adding it again, after an answer that was lost on the way, adds nothing. */
export async function insertDecision(db: Db, decision: Decision, sources: readonly string[]): Promise<void> {
  const [row] = await db.all<{ number: number }>(sql`insert into decisions (id, at, body)
    values (${decision.id}, ${decision.at}, ${JSON.stringify(decision)}) on conflict do nothing returning number`);
  if (!row || sources.length === 0) return;
  const lines = [...new Set(sources)].map((source) => [source, row.number] as const);
  await db.run(sql`insert into decision_sources (source, decision) values ${rows(lines)}`);
}

const parsed = (found: { body: string }[]): Decision[] => found.map(({ body }) => JSON.parse(body) as Decision);
