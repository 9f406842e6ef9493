import type { Diagnostic } from '@chancery/reader';
import { besideDate, isDateLine, UPDATED_LABEL } from '../dates/stamp.ts';
import type { LanguageVersion, ToldDate } from '../document.ts';
import { LIMITS, type Limits } from '../limits.ts';
import { type GatheredText, gather, type Piece, piece } from '../text/gather.ts';
import { type Choice, chooseArticle } from './choose.ts';
import { type DomDocument, parsePage } from './dom.ts';
import { prune, vote } from './extract.ts';
import { gatherFacts, type PageFacts } from './facts.ts';
import { foreignRegions } from './foreign.ts';
import { guardPage } from './guard.ts';
import { copyrightHolder, type PlaceOf, toldAuthor, toldCredit, toldOutlet, toldTitle } from './naming.ts';
import type { Page, PageBlock } from './page.ts';
import { pageDates, type VisibleDate } from './page-dates.ts';
import { walkPage } from './walk.ts';

export interface HtmlInput {
  html: string;
  /** Its address, to resolve relative ones and for a date in it. */
  url: string | null;
  /** How an error calls it. */
  name: string;
  wholePage: boolean;
  limits: Limits;
}

/** A page read, before it becomes a document. */
export interface HtmlReading extends GatheredText {
  content: string;
  title: string | null;
  outlet: string | null;
  author: string | null;
  credit: string | null;
  language: string | null;
  canonical: string | null;
  published: ToldDate | null;
  modified: ToldDate | null;
  versions: LanguageVersion[];
  diagnostics: Diagnostic[];
}

/**
 * A web page to its article. The words come from the page itself; `@mozilla/readability` votes on which, our rules decide.
 * @throws `html-too-deep`, `html-attributes`, `source-too-large`; a page without text gives an empty text and a diagnostic.
 */
export function readHtml(input: HtmlInput): HtmlReading {
  guardPage(input.html, input.limits, input.name);
  const document = parsePage(input.html);
  const page = walkPage(document, input.limits.htmlDepth, input.name);
  const facts = gatherFacts(page.tellers, input.url);
  const outlet = toldOutlet(facts, copyrightHolder(page.blocks.slice(-12).map((block) => block.text)), placesOn(page));
  const headline = toldTitle(facts, outlet);
  const author = toldAuthor(facts);
  const choice = chooseFrom(document, page, input.wholePage, headline, author);
  const dates = pageDates(
    timesNear(facts, page, choice),
    visibleDates(page, choice, author),
    facts.canonical ?? input.url,
    {
      language: facts.language,
    },
  );
  const written = choice.chosen.length > 0 ? writtenText(page, choice) : linkedText(page, facts, headline);
  return {
    ...written,
    title: choice.title?.text.replace(/\s+/g, ' ') ?? headline,
    outlet,
    author,
    credit: toldCredit(facts),
    language:
      facts.language ??
      facts.linked?.language ??
      facts.meta.get('content-language') ??
      facts.meta.get('og:locale') ??
      null,
    canonical: facts.canonical ?? facts.linked?.url ?? facts.meta.get('og:url') ?? null,
    published: dates.published,
    modified: dates.modified,
    versions: facts.versions,
    diagnostics: [...dates.diagnostics, ...leftOut(choice, written.text.length)],
  };
}

function placesOn(page: Page): PlaceOf {
  const places = new Map<string, number>();
  page.blocks.forEach((block, i) => {
    if (block.text.length < 300 && !places.has(block.text)) places.set(block.text, i);
  });
  return (text) => places.get(text) ?? -1;
}

function chooseFrom(
  document: DomDocument,
  page: Page,
  wholePage: boolean,
  headline: string | null,
  author: string | null,
): Choice {
  if (wholePage) {
    const visible = page.blocks.filter((block) => !block.element.hidden);
    return { chosen: visible, title: null, leftOut: [], ruleOf: new Map() };
  }
  const regions = foreignRegions(page);
  prune(page, regions);
  vote(document, page);
  return chooseArticle(page, regions, headline, (text) => besideDate(text, author)?.length === 0);
}

