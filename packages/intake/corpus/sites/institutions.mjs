import { attribute, body, EN, safe, words } from './render.mjs';

/** A ministry on Drupal: a breadcrumb, a visible date above the title, attachments and a contact box below. */
export function ministry(a) {
  return {
    from: 'visible',
    html: `<!DOCTYPE html>
<html lang="${a.language}" dir="ltr"><head><meta charset="utf-8">
<title>${safe(a.title)} | ${safe(a.outlet)}</title>
<link rel="canonical" href="https://mfa.example/en/news/${a.id}">
<link rel="alternate" hreflang="or" href="https://mfa.example/or/news/${a.id}">
<link rel="alternate" hreflang="${a.language}" href="https://mfa.example/en/news/${a.id}">
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)"></head>
<body class="path-node page-node-type-news has-sidebar cookies-enabled">
<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header role="banner"><div class="region region-header"><a href="/" class="site-logo">${safe(a.outlet)}</a>
<nav role="navigation" id="block-main-menu"><ul class="menu"><li><a href="/ministry">The Ministry</a></li><li><a href="/policy">Foreign policy</a></li><li><a href="/consular">Consular services</a></li><li><a href="/press">Press</a></li></ul></nav>
<ul class="language-switcher-language-url"><li><a href="/or">Orvelian</a></li><li><a href="/en">English</a></li></ul></div></header>
<nav class="breadcrumb" aria-labelledby="bc"><ol><li><a href="/">Home</a></li><li><a href="/press">Press</a></li><li>News</li></ol></nav>
<main role="main"><a id="main-content"></a><div class="layout-content"><div class="region region-content">
<div class="field field--name-field-date"><div class="field__item">${words(a.published, EN)}</div></div>
<h1 class="page-title"><span>${safe(a.title)}</span></h1>
<article role="article" class="node node--type-news node--view-mode-full"><div class="node__content">
<div class="field field--name-field-image"><img src="/files/1.jpg" alt="The ministers at the table"><div class="field--name-field-caption">The ministers at the table. Photo: Press service.</div></div>
<div class="clearfix text-formatted field field--name-body field__item">
${body(a, { heading: 'h3' })}
</div>
<div class="field--name-field-attachments"><div class="field__label">Attachments</div><ul><li><a href="/files/text.pdf">Text of the document (PDF, 214 KB)</a></li></ul></div>
<div class="social-media-sharing"><ul><li><a href="https://facebook.example/share">Facebook</a></li><li><a href="https://x.example/share">X</a></li></ul></div>
</div></article></div></div>
<aside class="layout-sidebar-second" role="complementary"><div class="block block-views"><h2>Latest news</h2>
<div class="views-row"><a href="/1">Consular days in the northern provinces begin next week</a><p>The consular section will receive citizens in four towns of the north, and asks them to book an hour by telephone.</p></div>
<div class="views-row"><a href="/2">Minister speaks at the academy of public administration</a><p>Young officials heard about the daily work of the service and asked many questions about life abroad.</p></div></div></aside>
</main>
<footer class="site-footer"><p>Contacts for the press: 12 Quay Street, Vadu. The press office is open from nine to five on working days.</p><p>© ${a.published.slice(0, 4)} ${safe(a.outlet)}. All rights reserved.</p></footer>
</div>
<div id="sliding-popup" class="eu-cookie-compliance-banner"><p>We use cookies on this site to enhance your user experience. By clicking the Accept button, you agree to us doing so.</p><button>Accept</button></div>
</body></html>`,
  };
}

