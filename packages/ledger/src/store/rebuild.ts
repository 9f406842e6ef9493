import { place } from './keep.ts';
import { refreshAll } from './refresh.ts';
import type { Store } from './store.ts';

const BATCH = 500;

/** Drops everything that is derived and makes it again from sources, readings and decisions. */
export async function rebuild(store: Store, progress: (done: number) => void = () => undefined): Promise<void> {
  await store.write(async (step) => {
    await step.dropDerived();
    let done = 0;
    for (let after = 0; ; ) {
      const sources = await step.sources({ all: true, after, limit: BATCH });
      if (sources.length === 0) return;
      for (const source of sources) {
        const read = await step.reading(source.id);
        if (read) await place(step, source.id, read.reading, source.current);
        progress(++done);
      }
      after = sources.at(-1)!.number;
    }
  });
  await refreshAll(store);
}
