import type { Output } from '../cli/output.ts';

/** From how many files on a progress bar is worth showing. */
const MANY = 200;
const WIDTH = 30;

/** A bar on standard error while many files are read; nothing when it is no terminal or the files are few. */
export function progress(total: number, out: Output): { step: () => void; stop: () => void } {
  let done = 0;
  const show = total >= MANY;
  return {
    step: () => {
      done++;
      if (!show) return;
      const filled = Math.round((done / total) * WIDTH);
      out.status(`reading  ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}  ${done} of ${total}`);
    },
    stop: () => {
      if (show) out.status(null);
    },
  };
}