/** A presidency on ASP.NET: the whole page is a form, the text lies in nested divs, the date in a meta tag of Dublin Core. */
export function presidency(a) {
  return {
    from: 'meta',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${a.language}"><head><title>${safe(a.outlet)} - ${safe(a.title)}</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="DC.title" content="${attribute(a.title)}" /><meta name="DC.date" content="${a.published}" /><meta name="DC.publisher" content="${attribute(a.outlet)}" />
<link href="/Style.css" rel="stylesheet" /></head>
<body><form method="post" action="./Default.aspx?id=${a.id}" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1Mg9kFgICAw9kFgIC" />
<div id="wrapper"><div id="top"><div id="ctl00_logo"><a href="/">${safe(a.outlet)}</a></div>
<div id="ctl00_mainMenu"><a href="/President">President</a> <a href="/News">News</a> <a href="/Speeches">Speeches</a> <a href="/Contact">Contact</a></div></div>
<div id="ctl00_path" class="breadcrumbs">You are here: <a href="/">Home</a> &gt; <a href="/News">News</a></div>
<div id="ctl00_content"><h1>${safe(a.title)}</h1>
<div class="news-text"><div>
${body(a, { wrap: (text) => `<p style="text-align: justify;">${text}</p>` })}
</div></div>
<div id="ctl00_print"><a href="javascript:window.print()">Print this page</a></div>
<div class="more-news"><h4>More news</h4><ul><li><a href="?id=991">The President opened the spring exhibition of the academy of arts</a></li><li><a href="?id=992">Message of the President on the day of the fishermen</a></li></ul></div>
</div>
<div id="ctl00_foot" class="footer">${safe(a.outlet)}, 1 Castle Hill. Telephone (44) 200 100</div></div></form></body></html>`,
  };
}

/** A page of a union of states: a declared header of its own, a summary box with links, a press contact block. */
export function union(a) {
  return {
    from: 'meta',
    html: `<!DOCTYPE html><html lang="${a.language}" class="no-js"><head><meta charset="utf-8"><title>${safe(a.title)} - ${safe(a.outlet)}</title>
<meta property="og:title" content="${attribute(a.title)}"><meta property="og:site_name" content="${attribute(a.outlet)}"><meta property="og:type" content="article">
<meta property="article:published_time" content="${a.published}T11:30:00+0200"><meta name="dcterms.language" content="${a.language}">
<link rel="canonical" href="https://council.union.example/en/press/press-releases/${a.published.replaceAll('-', '/')}/${a.id}/">
${['fr', 'de', 'es'].map((l) => `<link rel="alternate" hreflang="${l}" href="https://council.union.example/${l}/press/press-releases/${a.published.replaceAll('-', '/')}/${a.id}/">`).join('')}
</head><body>
<div class="ecl-site-header"><a class="ecl-link" href="/"><img alt="${attribute(a.outlet)}" src="/logo.svg"></a><div class="ecl-language-list"><a href="/fr">français</a> <a href="/de">Deutsch</a> <a href="/es">español</a></div></div>
<nav class="ecl-menu"><ul><li><a href="/about">About</a></li><li><a href="/policies">Policies</a></li><li><a href="/meetings">Meetings</a></li><li><a href="/press">Press</a></li></ul></nav>
<div id="main" class="container"><ol class="ecl-breadcrumb"><li><a href="/">Home</a></li><li><a href="/press">Press</a></li><li>Press releases</li></ol>
<div class="row"><div class="col-md-9 council-left-content-basic council-flexify">
<div class="ecl-page-header"><ul class="ecl-page-header__meta"><li>Press release</li><li>${words(a.published, EN)}</li><li>11:30</li></ul><h1 class="ecl-page-header__title">${safe(a.title)}</h1></div>
<div class="ecl-editor">
${body(a)}
</div>
<div class="ecl-social-media-share"><p class="ecl-social-media-share__description">Share this page</p><ul><li><a href="#">Facebook</a></li><li><a href="#">LinkedIn</a></li></ul></div>
<div class="press-contacts"><h3>Press contacts</h3><p>Marit Holm, press officer, +44 2 281 1000. If you are not a journalist, please send your request to the public information service.</p></div>
<div class="related-topics"><h3>Topics:</h3><ul><li><a href="/t/1">Foreign affairs</a></li><li><a href="/t/2">Restrictive measures</a></li></ul></div>
</div>
<div class="col-md-3 sidebar"><h3>See also</h3><p>An overview of the decisions that were taken in the last six months, with the votes of each of the members where the rules foresee one.</p></div>
</div></div>
<footer class="ecl-site-footer"><p>${safe(a.outlet)} – this site is managed by the Directorate-General for Communication.</p></footer></body></html>`,
  };
}

/** An assembly's press service: bare HTML5, symbol and date as lines over the text, a note to editors under it. */
export function assembly(a) {
  return {
    from: 'json-ld',
    language: `${a.language}-GB`,
    html: `<!DOCTYPE html><html lang="${a.language}-GB"><head><meta charset="utf-8"><title>${safe(a.title)} | Meetings Coverage and Press Releases</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","@id":"https://press.assembly.example/#site","name":"Meetings Coverage and Press Releases"},{"@type":"Article","headline":${JSON.stringify(a.title)},"datePublished":"${a.published}T17:02:11-05:00","inLanguage":"${a.language}","publisher":{"@id":"https://press.assembly.example/#org"}},{"@type":"Organization","@id":"https://press.assembly.example/#org","name":${JSON.stringify(a.outlet)}}]}</script>
</head><body><header class="header-top"><a href="/">Meetings Coverage and Press Releases</a><form action="/search"><input name="q"><button>Search</button></form></header>
<div class="navbar"><a href="/ga">Assembly</a><a href="/sc">Council</a><a href="/sg">Secretary-General</a></div>
<div class="main-container"><section class="col-sm-8"><h1 class="page-header">${safe(a.title)}</h1>
<article class="press-release"><div class="field-symbol">GA/12104</div><div class="field-date">${words(a.published, EN)}</div>
<div class="field-content">
${body(a)}
</div></article>
<div class="pane-disclaimer disclaimer"><em>For information media. Not an official record.</em></div></section>
<div class="col-sm-4 region-sidebar"><h2>Most read</h2><ol><li><a href="/x">Committee approves eleven drafts on decolonisation</a></li><li><a href="/y">Delegates debate working methods</a></li></ol></div></div>
<div class="footer">Copyright Assembly of Coastal States</div></body></html>`,
  };
}
