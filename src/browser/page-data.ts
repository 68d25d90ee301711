/** Reads `<script type="application/json" id="…">`, which the build wrote; undefined when the page has none. */
export function readPageData<T>(id: string): T | undefined {
  const text = document.getElementById(id)?.textContent;
  return text ? (JSON.parse(text) as T) : undefined;
}
