/** "खबर सुनें": the browser reads a story with its own Hindi voice, if it has one. */

/** What is read, in order; pictures, tables and frames of other sites are not. */
const SPOKEN =
  '.story h1, .story-header .deck, .brief :is(p, li), .text :is(p, h2, h3, li):not(.embed *, .table *)';

export function watchReadingAloud(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-stop]');
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  if (!button || !speech) return;
  const start = button.textContent ?? '';
  const show = (speaks: boolean) => {
    button.textContent = speaks ? (button.dataset.stop ?? '') : start;
  };
  const offer = () => {
    button.hidden = !hindiVoice(speech);
  };
  // Browsers look for voices while the page is read already.
  speech.addEventListener?.('voiceschanged', offer);
  offer();
  button.addEventListener('click', () => {
    const speaks = speech.speaking;
    speech.cancel();
    show(!speaks);
    if (!speaks) read(speech, () => show(false));
  });
  addEventListener('pagehide', () => speech.cancel());
}

/** A voice of the phone itself is preferred: others send the text away. */
function hindiVoice(speech: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  const voices = speech.getVoices().filter(({ lang }) => /^hi\b/i.test(lang.replace('_', '-')));
  return voices.find(({ localService }) => localService) ?? voices[0];
}

/** Sentence by sentence: some browsers fall silent after a quarter of a minute. */
function read(speech: SpeechSynthesis, done: () => void): void {
  const voice = hindiVoice(speech);
  const sentences = [...document.querySelectorAll(SPOKEN)].flatMap(
    ({ textContent }) => textContent?.match(/[^।?!]+[।?!]*/g) ?? [],
  );
  sentences.forEach((sentence, index) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    if (voice) utterance.voice = voice;
    utterance.lang = 'hi-IN';
    if (index === sentences.length - 1) utterance.onend = done;
    speech.speak(utterance);
  });
}
