import { attribute, body, dots, EN, RU, safe, words } from './render.mjs';

/** A WordPress blog with Yoast's graph, sharing buttons within the content, related posts and a prev/next line. */
export function wordpress(a) {
  return {
    from: 'json-ld',
    modified: a.published,
    html: `<!DOCTYPE html><html lang="${a.language}"><head><meta charset="UTF-8"><title>${safe(a.title)} &#8211; ${safe(a.outlet)}</title>
<link rel="canonical" href="https://blog.example/${a.published.slice(0, 7).replace('-', '/')}/${a.id}/" />
<meta property="og:title" content="${attribute(a.title)}" /><meta property="og:site_name" content="${attribute(a.outlet)}" />
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"https://blog.example/#webpage","name":${JSON.stringify(`${a.title} - ${a.outlet}`)},"datePublished":"${a.published}T06:00:00+00:00","dateModified":"${a.published}T06:30:00+00:00","isPartOf":{"@id":"https://blog.example/#website"}},{"@type":"WebSite","@id":"https://blog.example/#website","name":${JSON.stringify(a.outlet)}},{"@type":"Article","headline":${JSON.stringify(a.title.replaceAll('’', '&#8217;'))},"datePublished":"${a.published}T06:00:00+00:00","dateModified":"${a.published}T06:30:00+00:00","author":{"@type":"Person","name":${JSON.stringify(a.author ?? 'admin')}}}]}</script>
</head><body class="post-template-default single single-post has-sidebar"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">${safe(a.outlet)}</a></p><nav id="site-navigation" class="main-navigation"><ul><li><a href="/about">About</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-1201" class="post-1201 post type-post status-publish category-diplomacy tag-rivers entry"><header class="entry-header"><h1 class="entry-title">${safe(a.title)}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time class="entry-date published updated" datetime="${a.published}T06:00:00+00:00">${words(a.published, EN, 'mdy')}</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/admin">${safe(a.author ?? 'admin')}</a></span></span></div></header>
<div class="entry-content">
${body(a, { between: (i) => (i === 0 ? '<div id="attachment_22" class="wp-caption aligncenter"><img src="/w.jpg" /><p id="caption-attachment-22" class="wp-caption-text">The pass in winter (photo by the author)</p></div>' : '') })}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div class="jp-relatedposts-items"><p><a href="/r1">Five books about borders that I read last winter and would read again</a></p></div></div>
</div><footer class="entry-footer"><span class="cat-links">Posted in <a href="#">Diplomacy</a></span><span class="tags-links">Tagged <a href="#">rivers</a></span></footer></article>
<nav class="navigation post-navigation"><div class="nav-previous"><a href="/p">Previous post: A walk along the Sen</a></div></nav>
<div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3>Leave a Reply</h3><p class="comment-notes">Your email address will not be published. Required fields are marked.</p></div></div>
</main></div><aside id="secondary" class="widget-area"><section class="widget widget_text"><h2>About</h2><p>This blog is written by a former diplomat who walks a lot, reads a lot and has opinions about rivers.</p></section></aside></div>
<footer id="colophon" class="site-footer"><p>Proudly powered by WordPress</p></footer></div></body></html>`,
  };
}

/** A Blogspot page: the text in one div with line breaks, the date in a heading over it, labels and a long archive beside it. */
export function blogspot(a) {
  const text = body(a, { wrap: (p) => `${p}<br /><br />` });
  return {
    from: 'visible',
    html: `<!DOCTYPE html><html dir='ltr' xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/>
<link href='http://karstnotes.blogspot.example/${a.published.slice(0, 4)}/${a.published.slice(5, 7)}/${a.id}.html' rel='canonical'/><title>${safe(a.outlet)}: ${safe(a.title)}</title><meta content='${a.title.replaceAll("'", '&#39;')}' property='og:title'/></head>
<body class='loading'><div class='navbar section' id='navbar'><div class='widget Navbar'></div></div><div class='body-fauxcolumns'></div>
<div class='content'><div class='content-inner'><header><div class='header section' id='header'><h1 class='title'><a href='/'>${safe(a.outlet)}</a></h1></div></header>
<div class='main-outer'><div class='column-center-inner'><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'>
<div class="date-outer"><h2 class='date-header'><span>${words(a.published, EN, 'mdy')}</span></h2><div class="date-posts"><div class='post-outer'><div class='post hentry uncustomized-post-template'>
<h3 class='post-title entry-title'>${safe(a.title)}</h3><div class='post-header'><div class='post-header-line-1'></div></div>
<div class='post-body entry-content' id='post-body-77'>${text}<div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line'><span class='post-author vcard'>Posted by <span class='fn'>${safe(a.author ?? 'Karst Walker')}</span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='#'>10:31 AM</a></span></div><div class='post-footer-line'><span class='post-labels'>Labels: <a href='#'>treaties</a></span></div></div></div>
<div class='comments' id='comments'><h4>1 comment:</h4><div class='comment-body'>Thank you for writing this up, I was there too and it rained exactly as you say it did, all day long.</div></div></div></div></div></div></div></div></div>
<div class='column-right-outer'><aside><div class='sidebar section'><div class='widget BlogArchive'><h2>Blog Archive</h2><ul><li><a href='#'>2019 (14)</a></li><li><a href='#'>2018 (31)</a></li></ul></div><div class='widget Profile'><h2>About Me</h2><p>I walk, I write, I watch the river. Opinions are my own and the photographs too, unless it says otherwise.</p></div></div></aside></div></div></div></div></body></html>`,
    outlet: a.outlet,
  };
}

