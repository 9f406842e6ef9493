import { attribute, body, EN, safe, words } from './render.mjs';

const FERRY =
  'The ferry between Vadu and Port Tess resumed its service on Sunday after a pause of ten years, and four hundred passengers were on board.';
const HARVEST =
  'Growers in the valley expect the smallest harvest of plums since records began, and blame the frost that came in the last week of April.';

/** A news agency: JSON-LD with everything, “Read also” lines and a photo within the text. */
export function agency(a) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: a.title,
    datePublished: `${a.published}T08:14:00Z`,
    dateModified: `${a.published}T09:40:00Z`,
    author: a.author ? [{ '@type': 'Person', name: a.author }] : undefined,
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: a.outlet,
      logo: { '@type': 'ImageObject', url: 'https://wire.example/logo.png' },
    },
    mainEntityOfPage: `https://wire.example/world/${a.id}-${a.published}/`,
  };
  const between = (i) =>
    i === 0
      ? '<figure class="article-image"><img src="/p.jpg"><figcaption>A view of the harbour before the talks. Northern Wire/A. Lund</figcaption></figure>'
      : i === 1
        ? `<p><strong>Read also:</strong> <a href="/world/ferry">${safe(FERRY)}</a></p>`
        : i === 2
          ? '<div class="ad-slot" id="ad-3"><p>Advertisement · Scroll to continue</p></div>'
          : '';
  return {
    from: 'json-ld',
    modified: a.published,
    html: `<!doctype html><html lang="${a.language}"><head><meta charset="utf-8"><title>${safe(a.title)} | ${safe(a.outlet)}</title>
<meta property="og:title" content="${attribute(a.title)}"><meta name="twitter:title" content="${attribute(a.title)}">
<link rel="canonical" href="https://wire.example/world/${a.id}-${a.published}/">
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><div id="fusion-app"><header class="site-header"><a class="site-header__logo" href="/">${safe(a.outlet)}</a><nav><a href="/world">World</a><a href="/business">Business</a><a href="/markets">Markets</a></nav></header>
<main><article class="article-main"><div class="article-header"><span class="text__dark-grey">World</span><h1 data-testid="Heading">${safe(a.title)}</h1>
<div class="info-content"><div class="author-name">By <a href="/authors/1">${safe(a.author ?? 'Staff')}</a></div><time datetime="${a.published}T08:14:00Z"><span>${words(a.published, EN, 'mdy')}</span><span>8:14 AM GMT</span><span>Updated ago</span></time></div></div>
<div class="article-body__content">
${body(a, { wrap: (text) => `<p data-testid="paragraph-0" class="text__text__1FZLe text__body">${text}</p>`, between, heading: 'h3' })}
<p class="article-signoff sign-off__text">Reporting by ${safe(a.author ?? 'staff')}; editing by M. Oder</p>
<p class="trust-badge">Our Standards: <a href="/principles">The Northern Wire Trust Principles.</a></p>
</div>
<div class="toolbar share-tools"><button>Share</button><a href="#">X</a><a href="#">Facebook</a><a href="#">Email</a></div>
<section class="read-next"><h2>Read Next</h2><div class="story-card"><h3><a href="/a">Plum harvest fails</a></h3><p>${safe(HARVEST)}</p></div><div class="story-card"><h3><a href="/b">Ferry is back</a></h3><p>${safe(FERRY)}</p></div></section>
</article></main>
<footer><p>All quotes delayed a minimum of 15 minutes. See here for a complete list of exchanges and delays.</p><p>© ${a.published.slice(0, 4)} ${safe(a.outlet)}. All rights reserved</p></footer></div></body></html>`,
    drop: ['Reporting by', 'Our Standards'],
  };
}

