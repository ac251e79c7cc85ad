/**
 * A page of its own in Chromium with nothing around it. Playwright would halt each worker until it has
 * been told to go on, and follow every step of a navigation: a third of the wait that is measured.
 */
import type { Browser, CDPSession } from 'playwright-core';

export interface PlainPage {
  /** Sends a command of the DevTools protocol to the page. */
  readonly send: (method: string, parameters?: object) => Promise<unknown>;
  /** Follows a link; settles when the page has loaded. */
  readonly go: (address: string) => Promise<void>;
  /** What an expression in the page gives, or the promise that it gives. */
  readonly value: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** @param script runs in each document before its own scripts */
export async function openPlainPage(browser: Browser, script: string): Promise<PlainPage> {
  const session = await browser.newBrowserCDPSession();
  const { browserContextId } = await session.send('Target.createBrowserContext');
  const { targetId } = await session.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    width: 360,
    height: 740,
  });
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  const { send, once } = messagesOf(session, sessionId);
  await send('Page.enable');
  await send('Page.addScriptToEvaluateOnNewDocument', { source: script });
  return {
    send,
    go: async (address) => {
      const loaded = once('Page.loadEventFired');
      await send('Page.navigate', { url: address });
      await loaded;
    },
    value: async (expression) => {
      const { result, exceptionDetails } = (await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })) as Evaluated;
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    close: async () => {
      await session.send('Target.disposeBrowserContext', { browserContextId });
      await session.detach();
    },
  };
}

/** Commands to one target and its events, through the session of the browser. */
function messagesOf(session: CDPSession, sessionId: string) {
  const answers = new Map<number, (message: Message) => void>();
  const events = new Map<string, () => void>();
  let sent = 0;
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message) as Message;
    if (message.id === undefined) return events.get(message.method ?? '')?.();
    answers.get(message.id)?.(message);
    answers.delete(message.id);
  });
  return {
    send: async (method: string, params: object = {}): Promise<unknown> => {
      const id = ++sent;
      const answer = new Promise<Message>((settle) => {
        answers.set(id, settle);
      });
      const message = JSON.stringify({ id, method, params });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      const { result, error } = await answer;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    once: (event: string): Promise<void> =>
      new Promise((settle) => {
        events.set(event, settle);
      }),
  };
}