/** An AMP page: amp elements, a sidebar menu, an ad within the text. */
export function amp(a) {
  return {
    from: 'json-ld',
    html: `<!doctype html><html ⚡ lang="${a.language}"><head><meta charset="utf-8"><title>${safe(a.title)}</title><link rel="canonical" href="https://news.example/${a.id}"><script async src="https://cdn.ampproject.example/v0.js"></script>
<style amp-boilerplate>body{animation:-amp-start 8s steps(1,end) 0s 1 normal both}</style>
<script type="application/ld+json">
{ "@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": "https://news.example/${a.id}", "headline": ${JSON.stringify(a.title)},
  "datePublished": "${a.published}", "author": {"@type": "Person", "name": ${JSON.stringify(a.author ?? 'Newsroom')}}, "publisher": {"@type": "Organization", "name": ${JSON.stringify(a.outlet)}}, }
</script></head>
<body><amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></amp-sidebar>
<header class="amp-header"><button on="tap:menu.toggle">☰</button><a href="/">${safe(a.outlet)}</a></header>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${safe(a.title)}</h1><div class="amp-wp-meta amp-wp-byline">${safe(a.author ?? 'Newsroom')}</div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="${a.published}T07:00:00+00:00">${words(a.published, EN)}</time></div></header>
<figure class="amp-wp-article-featured-image"><amp-img src="/x.jpg" width="1" height="1"></amp-img><figcaption class="wp-caption-text">The channel seen from Hollow Cay.</figcaption></figure>
<div class="amp-wp-article-content">
${body(a, { between: (i) => (i === 1 ? '<amp-ad width="300" height="250" type="x"><div placeholder>Advertising that nobody should ever read as news of the day.</div></amp-ad>' : '') })}
</div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/world">World</a></div></footer></article>
<amp-consent id="consent"><div id="consent-ui" class="amp-consent-popup"><p>This site and its 312 partners would like to store things on your device and to know you better than you know yourself.</p></div></amp-consent>
<footer class="amp-wp-footer"><p>Back to top</p></footer></body></html>`,
  };
}

/** A news site in Cyrillic on Bitrix: the date and views beside the title, “Читайте также”, a counter and a mistake line. */
export function bitrix(a) {
  return {
    from: 'visible',
    html: `<!DOCTYPE html><html xml:lang="ru" lang="${a.language}"><head><meta http-equiv="Content-Type" content="text/html; charset=${a.charset ?? 'UTF-8'}" /><title>${safe(a.title)}</title><meta property="og:site_name" content="${attribute(a.outlet)}"/>
<link href="/bitrix/cache/css/template.css" type="text/css" rel="stylesheet" /></head><body>
<div id="panel"></div><div class="wrapper"><div class="header"><a href="/" class="logo">${safe(a.outlet)}</a><div class="top-menu"><a href="/politics/">Политика</a><a href="/economy/">Экономика</a><a href="/society/">Общество</a></div></div>
<div class="workarea"><div class="news-detail"><h1>${safe(a.title)}</h1>
<div class="news-date-time">${Number(a.published.slice(5, 7)) % 2 ? dots(a.published) : words(a.published, RU)}, 14:20</div>
<div class="detail_text">
${body(a, { between: (i) => (i === 1 ? '<p><b>Читайте также:</b> <a href="/n/2">Паром между Ваду и Порт-Тессом снова ходит после десяти лет перерыва</a></p>' : '') })}
</div>
<div class="ya-share2" data-services="vkontakte"></div><div class="news-tags">Теги: <a href="#">реки</a>, <a href="#">дипломатия</a></div>
<p class="mistake">Если вы заметили ошибку в тексте, выделите её и нажмите Ctrl+Enter.</p></div>
<div class="right-col"><h3>Популярное</h3><div class="item"><a href="/n/3">Урожай слив в долине оказался самым малым за все годы наблюдений</a></div></div></div>
<div class="footer">© ${a.published.slice(0, 4)} ${safe(a.outlet)}. Все права защищены.</div></div></body></html>`,
  };
}
