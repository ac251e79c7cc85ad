import { expect, it } from 'vitest';
import { compareHindi } from '../../../src/hindi/index.ts';

it('orders as a dictionary does, numbers by value', () => {
  const sorted = ['सागर', 'वार्ड 10', 'इंदौर', 'भोपाल', 'वार्ड 2', 'अंक', 'खंडवा'].sort(compareHindi);
  expect(sorted).toEqual(['अंक', 'इंदौर', 'खंडवा', 'भोपाल', 'वार्ड 2', 'वार्ड 10', 'सागर']);
});

it('takes texts that look alike for equal', () => {
  expect(compareHindi('ज़मीन', '\u095Bमीन')).toBe(0);
  expect(compareHindi('दिन', 'दि\u200Dन')).toBe(0);
});
