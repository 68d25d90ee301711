/**
 * Files dropped anywhere on the page, beside its frame too: the browser would open them in its place. `hover` says when files
 * come over the page, and when they leave it. A text that is moved with the mouse is left to the browser. Returns how to stop.
 */
export function onFilesDropped(take: (files: readonly File[]) => void, hover: (over: boolean) => void): () => void {
  const stop = new AbortController();
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  const over = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    hover(true);
  };
  const leave = ({ relatedTarget }: DragEvent) => {
    if (relatedTarget === null) hover(false);
  };
  const drop = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    hover(false);
    take([...(event.dataTransfer?.files ?? [])]);
  };
  const { signal } = stop;
  document.addEventListener('dragover', over, { signal });
  document.addEventListener('dragleave', leave, { signal });
  document.addEventListener('drop', drop, { signal });
  return () => stop.abort();
}
