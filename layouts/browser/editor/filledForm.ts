/** The form of a new story, filled with what the paste desk hands over. */
import type { EditorConfiguration } from '../../../src/editor/configuration.ts';
import { storyFormat } from '../../../src/editor/fileFormats.ts';
import type { Values } from '../../../src/editor/formValues.ts';

/**
 * Decap fills a new form with the defaults of its fields. (It would read them from the address
 * too, but writes `&quot;` for a quotation mark.)
 *
 * @param text the Markdown file
 */
export function filledForm(configuration: EditorConfiguration, text: string): object {
  const values = withoutPictures(storyFormat.fromFile(text));
  return {
    ...configuration,
    collections: configuration.collections.map((collection) =>
      'fields' in collection && collection.name === 'articles'
        ? {
            ...collection,
            fields: collection.fields.map((field) =>
              values[field.name] === undefined ? field : { ...field, default: values[field.name] },
            ),
          }
        : collection,
    ),
  };
}

/** Photos cannot be handed over, only what is said of them: they are chosen again in the form. */
function withoutPictures({ image, gallery, ...values }: Values): Values {
  return {
    ...values,
    ...(Array.isArray(image) && { image: image.map(withoutFile) }),
    ...(Array.isArray(gallery) && { gallery: gallery.map(withoutFile) }),
  };
}

function withoutFile({ src: _, ...words }: Values): Values {
  return words;
}
