import { oneLine } from '../text/space.ts';

/** What a page's JSON-LD (schema.org) says about its article. Dates are as written. */
export interface LinkedFacts {
  headline: string | null;
  outlet: string | null;
  author: string | null;
  credit: string | null;
  language: string | null;
  url: string | null;
  published: string | null;
  modified: string | null;
  body: string | null;
}

type Node = Record<string, unknown>;

/** Types that are an article, the surest first; a bare web page comes last. */
const ARTICLE_TYPES = [
  /^(?:ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BackgroundNewsArticle|NewsArticle)$/,
  /^(?:Article|PressRelease|BlogPosting|LiveBlogPosting|SocialMediaPosting|SpecialAnnouncement|Report|AdvertiserContentArticle|TechArticle|ScholarlyArticle)$/,
  /^(?:GovernmentService|CreativeWork|Legislation|DigitalDocument|Statement|Event)$/,
  /^(?:WebPage|ItemPage|AboutPage)$/,
];

/** Reads the page's JSON-LD scripts; broken ones are mended where that is safe, else passed over. Null when none tells of an article. */
export function readLinkedData(scripts: string[]): LinkedFacts | null {
  const nodes = scripts.flatMap((script) => flatten(parseMended(script)));
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  const ranked = nodes.map((node) => ({ node, rank: rankOf(node) })).filter(({ rank }) => rank >= 0);
  const article = ranked.toSorted((a, b) => a.rank - b.rank)[0]?.node;
  if (!article) return null;
  const named = (value: unknown): string | null => namesIn(value, byId).join(', ') || null;
  return {
    headline: text(article.headline) ?? text(article.name),
    outlet: named(article.publisher) ?? named(article.isPartOf) ?? outletOf(nodes),
    author: named(article.author) ?? named(article.creator),
    credit: text(article.creditText) ?? named(article.sourceOrganization) ?? named(article.isBasedOn),
    language: text(article.inLanguage) ?? named(article.inLanguage),
    url: addressIn(article.url) ?? addressIn(article.mainEntityOfPage),
    published: text(article.datePublished) ?? text(article.dateCreated),
    modified: text(article.dateModified),
    body: typeof article.articleBody === 'string' ? article.articleBody : null,
  };
}

function rankOf(node: Node): number {
  const types = list(node['@type']).map((type) => String(type).replace(/^.*[/#:]/, ''));
  return ARTICLE_TYPES.findIndex((rank) => types.some((type) => rank.test(type)));
}

/** The site itself, when the article names no publisher. */
function outletOf(nodes: Node[]): string | null {
  const site = nodes.find((node) =>
    list(node['@type']).some((type) => /^(?:WebSite|NewsMediaOrganization|GovernmentOrganization)$/.test(String(type))),
  );
  return site ? text(site.name) : null;
}

/** Every object of the data, those within `@graph` and in arrays too; a bound keeps hostile nesting out. */
function flatten(value: unknown, depth = 0): Node[] {
  if (depth > 6 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((one) => flatten(one, depth + 1));
  const node = value as Node;
  return [node, ...flatten(node['@graph'], depth + 1), ...flatten(node.mainEntity, depth + 1)];
}

function namesIn(value: unknown, byId: Map<unknown, Node>): string[] {
  return list(value).flatMap((one): string[] => {
    if (typeof one === 'string') return /^https?:/.test(one) ? [] : [text(one)].filter((name) => name !== null);
    if (typeof one !== 'object' || one === null) return [];
    const node = one as Node;
    const name = text(node.name) ?? text(byId.get(node['@id'])?.name);
    return name === null ? [] : [name];
  });
}

function addressIn(value: unknown): string | null {
  const one = list(value)[0];
  const address = typeof one === 'object' && one !== null ? ((one as Node)['@id'] ?? (one as Node).url) : one;
  return typeof address === 'string' && /^https?:\/\//.test(address) ? address : null;
}

const list = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

function text(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const one = typeof first === 'object' && first !== null ? (first as Node)['@value'] : first;
  if (typeof one === 'number') return String(one);
  return typeof one === 'string' ? oneLine(decodeEntities(one)) : null;
}

/** CMSs escape for HTML what JSON needed no escape for. */
const decodeEntities = (value: string): string =>
  value.replace(
    /&(amp|quot|#0?39|apos|lt|gt|nbsp|#8217|#8211|rsquo|lsquo|ldquo|rdquo|ndash|mdash);/g,
    (_, name: string) => ENTITIES[name.replace('#0', '#')] ?? '',
  );

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#39': "'",
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  '#8217': '’',
  '#8211': '–',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
};

/** JSON as pages have it: in a comment or CDATA, with raw line breaks in its strings, with a comma too many. */
function parseMended(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
    .replace(/;\s*$/, '');
  return parsed(bare) ?? parsed(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')) ?? null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
