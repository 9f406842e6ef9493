/** Every way in which taking a source can fail, with what to do next. The list is closed; docs/intake.md is compared with it. */
export const INTAKE_ERRORS = {
  'source-empty': 'Give a source that has content.',
  'source-too-large': 'Take a smaller part of it, or raise the limit.',
  'source-format': 'Convert it to HTML, PDF, DOCX or plain text first.',
  'source-binary': 'Convert it to HTML, PDF, DOCX or plain text first.',
  'source-charset': 'Say which character set it is in.',
  'source-many': 'Expand it: it holds more than one document.',
  'source-no-text': 'Check that the source shows its text without a script, or take the whole page.',
  'source-timeout': 'Take the source apart, or give it more time.',
  'html-too-deep': 'The page nests its elements beyond reason; save its text by hand.',
  'html-attributes': 'The page carries more attributes than text; save its text by hand.',
  'pdf-damaged': 'Get the file again; it may have been cut off on its way.',
  'pdf-encrypted': 'Save it without a password first.',
  'pdf-bomb': 'The file unpacks to far more than it should; do not open it.',
  'pdf-scanned': 'Install tesseract and pdftoppm to have it recognised, or give a PDF that holds text.',
  'pdf-ocr': 'See that tesseract knows the language, or recognise the file by other means.',
  'docx-damaged': 'Open it in a word processor and save it again.',
  'mail-damaged': 'Save the message again as .eml.',
  'xml-entities': 'A feed has no need of entities of its own; ask its publisher.',
  'feed-damaged': 'Check the address: this is no RSS, Atom or JSON Feed.',
  'feed-too-long': 'Raise the limit on items if the feed is honest.',
  'zip-damaged': 'Get the archive again.',
  'zip-encrypted': 'Unpack it with its password first.',
  'zip-bomb': 'The archive unpacks to far more than it should; do not open it.',
  'gzip-damaged': 'Get the file again.',
  'gzip-bomb': 'The file unpacks to far more than it should; do not open it.',
  'warc-damaged': 'Get the archive again; what was read before this record stands.',
  'jsonl-line': 'Correct the line: an object with at least a "text".',
  'address-invalid': 'Give a full http or https address.',
  'address-private': 'Say --allow-private if this address of your own network is meant.',
  'address-not-found': 'Check the name in the address and the network.',
  'address-refused': 'Try again later, or open the address in a browser.',
  'address-status': 'Open the address in a browser; the server did not give the page.',
  'address-redirects': 'Give the final address.',
  'address-timeout': 'Try again later, or save the page and give the file.',
  'address-too-large': 'Save it and give the file, or raise the limit.',
  'address-cut-off': 'Try again: the answer ended before its end.',
  'address-robots': 'The site asks programs to stay away; open it in a browser and save it.',
  'address-wait': 'Wait as long as the server asks.',
} as const;

export type IntakeErrorCode = keyof typeof INTAKE_ERRORS;

/** One failed operation: what was being done, to what, why it failed, what to do next. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
  readonly code: IntakeErrorCode;
  readonly doing: string;
  readonly to: string;
  readonly why: string;
  readonly next: string;
  /** When it may be tried again, ISO 8601; only when the server said so. */
  readonly retryAt: string | null;

  constructor(
    code: IntakeErrorCode,
    told: { doing: string; to: string; why: string; next?: string; retryAt?: string; cause?: unknown },
  ) {
    const next = told.next ?? INTAKE_ERRORS[code];
    super(`${told.doing} ${told.to}: ${told.why}. ${next}`, { cause: told.cause });
    this.code = code;
    this.doing = told.doing;
    this.to = told.to;
    this.why = told.why;
    this.next = next;
    this.retryAt = told.retryAt ?? null;
  }
}
