/** A line that begins so is not the text's own telling. */
export const ASIDE_START = new RegExp(
  '^[\\s(\\[*_–—-]*(?:' +
    [
      'read (?:also|more|next|on)\\b',
      '(?:see|also read|more on|watch|listen)(?: also)?\\s*[:»>]',
      'see also\\b',
      'related (?:articles?|stor(?:y|ies)|news|posts?|content|links?|topics?)\\s*(?:[:»>|]|$)',
      '(?:most|popular|latest|more|top) (?:read|viewed|popular|stories|news|headlines)\\b.{0,30}$',
      '(?:photos?|images?|pictures?|pics?|file photo|photograph|illustration|caption|video|credits?|infographic)\\s*(?:[:©/|-]|by\\b|credit|courtesy)',
      '(?:file|handout|reuters|ap|afp|getty) (?:photo|image)',
      '(?:end|ends|enditem|endit|item ends|ends all)[\\s.)\\]*–—-]*$',
      '(?:###|-\\s?30\\s?-|\\*\\s?\\*\\s?\\*|_{3,}|-{3,}|={3,}|#{2,})[\\s]*$',
      'check against delivery\\b',
      "(?:editor(?:'s|’s|s|ial)?|editors['’]?|translator['’]?s?|publisher['’]?s?|webmaster) note\\b",
      'notes? (?:to|for) (?:the )?(?:editors?|journalists?|media|correspondents)\\b',
      'note\\)',
      '(?:unofficial|provisional|courtesy|informal|free|non-official|google|machine) translation\\b',
      'translated (?:from|by)\\b',
      'except for the headline\\b',
      '(?:this|the) (?:story|article|news item|copy|press release) (?:has|was|is|may)\\b.{0,60}\\bpublished (?:by|from)\\b',
      '(?:this|the) (?:story|article|report|news item|copy|text|content|material|page|document|press release|overview|website) (?:has|was|is|may|does|can)\\b.{0,60}\\b(?:edited|syndicated|feed|translated|generated|for information|legal force|not legally binding|for media use|copyright|protected by|reproduced)\\b',
      '(?:©|\\(c\\)\\s*(?:(?:1[5-9]|20)\\d\\d|all|copyright)|copyright\\s*(?:[©:,.(]|\\d|by\\b|notice|$)|all rights reserved\\b)',
      '(?:press|media|news|public) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|queries|officer|office|service|relations|section)\\s*[:–—-]',
      'contacts?\\s*[:–—-]',
      'contacts?$',
      'for (?:more|further|additional|media|press) (?:information|details|enquiries|inquiries|queries)[\\s,:–—(-]*(?:$|(?:please|contact|visit|see|call|write|on|about|regarding|go|follow|e-?mail|tel|phone)\\b|[^\\p{L}\\s])',
      'for enquiries\\b',
      '(?:to )?(?:subscribe\\b|unsubscribe\\b|sign up (?:for|here|now|to (?:our|the newsletter)))',
      "if you (?:do not|don[’']t|no longer) (?:wish|want)\\b.{0,80}\\b(?:receive|unsubscribe|messages|e-?mails?|newsletters?)\\b",
      '(?:follow|like|join|find|contact) us(?: (?:on|at|via|by|for)\\b|[^\\p{L}]*$)',
      '(?:follow|like|join|share|visit) (?:this|our) (?:page|site|website|web|story|article|post|channel|newsletter|mailing|coverage|group|community|app|news|blog)\\b',
      '(?:share|tweet|print|e-?mail|facebook|twitter|whatsapp|telegram|linkedin|advertisement|advertising|sponsored(?: content)?|ad)[:.]?$',
      '(?:tags?|keywords?|topics?|categor(?:y|ies)|filed under|hashtags?)\\s*[:：][^.!?]*$',
      'we use cookies\\b',
      '(?:this (?:site|website) uses|accept(?: all)?|manage) cookies\\b',
      '(?:skip to|back to|go to|return to) (?:main |top|content|the top|home)',
      '(?:tel|phone|telephone|fax|e-?mail|twitter|web|website|mob(?:ile)?)\\s*[.:]',
      '(?:reporting|writing|editing|compiled|translation|additional reporting) by\\b',
      'our standards:',
      'click here\\b',
      'download (?:the )?(?:pdf|app|document|as)\\b',
      '\\d{1,2} min(?:ute)?s? read\\b',
      '(?:(?:reuters|ap|afp|tass|web|news) staff|agencies|with agency inputs|staff (?:writer|reporter))$',
      'page \\d{1,4}(?: of \\d{1,4})?$',
      'glossary\\b.{0,40}$',
    ].join('|') +
    ')',
  'iu',
);

/** A line that has this in it, and little else, is not the text's own telling: addresses, links, telephones, paths of pages. */
export const ASIDE_INSIDE =
  /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}|\bhttps?:\/\/|\bwww\.|\+\d{1,3}[ (]{1,2}\d|›.{1,40}›|^[^«»]*»[^«»]{1,40}»/;

/** One of these is on every line that `ASIDE_INSIDE` fits; quick to look for. */
export const ASIDE_SIGN = /[@+›»]|\/\/|www/;

/** “(left)”, “second from right”, “file photo”: only a caption tells where people stand. */
export const CAPTION =
  /[,(]\s?(?:(?:second|third|2nd|3rd|far|top|bottom|front|centre|center) )?(?:from )?(?:left|right|centre|center|L|R|C)\s?[,)]|\b[Ff]rom (?:the )?left\b|\b[Ff]ile photo\b|[([/|]\s?(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Pp]ic|[Cc]redit)\b|\b[Pp]hoto(?:\s?[:©]|\s(?:by|courtesy)\b)|\bpictured\b|\(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}\/\p{Lu}[^()]{3,40}\)$/u;

/** What a wire puts at the end of its last paragraph. */
export const TAIL = /(?:\bEnditem|\bENDITEM|\bEnds\.?|\(?\bENDS?\)|###|[-–—]\s?(?:ends|30)\s?[-–—]|\(end\))$/;

/** “EMN/Rania Fawzi”, “SN/as/WAP”, “yjkim@hanbit.example”: who wrote and keyed it. */
export const BYLINE_CODE =
  /^\(?(?:[A-Z]{2,6}|[a-z]{2,4}|[A-Z][\w.]*)(?:\s?[/-]\s?(?:[A-Z]{2,6}|[a-z]{2,4}|[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+){0,2})){1,3}\)?\.?$/;
