/** The catalogue of problem texts and the settings that the project ships. */
import { describe, expect, it } from 'vitest';
import { describeProblem, formatProblem, readContent } from '../../src/content/index.ts';

describe('problem texts', () => {
  it('say what, why and what to do, and where', () => {
    const problem = {
      file: 'articles/x.md',
      line: 3,
      column: 1,
      rule: 'missing-key',
      severity: 'error',
      values: { key: 'date', example: 'date: 2024-11-22' },
    } as const;
    expect(describeProblem(problem, 'en')).toEqual({
      what: '`date` is missing',
      why: '`date` is always needed.',
      remedy: 'Add a line like `date: 2024-11-22`',
    });
    expect(formatProblem(problem, 'hi')).toContain(
      'articles/x.md:3:1  गलती  पंक्ति 3: `date` नहीं लिखा है',
    );
  });
});

describe('the settings shipped', () => {
  it('name the 55 districts of Madhya Pradesh within its borders', async () => {
    const { content, problems } = await readContent('content');
    expect(problems.filter(({ file }) => file.endsWith('.yaml'))).toEqual([]);
    expect(content.places).toHaveLength(55);
    for (const { latitude, longitude } of content.places) {
      expect(latitude).toBeGreaterThan(21);
      expect(latitude).toBeLessThan(26.9);
      expect(longitude).toBeGreaterThan(74);
      expect(longitude).toBeLessThan(82.9);
    }
  });
});
