// Makes the plain texts and the mail of the corpus.
import { ARTICLES, FOREIGN } from './articles.mjs';
import { encode } from './encode.mjs';
import { expectedText } from './sites/render.mjs';

const nothing = { title: null, outlet: null, author: null, language: null, published: null };

/** A plain text is kept to the letter. */
const plain = (name, text, charset, facts, hints = {}) => ({
  file: `texts/${name}.txt`,
  bytes: encode(text, charset),
  hints,
  expected: { format: 'text', ...nothing, ...facts, text },
});

/** Lines of at most `width` characters, as a mail program or a careful typist sets them. */
function wrap(text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const paragraphs = (article) => article.text.filter((part) => typeof part === 'string');

export function texts() {
  const { water, border, recall, sanctions, visa } = ARTICLES;
  const { ru, ja, es } = FOREIGN;
  return [
    plain('water', `${expectedText(water)}\n`, 'utf-8', { title: water.title, language: 'en' }),
    plain(
      'border-wrapped',
      `${paragraphs(border)
        .map((p) => wrap(p, 72))
        .join('\n\n')}\n`,
      'utf-8',
      { language: 'en' },
    ),
    plain(
      'sanctions-headed',
      `Title: ${sanctions.title}\nOutlet: ${sanctions.outlet}\nDate: 14 July 2023\n\n${paragraphs(sanctions).join('\n\n')}`,
      'utf-8',
      {
        outlet: sanctions.outlet,
        language: 'en',
        published: { value: '2023-07-14', from: 'record' },
      },
    ),
    plain('ru-windows-1251', expectedText(ru), 'windows-1251', { title: ru.title, language: 'ru' }),
    plain('ru-koi8-r', paragraphs(ru).slice(0, 2).join('\r\n\r\n'), 'koi8-r', { language: 'ru' }),
    plain('ja-shift_jis', paragraphs(ja).join('\n'), 'shift_jis', { language: 'ja' }),
    plain('recall-utf-16le', paragraphs(recall).join('\n\n'), 'utf-16le', { language: 'en' }),
    plain(
      'es-hinted',
      paragraphs(es).join('\n\n'),
      'utf-8',
      { outlet: es.outlet, language: 'es', published: { value: '2023-02-03', from: 'hint' } },
      { outlet: es.outlet, published: '2023-02-03' },
    ),
    markdown('visa-front-matter', visa),
    markdown('sanctions-marked', sanctions, true),
  ];
}

function markdown(name, article, marked = false) {
  const mark = (text) =>
    marked
      ? text
          .replace('restrictive measures', '**restrictive measures**')
          .replace('30 June 2023', '[30 June 2023](https://council.example/1)')
          .replace('the Marrow Isles', '*the Marrow Isles*')
      : text;
  const front = marked
    ? ''
    : `---\ntitle: "${article.title}"\noutlet: ${article.outlet}\ndate: ${article.published}\n---\n\n`;
  const body = article.text
    .map((part) => (typeof part === 'string' ? wrap(mark(part), 80) : `## ${part.h}`))
    .join('\n\n');
  return {
    file: `texts/${name}.md`,
    bytes: Buffer.from(`${front}# ${article.title}\n\n${body}\n`),
    hints: {},
    expected: {
      format: 'markdown',
      title: article.title,
      outlet: marked ? null : article.outlet,
      author: null,
      language: 'en',
      published: marked ? null : { value: article.published, from: 'record' },
      text: expectedText(article),
    },
  };
}

const quoted = (text) =>
  [...Buffer.from(text, 'latin1')]
    .map((b) => (b > 126 || b === 61 ? `=${b.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(b)))
    .join('')
    .replace(/[^\n]{70}(?=[^\n])(?<!=.)(?<!=)/g, '$&=\n');

const base64 = (bytes) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');

export function mails() {
  const { expulsion, credentials, ceasefire } = ARTICLES;
  const { fr, ru } = FOREIGN;
  const mail = (name, source, article, published, extra = {}) => ({
    file: `mail/${name}.eml`,
    bytes: Buffer.from(source.replaceAll(/\r?\n/g, '\r\n'), 'latin1'),
    hints: {},
    expected: {
      format: 'email',
      title: article.title,
      outlet: null,
      author: null,
      language: article.language,
      published: { value: published, from: 'mail-header' },
      text: paragraphs(article).join('\n\n'),
      ...extra,
    },
  });
  const french = paragraphs(fr).join('\n\n').replaceAll('’', "'");
  return [
    mail(
      'wire-plain',
      `Received: from mx.example by in.example; Tue, 30 Aug 2022 21:02:00 +0000\nFrom: Northern Wire <desk@wire.example>\nTo: list@desk.example\nSubject: ${expulsion.title}\nDate: Tue, 30 Aug 2022 23:01:12 +0200\nMessage-ID: <1@wire.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: base64\n\n${base64(
        `${paragraphs(expulsion)
          .map((p) => wrap(p, 72))
          .join('\n\n')}\n\n-- \nNorthern Wire, 3 Quay Street\nTo leave this list write to leave@wire.example\n`,
      )}\n`,
      expulsion,
      '2022-08-30',
      { author: 'Northern Wire' },
    ),
    mail(
      'press-quoted-printable',
      `From: =?iso-8859-1?Q?H=E9l=E8ne_Garde?= <garde@courrier.example>\nTo: redaction@desk.example\nSubject: =?UTF-8?B?${Buffer.from(fr.title).toString('base64')}?=\nDate: 2 Feb 2023 19:20 +0100\nMIME-Version: 1.0\nOrganization: Courrier du Littoral\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n${quoted(french)}\n`,
      fr,
      '2023-02-02',
      { author: 'Hélène Garde', outlet: 'Courrier du Littoral', text: french },
    ),
    mail(
      'html-windows-1251',
      `From: press@mid.example\nTo: list@desk.example\nSubject: =?windows-1251?B?${encode(ru.title, 'windows-1251').toString('base64')}?=\nDate: Fri, 3 Feb 2023 00:30:00 +0600\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b1"\n\n--b1\nContent-Type: text/plain; charset=us-ascii\n\nSee the HTML part.\n\n--b1\nContent-Type: text/html; charset=windows-1251\nContent-Transfer-Encoding: base64\n\n${base64(
        encode(
          `<html><body><table width="600"><tr><td>${paragraphs(ru)
            .map((p) => `<p>${p}</p>`)
            .join('')}</td></tr></table></body></html>`,
          'windows-1251',
        ),
      )}\n--b1--\n`,
      ru,
      '2023-02-03',
      { author: 'press@mid.example' },
    ),
    mail(
      'answer-with-quote',
      `From: "Vell, Jon" <vell@wire.example>\nTo: desk@desk.example\nSubject: ${ceasefire.title}\nDate: Fri, 15 Sep 2023 18:00:00 GMT\nMIME-Version: 1.0\nIn-Reply-To: <9@desk.example>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(
        `${paragraphs(ceasefire)
          .map((p) => wrap(p, 68))
          .join(
            '\n\n',
          )}\n\nOn 14 September 2023 at 09:12, Desk <desk@desk.example> wrote:\n> Jon, do you have anything on the channel talks?\n> The desk needs it by six.\n`,
      )}\n`,
      ceasefire,
      '2023-09-15',
      { author: 'Vell, Jon' },
    ),
    {
      ...mail(
        'with-attachment',
        `From: Presidency <press@presidency.example>\nTo: list@desk.example\nSubject: ${credentials.title}\nDate: Fri, 5 Jun 2020 12:00:00 +0300\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="m"\n\n--m\nContent-Type: text/plain; charset=utf-8\n\n${paragraphs(
          credentials,
        )
          .map((p) => wrap(p, 70))
          .join(
            '\n\n',
          )}\n\n--m\nContent-Type: text/plain; charset=utf-8; name="note.txt"\nContent-Disposition: attachment; filename="note.txt"\nContent-Transfer-Encoding: base64\n\n${base64(paragraphs(expulsion).join('\n\n'))}\n--m--\n`,
        credentials,
        '2020-06-05',
      ),
      expected: [
        {
          format: 'email',
          title: credentials.title,
          outlet: null,
          author: 'Presidency',
          language: 'en',
          published: { value: '2020-06-05', from: 'mail-header' },
          text: paragraphs(credentials).join('\n\n'),
        },
        { format: 'text', ...nothing, language: 'en', text: paragraphs(expulsion).join('\n\n') },
      ],
    },
  ];
}
