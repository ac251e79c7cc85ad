/** Keys of the schemas that the editor's forms leave to the file, each with the reason. */
export type LeftOut = Readonly<Record<string, string>>;

export const leftOut: { readonly [File in LeftOutFile]: LeftOut } = {
  story: {
    permalink: 'An address set by hand is for moved stories; a wrong one breaks links.',
    aliases: 'Old addresses come with imports and moves; a form would only invite their loss.',
    ignore: 'Silences a rule of the check; whoever does so should see the rule in the file.',
    legal_ok: 'Ticks off a legal reminder, which the desk does after reading, in the file.',
    'image.focus': 'Percentages of a crop; the middle is right for nearly all pictures.',
    'gallery.focus': 'As for the picture of the story.',
  },
  page: {
    permalink: 'As for stories.',
    aliases: 'As for stories.',
    policy: 'Told to search engines; set once, by whoever sets up the paper.',
    facts: 'Places of facts of site.yaml; set once, by whoever sets up the paper.',
  },
  front: {},
  breaking: {},
  authors: {},
  categories: {
    'entries.half_life': 'A measure of the lists of related stories; tuned by measurement.',
  },
  house: {},
};

type LeftOutFile = 'story' | 'page' | 'front' | 'breaking' | 'authors' | 'categories' | 'house';
