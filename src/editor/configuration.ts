/** The whole configuration of Decap CMS (https://decapcms.org/docs/configuration-options/). */
import type { Author, Category, District, Site } from '../content/index.ts';
import { editorTexts } from '../messages/editor.ts';
import { pageTexts, settingsTexts, storyTexts } from '../messages/editorFields.ts';
import { decapFields, type Widgets } from './decapFields.ts';
import { FILE_NAME, pageForm, settingsForms, storyForm } from './fileFormats.ts';
import { leftOut } from './leftOut.ts';

export interface EditedNewsroom {
  readonly site: Site;
  readonly categories: readonly Category[];
  readonly authors: readonly Author[];
  readonly places: readonly District[];
}

/** Where the editor reads and writes. */
export interface Connection {
  /** Folder of the newsroom's files in the repository. */
  readonly content: string;
  /** Address of the proxy of `npm run editor`; without it GitHub or GitLab, as site.yaml says. */
  readonly proxy?: string;
  /** Whether stories wait on branches of their own. */
  readonly workflow: boolean;
}

export function editorConfiguration(newsroom: EditedNewsroom, connection: Connection) {
  const { site } = newsroom;
  const { content, workflow } = connection;
  return {
    backend: backend(site, connection),
    load_config_file: false,
    locale: 'hi',
    site_url: site.url,
    display_url: site.url,
    // The field of the text links to the page: Decap cannot reckon its address.
    show_preview_links: false,
    logo: { src: '/favicon.svg' },
    publish_mode: workflow ? 'editorial_workflow' : 'simple',
    media_folder: `${content}/media`,
    public_folder: '/media',
    // Names are romanised before they come here; whatever else comes is kept plain.
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: [
      storyCollection(newsroom, content),
      ...settingsCollections(newsroom, content),
      pageCollection(content),
    ],
  };
}

export type EditorConfiguration = ReturnType<typeof editorConfiguration>;

function backend({ editor }: Site, { proxy }: Connection) {
  const { backend: name, repo, branch, auth, app, server } = editor;
  const { commits: commit_messages } = editorTexts;
  if (proxy !== undefined) return { name: 'proxy', proxy_url: proxy, branch, commit_messages };
  const common = { name, repo, branch, commit_messages };
  if (name === 'gitlab') {
    const base = (server ?? 'https://gitlab.com').replace(/\/+$/, '');
    return {
      ...common,
      auth_type: 'pkce',
      app_id: app,
      base_url: base,
      api_root: `${base}/api/v4`,
    };
  }
  const { origin, pathname } = new URL(auth ?? 'https://site.invalid');
  return {
    ...common,
    base_url: origin,
    auth_endpoint: pathname.replace(/^\/+|\/+$/g, '') || 'auth',
  };
}

function storyCollection(newsroom: EditedNewsroom, content: string) {
  const { collections } = editorTexts;
  return {
    name: 'articles',
    ...collections.articles,
    folder: `${content}/articles`,
    create: true,
    extension: 'md',
    format: 'samwad-story',
    identifier_field: 'title',
    slug: `{{fields.${FILE_NAME}}}`,
    path: '{{year}}/{{month}}/{{slug}}',
    summary: '{{title}}',
    media_folder: `/${content}/media/{{year}}/{{month}}`,
    // Decap looks for a picture in the story's own folder only if its address is no absolute one.
    public_folder: '{{year}}/{{month}}',
    sortable_fields: ['date', 'title'],
    view_filters: [{ label: editorTexts.draftsOnly, field: 'draft', pattern: true }],
    editor: { preview: true },
    fields: decapFields(storyForm, {
      texts: storyTexts,
      leftOut: leftOut.story,
      widgets: storyWidgets(newsroom),
    }),
  };
}

function storyWidgets({ categories, authors, places }: EditedNewsroom): Widgets {
  const picture = { widget: 'image', choose_url: false, media_library: { allow_multiple: false } };
  const required = { required: true };
  return {
    title: { widget: 'string' },
    body: { widget: 'samwad-text', required: true },
    category: { widget: 'select', options: categories.map(option) },
    author: {
      widget: 'select',
      multiple: true,
      field: undefined,
      options: authors.map(authorOption),
    },
    district: { widget: 'select', multiple: true, field: undefined, options: places.map(option) },
    tags: { widget: 'samwad-tags', field: undefined },
    date: { default: '{{now}}' },
    related: { widget: 'samwad-stories', field: undefined },
    summary: { widget: 'text' },
    'image.src': picture,
    'image.alt': required,
    'image.credit': required,
    'gallery.src': picture,
    'gallery.alt': required,
    'gallery.credit': required,
  };
}

function pageCollection(content: string) {
  return {
    name: 'pages',
    ...editorTexts.collections.pages,
    folder: `${content}/pages`,
    create: true,
    extension: 'md',
    format: 'samwad-page',
    identifier_field: 'title',
    slug: `{{fields.${FILE_NAME}}}`,
    summary: '{{title}}',
    editor: { preview: false },
    fields: decapFields(pageForm, {
      texts: pageTexts,
      leftOut: leftOut.page,
      widgets: {
        body: { widget: 'samwad-text', required: true },
        summary: { widget: 'text' },
        updated: {},
      },
    }),
  };
}

/** A collection a file: the lead and the alerts are one touch away. */
function settingsCollections({ categories }: EditedNewsroom, content: string) {
  const story = { widget: 'samwad-story' };
  const widgets: { readonly [File in keyof typeof settingsForms]: Widgets } = {
    front: {
      'lead.story': story,
      'pinned.story': story,
      'sections.category': { widget: 'select', options: categories.map(option) },
    },
    breaking: { 'entries.story': story },
    authors: {},
    categories: {},
    house: {},
  };
  return (['front', 'breaking', 'authors', 'categories', 'house'] as const).map((file) => ({
    name: file,
    label: editorTexts.collections[file].label,
    format: `samwad-${file}`,
    extension: 'yaml',
    editor: { preview: false },
    files: [
      {
        name: file,
        label: editorTexts.collections[file].label,
        file: `${content}/${file}.yaml`,
        fields: decapFields(settingsForms[file], {
          texts: settingsTexts[file],
          leftOut: leftOut[file],
          widgets: widgets[file],
        }),
      },
    ],
  }));
}

function option({ id, name }: { readonly id: string; readonly name: string }) {
  return { value: id, label: name };
}

function authorOption({ id, name, hindi_name }: Author) {
  return { value: id, label: hindi_name ?? name };
}
