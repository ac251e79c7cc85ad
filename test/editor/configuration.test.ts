import { describe, expect, it } from 'vitest';
import { editorConfiguration } from '../../src/editor/configuration.ts';
import type { DecapField } from '../../src/editor/decapFields.ts';
import { pageForm, settingsForms, storyForm } from '../../src/editor/fileFormats.ts';
import { leftOut } from '../../src/editor/leftOut.ts';
import type { Form, MappingForm } from '../../src/editor/schemaForm.ts';
import { readPaper } from '../content/paper.ts';

const { content } = await readPaper({});
const configuration = editorConfiguration(content, { content: 'content', workflow: true });

/** Paths of all keys that a form knows: "image.src". */
function keysOf({ fields }: MappingForm, above = ''): readonly string[] {
  return Object.entries(fields).flatMap(([key, { form }]) => [
    above + key,
    ...inner(form, `${above}${key}.`),
  ]);
}

function inner(form: Form, above: string): readonly string[] {
  if (form.kind === 'list') return inner(form.item, above);
  return form.kind === 'mapping' ? keysOf(form, above) : [];
}

function shownKeys(fields: readonly DecapField[], above = ''): readonly string[] {
  return fields.flatMap(({ name, fields: below }) => [
    above + name,
    ...shownKeys(below ?? [], `${above}${name}.`),
  ]);
}

function collection(name: string) {
  const found = configuration.collections.find((one) => one.name === name);
  if (!found) throw new Error(`no collection ${name}`);
  return 'files' in found ? (found.files[0]?.fields ?? []) : found.fields;
}

const FILES = [
  ['articles', storyForm, leftOut.story],
  ['pages', pageForm, leftOut.page],
  ['front', settingsForms.front, leftOut.front],
  ['breaking', settingsForms.breaking, leftOut.breaking],
  ['authors', settingsForms.authors, leftOut.authors],
  ['categories', settingsForms.categories, leftOut.categories],
  ['house', settingsForms.house, leftOut.house],
] as const;

describe.each(FILES)('the form of %s', (name, form, without) => {
  it('shows every key of the schema, but for those that are left out with a reason', () => {
    const shown = shownKeys(collection(name)).filter((key) => key !== 'body');
    const isWithin = (key: string) => Object.keys(without).some((out) => key.startsWith(`${out}.`));
    const keys = keysOf(form).filter((key) => !isWithin(key));
    expect([...shown, ...Object.keys(without)].sort()).toEqual([...keys].sort());
  });
});

describe('the configuration', () => {
  const field = (name: string) => {
    const found = collection('articles').find((one) => one.name === name);
    if (!found) throw new Error(`no field ${name}`);
    return found;
  };

  it('offers the categories, authors and districts of content/', () => {
    expect(field('category').options).toEqual([
      { value: 'desh-videsh', label: 'देश-विदेश' },
      { value: 'madhya-pradesh', label: 'मध्य प्रदेश' },
    ]);
    expect(field('author').options).toContainEqual({ value: 'seema-verma', label: 'सीमा वर्मा' });
    expect(field('district').options).toEqual([{ value: 'narmadapuram', label: 'नर्मदापुरम' }]);
  });

  it('asks for what the schema asks for', () => {
    const required = collection('articles').filter((one) => one.required);
    expect(required.map(({ name }) => name)).toEqual(['title', 'category', 'body', 'date']);
  });

  it('asks for alt and credit of a picture, and for no picture', () => {
    expect(field('image')).toMatchObject({ required: false, max: 1 });
    const required = field('image').fields?.filter((one) => one.required);
    expect(required?.map(({ name }) => name)).toEqual(['src', 'alt', 'credit']);
  });

  it.each([
    [
      { backend: 'github', repo: 'akhbar/samwad', auth: 'https://login.example/oauth/auth' },
      { name: 'github', base_url: 'https://login.example', auth_endpoint: 'oauth/auth' },
    ],
    [
      { backend: 'gitlab', repo: 'akhbar/samwad', app: 'abc', server: 'https://git.example/' },
      { name: 'gitlab', auth_type: 'pkce', app_id: 'abc', api_root: 'https://git.example/api/v4' },
    ],
  ])('connects as site.yaml says: %o', async (editor, backend) => {
    const lines = Object.entries(editor).map(([key, value]) => `${key}: ${value}`);
    const site = `name: प्रदेश संवाद\nurl: https://samwad.example\neditor: {${lines.join(', ')}}\n`;
    const paper = await readPaper({ 'site.yaml': site });
    expect(paper.problems).toEqual([]);
    const made = editorConfiguration(paper.content, { content: 'content', workflow: true });
    expect(made.backend).toMatchObject({ ...backend, repo: 'akhbar/samwad', branch: 'main' });
  });

  it.each([
    ['github', ['repo', 'auth']],
    ['gitlab', ['repo', 'app']],
  ])('is refused where %s lacks what it needs', async (backend, missing) => {
    const site = `name: प्रदेश संवाद\nurl: https://samwad.example\neditor: {backend: ${backend}}\n`;
    const { problems } = await readPaper({ 'site.yaml': site });
    expect(problems.map(({ rule, values }) => [rule, values.key])).toEqual(
      missing.map((key) => ['missing-key', key]),
    );
  });
});
