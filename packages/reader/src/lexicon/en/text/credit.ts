/** What a body that a report credits is called. */
export const BODY_WORD =
  "\\b(?:(?:press|information|statistics) (?:service|office|centre|center|bureau|department)|ministry(?: of (?:the )?\\p{Lu}[\\p{L}’'-]*(?:(?: and| of| the|,)*(?: \\p{Lu}[\\p{L}’'-]*)){0,6})?(?: in \\p{Lu}\\p{L}+)?|presidency|administration|statistics office|office of \\p{Lu}[\\p{L} ]{2,40}|MFA|secretariat|Red Cross|National Bank of \\p{Lu}\\p{L}+)";

export const CREDIT_VERB = 'said|says|reported|reports|announced|stated|informed|confirmed|told|noted';
