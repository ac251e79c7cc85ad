/** Answers the page's questions, so that no text, however long, makes it stand still. */
import * as z from 'zod';
import type { Answer, Question } from './desk.ts';
import { DeskWork } from './deskWork.ts';

// The page's policy forbids what zod would try first: functions made from text.
z.config({ jitless: true });

let desk: DeskWork | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answer: Answer = answerOf(data);
  postMessage(answer);
});

function answerOf(question: Question): Answer {
  const { number } = question;
  try {
    return { number, answer: work(question) };
  } catch (error) {
    return { number, failure: String(error) };
  }
}

function work(question: Question): unknown {
  if (isAbout(question, 'newsroom')) {
    desk = new DeskWork(question.ask);
    return true;
  }
  if (!desk) throw new Error('no newsroom');
  if (isAbout(question, 'takeApart')) return desk.takeApart(question.ask);
  if (isAbout(question, 'check')) return desk.check(question.ask);
  if (isAbout(question, 'mend')) return desk.mend(question.ask, question.ask.edits);
  if (isAbout(question, 'mendAll')) return desk.mendAll(question.ask);
  return undefined;
}

function isAbout<Name extends Question['name']>(
  question: Question,
  name: Name,
): question is Question<Name> {
  return question.name === name;
}
