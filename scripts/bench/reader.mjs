// Full reading beside two peers on the same texts in the same run: wink-nlp doing tokens and part of speech only, and
// compromise doing its default parse. Then time against length, and the peak of memory.
import { readdirSync, readFileSync } from 'node:fs';
import { read } from '../../packages/reader/dist/index.js';

const { default: winkNLP } = await import('wink-nlp');
const { default: model } = await import('wink-eng-lite-web-model');
const { default: compromise } = await import('compromise');
const wink = winkNLP(model, ['sbd', 'pos']);

const COUNT = 2000;
const PAIRS = [
  ['Kazakhstan', 'Kazakhstan'],
  ['Kazakhstan', 'Uzbekistan'],
  ['Kazakhstan', 'Mongolia'],
  ['Kazakhstan', 'Georgia'],
  ['Kazakhstan', 'Armenia'],
];
const samples = readdirSync('samples')
  .filter((f) => f.endsWith('.txt'))
  .map((f) => readFileSync(`samples/${f}`, 'utf8'));
/** The samples with another party and other days each time. */
const texts = Array.from({ length: COUNT }, (_, i) => {
  const [from, to] = PAIRS[i % PAIRS.length];
  return samples[i % samples.length]
    .replaceAll(from, to)
    .replace(
      /\b(\d{1,2}) (January|February|March|May|July|November|December)\b/g,
      (_m, day, month) => `${1 + ((Number(day) + i) % 28)} ${month}`,
    );
});
const size = texts.reduce((n, t) => n + t.length, 0) / 1e6;

function time(work, list) {
  const start = performance.now();
  for (const text of list) work(text);
  return (performance.now() - start) / 1000;
}

const peers = [
  ['chancery: full reading', (t) => read(t, { published: '2023-02-03' }), texts],
  ['wink-nlp: tokens, part of speech', (t) => wink.readDoc(t), texts],
  ['compromise: default parse', (t) => compromise(t), texts.slice(0, 200)],
];
for (const [, work] of peers) time(work, texts.slice(0, 60));
const rows = peers.map(([name, work, list]) => ({
  name,
  seconds: Math.min(time(work, list), time(work, list)) * (COUNT / list.length),
}));
console.log(`${COUNT} texts, ${size.toFixed(2)} MB, one core`);
for (const { name, seconds } of rows)
  console.log(
    `${name.padEnd(36)} ${(COUNT / seconds).toFixed(0).padStart(7)} texts/s ${(size / seconds).toFixed(2).padStart(7)} MB/s   reading takes ${(rows[0].seconds / seconds).toFixed(2)} times its time`,
  );

console.log('\ntime against length');
const long = texts.join('\n\n');
for (const kB of [1, 10, 100, 1000]) {
  const text = long.repeat(Math.ceil((kB * 1000) / long.length)).slice(0, kB * 1000);
  const seconds = time((t) => read(t), [text]);
  console.log(
    `${String(kB).padStart(5)} kB  ${(seconds * 1000).toFixed(0).padStart(7)} ms  ${((seconds * 1000) / kB).toFixed(2)} ms/kB`,
  );
}
console.log(`\npeak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
