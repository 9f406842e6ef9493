/** A part of a page that is not the article, known by its element or by what its makers call it. */
export interface RegionRule {
  id: string;
  /** Over the words of class, id and role, in lower case, camelCase and dashes opened to spaces. */
  names?: RegExp;
  tags?: readonly string[];
  /** Names that fall under the rule, and names that look alike and do not: run by the tests. */
  yes: string[];
  no: string[];
}

export const REGION_RULES: readonly RegionRule[] = [
  {
    id: 'html/region/menu',
    tags: ['nav', 'menu', 'dir', 'amp-sidebar'],
    names:
      /\b(?:nav|navi|navbar|navigation|menu|menus|mainmenu|submenu|topmenu|sidemenu|breadcrumbs?|pathway|pagination|pager|skip link|skip to|toolbar|tabs|lang switcher|language (?:switcher|selector|list)|languages)\b/,
    yes: ['main-nav', 'navbar-collapse', 'breadcrumb', 'region-menu', 'skip-link', 'language-switcher', 'navigation'],
    no: ['article-body', 'navy-text', 'canavan', 'content'],
  },
  {
    id: 'html/region/foot',
    tags: ['footer', 'address'],
    names: /\b(?:footer|foot|colophon|copyright|site info|siteinfo|imprint|legal|disclaimer)\b/,
    yes: ['site-footer', 'footer__links', 'colophon', 'copyright-line', 'disclaimer'],
    no: ['footnote', 'footnotes', 'entry'],
  },
  {
    id: 'html/region/head',
    names: /\b(?:masthead|site header|page header top|topbar|top bar|banner top|header top|logo|brand|branding)\b/,
    yes: ['masthead', 'site-header', 'topbar', 'logo', 'site-branding'],
    no: ['entry-header', 'article-header', 'header'],
  },
  {
    id: 'html/region/side',
    tags: ['aside'],
    names:
      /\b(?:sidebar|side bar|rail|right col|left col|secondary|complementary|widget|widgets|widget area|teasers?)\b/,
    yes: ['sidebar', 'right-rail', 'widget-area', 'complementary', 'teaser-list'],
    no: ['inside', 'content', 'main-column'],
  },
  {
    id: 'html/region/related',
    names:
      /\b(?:related|read (?:also|more|next)|also read|see also|more (?:news|on|from|stories)|popular|most (?:read|popular|viewed)|trending|recommend(?:ed|ations)?|recirc\w*|outbrain|taboola|latest (?:news|posts|stories)|other news|you may (?:also )?like|in this story|similar|prev next|post nav\w*|nextprev|topics? list|tags?|tag list|taglist|keywords|labels|post labels|entry tags|cat links)\b/,
    yes: ['related-articles', 'relatedPosts', 'most-popular', 'read-also', 'taboola-below', 'post-tags', 'latest-news'],
    no: ['unrelated', 'article', 'stage', 'popularis'],
  },
  {
    id: 'html/region/share',
    names:
      /\b(?:share|shares|sharing|sharedaddy|share (?:buttons?|tools?|bar)|social|socials|social (?:links|media)|addthis\w*|addtoany|a2a|follow us|print (?:link|button)|tools|article tools|post actions|like button|ya share\w*)\b/,
    yes: ['share-buttons', 'sharedaddy', 'social-links', 'addthis_toolbox', 'post-actions', 'ya-share2'],
    no: ['shareholders', 'socialist', 'body'],
  },
  {
    id: 'html/region/consent',
    names:
      /\b(?:cookies?|cookie (?:consent|notice|banner|bar)|consent|gdpr|cmp|ccpa|onetrust\w*|privacy (?:notice|banner)|eu cookie\w*)\b/,
    yes: ['cookie-notice', 'onetrust-banner-sdk', 'gdpr-popup', 'cookieConsent'],
    no: ['consensus', 'text'],
  },
  {
    id: 'html/region/comments',
    names:
      /\b(?:comments?|comment (?:list|area|form|section|respond)|commentlist|disqus\w*|respond|replies|discussion thread|fb comments)\b/,
    yes: ['comments-area', 'disqus_thread', 'commentlist', 'respond'],
    no: ['commentary', 'recommend', 'correspondent'],
  },
  {
    id: 'html/region/caption',
    tags: ['figcaption', 'figure', 'caption'],
    names:
      /\b(?:captions?|wp caption|wp caption text|photo (?:credit|caption|info)|image (?:caption|credit|source)|img (?:caption|desc)|media (?:caption|info)|gallery|slideshow|carousel|lightbox|illustration|(?:story|article|post|entry|lead|hero|featured) (?:media|image|photo|picture)|tr caption container|tr caption)\b/,
    yes: ['wp-caption-text', 'image-caption', 'photo-credit', 'gallery', 'tr-caption-container'],
    no: ['body', 'imagery', 'photograph-text'],
  },
  {
    id: 'html/region/promotion',
    names:
      /\b(?:ad|ads|advert\w*|adsbygoogle|advertorial|sponsor(?:ed)?|promo\w*|newsletter|subscribe|subscription|signup|sign up|paywall|donate|donation|modal|popup|pop up|overlay|interstitial|app banner|call to action|cta|membership)\b/,
    yes: ['ad-slot', 'advertisement', 'newsletter-signup', 'promo_box', 'popup', 'paywall-notice'],
    no: ['head', 'adviser', 'loading', 'road-map'],
  },
  {
    id: 'html/region/byline',
    names:
      /\b(?:byline|author(?: (?:bio|box|info|card|name|meta))?|about (?:the )?author|writer|vcard|meta|meta data|metadata|posted (?:on|by)|post (?:info|date|author|details)|entry (?:date|info)|article (?:info|date)|dateline published|submitted|date display|timestamp|reading time|news (?:date|meta)|published|hits|views count)\b/,
    yes: ['byline', 'author-bio', 'entry-meta', 'posted-on', 'reading-time'],
    no: ['authority', 'metaphor', 'post-body', 'authored'],
  },
  {
    id: 'html/region/pullquote',
    names: /\b(?:pull ?quote|pullout|factbox pull|key ?quote|drop quote)\b/,
    yes: ['pullquote', 'pull-quote', 'keyquote'],
    no: ['quote', 'blockquote'],
  },
  {
    id: 'html/region/summary-box',
    names:
      /\b(?:toc|table of contents|contents list|on this page|in brief box|downloads?|attachments?|files list|contact (?:info|box|press|details|us)|press contacts?|media contacts?)\b/,
    yes: ['toc', 'table-of-contents', 'attachments', 'press-contacts', 'contact-info'],
    no: ['content', 'contract', 'stock'],
  },
];

/** `wp-captionText` reads `wp caption text`; so rules are written over words. */
export const openNames = (names: string): string =>
  names
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[-_:./]+/g, ' ');

/** The rule that names the region, or null. `names` are opened. */
export function regionOf(tag: string, names: string): string | null {
  for (const rule of REGION_RULES)
    if (rule.tags?.includes(tag) || (names !== '' && rule.names?.test(names))) return rule.id;
  return null;
}
