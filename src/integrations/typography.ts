/** French and English typography in the text of lessons, by the language of the folder they are in. */
import { defineMdastPlugin } from 'satteri';
import { fix } from '#i18n/french.ts';

export const typography = defineMdastPlugin({
  name: 'porte-voix:typography',
  text(node, context) {
    const lang = /\/(?:lessons|pages)\/(fr|en)\//.exec(context.fileURL?.pathname ?? '')?.[1] as 'fr' | 'en' | undefined;
    const value = lang ? fix[lang](node.value) : node.value;
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
});
