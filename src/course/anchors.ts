/** Where a link to a sentence of a lesson lands; the page and the course agree on it. */
export const pointAnchor = (points: string) => `point-${points.trim().split(/\s+/).join('-')}`;
export const sourceAnchor = (id: string) => `source-${id}`;
