import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/content/index.ts';
import { loadYaml } from '../../src/content/yamlData.ts';
import { settingsFormat, settingsForms, storyFormat } from '../../src/editor/fileFormats.ts';

const STORY = `---
title: "रूस: नया दौर"
date: 2024-11-22T18:35:00+05:30
category: desh-videsh
author: Pradesh Samwad Team
tags: रूस, पुतिन
image: nadi.jpg
corrections:
  - {date: 2024-11-23, text: पहले संख्या गलत थी।}
draft: हां
aliases: [/purana/]
---
खबर का पाठ।
`;

describe('a story in the form', () => {
  const values = storyFormat.fromFile(STORY);

  it('has every value in the form that its field takes', () => {
    expect(values).toEqual({
      title: 'रूस: नया दौर',
      date: '2024-11-22 18:35',
      category: 'desh-videsh',
      author: ['Pradesh Samwad Team'],
      tags: ['रूस', 'पुतिन'],
      image: [{ src: 'nadi.jpg' }],
      corrections: [{ date: '2024-11-23', text: 'पहले संख्या गलत थी।' }],
      draft: true,
      aliases: ['/purana/'],
      body: 'खबर का पाठ।',
    });
  });

  it('keeps what the form does not show, and its meaning, when it is saved', () => {
    const saved = storyFormat.toFile(values);
    expect(storyFormat.fromFile(saved)).toEqual(values);
    expect(saved).toContain('aliases:\n  - /purana/\n');
  });

  it('is saved without what is empty', () => {
    const saved = storyFormat.toFile({
      title: ' पहली खबर ',
      deck: '',
      tags: [],
      image: [],
      claim: [{ text: '', claimant: '' }],
      draft: false,
      fileName: 'pahli-khabar',
      body: 'पाठ।\r\n\r\nदूसरा पैरा।\u0007',
    });
    expect(saved).toBe('---\ntitle: पहली खबर\n---\n\nपाठ।\n\nदूसरा पैरा।\n');
  });

  it('is written back as it was where its front matter cannot be read', () => {
    const broken = '---\ntitle: "रूस\ndate: 2024\n---\nपाठ\n';
    expect(storyFormat.toFile(storyFormat.fromFile(broken))).toBe(broken);
  });

  it('can be read again whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, body) => {
        const saved = storyFormat.toFile({ title: `क${title}`, body, tags: [title, body] });
        const split = splitFrontMatter(saved);
        expect('faults' in split).toBe(false);
        expect(storyFormat.toFile(storyFormat.fromFile(saved))).toBe(saved);
      }),
    );
  });
});

describe('a file of settings in the form', () => {
  it('may be a list, and keeps the comment at its head', () => {
    const format = settingsFormat(settingsForms.breaking);
    const head = '# - text: एक पंक्ति\n';
    const values = format.fromFile(`${head}- {text: बारिश, until: 2024-11-22 20:00}\n`);
    expect(values.entries).toEqual([{ text: 'बारिश', until: '2024-11-22 20:00' }]);
    expect(format.toFile(values)).toBe(`${head}- text: बारिश\n  until: 2024-11-22 20:00\n`);
    expect(format.toFile(format.fromFile(head))).toBe(`${head}[]\n`);
  });

  it('may name its parts in short', () => {
    const format = settingsFormat(settingsForms.front);
    const values = format.fromFile('lead: {story: baarish}\nsections: [khel]\n');
    expect(values).toMatchObject({
      lead: [{ story: 'baarish' }],
      sections: [{ category: 'khel' }],
    });
    expect(loadYaml(format.toFile(values))).toEqual({
      lead: { story: 'baarish' },
      sections: [{ category: 'khel' }],
    });
  });
});
