/** A text as the outline of a QR code (ISO 18004), in modules. */
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Undefined when it would take more than version `largest` (21 modules a side, and four more each). */
export function drawQr(text: string, largest: number): { readonly path: string; readonly size: number } | undefined {
  try {
    const code = generate(text, { minCorrectionLevel: correction.L, maxVersion: largest });
    return { path: toSvgPath(code), size: code.size };
  } catch {
    return undefined;
  }
}
