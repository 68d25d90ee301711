/** How many sheets a PDF made by Chromium has. */
export const sheetsOf = (paper: Buffer): number => paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
