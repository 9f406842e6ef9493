// Small helpers that every style of site uses to set its article.

export const safe = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
export const attribute = (text) => safe(text).replaceAll('"', '&quot;');

/** The article's parts as HTML; `wrap` sets a paragraph, `between(i)` gives what the site puts behind the i-th part. */
export function body(article, { wrap = (text) => `<p>${text}</p>`, between = () => '', heading = 'h2' } = {}) {
  return article.text.map((part, i) => `${block(part, wrap, heading)}\n${between(i, article.text.length)}`).join('\n');
}

function block(part, wrap, heading) {
  if (typeof part === 'string') return wrap(safe(part));
  if (part.h) return `<${heading}>${safe(part.h)}</${heading}>`;
  if (part.quote) return `<blockquote><p>${safe(part.quote)}</p></blockquote>`;
  if (part.li) return `<ul>${part.li.map((item) => `<li>${safe(item)}</li>`).join('')}</ul>`;
  if (part.ol) return `<ol>${part.ol.map((item) => `<li>${safe(item)}</li>`).join('')}</ol>`;
  const [head, ...rows] = part.table;
  const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${safe(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${row(head, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;
}

/** The text that must come out: the title, then the parts, as intake sets them apart. */
export function expectedText(article, { title = true } = {}) {
  const parts = article.text.map((part) => {
    if (typeof part === 'string') return part;
    if (part.h || part.quote) return part.h ?? part.quote;
    if (part.li || part.ol) return (part.li ?? part.ol).join('\n');
    return part.table.map((cells) => cells.join('\t')).join('\n');
  });
  return [...(title ? [article.title] : []), ...parts].join('\n\n');
}

export const words = (iso, months, order = 'dmy') => {
  const [y, m, d] = iso.split('-').map(Number);
  return order === 'mdy' ? `${months[m - 1]} ${d}, ${y}` : `${d} ${months[m - 1]} ${y}`;
};
export const EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const RU = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];
export const dots = (iso) => iso.split('-').reverse().join('.');
