import type { Span } from '@chancery/reader';
import type { QuotePlace, Run, SourceMap, SourcePlace } from './place.ts';

/**
 * Where a stretch of the text stands in the source. A stretch over several blocks of a page is given by its parts, each an
 * exact quotation, since other words may lie between them in the source.
 */
export function locate(map: SourceMap, span: Span): SourcePlace[] {
  switch (map.kind) {
    case 'quote':
      return parts(map.runs, span).map((part) => quotePlace(map.content, part));
    case 'lines':
      return parts(map.runs, span).map((part) => linePlace(map.content, part));
    case 'pages':
      return pagePlace(map.lines, span);
    case 'paragraphs': {
      const hit = map.paragraphs.filter((one) => one.start < span.end && one.end > span.start);
      const [first, last] = [hit[0], hit.at(-1)];
      return first && last ? [{ kind: 'paragraph', paragraph: first.number, endParagraph: last.number }] : [];
    }
  }
}

/** The stretches of the content that a stretch of the text covers. */
function parts(runs: Run[], span: Span): Span[] {
  const out: Span[] = [];
  for (const run of runs) {
    const start = Math.max(span.start, run.start);
    const end = Math.min(span.end, run.start + run.length);
    if (start >= end) continue;
    const part = { start: run.at + start - run.start, end: run.at + end - run.start };
    const before = out.at(-1);
    if (before && before.end === part.start) before.end = part.end;
    else out.push(part);
  }
  return out;
}

/** Context is grown until the quotation is the only one of its kind in the source. */
function quotePlace(content: string, { start, end }: Span): QuotePlace {
  const exact = content.slice(start, end);
  let reach = 32;
  for (; reach < 1024; reach *= 2) {
    const around = content.slice(Math.max(0, start - reach), end + reach);
    if (content.indexOf(around) === content.lastIndexOf(around)) break;
  }
  return {
    kind: 'quote',
    exact,
    prefix: content.slice(Math.max(0, start - reach), start),
    suffix: content.slice(end, end + reach),
    start,
    end,
  };
}

function linePlace(content: string, { start, end }: Span): SourcePlace {
  const before = content.slice(0, start);
  const line = count(before) + 1;
  const column = start - (before.lastIndexOf('\n') + 1) + 1;
  return { kind: 'line', line, column, endLine: line + count(content.slice(start, end)), start, end };
}

const count = (text: string): number => text.split('\n').length - 1;

function pagePlace(lines: Extract<SourceMap, { kind: 'pages' }>['lines'], span: Span): SourcePlace[] {
  const boxes = lines.filter((one) => one.start < span.end && one.end > span.start);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) return [];
  return [{ kind: 'page', page: first.page, line: first.line, endPage: last.page, endLine: last.line, boxes }];
}
