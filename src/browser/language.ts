/** At the root, goes to the first of the browser's languages that the course speaks; « back » does not return here. */
export function goToLanguage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-lang]')];
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const lang = wanted.find((tag) => links.some((link) => link.dataset.lang === tag));
  const link = links.find((item) => item.dataset.lang === lang) ?? links[0];
  if (link) location.replace(link.href);
}