function writtenText(page: Page, choice: Choice): GatheredText & { content: string } {
  const title: Piece[] = choice.title ? [piece({ kind: 'title', text: choice.title.text, at: choice.title.at })] : [];
  return { ...gather([...title, ...choice.chosen.map(piece)]), content: page.content };
}

/** A page that shows nothing without its scripts may still carry its article in its JSON-LD. */
function linkedText(page: Page, facts: PageFacts, headline: string | null): GatheredText & { content: string } {
  const body = facts.linked?.body;
  if (!body) return { ...gather([]), content: page.content };
  let content = page.content;
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], text: string) => {
    content += content === '' ? '' : '\n';
    pieces.push(piece({ kind, text, at: content.length }));
    content += text;
  };
  if (headline) add('title', headline);
  for (const paragraph of plainParagraphs(body)) add('paragraph', paragraph);
  return { ...gather(pieces), content };
}

/** `articleBody` is plain text by the schema, and HTML in practice. */
function plainParagraphs(body: string): string[] {
  if (!/<\/?(?:p|br|div)\b/i.test(body))
    return body
      .split(/\s*\n\s*/)
      .map((line) => line.trim())
      .filter(Boolean);
  guardPage(body, LIMITS, 'articleBody');
  return walkPage(parsePage(body), 200, 'articleBody').blocks.map((block) => block.text);
}

/** The page's own times: those within or beside the article, not those of the stories beside it. */
function timesNear(facts: PageFacts, page: Page, choice: Choice): PageFacts {
  if (facts.times.length === 0) return facts;
  const blockOf = new Map(page.blocks.flatMap((block) => block.nodes.map((node) => [node, block] as const)));
  const times = facts.times.filter(({ element }) => {
    const block = element.firstChild ? blockOf.get(element.firstChild) : undefined;
    const rule = block && choice.ruleOf.get(block);
    return rule === undefined || STAMP_RULES.has(rule);
  });
  return { ...facts, times };
}

const STAMP_RULES: ReadonlySet<string> = new Set(['html/region/byline', 'html/line/stamp']);

/** Date lines from a little above the title to the first paragraphs, and labelled ones anywhere that is not another story. */
function visibleDates(page: Page, choice: Choice, author: string | null): VisibleDate[] {
  const [first, second] = choice.chosen;
  const head = page.blocks.indexOf(choice.title ?? first ?? page.blocks[0]!);
  const body = page.blocks.indexOf(second ?? first ?? page.blocks[0]!);
  const near = page.blocks.filter((block, i) => {
    const rule = choice.ruleOf.get(block);
    if (rule === 'html/line/stamp') return true;
    return i >= head - 4 && i <= body + 1 && (rule === undefined || STAMP_RULES.has(rule));
  });
  return near.filter((block) => isDateLine(block.text, author)).flatMap(datesOf);
}

/** “Published: 2 May 2021 | Updated: 5 May 2021” tells two. */
function datesOf(block: PageBlock): VisibleDate[] {
  return block.text
    .split(/[|•·\n\t]|(?=\b(?:last )?updated\b)/i)
    .map((raw) => ({ raw, updated: UPDATED_LABEL.test(raw) }));
}

/** Says that much was left out, when it was: a third of what was taken. */
function leftOut(choice: Choice, taken: number): Diagnostic[] {
  const length = choice.leftOut.reduce((sum, block) => sum + block.text.length, 0);
  if (length < 200 || length < taken / 3) return [];
  const first = choice.leftOut[0]!.text;
  return [
    {
      code: 'intake-text-left-out',
      message: `${choice.leftOut.length} paragraphs of the page (${length} characters) were not taken for the article, the first begins “${first.slice(0, 60)}”; take the whole page to have them.`,
    },
  ];
}
