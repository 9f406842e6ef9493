// Makes the pages of the corpus: every style of site with texts of its own, in the character sets that are met.
import { ARTICLES, FOREIGN } from './articles.mjs';
import { encode } from './encode.mjs';
import { amp, bitrix, blogspot, wordpress } from './sites/cms.mjs';
import { assembly, ministry, presidency, union } from './sites/institutions.mjs';
import { bare, scripted, table2003 } from './sites/odd.mjs';
import { agency, magazine, newspaper } from './sites/press.mjs';
import { expectedText } from './sites/render.mjs';

const SITES = {
  ministry,
  presidency,
  union,
  assembly,
  agency,
  newspaper,
  magazine,
  wordpress,
  blogspot,
  amp,
  bitrix,
  table2003,
  scripted,
  bare,
};

/** site, article, then what differs: the character set, or what the site does not tell. */
const PAGES = [
  ['ministry', 'water'],
  ['ministry', 'visa', { author: null }],
  ['ministry', 'partnership'],
  ['presidency', 'credentials'],
  ['presidency', 'partnership'],
  ['union', 'sanctions'],
  ['union', 'factsheet'],
  ['assembly', 'resolution'],
  ['assembly', 'forum', { author: null }],
  ['agency', 'expulsion'],
  ['agency', 'ceasefire'],
  ['agency', 'loan'],
  ['newspaper', 'forum'],
  ['newspaper', 'border'],
  ['newspaper', 'fr'],
  ['newspaper', 'es'],
  ['magazine', 'interview', { author: null }],
  ['magazine', 'border', { author: null }],
  ['wordpress', 'loan'],
  ['wordpress', 'interview'],
  ['blogspot', 'recall', { author: null }],
  ['blogspot', 'visa'],
  ['amp', 'ceasefire'],
  ['amp', 'recall'],
  ['bitrix', 'ru'],
  ['bitrix', 'ru', { charset: 'windows-1251' }],
  ['bitrix', 'kk'],
  ['table2003', 'resolution'],
  ['table2003', 'recall', { author: null }],
  ['table2003', 'ru', { charset: 'koi8-r' }],
  ['table2003', 'de', { charset: 'iso-8859-1', author: null }],
  ['scripted', 'expulsion'],
  ['scripted', 'ceasefire'],
  ['bare', 'border', { author: null }],
  ['bare', 'water'],
  ['bare', 'zh', { charset: 'gb18030' }],
  ['bare', 'ja', { charset: 'shift_jis' }],
  ['bare', 'ar', { charset: 'windows-1256' }],
  ['bare', 'recall', { charset: 'utf-16le', author: null }],
];

export const pages = () =>
  PAGES.map(([site, id, differs = {}]) => {
    const article = { ...(ARTICLES[id] ?? FOREIGN[id]), ...differs, id };
    const made = SITES[site]({ ...article, author: (ARTICLES[id] ?? FOREIGN[id]).author });
    const name = [site, id, ...(differs.charset ? [differs.charset] : [])].join('-');
    return {
      file: `pages/${name}.html`,
      bytes: encode(made.html, differs.charset ?? 'utf-8'),
      hints: { url: made.address ?? `https://www.example/${id}` },
      expected: {
        format: 'html',
        title: article.title,
        outlet: article.outlet,
        author: article.author,
        language: made.language ?? article.language,
        published: { value: made.published ?? article.published, from: made.from },
        text: expectedText(article),
      },
    };
  });
