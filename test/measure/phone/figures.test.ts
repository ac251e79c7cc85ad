import { expect, test } from 'vitest';
import { scoresOf } from '../../../src/measure/phone/lighthouseScores.ts';
import { blockedTime } from '../../../src/measure/phone/slowPhone.ts';

test('a score below 100 goes with the audits that keep it there', () => {
  const passed = { score: 1, auditRefs: [] };
  const performance = {
    score: 0.957,
    auditRefs: [
      { id: 'total-blocking-time', weight: 30 },
      { id: 'speed-index', weight: 10 },
      { id: 'long-tasks', weight: 0 },
    ],
  };
  const report = {
    categories: { performance, accessibility: passed, 'best-practices': passed, seo: passed },
    audits: {
      'total-blocking-time': { score: 0.8, displayValue: '290 ms' },
      'speed-index': { score: 1 },
      'long-tasks': { score: 0 },
    },
  };
  expect(scoresOf(report)).toEqual({
    scores: { performance: 96, accessibility: 100, 'best-practices': 100, seo: 100 },
    missing: ['performance: total-blocking-time 290 ms'],
  });
});

test.each([
  ['short tasks block nothing', [{ startTime: 900, duration: 50 }], 0],
  ['of a long one only the rest counts', [{ startTime: 900, duration: 80 }], 30],
  ['and only after the first paint', [{ startTime: 700, duration: 200 }], 50],
  ['not what was over before it', [{ startTime: 100, duration: 300 }], 0],
])('%s', (_, tasks, blocked) => {
  expect(blockedTime(tasks, 800)).toBe(blocked);
});
