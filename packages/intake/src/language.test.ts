import { describe, expect, test } from 'vitest';
import { canonical, judgeLanguage } from './language.ts';

const SAMPLES = {
  en: 'The two ministers signed a protocol on water sharing and agreed to meet again in the spring.',
  fr: 'Les deux ministres ont signé un protocole sur le partage des eaux et sont convenus de se revoir au printemps.',
  de: 'Die beiden Minister unterzeichneten ein Protokoll über die Aufteilung des Wassers und vereinbarten ein Treffen.',
  es: 'Los dos ministros firmaron un protocolo sobre el reparto del agua y acordaron volver a reunirse en primavera.',
  ru: 'Министры подписали протокол о разделе водных ресурсов и договорились встретиться весной.',
  kk: 'Министрлер су ресурстарын бөлісу туралы хаттамаға қол қойып, көктемде қайта кездесуге келісті.',
  ky: 'Министрлер суу ресурстарын бөлүштүрүү жөнүндө протоколго кол коюп, жазында кайра жолугушууга макулдашты.',
  uk: 'Міністри підписали протокол про розподіл водних ресурсів і домовилися зустрітися навесні.',
  uz: 'Ikki vazir suv resurslarini taqsimlash toʻgʻrisidagi bayonnomani imzoladilar va bahorda yana uchrashishga kelishdilar.',
  tr: 'İki bakan su paylaşımına ilişkin bir protokol imzaladı ve ilkbaharda yeniden görüşmek üzere anlaştı.',
  ar: 'وقع الوزيران بروتوكولا بشأن تقاسم المياه واتفقا على الاجتماع مرة أخرى في الربيع.',
  fa: 'دو وزیر پروتکل تقسیم آب را امضا کردند و توافق کردند که در بهار دوباره دیدار کنند.',
  zh: '两国部长签署了关于水资源分配的议定书，并同意在春季再次会晤。双方重申了在边境贸易和能源领域加强合作的意愿，并将于秋季举行磋商。',
  ja: '両大臣は水の配分に関する議定書に署名し、春に再び会談することで合意した。双方は貿易とエネルギーの協力を強化する意向を確認した。',
};

describe('the language of a text', () => {
  test.each(Object.entries(SAMPLES))('%s is recognised', (language, text) =>
    expect(judgeLanguage(text, null)).toEqual({ language, belies: null }),
  );

  test('a declaration is believed with its region', () =>
    expect(judgeLanguage(SAMPLES.en, 'en_GB')).toEqual({ language: 'en-GB', belies: null }));

  test('a declaration that many words belie gives way', () =>
    expect(judgeLanguage(SAMPLES.ru.repeat(5), 'en')).toEqual({ language: 'ru', belies: 'en' }));

  test('a few words belie nothing', () => expect(judgeLanguage(SAMPLES.fr, 'it').language).toBe('it'));

  test('too few words give no language', () => expect(judgeLanguage('Oui.', null).language).toBeNull());

  test.each([
    ['EN', 'en'],
    ['en_us', 'en-US'],
    ['Russian', 'ru'],
    ['kz', 'kk'],
    ['x-default', null],
    ['*', null],
    ['', null],
  ])('“%s” is the tag %s', (declared, tag) => expect(canonical(declared)).toBe(tag));
});
