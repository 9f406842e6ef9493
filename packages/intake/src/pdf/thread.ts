import { Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerQuestion } from './raw-pdf.ts';

/** What one PDF may hold on the heap of the thread; a thread that wants more is ended by Node. */
const HEAP_MIB = 1024;

/** Why a thread was ended before it answered. */
export type Stopped = { stopped: 'time' | 'memory' };

let idle: Worker | null = null;

/**
 * Asks a thread, and ends it when the answer does not come in time or costs too much. One idle thread is kept for the next
 * question; it does not keep the program alive.
 */
export async function askThread(question: WorkerQuestion, signal: AbortSignal): Promise<WorkerAnswer | Stopped> {
  if (signal.aborted) return { stopped: 'time' };
  const worker = idle ?? start();
  idle = null;
  worker.ref();
  const answer = await answerOf(worker, question, signal);
  if ('stopped' in answer || idle) await worker.terminate();
  else {
    worker.unref();
    idle = worker;
  }
  return answer;
}

function start(): Worker {
  const worker = new Worker(new URL('./pdf-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
  });
  // A thread that dies while it idles must neither take the program with it nor be asked again.
  worker.on('error', () => {});
  worker.once('exit', () => {
    if (idle === worker) idle = null;
  });
  return worker;
}

function answerOf(worker: Worker, question: WorkerQuestion, signal: AbortSignal): Promise<WorkerAnswer | Stopped> {
  return new Promise((resolve) => {
    const settle = (answer: WorkerAnswer | Stopped) => {
      signal.removeEventListener('abort', late);
      worker.off('message', settle).off('error', failed).off('exit', ended);
      resolve(answer);
    };
    const late = () => settle({ stopped: 'time' });
    const ended = () => settle({ stopped: 'memory' });
    const failed = (error: NodeJS.ErrnoException) =>
      settle(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { stopped: 'memory' }
          : { error: { name: error.name, message: error.message } },
      );
    signal.addEventListener('abort', late, { once: true });
    worker.on('message', settle).on('error', failed).on('exit', ended);
    worker.postMessage(question, [question.bytes.buffer as ArrayBuffer]);
  });
}
