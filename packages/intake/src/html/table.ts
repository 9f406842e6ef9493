import { type DomElement, descendants, isElement, TEXT } from './dom.ts';

/**
 * A table of data, whose rows are read as rows; else the table only lays the page out and its cells are read as the page.
 * Data has head cells or a caption, or several rows of the same few short cells, and nothing that only a page has.
 */
export function isDataTable(table: DomElement): boolean {
  if (table.getAttribute('role') === 'presentation') return false;
  const cells: number[] = [];
  const rows: number[] = [];
  let headed = false;
  for (const node of descendants(table)) {
    if (node.nodeType === TEXT && cells.length && node.data!.trim() !== '')
      cells[cells.length - 1]! += node.data!.length;
    if (!isElement(node)) continue;
    if (PAGE_TAGS.has(node.localName)) return false;
    if (node.localName === 'th' || node.localName === 'caption') headed = true;
    if (node.localName === 'tr') rows.push(0);
    if (node.localName !== 'td' && node.localName !== 'th') continue;
    if (rows.length) rows[rows.length - 1]!++;
    cells.push(0);
  }
  const longest = cells.reduce((most, letters) => Math.max(most, letters), 0);
  const wide = rows.filter((count) => count >= 2).length;
  if (headed) return wide >= 1 && longest <= 1000;
  return wide >= 2 && wide >= rows.length * 0.6 && longest < 400;
}

/** What no table of data holds. */
const PAGE_TAGS = new Set(['table', 'h1', 'h2', 'form', 'article', 'nav', 'iframe', 'blockquote']);