/** A newspaper: meta tags, a standfirst outside the body, a popular-stories box in the middle, comments under it. */
export function newspaper(a) {
  const [lead, ...rest] = a.text;
  const between = (i) =>
    i === 1
      ? `<div class="popular-stories"><h4>Popular stories</h4><ul><li><a href="/1">Plum harvest fails</a><p>${safe(HARVEST)}</p></li><li><a href="/2">Ferry is back</a><p>${safe(FERRY)}</p></li></ul></div>`
      : i === 3
        ? '<div class="newsletter-signup"><h4>Morning letter</h4><p>Every morning at seven, the five stories that matter, free, in your inbox. You can leave at any time.</p></div>'
        : '';
  return {
    from: 'meta',
    html: `<!DOCTYPE html><html lang="${a.language}"><head><meta charset="UTF-8"/><title>${safe(a.title)} - ${safe(a.outlet)}</title>
<meta property="og:site_name" content="${attribute(a.outlet)}"/><meta property="og:title" content="${attribute(a.title)}"/>
<meta property="article:published_time" content="${a.published} 18:20:00"/><meta name="author" content="${attribute(a.author ?? '')}"/></head>
<body class="single has-related share-enabled"><div class="top-strip">Thursday edition · <a href="/subscribe">Subscribe</a></div>
<header class="masthead"><a href="/">${safe(a.outlet)}</a></header>
<div class="nav-wrapper"><ul id="primary-navigation"><li><a href="/politics">Politics</a></li><li><a href="/economy">Economy</a></li><li><a href="/culture">Culture</a></li></ul></div>
<div class="story"><div class="story__head"><h1 class="story__title">${safe(a.title)}</h1><p class="standfirst">${safe(lead)}</p>
<div class="story__meta">${a.author ? `<span class="byline">By <a rel="author" href="/author">${safe(a.author)}</a></span>` : ''} <span class="date">${words(a.published, EN)}, 18:20</span></div></div>
<div class="story__media"><img src="/x.jpg"/><span class="caption">The two delegations on the steps of the town hall. PHOTO: L. Brandt</span></div>
<div class="story__body">
${body({ ...a, text: rest }, { between })}
</div>
<div class="author-box"><img src="/a.jpg"/><p>${safe(a.author ?? 'The author')} has covered the straits since 2009 and lives in Port Tess with two cats and a boat that needs paint.</p></div>
<ul class="tags"><li><a href="/tag/1">diplomacy</a></li><li><a href="/tag/2">straits</a></li></ul></div>
<section id="comments" class="comments-area"><h3>3 comments</h3><ol class="comment-list"><li><p>Very true, and about time too. I have waited for this for years, and so has everybody on our street.</p></li><li><p>I do not believe a word of it. The last government promised the same thing, and look where that got us in the end.</p></li><li><p>Who pays for all of this? Nobody ever asks, and nobody ever says, and then the bill comes.</p></li></ol></section>
<footer class="colophon"><p>© ${safe(a.outlet)}</p></footer></body></html>`,
  };
}

/** A magazine on a modern framework: hashed class names, no `article`, one `time`, pull quotes that repeat the text. */
export function magazine(a) {
  const quote = a.text.find((part) => typeof part === 'string' && part.length > 60);
  const between = (i) =>
    i === 2 ? `<div class="css-9z1 pullquote" aria-hidden="true"><p>${safe(quote.slice(0, 60))}</p></div>` : '';
  return {
    from: 'time-element',
    html: `<!DOCTYPE html><html lang="${a.language}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>${safe(a.title)} | ${safe(a.outlet)}</title>
<meta name="application-name" content="${attribute(a.outlet)}"/><meta property="og:title" content="${attribute(a.title)} | ${attribute(a.outlet)}"/></head>
<body><div id="__next"><div class="css-1dbjc4n"><div class="css-h1" role="banner"><a href="/">${safe(a.outlet)}</a></div><div class="css-n2" role="navigation"><a href="/essays">Essays</a><a href="/interviews">Interviews</a><a href="/archive">Archive</a></div>
<div class="css-m3"><div class="css-t4"><h1 class="css-1qaijid">${safe(a.title)}</h1><div class="css-b5">${a.author ? `<a rel="author" href="/people/1">${safe(a.author)}</a>` : ''}<span> · </span><time dateTime="${a.published}">${words(a.published, EN, 'mdy')}</time></div></div>
<div class="css-body-6">
${body(a, { wrap: (text) => `<div class="css-p7"><p class="css-x8">${text}</p></div>`, between })}
</div>
<div class="css-s9"><button>Share</button><button>Save</button></div>
<div class="css-sub paywall-prompt"><p>You have read one of your three free essays. Subscribe for less than the price of a coffee a week and read them all.</p></div></div>
<div class="css-f0" role="contentinfo"><a href="/terms">Terms</a><a href="/privacy">Privacy</a><p>© ${a.published.slice(0, 4)} ${safe(a.outlet)}</p></div></div></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}}}</script></body></html>`,
  };
}
