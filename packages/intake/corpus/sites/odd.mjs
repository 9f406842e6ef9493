import { body, dots, safe } from './render.mjs';

/** A page of 2003: tables for the layout, shouted tags, fonts, no paragraph elements, nothing in the head but a title. */
export function table2003(a) {
  return {
    from: 'visible',
    html: `<HTML><HEAD><TITLE>${safe(a.outlet)} - ${safe(a.title)}</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${a.charset ?? 'utf-8'}"></HEAD>
<BODY BGCOLOR="#FFFFFF" LINK="#000080"><TABLE WIDTH="760" BORDER=0 CELLPADDING=0><TR><TD COLSPAN=2 BGCOLOR="#000080"><FONT COLOR=white SIZE=5>${safe(a.outlet)}</FONT></TD></TR>
<TR><TD WIDTH=150 VALIGN=top BGCOLOR="#E0E0E0"><A HREF="index.htm">Home</A><BR><A HREF="news.htm">News</A><BR><A HREF="speeches.htm">Speeches</A><BR><A HREF="links.htm">Links</A><BR><A HREF="guest.htm">Guestbook</A></TD>
<TD VALIGN=top><FONT FACE="Arial" SIZE=2>${dots(a.published)}<BR><BR><B>${safe(a.title)}</B><BR><BR>
${body(a, { wrap: (text) => `${text}<BR><BR>` })}
</FONT><P ALIGN=center><A HREF="news.htm">Back to the news</A></P></TD></TR>
<TR><TD COLSPAN=2><HR><FONT SIZE=1>Best viewed at 800x600. Visitors since 1 March 2001: 48211</FONT></TD></TR></TABLE></BODY></HTML>`,
  };
}

/** A page that is nothing without its scripts; the whole article lies in its JSON-LD. */
export function scripted(a) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: a.title,
    datePublished: `${a.published}T05:00:00+03:00`,
    inLanguage: a.language,
    author: a.author ? { '@type': 'Person', name: a.author } : undefined,
    publisher: { '@type': 'Organization', name: a.outlet },
    articleBody: a.text.join('\n\n'),
  };
  return {
    from: 'json-ld',
    html: `<!doctype html><html><head><meta charset="utf-8"><title>${safe(a.title)}</title><script type="application/ld+json">${JSON.stringify(data).replaceAll('</', '<\\/')}</script><script>window.__APP__={}</script></head>
<body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.8f2a.js"></script></body></html>`,
  };
}

/** A hand-written page: no meta, no classes, the date in no place but the address. */
export function bare(a) {
  return {
    from: 'address',
    published: a.published.slice(0, 7),
    address: `https://www.example/archive/${a.published.slice(0, 4)}/${a.published.slice(5, 7)}/${a.id}.html`,
    html: `<html lang=${a.language}><body><p><a href="../">up</a> | <a href="../../">archive</a></p><h1>${safe(a.title)}</h1>
${body(a, { wrap: (text) => `<p>${text}` })}
<hr><address>${safe(a.outlet)}</address><p><small>&copy; ${safe(a.outlet)}</small></p></body></html>`,
  };
}
