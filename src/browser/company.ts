import { voiceFrom } from '#domain/colour/voice.ts';
import { companyText } from '#domain/document/company.ts';

/**
 * The company's own words, read from `company.json` at the root of the site: the one file a host replaces, without a
 * build. A page reads well before it arrives and when it never does. Default: the page that is shown.
 */
export async function fillCompany(page: Document = document): Promise<void> {
  const slots = page.querySelectorAll<HTMLElement>('[data-company]');
  const company = await readCompany();
  if (!company) return;
  const voice = voiceFrom(company.primaryColour);
  if (voice) document.documentElement.style.setProperty('--voice', voice);
  if (company.example === true) return;
  for (const slot of slots) {
    const value = companyText(company, slot.dataset.company);
    if (value) slot.textContent = value;
  }
}

/** The whole file, as read; undefined when it is absent or is no object. */
export async function readCompany(): Promise<Record<string, unknown> | undefined> {
  try {
    const root = document.documentElement.dataset.root ?? './';
    const answer = await fetch(new URL(`${root}company.json`, document.baseURI));
    const data: unknown = answer.ok ? await answer.json() : undefined;
    return data !== null && typeof data === 'object' && !Array.isArray(data)
      ? (data as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
