import type { Dialect } from './engine.ts';

/** The schema that this version writes. A change of it is a further migration, never an edit of one. */
export const SCHEMA = 1;

/**
 * Migrations by number: what to run to come from the one before. Truth first: frozen bytes, sources, documents, readings,
 * decisions, jobs. Below: what is derived from it and can be made again.
 */
export const MIGRATIONS: Readonly<Record<number, (dialect: Dialect) => readonly string[]>> = { 1: schema1 };

function schema1({ types, searchTables }: Dialect): string[] {
  const { identity, text, blob, bigint } = types;
  return [
    `create table frozen (
      sha256 ${text} primary key,
      size ${bigint} not null,
      packed ${blob} not null
    )`,
    `create table sources (
      number ${identity},
      id ${text} not null unique,
      url ${text},
      filename ${text},
      part ${text},
      headers ${text} not null,
      taken_at ${text},
      added_at ${text} not null,
      sha256 ${text} not null references frozen (sha256),
      supersedes ${text},
      document_id ${text} not null,
      current integer not null,
      title ${text},
      outlet ${text},
      language ${text} not null,
      published ${text},
      day ${text} not null,
      outlet_words ${text},
      name_words ${text} not null,
      claims integer not null,
      version integer not null
    )`,
    'create index sources_url on sources (url)',
    'create index sources_day on sources (day, number)',
    'create index sources_sha256 on sources (sha256)',
    `create table documents (
      source ${bigint} primary key references sources (number),
      text ${blob},
      extras ${blob} not null
    )`,
    `create table readings (
      source ${bigint} not null references sources (number),
      version integer not null,
      reader ${text} not null,
      given ${text} not null,
      at ${text} not null,
      claims integer not null,
      packed ${blob} not null,
      primary key (source, version)
    )`,
    `create table decisions (
      number ${identity},
      id ${text} not null unique,
      at ${text} not null,
      body ${text} not null
    )`,
    `create table decision_sources (
      source ${text} not null,
      decision ${bigint} not null references decisions (number),
      primary key (source, decision)
    )`,
    `create table jobs (
      id ${text} primary key,
      kind ${text} not null,
      body ${text} not null,
      state ${text} not null,
      attempts integer not null,
      due ${text} not null,
      held_until ${text},
      outcome ${text}
    )`,
    'create index jobs_due on jobs (state, due)',
    `create table pairs (
      id ${identity},
      a ${text} not null,
      b ${text} not null,
      wanted integer not null,
      folded integer not null,
      summary ${text},
      unique (a, b)
    )`,
    'create index pairs_stale on pairs (id) where folded < wanted',
    `create table pair_sources (
      pair ${bigint} not null references pairs (id),
      source ${bigint} not null references sources (number),
      primary key (pair, source)
    )`,
    'create index pair_sources_source on pair_sources (source)',
    `create table entries (
      pair ${bigint} not null references pairs (id),
      kind ${text} not null,
      seq integer not null,
      label ${text} not null,
      first_day ${text},
      last_day ${text},
      body ${text} not null,
      primary key (pair, kind, seq)
    )`,
    `create table claims (
      id ${bigint} primary key,
      source ${bigint} not null references sources (number),
      type ${text} not null,
      action ${text} not null,
      parties ${text} not null,
      first_day ${text},
      last_day ${text}
    )`,
    'create index claims_source on claims (source)',
    ...searchTables,
  ];
}
