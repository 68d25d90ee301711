/** A line to write on. */
export const Line = ({ size = 'long' }: { size?: 'short' | 'long' }) => (
  <span className={`crisis-line crisis-line-${size}`} />
);

/** A box, ticked by hand or already. */
export const Box = ({ done = false }: { done?: boolean }) => <span className="crisis-box">{done && '×'}</span>;
