/** Elements that begin a block of their own; all others flow within a line. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noframes ol p pre section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements that hold no words of the page. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    'amp-ad amp-analytics amp-audio amp-iframe amp-pixel amp-state amp-video applet area audio base button canvas ' +
    'datalist embed head iframe input link map meta meter noscript object optgroup option progress script select style ' +
    'svg template textarea title video'
  ).split(' '),
);

export const HEADING_TAGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };
