/** A line that stands among the paragraphs but is not of the article, known by its words. */
export interface LineRule {
  id: string;
  words: RegExp;
  /** The longest line that can be one; a paragraph that happens to begin so is longer. */
  longest: number;
  /** Only when most of the line is a link. */
  linked?: boolean;
  yes: string[];
  no: string[];
}

/** “Read also” and its like, in the languages read. */
const READ_ALSO =
  'read (?:also|more|next|on|too)|also read|see also|more (?:on|from|about|news|stories)|related(?: (?:news|stories|articles|content|links))?|don.t miss|recommended|watch(?: also)?|learn more|читайте также|читать (?:далее|также)|подробнее|по теме|смотрите также|lire (?:aussi|également)|à lire(?: aussi)?|voir aussi|lesen sie auch|mehr (?:zum thema|dazu)|siehe auch|lea también|lee también|ver también|más información|leggi anche|leia também|ayrıca oku|тағы оқыңыз|сондай-ақ оқыңыз|читайте також|zobacz też|czytaj (?:też|także)|lees ook|اقرأ أيضا|延伸阅读|相关阅读|関連記事';

export const LINE_RULES: readonly LineRule[] = [
  {
    id: 'html/line/read-also',
    words: new RegExp(`^[^\\p{L}\\p{N}]*(?:${READ_ALSO})(?:\\s*[:：»›>|–—]|\\s*$|\\s*\\n)`, 'iu'),
    longest: 220,
    yes: [
      'Read also: Ministers meet in Vadu',
      'READ MORE',
      'Related news: Ferry line reopens',
      'Читайте также: Переговоры продолжатся',
      'Lire aussi : Le port rouvre',
    ],
    no: ['Reading the statement, the minister said that talks would go on.', 'Related states may accede.'],
  },
  {
    id: 'html/line/read-also-link',
    words: new RegExp(`^[^\\p{L}\\p{N}]*(?:${READ_ALSO})(?![\\p{L}\\p{N}])`, 'iu'),
    longest: 220,
    linked: true,
    yes: ['Read more about the Orvel protocol', 'Подробнее о протоколе'],
    no: ['Reading of the protocol', 'Министры встретились; подробнее о встрече скажут позже'],
  },
  {
    id: 'html/line/picture',
    words:
      /^[^\p{L}\p{N}]*(?:photos?|images?|picture|pictured|file photo|photo (?:by|credit|courtesy)|image (?:source|credit|caption)|video|illustration|foto|фото|иллюстрация|crédit photo|bild|fotó|сурет)\s*(?:[:：/©|]|by\b|courtesy\b|via\b|source\b|credit\b)/iu,
    longest: 200,
    yes: ['Photo: Ministry of Foreign Affairs', 'Image source, Reuters', 'Фото: пресс-служба', 'Photo by A. Maro'],
    no: ['Photographs of the ceremony were shown.', 'Images of the flood moved both presidents.'],
  },
  {
    id: 'html/line/picture-credit',
    words: /[.!?»”)]\s*(?:photos?|images?|picture|foto|фото|bild|crédit photo|сурет)\s*[:：/©]\s*.{2,40}$/iu,
    longest: 300,
    yes: ['The two delegations on the steps of the town hall. PHOTO: L. Brandt', 'Le port de Vadu. Photo : A. Maro'],
    no: [
      'The ministry released a photo of the signing.',
      'He said that one thing was missing from the photo: a smile.',
    ],
  },
  {
    id: 'html/line/share',
    words:
      /^[^\p{L}\p{N}]*(?:share(?: (?:this|on|via|article|the article|story|page))?|tweet|facebook|twitter|whatsapp|telegram|linkedin|e-?mail|print(?: (?:this|page|version|friendly))?|copy link|save|send|bookmark|listen|follow us(?: on)?|поделиться|распечатать|версия для печати|partager|imprimer|teilen|drucken|compartir|imprimir|бөлісу|分享|シェア)(?:[\s:|·•,/]+(?:share|this|on|via|article|story|page|facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|print|copy|link|save|instagram|youtube|vk|вконтакте|and|in))*[^\p{L}\p{N}]*$/iu,
    longest: 160,
    yes: ['Share', 'Share this article', 'Facebook Twitter WhatsApp Print', 'Поделиться', 'Print'],
    no: ['Share capital of the company rose.', 'Print runs are planned.', 'Save the river'],
  },
  {
    id: 'html/line/tags',
    words:
      /^[^\p{L}\p{N}]*(?:tags?|topics?|labels?|keywords?|filed under|categor(?:y|ies)|posted in|теги|метки|рубрика|mots-clés|schlagw(?:ort|örter)|etiquetas|тегтер)\s*[:：]/iu,
    longest: 300,
    yes: ['Tags: water, Orvel', 'Filed under: News', 'Теги: вода'],
    no: ['Topics of the talks were water and trade.', 'Tags were worn by all.'],
  },
  {
    id: 'html/line/stamp',
    words:
      /^[^\p{L}\p{N}]*(?:published(?: on)?|posted(?: on| by)?|(?:last )?updated(?: on)?|last modified|modified|created|date|publication date|опубликовано|обновлено|дата(?: публикации)?|publié(?: le)?|mis à jour(?: le)?|veröffentlicht(?: am)?|stand|publicado(?: el)?|actualizado|жарияланды)\s*[:：]?\s*[\p{L}\s,.]{0,24}\d/iu,
    longest: 90,
    yes: [
      'Published: 12 May 2021',
      'Last updated on 3 June 2020 at 14:05',
      'Опубликовано: 12.05.2021',
      'Publié le 2 février 2023',
    ],
    no: ['Published accounts speak of 12 ships, of which three were lost in the storm near the old harbour of Vadu.'],
  },
  {
    id: 'html/line/notice',
    words:
      /^[^\p{L}\p{N}]*(?:advertisement|sponsored(?: content)?|реклама|publicité|anzeige|publicidad|all rights reserved|copyright\b|©|loading|comments?(?:\s*\(\d+\))?|\d+ comments?|no comments?(?: yet)?|leave a (?:comment|reply)|post a comment|subscribe|sign up|log in(?: to comment)?|back to top|scroll to top|skip to (?:main )?content|we use cookies|this (?:web)?site uses cookies|enable javascript|please enable|click here|download (?:as )?pdf|your browser|add to favou?rites|report (?:a )?(?:mistake|typo|error)|если вы заметили ошибку)(?:$|[^\p{L}]|\s)/iu,
    longest: 240,
    yes: [
      'Advertisement',
      '© 2021 Ministry of Foreign Affairs',
      '3 comments',
      'Leave a reply',
      'Back to top',
      'Loading…',
    ],
    no: ['Subscribers to the treaty were few.', 'Commentators expected more.', 'Copyrights'],
  },
  {
    id: 'html/line/sign-off',
    words:
      /^[^\p{L}\p{N}]*(?:(?:additional )?reporting by|(?:re)?written by|edited by|editing by|compiled by|with (?:inputs|reporting) from|our standards|follow .{1,40} on (?:twitter|facebook|telegram|x)\b|this (?:article|story) (?:was|has been) (?:originally|first|updated|corrected))/iu,
    longest: 260,
    yes: ['Reporting by Jon Vell; editing by M. Oder', 'Our Standards: the wire’s principles.', 'Edited by: A. Maro'],
    no: ['Reporting to parliament, the minister said that he would go.', 'Editing of the treaty took a year.'],
  },
  {
    id: 'html/line/byline',
    words:
      /^(?:[Bb]y|BY|[Pp]ar|[Vv]on|[Pp]or|Автор|Author|Text|Текст)\s*[:：]?\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:and|et|und|y|и|de|van|von|al-)?\s*\p{Lu}[\p{L}.'’-]+){0,5}(?:\s*[|,·•–—-]\s*.{0,60})?$/u,
    longest: 90,
    yes: ['By Ana Maro', 'By Ana Maro and Jon Vell', 'Par Ana Maro', 'Автор: Анна Маро'],
    no: ['By Friday the sides will have signed.', 'By the end of 2025'],
  },
];

/** The rule that a line falls under, or null. */
export function lineRuleOf(text: string, linkDensity: number): string | null {
  for (const rule of LINE_RULES)
    if (text.length <= rule.longest && (!rule.linked || linkDensity > 0.5) && rule.words.test(text)) return rule.id;
  return null;
}
