/** The toolbox: its list, and what surrounds each tool. The words of a document's screen are in `document.ts`. */
export const tools = {
  title: 'Boîte à outils',
  lede: 'De quoi repartir avec le plan de votre entreprise. Chaque outil se remplit sur la page, reste sur cet appareil, s’imprime et s’emporte.',
  /** Link back to the list. */
  all: 'Toute la boîte à outils',
  further: 'Pour aller plus loin',
};
