import { useEffect, useState } from 'react';
import type { GiveWords } from './Give.tsx';

/** 117 modules a side: beyond, a phone no longer reads it from a screen. */
const LARGEST = 25;
/** Modules of quiet around it (ISO 18004). */
const QUIET = 4;

/** A QR code drawn in the page, black on white whatever the theme; the library is fetched when somebody asks for one. */
export function QrCode({ words, code }: { readonly words: GiveWords; readonly code: string }) {
  const [drawing, setDrawing] = useState<{ path: string; size: number } | 'failed' | 'too-long'>();
  useEffect(() => {
    let current = true;
    const set = (next: typeof drawing) => {
      if (current) setDrawing(next);
    };
    import('./draw-qr.ts').then(
      ({ drawQr }) => set(drawQr(code, LARGEST) ?? 'too-long'),
      () => set('failed'),
    );
    return () => {
      current = false;
    };
  }, [code]);
  if (drawing === undefined) return null;
  if (drawing === 'failed' || drawing === 'too-long')
    return <p className="notice">{drawing === 'failed' ? words.qrFailed : words.qrTooLong}</p>;
  const side = drawing.size + 2 * QUIET;
  return (
    <figure className="give-qr">
      <svg viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={words.qrAlt}>
        <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
        <path d={drawing.path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption className="small">{words.qrNote}</figcaption>
    </figure>
  );
}
