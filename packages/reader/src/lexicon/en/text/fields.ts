/** Keys that fact sheets use: their value is one even when it runs into a sentence. */
export const FIELD_KEYS =
  /^(?:date|place|venue|location|parties|participants|signatories|signed|signature|signing|initialled|approved|approval|adopted|concluded|ratified|ratification|accession|deposit|exchange of|entry into force|entered into force|in force|force|provisional application|applied provisionally|denounced|denunciation|terminated|termination|suspended|amended|extended|expiry|duration|valid|status|under negotiation|title|subject|depositary|registered|registration|laid before|published|ambassador|head of|population|capital|area|language|currency|gdp|trade|exports|imports|total|bilateral trade|figures|treaty|agreement|legal basis|amount|budget|period|partners?|country|region)\b[^:]*$/i;

/** A clause that a colon ends: “He added”, “The Ministry wishes to make clear that”, “There is one problem”. */
export const NO_KEY =
  /^(?:he|she|it|they|we|you|i|this|these|those|there|what|but|and|so|then|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|in short|in other words|for example|for instance)\b|\b(?:is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|do|does|did|said|says|saying|added|adding|told|asked|wrote|stated|stressed|noted|noting|declared|announced|warned|explained|remarked|recalled|tweeted|replied|answered|concluded by|agreed|decided|follows?|following|namely|including|that)\b/i;

/** A month or year that opens a line of a chronology. */
export const BARE_DATE =
  /^(?:(?:early|mid|late)[- ])?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:1[5-9]|20)\d\d(?:[-–/](?:(?:1[5-9]|20)\d\d|\d\d))?)(?=\s*[:–—-]\s)/i;

/** Who speaks, before a colon: “MR. BOUCHER”, “Foreign Minister Adam”, “Mr. HOLM Olav, Minister for Foreign Affairs”, “Question”. */
export const SPEAKER_NAME = /^(?:\p{Lu}[\p{L}.’'-]*,?\s(?:(?:for|of|and|the)\s){0,2}){0,10}\p{Lu}[\p{L}.’'-]+(?=:\s)/u;

/** A name that one word tells to be a speaker's. */
export const SURE_SPEAKER = /^(?:Mr|Ms|Mrs|Dr|H\.E)\b|^\P{Ll}{3,}$/u;
