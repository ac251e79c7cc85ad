/** The worker as functions that promise their answers. */
import type { Answer, Question, QuestionName, Questions } from './desk.ts';

export type Ask = <Name extends QuestionName>(
  name: Name,
  ask: Questions[Name]['ask'],
) => Promise<Questions[Name]['answer']>;

export function startWorker(address: string): Ask {
  const worker = new Worker(address, { type: 'module' });
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  });
  return (name, ask) =>
    new Promise((resolve, reject) => {
      asked += 1;
      const question: Question = { number: asked, name, ask };
      waiting.set(asked, ({ answer, failure }) => {
        // The worker answers each question in the form that `Questions` names for it.
        if (failure === undefined) resolve(answer as Questions[typeof name]['answer']);
        else reject(new Error(failure));
      });
      worker.postMessage(question);
    });
}
